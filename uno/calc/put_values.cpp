// SPDX-License-Identifier: MPL-2.0
// Contents into cells of a document that nobody sees.
#include "uno/calc/put_values.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

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

/// A sheet's protection keeps people from typing, not this. Where a text is not all in `content`,
/// it is `whole`.
void put(const Reference<css::table::XCell>& cell, const workbook::Cell& content,
         const rtl::OUString& whole) {
  if (content.has_formula()) {
    cell->setFormula(to_ustring(content.formula));
  } else if (content.type == workbook::CellType::number) {
    cell->setValue(content.number);
  } else {
    // Not setFormula(): 4-1 must not become a date.
    Reference<css::text::XTextRange>(cell, UNO_QUERY_THROW)
        ->setString(content.cut ? whole : to_ustring(content.text));
  }
}

}  // namespace

void put_values(const Reference<css::frame::XModel>& document, const workbook::Edits& edits) {
  const Reference<css::container::XIndexAccess> sheets(
      Reference<css::sheet::XSpreadsheetDocument>(document, UNO_QUERY_THROW)->getSheets(),
      UNO_QUERY_THROW);
  for (const workbook::CellEdit& edit : edits.cells) {
    const Reference<css::sheet::XSpreadsheet> sheet(
        sheets->getByIndex(static_cast<sal_Int32>(edit.place.sheet)), UNO_QUERY_THROW);
    const workbook::Address at = edit.place.cell;
    const auto cell = sheet->getCellByPosition(at.column, at.row);
    rtl::OUString whole;
    if (edit.after.cut)
      whole = Reference<css::text::XTextRange>(cell, UNO_QUERY_THROW)->getString();
    if (dissolve_array(sheet, cell)) put(cell, edit.after, whole);
  }
}

}  // namespace tenken::office
