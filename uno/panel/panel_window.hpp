// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/grid/XGridControl.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <functional>
#include <rtl/ref.hxx>
#include <vector>

#include "logic/message/language.hpp"
#include "logic/view/panel_content.hpp"
#include "logic/view/panel_layout.hpp"

namespace tenken::office {

class PanelEvents;

/// What a person can do in the panel.
struct PanelActions {
  std::function<void()> check;
  /// Check while somebody types, or no longer.
  std::function<void(bool live)> set_live;
  std::function<void()> new_sheet;
  /// Go to a finding's cell; `stay` there to type (Enter, double click), or only look (click).
  std::function<void(const view::PanelRow& row, bool stay)> go_to;
  /// Mend everything that needs no question.
  std::function<void()> mend_all;
  /// Mend one finding.
  std::function<void(const view::PanelRow& row)> mend;
  /// Call one finding right as it is, or take that back.
  std::function<void(const view::PanelRow& row)> waive;
};

/// The panel's controls: shows a PanelContent, and tells PanelActions. Where everything stands is
/// in lay_out() alone.
class PanelWindow {
 public:
  PanelWindow(const css::uno::Reference<css::uno::XComponentContext>& context,
              const css::uno::Reference<css::awt::XWindow>& parent,
              const message::Language& language, PanelActions actions);
  ~PanelWindow();
  PanelWindow(const PanelWindow&) = delete;
  PanelWindow& operator=(const PanelWindow&) = delete;
  PanelWindow(PanelWindow&&) = delete;
  PanelWindow& operator=(PanelWindow&&) = delete;

  [[nodiscard]] const css::uno::Reference<css::awt::XWindow>& window() const { return window_; }
  /// The least width at which it can be used, in pixels.
  [[nodiscard]] std::int32_t minimal_width() const;

  /// Shows `content`. The chosen finding stays chosen; when it is gone, the one in its place is.
  void show(view::PanelContent content);
  /// Says something about what was just done, below the buttons for the chosen finding; "" takes it
  /// back.
  void say(const std::string& text);

 private:
  friend class PanelEvents;

  void listen();
  void lay_out();
  void place(const char* name, const view::Box& box) const;
  [[nodiscard]] view::Line text_line(const char* name) const;
  [[nodiscard]] view::Line box_line(const char* name) const;
  [[nodiscard]] view::Line button_line(const std::vector<const char*>& buttons) const;
  [[nodiscard]] std::vector<view::Box> button_boxes(const std::vector<const char*>& buttons,
                                                    std::int32_t width) const;

  void show_chosen();
  void set_label(const char* button, const std::string& label);
  void set_text(const char* name, const std::string& text);
  [[nodiscard]] std::int32_t chosen() const;
  void go_to(std::int32_t row, bool stay);
  /// Does `action` with the chosen line; nothing without one.
  void act(const std::function<void(const view::PanelRow& row)>& action);
  [[nodiscard]] const view::PanelRow* chosen_row() const;

  [[nodiscard]] css::uno::Reference<css::awt::XWindow> part(const char* name) const;
  [[nodiscard]] std::int32_t text_height(const char* name, std::int32_t width) const;
  [[nodiscard]] css::awt::Size preferred_size(const char* name) const;
  /// A length in the dialog unit that follows the font, in pixels.
  [[nodiscard]] css::awt::Size to_pixels(std::int32_t width, std::int32_t height) const;

  /// A width in pixels, in that unit.
  [[nodiscard]] std::int32_t to_units(std::int32_t width) const;

  css::uno::Reference<css::uno::XComponentContext> context_;
  css::uno::Reference<css::awt::XWindow> window_;
  css::uno::Reference<css::awt::XControlContainer> controls_;
  css::uno::Reference<css::awt::grid::XGridControl> grid_;
  rtl::Reference<PanelEvents> events_;
  PanelActions actions_;
  view::PanelContent content_;
};

}  // namespace tenken::office
