// SPDX-License-Identifier: MPL-2.0
// Takes out of an OpenDocument package what no page shows and no interface of the office takes
// away.
#include "uno/calc/package_parts.hpp"

#include <algorithm>
#include <array>
#include <com/sun/star/embed/ElementModes.hpp>
#include <com/sun/star/embed/StorageFactory.hpp>
#include <com/sun/star/embed/XStorage.hpp>
#include <com/sun/star/embed/XTransactedObject.hpp>
#include <com/sun/star/io/XStream.hpp>
#include <com/sun/star/io/XTruncate.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <string>
#include <string_view>

#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr std::array macro_parts = {"Basic", "Dialogs", "Scripts"};
constexpr std::array version_parts = {"Versions", "VersionList.xml"};
constexpr std::array other_parts = {"meta.xml", "Thumbnails", "manifest.rdf",
                                    "documentsignatures.xml", "macrosignatures.xml"};

/// True when one of `names` was there.
template <std::size_t count>
bool remove(const Reference<css::embed::XStorage>& package,
            const std::array<const char*, count>& names) {
  bool found = false;
  for (const char* name : names) {
    const rtl::OUString element = rtl::OUString::createFromAscii(name);
    if (!package->hasByName(element)) continue;
    package->removeElement(element);
    found = true;
  }
  return found;
}

std::string read_all(const Reference<css::io::XInputStream>& input) {
  constexpr sal_Int32 block = 1 << 20;
  std::string bytes;
  css::uno::Sequence<sal_Int8> part;
  while (input->readBytes(part, block) > 0) {
    bytes += from_bytes(part);
  }
  return bytes;
}

/// Gives the stream `name` what `change` makes of its bytes. True when that is something else.
template <typename Change>
bool rewrite(const Reference<css::embed::XStorage>& package, const char* name,
             const Change& change) {
  const rtl::OUString element = rtl::OUString::createFromAscii(name);
  if (!package->hasByName(element)) return false;
  const Reference<css::io::XStream> stream(
      package->openStreamElement(element, css::embed::ElementModes::READWRITE), UNO_QUERY_THROW);
  const std::string before = read_all(stream->getInputStream());
  const std::string after = change(before);
  const bool changed = after != before;
  if (changed) {
    Reference<css::io::XTruncate>(stream, UNO_QUERY_THROW)->truncate();
    const auto output = stream->getOutputStream();
    output->writeBytes(to_bytes(after));
    output->closeOutput();
  }
  Reference<css::lang::XComponent>(stream, UNO_QUERY_THROW)->dispose();
  return changed;
}

/// `xml` without what stands from each `begin` to the `end` behind it. Both are markup, which the
/// office writes in this one way, and which no text can hold.
std::string without(std::string xml, std::string_view begin, std::string_view end) {
  for (std::size_t from = xml.find(begin); from != std::string::npos;
       from = xml.find(begin, from)) {
    const std::size_t to = xml.find(end, from);
    if (to == std::string::npos) break;
    xml.erase(from, to + end.size() - from);
  }
  return xml;
}

std::string without_tracked_changes(const std::string& content) {
  return without(content, "<table:tracked-changes", "</table:tracked-changes>");
}

std::string without_scripts(const std::string& content) {
  const std::string rest = without(content, "<office:scripts>", "</office:scripts>");
  return without(rest, "<office:event-listeners>", "</office:event-listeners>");
}

std::string without_printer(const std::string& settings) {
  std::string rest = settings;
  for (const char* item : {"PrinterName", "PrinterSetup"}) {
    const std::string begin = std::string("<config:config-item config:name=\"") + item + "\"";
    // Either closed in itself, when it is empty, or by an end of its own.
    const std::size_t from = rest.find(begin);
    if (from == std::string::npos) continue;
    const std::size_t bracket = rest.find('>', from);
    if (bracket == std::string::npos) continue;
    constexpr std::string_view end = "</config:config-item>";
    const bool is_empty = rest[bracket - 1] == '/';
    const std::size_t to = is_empty ? bracket + 1 : rest.find(end, bracket) + end.size();
    rest.erase(from, to - from);
  }
  return rest;
}

// The interface is called deprecated as a whole; the office offers no other for a storage.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
Reference<css::embed::XStorage> open_package(
    const Reference<css::lang::XSingleServiceFactory>& factory,
    const css::uno::Sequence<css::uno::Any>& arguments) {
  return {factory->createInstanceWithArguments(arguments), UNO_QUERY_THROW};
}
#pragma GCC diagnostic pop

}  // namespace

RemovedParts remove_unseen_parts(const Reference<css::uno::XComponentContext>& context,
                                 const rtl::OUString& url) {
  const auto factory = css::embed::StorageFactory::create(context);
  css::uno::Sequence<css::uno::Any> arguments(2);
  arguments.getArray()[0] <<= url;
  arguments.getArray()[1] <<= css::embed::ElementModes::READWRITE;
  const Reference<css::embed::XStorage> package = open_package(factory, arguments);
  RemovedParts removed;
  removed.macros = remove(package, macro_parts);
  removed.versions = remove(package, version_parts);
  remove(package, other_parts);
  removed.tracked_changes = rewrite(package, "content.xml", without_tracked_changes);
  removed.macros = rewrite(package, "content.xml", without_scripts) || removed.macros;
  rewrite(package, "settings.xml", without_printer);
  Reference<css::embed::XTransactedObject>(package, UNO_QUERY_THROW)->commit();
  package->dispose();
  return removed;
}

}  // namespace tenken::office
