// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "uno/calc/kpi_values.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include "logic/submission/kpi_formulas.hpp"
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

/// A part of an array formula cannot be changed: the formula goes as a whole, and each of its cells
/// gets its own value. False when the sheet's protection does not let it go.
bool dissolve_array(const Reference<css::sheet::XSpreadsheet>& sheet,
                    const Reference<css::table::XCell>& cell) {
  const Reference<css::sheet::XArrayFormulaRange> array(cell, UNO_QUERY_THROW);
  if (array->getArrayFormula().isEmpty()) return true;
  const auto cursor =
      sheet->createCursorByRange(Reference<css::sheet::XSheetCellRange>(cell, UNO_QUERY_THROW));
  cursor->collapseToCurrentArray();
  Reference<css::sheet::XArrayFormulaRange>(cursor, UNO_QUERY_THROW)->setArrayFormula({});
  return array->getArrayFormula().isEmpty();
}

/// A sheet's protection keeps people from typing, not this.
void put(const Reference<css::table::XCell>& cell, const workbook::Cell& content) {
  if (content.has_formula()) {
    cell->setFormula(to_ustring(content.formula));
  } else if (content.type == workbook::CellType::number) {
    cell->setValue(content.number);
  } else {
    // Not setFormula(): 4-1 must not become a date.
    Reference<css::text::XTextRange>(cell, UNO_QUERY_THROW)->setString(to_ustring(content.text));
  }
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
  const Reference<css::container::XIndexAccess> sheets = sheets_of(document);
  for (sal_Int32 i = 0; i < sheets->getCount(); ++i) {
    const Reference<css::sheet::XSpreadsheet> sheet(sheets->getByIndex(i), UNO_QUERY_THROW);
    for (const workbook::CellEdit& edit : edits.cells) {
      if (edit.place.sheet != static_cast<std::size_t>(i)) continue;
      const workbook::Address at = edit.place.cell;
      const auto cell = sheet->getCellByPosition(at.column, at.row);
      if (dissolve_array(sheet, cell)) put(cell, edit.after);
    }
    if (auto left = first_left(sheet)) return left;
  }
  return std::nullopt;
}

}  // namespace tenken::office
