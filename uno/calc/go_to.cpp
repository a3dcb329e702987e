// SPDX-License-Identifier: MPL-2.0
// Showing a cell to a person.
#include "uno/calc/go_to.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/IndexOutOfBoundsException.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

Reference<css::sheet::XSpreadsheet> find_sheet(
    const Reference<css::sheet::XSpreadsheetDocument>& document, const std::string& name) {
  const Reference<css::container::XNameAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
  const rtl::OUString key = to_ustring(name);
  if (!sheets->hasByName(key)) return {};
  return {sheets->getByName(key), UNO_QUERY};
}

bool sheet_visible(const Reference<css::sheet::XSpreadsheet>& sheet) {
  bool visible = true;
  Reference<css::beans::XPropertySet>(sheet, UNO_QUERY_THROW)->getPropertyValue("IsVisible") >>=
      visible;
  return visible;
}

bool cell_visible(const Reference<css::table::XCellRange>& cell) {
  const Reference<css::sheet::XCellRangesQuery> query(cell, UNO_QUERY);
  if (!query.is()) return true;
  // The office calls mouse listeners without its lock, so the document may be closed by now.
  const Reference<css::sheet::XSheetCellRanges> visible = query->queryVisibleCells();
  return !visible.is() || visible->getRangeAddresses().hasElements();
}

}  // namespace

Arrival go_to(const Reference<css::frame::XController>& controller, const std::string& sheet_name,
              workbook::Address cell) {
  const Reference<css::sheet::XSpreadsheetView> view(controller, UNO_QUERY);
  const Reference<css::view::XSelectionSupplier> selection(controller, UNO_QUERY);
  if (!view.is() || !selection.is()) return Arrival::gone;
  const Reference<css::sheet::XSpreadsheetDocument> document(controller->getModel(), UNO_QUERY);
  if (!document.is()) return Arrival::gone;

  const Reference<css::sheet::XSpreadsheet> sheet = find_sheet(document, sheet_name);
  if (!sheet.is()) return Arrival::gone;
  if (!sheet_visible(sheet)) return Arrival::sheet_hidden;
  try {
    const Reference<css::table::XCellRange> place =
        sheet->getCellRangeByPosition(cell.column, cell.row, cell.column, cell.row);
    view->setActiveSheet(sheet);
    selection->select(css::uno::Any(place));
    return cell_visible(place) ? Arrival::there : Arrival::cell_hidden;
  } catch (const css::lang::IndexOutOfBoundsException&) {
    return Arrival::gone;
  }
}

}  // namespace tenken::office
