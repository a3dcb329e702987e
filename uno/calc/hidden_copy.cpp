// SPDX-License-Identifier: MPL-2.0
// Copies of open documents that nobody sees.
#include "uno/calc/hidden_copy.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <osl/file.hxx>
#include <string>
#include <vector>

#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
namespace fs = std::filesystem;

constexpr const char* ods_filter = "calc8";

css::uno::Sequence<css::beans::PropertyValue> descriptor(
    const std::vector<std::pair<const char*, Any>>& values) {
  css::uno::Sequence<css::beans::PropertyValue> arguments(static_cast<sal_Int32>(values.size()));
  css::beans::PropertyValue* next = arguments.getArray();
  for (const auto& [name, value] : values) {
    *next++ = css::beans::PropertyValue(rtl::OUString::createFromAscii(name), 0, value,
                                        css::beans::PropertyState_DIRECT_VALUE);
  }
  return arguments;
}

rtl::OUString to_url(const fs::path& file) {
  rtl::OUString url;
  osl::FileBase::getFileURLFromSystemPath(to_ustring(file.string()), url);
  return url;
}

void store_to(const Reference<css::frame::XModel>& document, const fs::path& file,
              const char* filter) {
  const Reference<css::frame::XStorable> storable(document, UNO_QUERY_THROW);
  storable->storeToURL(to_url(file),
                       descriptor({{"FilterName", Any(rtl::OUString::createFromAscii(filter))}}));
}

/// The document as it stands, as an .ods file. Written through a stream: an office that knows where
/// the file is makes the document's links to other files relative to that place, in the open
/// document itself, and finds them no more.
void store_without_a_place(const Reference<css::uno::XComponentContext>& context,
                           const Reference<css::frame::XModel>& document, const fs::path& file) {
  const auto stream = css::ucb::SimpleFileAccess::create(context)->openFileWrite(to_url(file));
  Reference<css::frame::XStorable>(document, UNO_QUERY_THROW)
      ->storeToURL("private:stream",
                   descriptor({{"FilterName", Any(rtl::OUString::createFromAscii(ods_filter))},
                               {"OutputStream", Any(stream)}}));
  stream->closeOutput();
}

Reference<css::frame::XModel> open_hidden(const Reference<css::uno::XComponentContext>& context,
                                          const fs::path& file) {
  const auto desktop = css::frame::Desktop::create(context);
  Reference<css::frame::XModel> document(
      desktop->loadComponentFromURL(
          to_url(file), "_blank", 0,
          descriptor({{"Hidden", Any(true)},
                      {"PickListEntry", Any(false)},
                      {"MacroExecutionMode", Any(css::document::MacroExecMode::NEVER_EXECUTE)},
                      {"UpdateDocMode", Any(css::document::UpdateDocMode::NO_UPDATE)}})),
      UNO_QUERY);
  if (!document.is()) throw css::io::IOException(to_ustring(file.string()), {});
  return document;
}

void close(const Reference<css::frame::XModel>& document) {
  const Reference<css::util::XCloseable> closeable(document, UNO_QUERY);
  if (!closeable.is()) return;
  try {
    closeable->close(true);
  } catch (const css::uno::Exception&) {
    // Somebody in the office still uses it, and closes it then: it was told to deliver ownership.
  }
}

}  // namespace

HiddenCopy::HiddenCopy(const Reference<css::uno::XComponentContext>& context,
                       const Reference<css::frame::XModel>& original) {
  const fs::path file = folder_.path() / "copy.ods";
  store_without_a_place(context, original, file);
  removed_ = remove_unseen_parts(context, to_url(file));
  copy_ = open_hidden(context, file);
}

HiddenCopy::~HiddenCopy() { close(copy_); }

void HiddenCopy::store(const fs::path& file, const char* filter) const {
  store_to(copy_, file, filter);
}

}  // namespace tenken::office
