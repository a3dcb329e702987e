// SPDX-License-Identifier: MPL-2.0
// Which cell a window has chosen.
#include "uno/calc/cursor.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace tenken::office {

using css::uno::Reference;
using css::uno::UNO_QUERY;

std::optional<workbook::Location> cursor_of(const Reference<css::frame::XController>& controller) {
  const Reference<css::view::XSelectionSupplier> selection(controller, UNO_QUERY);
  if (!selection.is()) return std::nullopt;
  Reference<css::uno::XInterface> chosen(selection->getSelection(), UNO_QUERY);
  if (const Reference<css::sheet::XSheetCellRangeContainer> several(chosen, UNO_QUERY);
      several.is()) {
    const Reference<css::container::XIndexAccess> ranges(chosen, UNO_QUERY);
    if (!ranges.is() || ranges->getCount() == 0) return std::nullopt;
    chosen.set(ranges->getByIndex(0), UNO_QUERY);
  }
  const Reference<css::sheet::XCellRangeAddressable> cells(chosen, UNO_QUERY);
  if (!cells.is()) return std::nullopt;
  const css::table::CellRangeAddress address = cells->getRangeAddress();
  return workbook::Location{.sheet = static_cast<std::size_t>(address.Sheet),
                            .cell = {address.StartRow, address.StartColumn}};
}

}  // namespace tenken::office
