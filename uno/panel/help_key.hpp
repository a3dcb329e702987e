// SPDX-License-Identifier: MPL-2.0
// F1 in the panel: the rule of the chosen finding.
#pragma once

#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XFocusListener.hpp>
#include <com/sun/star/awt/XKeyHandler.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>
#include <functional>

namespace tenken::office {

/// Hears every key of the office while a control of the panel has the focus, and takes F1 alone:
/// the control's own key listener never hears of that, because the office takes it for its own
/// help. Not every window system lets a handler have it; there F1 stays the office's. The office
/// may keep it longer than its panel: after forget() it does nothing.
class HelpKey : public cppu::WeakImplHelper2<css::awt::XFocusListener, css::awt::XKeyHandler> {
 public:
  /// `explain` shows the page, and says whether there was one to show.
  HelpKey(const css::uno::Reference<css::uno::XComponentContext>& context,
          std::function<bool()> explain);
  void forget();

  // XFocusListener
  void SAL_CALL focusGained(const css::awt::FocusEvent& event) override;
  void SAL_CALL focusLost(const css::awt::FocusEvent& event) override;

  // XKeyHandler
  sal_Bool SAL_CALL keyPressed(const css::awt::KeyEvent& event) override;
  sal_Bool SAL_CALL keyReleased(const css::awt::KeyEvent& event) override;

  void SAL_CALL disposing(const css::lang::EventObject& event) override;

 private:
  void stop_listening();

  css::uno::Reference<css::uno::XComponentContext> context_;
  std::function<bool()> explain_;
  css::uno::Reference<css::awt::XExtendedToolkit> toolkit_;  ///< set while it is listened to
};

}  // namespace tenken::office
