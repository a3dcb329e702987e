// SPDX-License-Identifier: MPL-2.0
// F1 in the panel: the rule of the chosen finding.
#include "uno/panel/help_key.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <utility>

namespace tenken::office {

using css::uno::Reference;
using css::uno::UNO_QUERY;

HelpKey::HelpKey(const Reference<css::uno::XComponentContext>& context,
                 std::function<bool()> explain)
    : context_(context), explain_(std::move(explain)) {}

void HelpKey::forget() {
  explain_ = {};
  stop_listening();
}

// Deprecated in favour of nothing else that hears F1.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

void HelpKey::stop_listening() {
  const Reference<css::awt::XExtendedToolkit> toolkit = std::exchange(toolkit_, {});
  if (!toolkit.is()) return;
  try {
    toolkit->removeKeyHandler(this);
  } catch (const css::uno::Exception&) {  // NOLINT(bugprone-empty-catch)
    // The office is ending, and its toolkit has gone before.
  }
}

void HelpKey::focusGained(const css::awt::FocusEvent& /*event*/) {
  if (toolkit_.is() || !explain_) return;
  toolkit_ = Reference<css::awt::XExtendedToolkit>(css::awt::Toolkit::create(context_), UNO_QUERY);
  if (toolkit_.is()) toolkit_->addKeyHandler(this);
}

#pragma GCC diagnostic pop

void HelpKey::focusLost(const css::awt::FocusEvent& /*event*/) {
  // The one who holds us may be whom we leave.
  const Reference<css::awt::XKeyHandler> self(this);
  stop_listening();
}

sal_Bool HelpKey::keyPressed(const css::awt::KeyEvent& event) {
  if (event.KeyCode != css::awt::Key::F1 || event.Modifiers != 0 || !toolkit_.is()) return false;
  // Copied: what is shown may close the panel.
  const std::function<bool()> explain = explain_;
  return explain && explain();
}

sal_Bool HelpKey::keyReleased(const css::awt::KeyEvent& /*event*/) { return false; }

void HelpKey::disposing(const css::lang::EventObject& event) {
  // A control that goes says so as well.
  if (event.Source == toolkit_) toolkit_.clear();
}

}  // namespace tenken::office
