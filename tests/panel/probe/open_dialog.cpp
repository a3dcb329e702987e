// SPDX-License-Identifier: MPL-2.0
// A dialog that waits for an answer, as a screen reader finds it and as a hand uses it.
#include "tests/panel/probe/open_dialog.hpp"

#include <chrono>
#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyModifier.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <stdexcept>
#include <thread>

#include "tests/panel/probe/office_window.hpp"

namespace tenken::panel_test {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test_office::Accessible;
namespace role = css::accessibility::AccessibleRole;

// Deprecated in favour of nothing that lists windows.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
/// The first of the office's windows that `wanted` accepts. Windows come and go meanwhile.
template <typename Wanted>
Reference<css::awt::XTopWindow> window_that(const test_office::Office& office,
                                            const Wanted& wanted) {
  const Reference<css::awt::XExtendedToolkit> toolkit(office.create("com.sun.star.awt.Toolkit"),
                                                      UNO_QUERY_THROW);
  for (sal_Int32 i = 0; i < toolkit->getTopWindowCount(); ++i) {
    try {
      Reference<css::awt::XTopWindow> top = toolkit->getTopWindow(i);
      if (top.is() && wanted(top)) return top;
    } catch (const css::uno::Exception&) {  // NOLINT(bugprone-empty-catch)
      // It has gone.
    }
  }
  return {};
}

Reference<css::awt::XTopWindow> window_with(const test_office::Office& office,
                                            const std::string& title) {
  return window_that(office, [&](const Reference<css::awt::XTopWindow>& top) {
    const Accessible window(office, top);
    return window.is() && window.name().starts_with(title);
  });
}
#pragma GCC diagnostic pop

template <typename Visit>
void walk(const Accessible& parent, const Visit& visit) {
  for (const Accessible& child : parent.children()) {
    visit(child);
    walk(child, visit);
  }
}

/// Whether `done` comes true, asked again and again for longer than a busy machine takes.
template <typename Done>
bool in_time(const Done& done) {
  constexpr std::chrono::seconds patience(60);
  constexpr std::chrono::milliseconds between(10);
  const auto end = std::chrono::steady_clock::now() + patience;
  while (!done()) {
    if (std::chrono::steady_clock::now() > end) return false;
    std::this_thread::sleep_for(between);
  }
  return true;
}

}  // namespace

bool dialog_is_open(const test_office::Office& office, const std::string& title) {
  return window_with(office, title).is();
}

bool dialogs_can_be_answered(const test_office::Office& office,
                             const Reference<css::frame::XFrame>& frame) {
  return Accessible(office, frame->getContainerWindow()).is();
}

OpenDialog::OpenDialog(const test_office::Office& office, const std::string& title)
    : office_(&office), robot_(office.create("com.sun.star.awt.Toolkit"), UNO_QUERY_THROW) {
  const auto found = [&] {
    let_main_loop_turn(office);
    top_ = window_with(office, title);
    return top_.is();
  };
  if (!in_time(found)) throw std::runtime_error("no dialog " + title);
  window_ = {office, top_};
}

std::vector<Accessible> OpenDialog::parts(sal_Int16 wanted) const {
  std::vector<Accessible> result;
  walk(window_, [&](const Accessible& each) {
    if (each.role() == wanted) result.push_back(each);
  });
  return result;
}

Accessible OpenDialog::part(sal_Int16 wanted, const std::string& name) const {
  std::string others;
  for (const Accessible& each : parts(wanted)) {
    const std::string found = each.name();
    if (found.starts_with(name)) return each;
    others += " " + found;
  }
  throw std::runtime_error("no part " + name + " among" + others);
}

void OpenDialog::press_key(sal_Int16 code, sal_Unicode letter, sal_Int16 modifiers) const {
  css::awt::KeyEvent event;
  event.Source = top_;
  event.KeyCode = code;
  event.KeyChar = letter;
  event.Modifiers = modifiers;
  robot_->keyPress(event);
  robot_->keyRelease(event);
}

void OpenDialog::go_to(const std::string& field) const {
  part(role::TEXT, field).grab_focus();
  settle();
}

void OpenDialog::go_back() const {
  press_key(css::awt::Key::TAB, 0, css::awt::KeyModifier::SHIFT);
  settle();
}

void OpenDialog::fill(const std::string& field, const std::string& text) const {
  const auto filled = [&] {
    let_main_loop_turn(*office_);
    const Accessible found = part(role::TEXT, field);
    if (!found.enabled()) return false;
    found.set_text(text);
    return true;
  };
  if (!in_time(filled)) throw std::runtime_error("nothing can be put into " + field);
  settle();
}

bool OpenDialog::open() const {
  const auto gone = [this] {
    let_main_loop_turn(*office_);
    return !window_that(*office_, [this](const Reference<css::awt::XTopWindow>& top) {
              return top == top_;
            }).is();
  };
  const bool closed = in_time(gone);
  settle();  // what the answer leads to is done, or has asked the next question
  return !closed;
}

void OpenDialog::type(const std::string& text) const {
  const rtl::OUString letters = test_office::to_ustring(text);
  for (sal_Int32 i = 0; i < letters.getLength(); ++i) {
    if (letters[i] == '\n') {
      press_key(css::awt::Key::RETURN);
    } else {
      press_key(0, letters[i]);
    }
  }
  settle();
}

void OpenDialog::type_instead(const std::string& text) const {
  press_key(css::awt::Key::A, 0, css::awt::KeyModifier::MOD1);
  type(text);
}

void OpenDialog::type_at_end(const std::string& text) const {
  press_key(css::awt::Key::END, 0, css::awt::KeyModifier::MOD1);
  type(text);
}

std::string OpenDialog::labels() const {
  std::string text;
  for (const Accessible& label : parts(role::LABEL)) text += label.name() + "\n";
  return text;
}

std::string OpenDialog::names() const {
  std::string text;
  walk(window_, [&](const Accessible& each) { text += each.name() + "\n"; });
  return text;
}

void OpenDialog::press(const std::string& button) const {
  const Accessible found = part(role::PUSH_BUTTON, button);
  settle();
  found.act();
  settle();
}

void OpenDialog::settle() const {
  // Each may post what the next one has to wait for.
  constexpr int rounds = 3;
  for (int round = 0; round < rounds; ++round) let_main_loop_turn(*office_);
}

}  // namespace tenken::panel_test
