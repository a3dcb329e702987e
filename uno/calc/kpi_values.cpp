// SPDX-License-Identifier: MPL-2.0
// Values for formulas that only Tenken can compute.
#include "uno/calc/kpi_values.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include "logic/submission/kpi_formulas.hpp"
#include "uno/calc/put_values.hpp"
#include "uno/calc/snapshot.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

Reference<css::container::XIndexAccess> sheets_of(const Reference<css::frame::XModel>& document) {
  return {Reference<css::sheet::XSpreadsheetDocument>(document, UNO_QUERY_THROW)->getSheets(),
          UNO_QUERY_THROW};
}

/// The first formula on `sheet` that calls one of Tenken's functions, wherever on the sheet.
std::optional<std::string> first_left(const Reference<css::sheet::XSpreadsheet>& sheet) {
  const Reference<css::sheet::XCellRangesQuery> query(sheet, UNO_QUERY_THROW);
  for (const css::table::CellRangeAddress& area :
       query->queryContentCells(css::sheet::CellFlags::FORMULA)->getRangeAddresses()) {
    const Reference<css::sheet::XCellRangeFormula> cells(
        sheet->getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow),
        UNO_QUERY_THROW);
    const auto rows = cells->getFormulaArray();
    for (sal_Int32 row = 0; row < rows.getLength(); ++row) {
      for (sal_Int32 column = 0; column < rows[row].getLength(); ++column) {
        if (!submission::calls_kpi(to_utf8(rows[row][column]))) continue;
        const workbook::Address address{.row = area.StartRow + row,
                                        .column = area.StartColumn + column};
        return to_utf8(Reference<css::container::XNamed>(sheet, UNO_QUERY_THROW)->getName()) + "!" +
               workbook::to_a1(address);
      }
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> put_values_for_kpi_formulas(
    const Reference<css::frame::XModel>& document) {
  const workbook::Edits edits = submission::values_for_kpi_formulas(snapshot(document));
  put_values(document, edits);
  const Reference<css::container::XIndexAccess> sheets = sheets_of(document);
  for (sal_Int32 i = 0; i < sheets->getCount(); ++i) {
    const Reference<css::sheet::XSpreadsheet> sheet(sheets->getByIndex(i), UNO_QUERY_THROW);
    if (auto left = first_left(sheet)) return left;
  }
  return std::nullopt;
}

}  // namespace tenken::office
