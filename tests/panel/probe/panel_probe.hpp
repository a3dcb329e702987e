// SPDX-License-Identifier: MPL-2.0
// Looking at the panel and using it, from outside.
#pragma once

#include <com/sun/star/awt/XToolkitRobot.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XInterface.hpp>
#include <string>
#include <utility>
#include <vector>

#include "tests/office/accessible.hpp"
#include "tests/office/office.hpp"
#include "tests/panel/probe/office_window.hpp"
#include "tests/panel/probe/options.hpp"

namespace tenken::panel_test {

using test_office::Accessible;

/// From a beginning to something below it: an object, and which child of the one before it is.
struct Step {
  Accessible object;
  int place = 0;
};
using Way = std::vector<Step>;
/// Whether somebody who goes it once more from `beginning` comes to the same objects.
bool leads_on(const Way& way, const Accessible& beginning);

/// The panel of one window, as a screen reader sees it and as a hand uses it. Looks it up anew when
/// it is no longer in sight, because the office makes panels and lists anew as it likes.
class PanelProbe {
 public:
  PanelProbe(const test_office::Office& office,
             const css::uno::Reference<css::frame::XFrame>& frame);

  /// Whether the window shows the panel now.
  [[nodiscard]] bool shown() const;
  /// Every label, from top to bottom, one a line.
  [[nodiscard]] std::string labels() const;
  /// The first label that says this: kept, it follows what the label says later.
  [[nodiscard]] Accessible label(const std::string& text) const;
  [[nodiscard]] std::vector<std::string> buttons() const;
  /// The number of findings in the list.
  [[nodiscard]] int rows() const;
  /// What their lines say, from top to bottom, and the groups' titles.
  [[nodiscard]] std::vector<std::string> lines() const;
  [[nodiscard]] std::vector<std::string> groups() const;
  /// The titles of the groups that are open.
  [[nodiscard]] std::vector<std::string> open_groups() const;
  /// The line, or the group, at the top of what the list shows.
  [[nodiscard]] std::string first_in_sight() const;
  /// Opens or folds the group whose title begins so, by the keyboard.
  void fold(const std::string& group) const;
  /// Whether the chosen finding's line stands within what the list shows.
  [[nodiscard]] bool chosen_in_sight() const;
  /// The words above the panel.
  [[nodiscard]] std::string title() const;
  /// Chooses the entry that begins so from a list box of the panel ("filter").
  void choose_from(const char* box, const std::string& entry) const;
  /// What is chosen there.
  [[nodiscard]] std::string chosen_from(const char* box) const;
  /// Types into the field for the search.
  void search(const std::string& text) const;
  [[nodiscard]] std::string searched() const;
  /// What can be reached by the keyboard or says something by itself: its role, and its name.
  [[nodiscard]] std::vector<std::pair<sal_Int16, std::string>> controls() const;
  /// The part that has the focus; empty when none has.
  [[nodiscard]] Accessible focused() const;
  /// Waits until the office has done what it was asked to.
  void settle() const;
  /// Presses a key wherever the focus is.
  void key(sal_Int16 key) const { press_key(key); }
  /// The chosen finding's full text.
  [[nodiscard]] std::string detail() const;

  /// How high it stands in the sidebar, in pixels.
  [[nodiscard]] int height() const { return panel().bounds().Height; }
  /// Where its lowest part ends, from its top.
  [[nodiscard]] int lowest() const;
  /// How much of its width the sidebar or the window cuts off, in pixels.
  [[nodiscard]] int cut_off() const;

  /// Whether the button with this label can be pressed.
  [[nodiscard]] bool enabled(const std::string& label) const;

  /// Whether the only check box is ticked, and a click on it.
  [[nodiscard]] bool ticked() const;
  void tick() const;

  /// Presses the button with this label.
  void press(const std::string& label) const;
  /// The same where a dialog opens, see OpenDialog: does not wait for what comes of it.
  void press_to_be_asked(const std::string& label) const;
  /// Puts the focus on the button with this label and presses keys (com.sun.star.awt.Key).
  void keys_from(const std::string& label, const std::vector<sal_Int16>& keys) const;
  /// Puts the focus into the list and presses a key (com.sun.star.awt.Key).
  void key_in_list(sal_Int16 key) const;
  /// Goes down the list until the chosen finding's text contains this; opens what is folded.
  void choose(const std::string& text) const;
  /// Puts the focus into the document and types: letters, or RETURN for '\n'.
  void type(const std::string& text) const;
  /// Presses the key for the context menu in the document.
  void open_context_menu() const;
  /// Clicks on a line of the list.
  void click_row(int row) const;

  /// The cell on which the window's cursor stands: "2.B6".
  [[nodiscard]] std::string cursor() const;

 private:
  /// The container of our controls; empty where the window shows none.
  [[nodiscard]] Accessible panel() const;
  /// The same; throws where there is none, as the two below where there is no such part.
  [[nodiscard]] Accessible shown_panel() const;
  [[nodiscard]] Accessible button(const std::string& label) const;
  [[nodiscard]] Accessible check_box() const;
  [[nodiscard]] std::vector<Accessible> parts(sal_Int16 wanted) const;
  [[nodiscard]] Accessible list() const;
  [[nodiscard]] std::vector<Accessible> leaves() const;
  /// One of the panel's controls, by its name in uno/panel/panel_controls.hpp.
  [[nodiscard]] css::uno::Reference<css::uno::XInterface> control(const char* name) const;
  void press_key(sal_Int16 key) const;

  const test_office::Office* office_;
  css::uno::Reference<css::frame::XFrame> frame_;
  css::uno::Reference<css::awt::XToolkitRobot> robot_;
  // The ways that led there last: to look for another takes hundreds of messages.
  mutable Way to_panel_;
  mutable Way to_list_;
};

/// Where a reader begins: at the window. LibreOffice 26 tells only the desktop's own screen readers
/// what stands in a window, but still anybody what stands in a control; there it is our panels that
/// the window shows.
std::vector<Accessible> readable(const test_office::Office& office,
                                 const css::uno::Reference<css::frame::XFrame>& frame);

}  // namespace tenken::panel_test
