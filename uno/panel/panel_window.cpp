// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "uno/panel/panel_window.hpp"

#include <algorithm>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XUnitConversion.hpp>
#include <com/sun/star/awt/grid/XGridRowSelection.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/util/MeasureUnit.hpp>
#include <utility>

#include "uno/common/strings.hpp"
#include "uno/panel/panel_builder.hpp"
#include "uno/panel/panel_controls.hpp"
#include "uno/panel/panel_events.hpp"
#include "uno/panel/panel_grid.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

// In the unit of dialogs, a quarter of a letter's width and an eighth of its height.
constexpr std::int32_t minimal_units = 165;
constexpr std::int32_t margin_units = 4;
constexpr std::int32_t gap_units = 3;
constexpr std::int32_t list_units = 70;  // the header and some five lines
constexpr std::int32_t scroll_bar_units = 12;
constexpr std::int32_t detail_units = 50;  // five lines of text

}  // namespace

PanelWindow::PanelWindow(const Reference<css::uno::XComponentContext>& context,
                         const Reference<css::awt::XWindow>& parent,
                         const message::Language& language, PanelActions actions)
    : context_(context),
      window_(make_panel_root(context, parent)),
      controls_(window_, UNO_QUERY_THROW),
      events_(new PanelEvents(*this)),
      actions_(std::move(actions)) {
  add_panel_controls(context_, controls_, language);
  grid_.set(controls_->getControl(rtl::OUString::createFromAscii(control::list)), UNO_QUERY_THROW);
  show_selection_without_focus(controls_);
  listen();
}

PanelWindow::~PanelWindow() {
  events_->forget();
  try {
    Reference<css::lang::XComponent>(window_, UNO_QUERY_THROW)->dispose();
  } catch (const css::uno::Exception&) {  // NOLINT(bugprone-empty-catch)
    // The office may have closed the window before us.
  }
}

void PanelWindow::listen() {
  window_->addWindowListener(events_.get());
  for (const char* name : {control::check, control::new_sheet}) {
    const rtl::OUString command = rtl::OUString::createFromAscii(name);
    const Reference<css::awt::XButton> button(controls_->getControl(command), UNO_QUERY_THROW);
    button->setActionCommand(command);
    button->addActionListener(events_.get());
  }
  const Reference<css::awt::XWindow> grid = part(control::list);
  grid->addKeyListener(events_.get());
  grid->addMouseListener(events_.get());
  Reference<css::awt::grid::XGridRowSelection>(grid_, UNO_QUERY_THROW)
      ->addSelectionListener(events_.get());
}

void PanelWindow::show(PanelContent content) {
  const std::int32_t before = chosen();
  const bool same_list =
      content.rows.size() == content_.rows.size() &&
      std::equal(content.rows.begin(), content.rows.end(), content_.rows.begin(),
                 [](const PanelRow& a, const PanelRow& b) { return a.detail == b.detail; });
  content_ = std::move(content);
  set_text(control::form, content_.form);
  set_text(control::verdict, content_.verdict);
  set_text(control::counts, content_.counts);
  said_.clear();
  show_notice();
  part(control::new_sheet)->setVisible(content_.offer_template);
  part(control::check)->setEnable(content_.subject != Subject::none);
  if (!same_list) {
    fill_grid(controls_, content_.rows);
  } else if (before >= 0) {
    select_grid_row(controls_, before);
  }
  show_detail();
  lay_out();
}

void PanelWindow::say(const std::string& text) {
  if (text == said_) return;
  said_ = text;
  show_notice();
  lay_out();
}

void PanelWindow::show_notice() {
  std::string notice = content_.notice;
  if (!said_.empty()) notice += (notice.empty() ? "" : "\n") + said_;
  set_text(control::notice, notice);
}

void PanelWindow::show_detail() {
  const std::int32_t row = chosen();
  const auto index = static_cast<std::size_t>(row);
  const bool known = row >= 0 && index < content_.rows.size();
  set_text(control::detail, known ? content_.rows[index].detail : std::string());
}

std::int32_t PanelWindow::chosen() const {
  const Reference<css::awt::grid::XGridRowSelection> selection(grid_, UNO_QUERY_THROW);
  const css::uno::Sequence<sal_Int32> rows = selection->getSelectedRows();
  return rows.hasElements() ? rows[0] : -1;
}

void PanelWindow::go_to(std::int32_t row, bool stay) {
  const auto index = static_cast<std::size_t>(row);
  if (row < 0 || index >= content_.rows.size()) return;
  // Copied: on the way the office may check again and fill the list anew.
  const PanelRow target = content_.rows[index];
  const PanelActions actions = actions_;
  actions.go_to(target, stay);
}

