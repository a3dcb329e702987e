// SPDX-License-Identifier: MPL-2.0
// The page 点検 under Tools > Options.
#pragma once

#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>

namespace tenken::office {

/// Fills the page with what is set, and keeps what a person chose. OptionsDialog.xcu names this
/// class; the office makes one for each opening of the dialog.
class OptionsPage : public cppu::WeakImplHelper2<css::awt::XContainerWindowEventHandler,
                                                 css::lang::XServiceInfo> {
 public:
  explicit OptionsPage(const css::uno::Reference<css::uno::XComponentContext>& context)
      : context_(context) {}

  /// "external_event" with "initialize" (the page is shown), "back" (take back) or "ok" (keep).
  sal_Bool SAL_CALL callHandlerMethod(const css::uno::Reference<css::awt::XWindow>& window,
                                      const css::uno::Any& event,
                                      const rtl::OUString& method) override;
  css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedMethodNames() override;

  rtl::OUString SAL_CALL getImplementationName() override;
  sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
  css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

 private:
  css::uno::Reference<css::uno::XComponentContext> context_;
  css::uno::Reference<css::awt::XWindow> heard_;  ///< whose button calls us
};

}  // namespace tenken::office
