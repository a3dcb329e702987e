// SPDX-License-Identifier: MPL-2.0
// The panel's controls: filled, laid out and listened to.
#pragma once

#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <rtl/ref.hxx>
#include <vector>

#include "logic/message/language.hpp"
#include "logic/view/panel_content.hpp"
#include "logic/view/panel_layout.hpp"
#include "uno/panel/help_key.hpp"
#include "uno/panel/panel_parts.hpp"
#include "uno/panel/panel_tree.hpp"

namespace tenken::office {

class PanelEvents;

/// What a person can do in the panel.
struct PanelActions {
  std::function<void()> check;
  /// Check while somebody types, or no longer.
  std::function<void(bool live)> set_live;
  std::function<void()> new_sheet;
  /// The hint was read.
  std::function<void()> close_hint;
  /// Go to a finding's cell; `stay` there to type (Enter, double click), or only look (click).
  std::function<void(const view::PanelRow& row, bool stay)> go_to;
  /// Go to any cell of the document, to type there.
  std::function<void(const view::Link& link)> follow;
  /// Show other lines of the list.
  std::function<void(const view::ListFilter& filter)> set_filter;
  /// Mend everything that has one right answer.
  std::function<void()> mend_all;
  /// Mend one finding.
  std::function<void(const view::PanelRow& row)> mend;
  /// Call one finding right as it is, or take that back.
  std::function<void(const view::PanelRow& row)> waive;
  /// Show the page of a finding's rule.
  std::function<void(const view::PanelRow& row)> explain;
  /// Show the findings in a browser.
  std::function<void()> report;
  /// The window was shown.
  std::function<void()> come_into_sight;
  /// What it shows may need another height than before.
  std::function<void()> other_height;
  /// How wide the panel is to lay itself out in a window of this width.
  std::function<std::int32_t(std::int32_t width)> take_width;
};

/// The panel's controls: shows a PanelContent, and tells PanelActions. What stands where is in
/// places() alone.
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
  /// The least height at which nothing is cut off at this width, in pixels.
  [[nodiscard]] std::int32_t needed_height(std::int32_t width) const;
  /// Puts the controls where they belong.
  void lay_out();
  /// The least width at which it can be used, in pixels.
  [[nodiscard]] std::int32_t minimal_width() const;
  /// What stands above the panel: the document's status in a few words.
  [[nodiscard]] const std::string& title() const { return content_.title; }

  /// Shows `content`. The chosen finding stays chosen; when it is gone, the one in its place is.
  void show(view::PanelContent content);
  /// Chooses the finding with this identity, where the list shows it.
  void choose(const std::string& id);
  /// Says something about what was just done, below the buttons for the chosen finding; "" takes it
  /// back.
  void say(const std::string& text);

 private:
  friend class PanelEvents;

  void listen();
  /// One line of the panel: a control, or several that flow side by side.
  struct Place {
    std::vector<const char*> controls;
    view::Line line;
    bool flows = false;
  };
  /// From top to bottom.
  [[nodiscard]] std::vector<Place> places() const;
  [[nodiscard]] view::Spacing spacing() const;
  /// The same, where other things are shown than before.
  void lay_out_anew();
  [[nodiscard]] view::Line text_line(const char* name) const;
  [[nodiscard]] view::Line box_line(const char* name) const;
  [[nodiscard]] view::Line button_line(const std::vector<const char*>& buttons) const;
  [[nodiscard]] std::vector<view::Box> button_boxes(const std::vector<const char*>& buttons,
                                                    std::int32_t width) const;

  void show_chosen();
  void show_links(const std::vector<view::Link>& links);
  void show_filter();
  void show_choice(const char* name, const std::vector<std::string>& items, std::size_t chosen);
  void go_to(std::optional<std::size_t> row, bool stay);
  void go_to_next_blank();
  /// Shows what would be mended; at the second press mends it.
  void mend_all();
  /// Goes to a cell that the chosen finding rests on.
  void follow(std::size_t link);
  /// Tells which lines the person wants to see now.
  void filter();
  /// Whether an event's source is this control.
  [[nodiscard]] bool is(const css::uno::Reference<css::uno::XInterface>& source,
                        const char* name) const;
  /// Shows the page of the chosen finding's rule, a little later; false when none is chosen.
  [[nodiscard]] bool explain_chosen() const;
  /// Does `action` with the chosen line; nothing without one.
  void act(const std::function<void(const view::PanelRow& row)>& action);
  [[nodiscard]] const view::PanelRow* chosen_row() const;

  css::uno::Reference<css::uno::XComponentContext> context_;
  css::uno::Reference<css::awt::XWindow> window_;
  css::uno::Reference<css::awt::XControlContainer> controls_;
  PanelParts parts_;
  std::unique_ptr<PanelTree> tree_;
  rtl::Reference<PanelEvents> events_;
  rtl::Reference<HelpKey> help_key_;
  PanelActions actions_;
  view::PanelContent content_;
  std::vector<view::Link> links_;
  bool asked_to_mend_all_ = false;  // the list of what it does is shown, and not yet agreed to
  bool showing_ = false;            // what a control reports is our own doing
};

}  // namespace tenken::office
