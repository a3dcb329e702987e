// SPDX-License-Identifier: MPL-2.0
// A document in the tests' office, with short names for what tests do to it.
#include "tests/office/document.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <utility>

namespace tenken::test_office {

using com::sun::star::uno::Reference;
using com::sun::star::uno::UNO_QUERY_THROW;

std::string to_utf8(const rtl::OUString& text) {
  const rtl::OString utf8 = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
  return {utf8.getStr(), static_cast<std::size_t>(utf8.getLength())};
}

rtl::OUString to_ustring(std::string_view utf8) {
  return {utf8.data(), static_cast<sal_Int32>(utf8.size()), RTL_TEXTENCODING_UTF8};
}

Document::Document(const Reference<com::sun::star::sheet::XSpreadsheetDocument>& document)
    : document_{document} {}

Document::~Document() {
  try {
    close();
  } catch (const com::sun::star::uno::Exception&) {
    // The office is gone, and the document with it; the test's own calls have failed already.
  }
}

Document::Document(Document&& other) noexcept { std::swap(document_, other.document_); }

Document& Document::operator=(Document&& other) noexcept {
  std::swap(document_, other.document_);
  return *this;
}

Reference<com::sun::star::frame::XModel> Document::model() const {
  return {document_, UNO_QUERY_THROW};
}

Reference<com::sun::star::sheet::XSpreadsheet> Document::sheet(int index) const {
  const Reference<com::sun::star::container::XIndexAccess> sheets(document_->getSheets(),
                                                                  UNO_QUERY_THROW);
  return {sheets->getByIndex(index), UNO_QUERY_THROW};
}

Reference<com::sun::star::table::XCell> Document::cell(const std::string& place, int sheet) const {
  return this->sheet(sheet)->getCellRangeByName(to_ustring(place))->getCellByPosition(0, 0);
}

void Document::set(const std::string& place, const std::string& typed, int sheet) const {
  const Reference<com::sun::star::beans::XPropertySet> properties(cell(place, sheet),
                                                                  UNO_QUERY_THROW);
  properties->setPropertyValue("FormulaLocal", com::sun::star::uno::Any(to_ustring(typed)));
}

void Document::set_value(const std::string& place, double value, int sheet) const {
  cell(place, sheet)->setValue(value);
}

void Document::set_text(const std::string& place, const std::string& text, int sheet) const {
  const Reference<com::sun::star::text::XTextRange> range(cell(place, sheet), UNO_QUERY_THROW);
  range->setString(to_ustring(text));
}

std::string Document::text(const std::string& place, int sheet) const {
  const Reference<com::sun::star::text::XTextRange> range(cell(place, sheet), UNO_QUERY_THROW);
  return to_utf8(range->getString());
}

double Document::value(const std::string& place, int sheet) const {
  return cell(place, sheet)->getValue();
}

int Document::error(const std::string& place, int sheet) const {
  return cell(place, sheet)->getError();
}

void Document::hard_recalculate() {
  const Reference<com::sun::star::sheet::XCalculatable> formulas(document_, UNO_QUERY_THROW);
  formulas->calculateAll();
}

void Document::store(const std::filesystem::path& path, std::string_view filter) const {
  com::sun::star::uno::Sequence<com::sun::star::beans::PropertyValue> arguments(1);
  arguments.getArray()[0].Name = "FilterName";
  arguments.getArray()[0].Value <<= to_ustring(filter);
  const Reference<com::sun::star::frame::XStorable> storable(document_, UNO_QUERY_THROW);
  storable->storeToURL(to_ustring("file://" + std::filesystem::absolute(path).string()), arguments);
}

void Document::close() {
  if (!document_.is()) {
    return;
  }
  const Reference<com::sun::star::util::XCloseable> document(std::exchange(document_, {}),
                                                             UNO_QUERY_THROW);
  document->close(sal_True);
}

}  // namespace tenken::test_office
