// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "uno/panel/panel_window.hpp"

#include <algorithm>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
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
constexpr std::int32_t fix_units = 18;     // two lines: it does not move the list when it changes
constexpr std::int32_t detail_units = 50;  // five lines of text
constexpr std::int32_t least_detail_units = 26;

/// The line of `rows` to choose in place of `chosen`, which had this text.
std::int32_t line_after(const std::vector<view::PanelRow>& rows, std::int32_t chosen,
                        const std::string& detail) {
  const auto same = std::ranges::find(rows, detail, &view::PanelRow::detail);
  if (same != rows.end()) return static_cast<std::int32_t>(same - rows.begin());
  return std::clamp(chosen, 0, std::max(0, static_cast<std::int32_t>(rows.size()) - 1));
}

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
  for (const char* name :
       {control::check, control::mend_all, control::new_sheet, control::mend, control::waive}) {
    const rtl::OUString command = rtl::OUString::createFromAscii(name);
    const Reference<css::awt::XButton> button(controls_->getControl(command), UNO_QUERY_THROW);
    button->setActionCommand(command);
    button->addActionListener(events_.get());
  }
  Reference<css::awt::XCheckBox>(part(control::live), UNO_QUERY_THROW)
      ->addItemListener(events_.get());
  const Reference<css::awt::XWindow> grid = part(control::list);
  grid->addKeyListener(events_.get());
  grid->addMouseListener(events_.get());
  Reference<css::awt::grid::XGridRowSelection>(grid_, UNO_QUERY_THROW)
      ->addSelectionListener(events_.get());
}

void PanelWindow::show(view::PanelContent content) {
  const std::int32_t before = chosen();
  const view::PanelRow* const row_before = chosen_row();
  const std::string detail = row_before == nullptr ? std::string() : row_before->detail;
  const bool same_list = content.rows.size() == content_.rows.size() &&
                         std::equal(content.rows.begin(), content.rows.end(), content_.rows.begin(),
                                    [](const view::PanelRow& a, const view::PanelRow& b) {
                                      return a.detail == b.detail;
                                    });
  content_ = std::move(content);
  set_text(control::form, content_.form);
  set_text(control::verdict, content_.verdict);
  set_text(control::counts, content_.counts);
  set_text(control::notice, content_.notice);
  set_text(control::remark, content_.remark);
  part(control::new_sheet)->setVisible(content_.offer_template);
  part(control::check)->setEnable(content_.subject != view::Subject::none);
  const Reference<css::awt::XCheckBox> live(part(control::live), UNO_QUERY_THROW);
  const sal_Int16 ticked = content_.live ? 1 : 0;
  if (live->getState() != ticked) live->setState(ticked);
  set_label(control::mend_all, content_.mend_all);
  part(control::mend_all)->setVisible(!content_.mend_all.empty());
  part(control::mend_all)->setEnable(content_.can_mend_all);
  if (!same_list) {
    fill_grid(controls_, content_.rows, line_after(content_.rows, before, detail));
  } else if (before >= 0) {
    select_grid_row(controls_, before);
  }
  show_chosen();
  lay_out();
}

void PanelWindow::say(const std::string& text) {
  if (text == content_.remark) return;
  content_.remark = text;
  set_text(control::remark, text);
  lay_out();
}

void PanelWindow::show_chosen() {
  const view::PanelRow* const row = chosen_row();
  set_text(control::detail, row == nullptr ? std::string() : row->detail);
  set_text(control::fix, row == nullptr ? std::string() : row->fix);
  part(control::mend)->setEnable(row != nullptr && row->mendable);
  const bool waived = row != nullptr && row->waived;
  set_label(control::waive, waived ? content_.withdraw : content_.waive);
  part(control::waive)->setEnable(waived || (row != nullptr && row->waivable));
}

const view::PanelRow* PanelWindow::chosen_row() const {
  const std::int32_t row = chosen();
  const auto index = static_cast<std::size_t>(row);
  return row >= 0 && index < content_.rows.size() ? &content_.rows[index] : nullptr;
}

void PanelWindow::act(const std::function<void(const view::PanelRow& row)>& action) {
  const view::PanelRow* const row = chosen_row();
  if (row == nullptr) return;
  // Copied: what is done fills the list anew.
  const view::PanelRow target = *row;
  action(target);
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
  const view::PanelRow target = content_.rows[index];
  const PanelActions actions = actions_;
  actions.go_to(target, stay);
}

