// SPDX-License-Identifier: MPL-2.0
// An open document as a workbook::Workbook.
#include "uno/calc/snapshot.hpp"

#include <chrono>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/util/Date.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include "uno/calc/document_properties.hpp"
#include "uno/calc/number_formats.hpp"
#include "uno/calc/sheet_reader.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// What the document counts days from.
std::int64_t first_day(const Reference<css::frame::XModel>& document) {
  css::util::Date day;
  const Reference<css::beans::XPropertySet> properties(document, UNO_QUERY_THROW);
  if (!(properties->getPropertyValue("NullDate") >>= day)) return workbook::usual_first_day;
  const auto date = std::chrono::year(day.Year) / day.Month / day.Day;
  return std::chrono::sys_days(date).time_since_epoch().count();
}

}  // namespace

bool is_spreadsheet(const Reference<css::frame::XModel>& document) {
  return Reference<css::sheet::XSpreadsheetDocument>(document, UNO_QUERY).is();
}

workbook::Workbook snapshot(const Reference<css::frame::XModel>& document) {
  const Reference<css::sheet::XSpreadsheetDocument> spreadsheet(document, UNO_QUERY);
  if (!spreadsheet.is()) {
    throw css::lang::IllegalArgumentException("not a spreadsheet document", nullptr, 0);
  }
  workbook::Workbook workbook;
  workbook.file = to_system_path(document->getURL());
  workbook.properties = user_properties(document);
  const Reference<css::frame::XStorable> storable(document, UNO_QUERY);
  workbook.read_only = storable.is() && storable->isReadonly();

  workbook.first_day = first_day(document);
  const NumberFormats formats(
      Reference<css::util::XNumberFormatsSupplier>(document, UNO_QUERY_THROW));
  const Reference<css::container::XIndexAccess> sheets(spreadsheet->getSheets(), UNO_QUERY_THROW);
  workbook::TextBudget texts;
  const sal_Int32 count = sheets->getCount();
  for (sal_Int32 i = 0; i < count; ++i) {
    const Reference<css::sheet::XSpreadsheet> sheet(sheets->getByIndex(i), UNO_QUERY_THROW);
    workbook.sheets.push_back(read_sheet(sheet, formats, texts));
  }
  return workbook;
}

}  // namespace tenken::office
