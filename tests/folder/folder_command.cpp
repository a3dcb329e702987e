// SPDX-License-Identifier: MPL-2.0
// The command フォルダーを点検 as another program gives it, and what comes of it.
#include "tests/folder/folder_command.hpp"

#include <array>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace tenken::test {
namespace {

namespace css = com::sun::star;
namespace fs = std::filesystem;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using test_office::Document;
using test_office::Office;
using test_office::to_ustring;
using test_office::to_utf8;

css::beans::PropertyValue argument(const char* name, const Any& value) {
  return {rtl::OUString::createFromAscii(name), 0, value, css::beans::PropertyState_DIRECT_VALUE};
}

}  // namespace

void check_folder(const Office& office, const Document& document, const fs::path& folder,
                  const fs::path& report, const fs::path& last_year) {
  css::util::URL url;
  url.Complete = "org.tenken.commands:checkFolder";
  css::util::URLTransformer::create(office.context())->parseStrict(url);
  const Reference<css::frame::XDispatchProvider> provider(
      document.model()->getCurrentController()->getFrame(), UNO_QUERY_THROW);
  const auto dispatch = provider->queryDispatch(url, "_self", 0);
  if (!dispatch.is()) throw std::runtime_error("nobody knows the command");
  const std::array arguments{argument("Folder", Any(to_ustring(folder.string()))),
                             argument("Report", Any(to_ustring(report.string()))),
                             argument("LastYear", Any(to_ustring(last_year.string()))),
                             argument("Start", Any(true))};
  dispatch->dispatch(url, {arguments.data(), static_cast<sal_Int32>(arguments.size())});
}

std::optional<Document> results(const Office& office) {
  const auto documents = office.desktop()->getComponents()->createEnumeration();
  while (documents->hasMoreElements()) {
    const Reference<css::sheet::XSpreadsheetDocument> document(documents->nextElement(), UNO_QUERY);
    if (!document.is()) continue;
    const auto names =
        Reference<css::container::XNameAccess>(document->getSheets(), UNO_QUERY_THROW)
            ->getElementNames();
    // The last sheet comes last, and the controllers are unlocked after it.
    if (names.getLength() == 7 && to_utf8(names[0]) == "概要" &&
        !Reference<css::frame::XModel>(document, UNO_QUERY_THROW)->hasControllersLocked()) {
      return Document(document);
    }
  }
  return std::nullopt;
}

fs::path sample(const std::string& name) { return fs::path(TENKEN_SAMPLES) / (name + ".ods"); }

fs::path new_folder(const std::string& name) {
  fs::path folder = test_office::scratch() / name;
  fs::remove_all(folder);
  fs::create_directories(folder / "産業労働部");
  return folder;
}

std::string content(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace tenken::test
