// SPDX-License-Identifier: MPL-2.0
// The window of the panel with the numbers at a glance.
#pragma once

#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <functional>
#include <rtl/ref.hxx>
#include <string>
#include <vector>

#include "logic/view/glance.hpp"

namespace tenken::office {

class GlanceEvents;

/// A row of controls for each GlanceRow: a button that goes to it, its words, its picture.
class GlanceWindow {
 public:
  GlanceWindow(const css::uno::Reference<css::uno::XComponentContext>& context,
               const css::uno::Reference<css::awt::XWindow>& parent,
               std::function<void(const view::Link& cell)> go_to,
               std::function<std::int32_t(std::int32_t width)> take_width);
  ~GlanceWindow();
  GlanceWindow(const GlanceWindow&) = delete;
  GlanceWindow& operator=(const GlanceWindow&) = delete;
  GlanceWindow(GlanceWindow&&) = delete;
  GlanceWindow& operator=(GlanceWindow&&) = delete;

  [[nodiscard]] const css::uno::Reference<css::awt::XWindow>& window() const { return window_; }

  /// Shows `rows`, or `instead` when there are none.
  void show(std::vector<view::GlanceRow> rows, const std::string& instead);
  /// The height that everything needs at this width, in pixels.
  [[nodiscard]] std::int32_t height_for(std::int32_t width) const;
  /// Puts the controls where they belong.
  void lay_out();

 private:
  friend class GlanceEvents;
  struct Part {
    css::uno::Reference<css::awt::XWindow> button, text, picture;
  };

  /// Places everything within `width`, or only counts; the height that it takes.
  std::int32_t arrange(std::int32_t width, bool place) const;
  void add_part();
  css::uno::Reference<css::awt::XWindow> add(const char* service, const std::string& name);
  void press(std::size_t row);
  [[nodiscard]] std::int32_t pixels(std::int32_t units) const;

  css::uno::Reference<css::uno::XComponentContext> context_;
  css::uno::Reference<css::awt::XWindow> window_;
  css::uno::Reference<css::awt::XControlContainer> controls_;
  rtl::Reference<GlanceEvents> events_;
  std::function<void(const view::Link& cell)> go_to_;
  std::function<std::int32_t(std::int32_t width)> take_width_;
  std::vector<view::GlanceRow> rows_;
  std::vector<Part> parts_;
  css::uno::Reference<css::awt::XWindow> instead_;
  std::string instead_text_;
  /// What was last worked out: the sidebar asks at each keystroke.
  struct Measured {
    std::int32_t width = 0;
    css::awt::Size letter;  // font_measure()
    std::int32_t height = 0;
  };
  mutable Measured measured_;
};

}  // namespace tenken::office
