// SPDX-License-Identifier: MPL-2.0
// A dialog that waits for an answer, as a screen reader finds it and as a hand uses it.
#pragma once

#include <com/sun/star/awt/XToolkitRobot.hpp>
#include <com/sun/star/awt/XTopWindow.hpp>
#include <string>
#include <vector>

#include "tests/office/accessible.hpp"
#include "tests/office/office.hpp"

namespace tenken::panel_test {

/// Whether dialogs can be found and answered from outside: LibreOffice 26.8 does not give other
/// programs what its windows are to a screen reader (docs/systems.md).
[[nodiscard]] bool dialogs_can_be_answered(const test_office::Office& office,
                                           const css::uno::Reference<css::frame::XFrame>& frame);

/// Only in an office that was started with Options::dialogs. From what opens the dialog until it is
/// closed nobody may call wait_until_idle(): a headless office lends its lock to who waits so, and
/// when the dialog opens meanwhile, that one keeps the lock until the dialog is closed, which
/// nobody can do without it. settle() only waits for turns of the main loop.
class OpenDialog {
 public:
  /// Waits until the office shows a dialog whose title begins so. Throws std::runtime_error when it
  /// shows none.
  OpenDialog(const test_office::Office& office, const std::string& title);

  /// The labels, one a line.
  [[nodiscard]] std::string labels() const;
  /// The names of all its parts, one a line: the text of a box is no label.
  [[nodiscard]] std::string names() const;
  /// Its parts with this role (com.sun.star.accessibility.AccessibleRole), in the order of reading.
  [[nodiscard]] std::vector<test_office::Accessible> parts(sal_Int16 role) const;
  /// The one whose name begins so. Throws std::runtime_error when there is none.
  [[nodiscard]] test_office::Accessible part(sal_Int16 role, const std::string& name) const;
  /// Puts the focus into the field of one line behind the label that begins so.
  void go_to(const std::string& field) const;
  /// From there to what comes before it: Shift and Tab. A field of several lines cannot be asked
  /// for in LibreOffice 7.4.
  void go_back() const;
  /// Types where the focus is, RETURN for a new line; the others in place of what stands there, or
  /// behind it.
  void type(const std::string& text) const;
  void type_instead(const std::string& text) const;
  void type_at_end(const std::string& text) const;
  void press(const std::string& button) const;
  /// Puts this into the field of one line behind the label that begins so, as soon as the field
  /// takes something: a picker takes nothing while it lists its folder.
  void fill(const std::string& field, const std::string& text) const;
  /// Whether it still waits, though it had time to go.
  [[nodiscard]] bool open() const;
  /// Waits until the office has done what it was asked to by then.
  void settle() const;

 private:
  void press_key(sal_Int16 code, sal_Unicode letter = 0, sal_Int16 modifiers = 0) const;

  const test_office::Office* office_;
  css::uno::Reference<css::awt::XToolkitRobot> robot_;
  css::uno::Reference<css::awt::XTopWindow> top_;
  test_office::Accessible window_;  // the same
};

/// Whether a dialog whose title begins so stands open now.
[[nodiscard]] bool dialog_is_open(const test_office::Office& office, const std::string& title);

}  // namespace tenken::panel_test
