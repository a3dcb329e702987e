// SPDX-License-Identifier: MPL-2.0
// The page ルール under Tools > Options > 点検.
#pragma once

#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>
#include <rtl/ref.hxx>

namespace tenken::office {

class RuleList;

/// Every rule with its severity and its limits, own forms, and all of it from a file or into one.
/// OptionsDialog.xcu names this class; the office makes one for each opening of the dialog.
class RulesPage : public cppu::WeakImplHelper2<css::awt::XContainerWindowEventHandler,
                                               css::lang::XServiceInfo> {
 public:
  explicit RulesPage(const css::uno::Reference<css::uno::XComponentContext>& context);
  ~RulesPage() override;
  RulesPage(const RulesPage&) = delete;
  RulesPage& operator=(const RulesPage&) = delete;
  RulesPage(RulesPage&&) = delete;
  RulesPage& operator=(RulesPage&&) = delete;

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
  rtl::Reference<RuleList> list_;
};

}  // namespace tenken::office