void PanelWindow::lay_out() {
  const css::awt::Rectangle size = window_->getPosSize();
  const bool listed = !content_.rows.empty();
  const auto units = [this](std::int32_t height) { return to_pixels(0, height).Height; };
  const auto fixed = [&](std::int32_t height, std::int32_t stretch = 0) {
    const std::int32_t pixels = listed ? units(height) : 0;
    return view::Line{.height = [pixels](std::int32_t /*width*/) { return pixels; },
                      .stretch = stretch};
  };
  const auto title = [&](const char* name) { return listed ? text_line(name) : fixed(0); };

  std::vector<const char*> for_all = {control::check};
  if (!content_.mend_all.empty()) for_all.push_back(control::mend_all);
  if (content_.offer_template) for_all.push_back(control::new_sheet);
  const std::vector<const char*> for_one = {control::mend, control::waive};
  // Where no form was recognised nothing can be mended.
  const bool form = listed && content_.subject == view::Subject::form;

  // A remark takes its room from the text below it, so that the button that caused it stays where
  // it is, to be pressed again.
  const view::Spacing spacing = {.margin = units(margin_units), .gap = units(gap_units)};
  view::Line detail = fixed(detail_units, 1);
  if (listed) {
    detail.height = [this, full = units(detail_units), least = units(least_detail_units),
                     gap = spacing.gap](std::int32_t width) {
      const std::int32_t remark = text_height(control::remark, width);
      return remark > 0 ? std::max(least, full - remark - gap) : full;
    };
  }

  // From top to bottom. The list takes two thirds of what is left, the chosen finding's text the
  // rest.
  struct Place {
    std::vector<const char*> controls;  // several flow side by side
    view::Line line;
  };
  const std::vector<Place> places = {
      {{control::form}, text_line(control::form)},
      {{control::verdict}, text_line(control::verdict)},
      {{control::counts}, text_line(control::counts)},
      {for_all, button_line(for_all)},
      {{control::live},
       content_.subject == view::Subject::none ? fixed(0) : box_line(control::live)},
      {{control::notice}, text_line(control::notice)},
      {{control::list_title}, title(control::list_title)},
      {{control::list}, fixed(list_units, 2)},
      {{control::fix}, form ? fixed(fix_units) : fixed(0)},
      {for_one, form ? button_line(for_one) : fixed(0)},
      {{control::remark}, text_line(control::remark)},
      {{control::detail_title}, title(control::detail_title)},
      {{control::detail}, detail},
  };
  std::vector<view::Line> lines;
  lines.reserve(places.size());
  for (const Place& each : places) lines.push_back(each.line);
  const std::vector<view::Box> boxes = view::arrange(lines, size.Width, size.Height, spacing);

  for (std::size_t i = 0; i < places.size(); ++i) {
    const view::Box& box = boxes[i];
    const std::vector<const char*>& controls = places[i].controls;
    if (controls != for_all && controls != for_one) {
      place(controls.front(), box);
      continue;
    }
    const std::vector<view::Box> inside = button_boxes(controls, box.width);
    for (std::size_t b = 0; b < controls.size(); ++b) {
      view::Box button = inside[b];
      button.x += box.x;
      button.y += box.y;
      place(controls[b], box.height > 0 ? button : view::Box{});
    }
  }
  fit_message_column(controls_, to_units(size.Width - 2 * spacing.margin) - scroll_bar_units);
}

void PanelWindow::place(const char* name, const view::Box& box) const {
  const Reference<css::awt::XWindow> window = part(name);
  window->setVisible(box.width > 0 && box.height > 0);
  window->setPosSize(box.x, box.y, box.width, box.height, css::awt::PosSize::POSSIZE);
}

view::Line PanelWindow::text_line(const char* name) const {
  return {.height = [this, name](std::int32_t width) { return text_height(name, width); }};
}

view::Line PanelWindow::box_line(const char* name) const {
  return {.height = [this, name](std::int32_t /*width*/) { return preferred_size(name).Height; }};
}

view::Line PanelWindow::button_line(const std::vector<const char*>& buttons) const {
  return {.height = [this, buttons](std::int32_t width) {
    const std::vector<view::Box> boxes = button_boxes(buttons, width);
    return boxes.back().y + boxes.back().height;
  }};
}

std::vector<view::Box> PanelWindow::button_boxes(const std::vector<const char*>& buttons,
                                                 std::int32_t width) const {
  std::vector<std::int32_t> widths;
  std::int32_t height = 0;
  for (const char* name : buttons) {
    const css::awt::Size size = preferred_size(name);
    widths.push_back(size.Width);
    height = std::max(height, size.Height);
  }
  return view::flow(widths, width, height, to_pixels(0, gap_units).Height);
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

void PanelWindow::set_label(const char* button, const std::string& label) {
  const Reference<css::awt::XButton> control(
      controls_->getControl(rtl::OUString::createFromAscii(button)), UNO_QUERY_THROW);
  control->setLabel(to_ustring(label));
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
