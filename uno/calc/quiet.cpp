// SPDX-License-Identifier: MPL-2.0
// Asks the document and the office what is going on.
#include "uno/calc/quiet.hpp"

#include <algorithm>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XDialog2.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>

#include "logic/workbook/workbook.hpp"
#include "uno/common/modal.hpp"

namespace tenken::office {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

/// While a step is being made none can be taken back, though there are some.
bool making_a_step(const Reference<css::document::XUndoManager>& manager) {
  return manager->isLocked() ||
         (!manager->isUndoPossible() && manager->getAllUndoActionTitles().hasElements());
}

}  // namespace

bool is_quiet(const Reference<css::uno::XComponentContext>& context,
              const Reference<css::frame::XModel>& document) {
  if (Modal::any() || document->hasControllersLocked()) return false;
  const Reference<css::document::XUndoManagerSupplier> supplier(document, UNO_QUERY);
  if (supplier.is() && making_a_step(supplier->getUndoManager())) return false;
  // Where the desktop draws the office's dialogs they are no windows of the toolkit, and nothing is
  // there to be asked; to read behind one is without danger, and what we show asks for no focus.
  const Reference<css::awt::XExtendedToolkit> toolkit(css::awt::Toolkit::create(context),
                                                      UNO_QUERY);
  if (!toolkit.is()) return true;
    // Deprecated without a successor.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
  const Reference<css::awt::XTopWindow> active = toolkit->getActiveTopWindow();
#pragma GCC diagnostic pop
  return !Reference<css::awt::XDialog2>(active, UNO_QUERY).is();
}

std::size_t cells_to_read(const Reference<css::frame::XModel>& document) {
  const Reference<css::sheet::XSpreadsheetDocument> spreadsheet(document, UNO_QUERY);
  if (!spreadsheet.is()) return 0;
  std::size_t cells = 0;
  const Reference<css::container::XIndexAccess> sheets(spreadsheet->getSheets(), UNO_QUERY_THROW);
  const sal_Int32 count = sheets->getCount();
  for (sal_Int32 i = 0; i < count; ++i) {
    const Reference<css::sheet::XSpreadsheet> sheet(sheets->getByIndex(i), UNO_QUERY_THROW);
    const auto cursor = sheet->createCursor();
    Reference<css::sheet::XUsedAreaCursor>(cursor, UNO_QUERY_THROW)->gotoEndOfUsedArea(false);
    const css::table::CellRangeAddress end =
        Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
    cells += static_cast<std::size_t>(std::min(end.EndRow + 1, workbook::max_rows)) *
             static_cast<std::size_t>(std::min(end.EndColumn + 1, workbook::max_columns));
  }
  return cells;
}

}  // namespace tenken::office