void PanelWindow::lay_out() {
  const css::awt::Rectangle size = window_->getPosSize();
  const std::int32_t button_height =
      std::max(preferred_size(control::check).Height, preferred_size(control::new_sheet).Height);
  const bool listed = !content_.rows.empty();
  const auto text = [this](const char* name) {
    return Line{.height = [this, name](std::int32_t width) { return text_height(name, width); }};
  };
  const auto fixed = [](std::int32_t height) {
    return [height](std::int32_t /*width*/) { return height; };
  };
  const Line nothing = {.height = fixed(0)};
  const auto units = [this](std::int32_t height) { return to_pixels(0, height).Height; };

  // From top to bottom. The list takes two thirds of what is left, the chosen finding's text the
  // rest.
  constexpr std::size_t button_line = 3;
  constexpr std::size_t list_line = 6;
  const std::vector<const char*> names = {control::form, control::verdict,      control::counts,
                                          nullptr,       control::notice,       control::list_title,
                                          control::list, control::detail_title, control::detail};
  const std::vector<Line> lines = {
      text(control::form),
      text(control::verdict),
      text(control::counts),
      {.height = fixed(button_height)},
      text(control::notice),
      listed ? text(control::list_title) : nothing,
      {.height = fixed(listed ? units(list_units) : 0), .stretch = 2},
      listed ? text(control::detail_title) : nothing,
      {.height = fixed(listed ? units(detail_units) : 0), .stretch = 1},
  };
  const Spacing spacing = {.margin = units(margin_units), .gap = units(gap_units)};
  const std::vector<Box> boxes = arrange(lines, size.Width, size.Height, spacing);

  const auto place = [this](const char* name, const Box& box) {
    const Reference<css::awt::XWindow> window = part(name);
    window->setVisible(box.width > 0 && box.height > 0);
    window->setPosSize(box.x, box.y, box.width, box.height, css::awt::PosSize::POSSIZE);
  };
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i != button_line) place(names[i], boxes[i]);
  }
  fit_message_column(controls_, to_units(boxes[list_line].width) - scroll_bar_units);

  std::vector<const char*> buttons = {control::check};
  if (content_.offer_template) buttons.push_back(control::new_sheet);
  std::vector<std::int32_t> widths;
  widths.reserve(buttons.size());
  for (const char* name : buttons) widths.push_back(preferred_size(name).Width);
  const std::vector<Box> button_boxes = side_by_side(boxes[button_line], widths, spacing.gap);
  for (std::size_t i = 0; i < buttons.size(); ++i) place(buttons[i], button_boxes[i]);
}

std::int32_t PanelWindow::minimal_width() const { return to_pixels(minimal_units, 0).Width; }

void PanelWindow::set_text(const char* name, const std::string& text) {
  const Reference<css::awt::XControl> control =
      controls_->getControl(rtl::OUString::createFromAscii(name));
  const Reference<css::awt::XFixedText> label(control, UNO_QUERY);
  if (label.is()) {
    label->setText(to_ustring(text));
    return;
  }
  Reference<css::awt::XTextComponent>(control, UNO_QUERY_THROW)->setText(to_ustring(text));
}

Reference<css::awt::XWindow> PanelWindow::part(const char* name) const {
  return {controls_->getControl(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW};
}

std::int32_t PanelWindow::text_height(const char* name, std::int32_t width) const {
  const Reference<css::awt::XFixedText> label(part(name), UNO_QUERY_THROW);
  if (label->getText().isEmpty()) return 0;
  const Reference<css::awt::XLayoutConstrains> constraints(label, UNO_QUERY_THROW);
  return constraints->calcAdjustedSize(css::awt::Size(width, 0)).Height;
}

css::awt::Size PanelWindow::preferred_size(const char* name) const {
  return Reference<css::awt::XLayoutConstrains>(part(name), UNO_QUERY_THROW)->getPreferredSize();
}

std::int32_t PanelWindow::to_units(std::int32_t width) const {
  const Reference<css::awt::XUnitConversion> conversion(
      Reference<css::awt::XControl>(window_, UNO_QUERY_THROW)->getPeer(), UNO_QUERY_THROW);
  return conversion->convertSizeToLogic(css::awt::Size(width, 0), css::util::MeasureUnit::APPFONT)
      .Width;
}

css::awt::Size PanelWindow::to_pixels(std::int32_t width, std::int32_t height) const {
  const Reference<css::awt::XUnitConversion> conversion(
      Reference<css::awt::XControl>(window_, UNO_QUERY_THROW)->getPeer(), UNO_QUERY_THROW);
  return conversion->convertSizeToPixel(css::awt::Size(width, height),
                                        css::util::MeasureUnit::APPFONT);
}

}  // namespace tenken::office
