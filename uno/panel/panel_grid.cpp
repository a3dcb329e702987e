// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "uno/panel/panel_grid.hpp"

#include <algorithm>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XStyleSettingsSupplier.hpp>
#include <com/sun/star/awt/grid/DefaultGridColumnModel.hpp>
#include <com/sun/star/awt/grid/DefaultGridDataModel.hpp>
#include <com/sun/star/awt/grid/XGridControl.hpp>
#include <com/sun/star/awt/grid/XGridRowSelection.hpp>
#include <com/sun/star/view/SelectionType.hpp>
#include <string>

#include "uno/common/strings.hpp"
#include "uno/panel/panel_controls.hpp"

namespace tenken::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using message::msg;

/// Widths in the unit of dialogs; the message is given what is left, see fit_message_column().
struct Column {
  message::Message title;
  std::int32_t width = 0;
};

Reference<css::awt::XControl> grid_of(const Reference<css::awt::XControlContainer>& controls) {
  return controls->getControl(rtl::OUString::createFromAscii(control::list));
}

}  // namespace

void set_up_grid(const Reference<css::uno::XComponentContext>& context,
                 const Reference<css::beans::XPropertySet>& model,
                 const message::Language& language) {
  const auto columns = css::awt::grid::DefaultGridColumnModel::create(context);
  for (const Column& column :
       {Column{msg("重要度"), 33}, Column{msg("セル"), 20}, Column{msg("内容"), 30}}) {
    const auto added = columns->createColumn();
    added->setTitle(to_ustring(language.say(column.title)));
    added->setColumnWidth(column.width);
    added->setMinWidth(column.width / 2);
    added->setFlexibility(0);
    added->setResizeable(true);
    columns->addColumn(added);
  }
  model->setPropertyValue("ColumnModel", Any(columns));
  model->setPropertyValue("GridDataModel",
                          Any(css::awt::grid::DefaultGridDataModel::create(context)));
  model->setPropertyValue("ShowColumnHeader", Any(true));
  model->setPropertyValue("ShowRowHeader", Any(false));
  model->setPropertyValue("SelectionModel", Any(css::view::SelectionType_SINGLE));
  model->setPropertyValue("VScroll", Any(true));
  model->setPropertyValue("Tabstop", Any(true));
}

void fit_message_column(const Reference<css::awt::XControlContainer>& controls,
                        std::int32_t width) {
  const Reference<css::beans::XPropertySet> model(grid_of(controls)->getModel(), UNO_QUERY_THROW);
  const Reference<css::awt::grid::XGridColumnModel> columns(model->getPropertyValue("ColumnModel"),
                                                            UNO_QUERY_THROW);
  const sal_Int32 last = columns->getColumnCount() - 1;
  std::int32_t left = width;
  for (sal_Int32 i = 0; i < last; ++i) left -= columns->getColumn(i)->getColumnWidth();
  const Reference<css::awt::grid::XGridColumn> message = columns->getColumn(last);
  message->setColumnWidth(std::max(left, message->getMinWidth()));
}

void show_selection_without_focus(const Reference<css::awt::XControlContainer>& controls) {
  const Reference<css::awt::XControl> grid = grid_of(controls);
  const Reference<css::awt::XStyleSettingsSupplier> supplier(grid->getPeer(), UNO_QUERY);
  if (!supplier.is()) return;
  const Reference<css::awt::XStyleSettings> style = supplier->getStyleSettings();
  const Reference<css::beans::XPropertySet> model(grid->getModel(), UNO_QUERY_THROW);
  model->setPropertyValue("InactiveSelectionBackgroundColor", Any(style->getHighlightColor()));
  model->setPropertyValue("InactiveSelectionTextColor", Any(style->getHighlightTextColor()));
}

void fill_grid(const Reference<css::awt::XControlContainer>& controls,
               const std::vector<view::PanelRow>& rows, std::int32_t chosen) {
  const Reference<css::awt::XControl> grid = grid_of(controls);
  Reference<css::awt::grid::XGridRowSelection>(grid, UNO_QUERY_THROW)->deselectAllRows();
  const Reference<css::beans::XPropertySet> model(grid->getModel(), UNO_QUERY_THROW);
  const Reference<css::awt::grid::XMutableGridDataModel> data(
      model->getPropertyValue("GridDataModel"), UNO_QUERY_THROW);
  data->removeAllRows();
  const auto count = static_cast<sal_Int32>(rows.size());
  const css::uno::Sequence<Any> headings(count);  // none: the list has no row headers
  css::uno::Sequence<css::uno::Sequence<Any>> lines(count);
  css::uno::Sequence<Any>* line = lines.getArray();
  for (const view::PanelRow& row : rows) {
    css::uno::Sequence<Any> cells(3);
    Any* cell = cells.getArray();
    cell[0] <<= to_ustring(row.severity);
    cell[1] <<= to_ustring(row.place);
    cell[2] <<= to_ustring(row.message);
    *line++ = cells;
  }
  data->addRows(headings, lines);
  // A message is longer than its column: the whole of it is shown where the mouse rests.
  for (sal_Int32 i = 0; i < count; ++i) {
    data->updateRowToolTip(i, Any(to_ustring(rows[static_cast<std::size_t>(i)].message)));
  }
  if (count > 0) select_grid_row(controls, chosen);
}

void select_grid_row(const Reference<css::awt::XControlContainer>& controls, std::int32_t row) {
  const Reference<css::awt::XControl> grid = grid_of(controls);
  // The cursor too: a list that gets the focus without one makes the office's accessibility fail.
  Reference<css::awt::grid::XGridControl>(grid, UNO_QUERY_THROW)->goToCell(0, row);
  Reference<css::awt::grid::XGridRowSelection>(grid, UNO_QUERY_THROW)->selectRow(row);
}

}  // namespace tenken::office
