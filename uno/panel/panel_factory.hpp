// SPDX-License-Identifier: MPL-2.0
// The service that makes the panels.
#pragma once

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/ui/XUIElementFactory.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>

namespace tenken::office {

/// Makes the panel for each window's sidebar. Factories.xcu and Sidebar.xcu name it.
class PanelFactory
    : public cppu::WeakImplHelper2<css::ui::XUIElementFactory, css::lang::XServiceInfo> {
 public:
  explicit PanelFactory(const css::uno::Reference<css::uno::XComponentContext>& context);

  css::uno::Reference<css::ui::XUIElement> SAL_CALL
  createUIElement(const rtl::OUString& url,
                  const css::uno::Sequence<css::beans::PropertyValue>& arguments) override;

  rtl::OUString SAL_CALL getImplementationName() override;
  sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
  css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

 private:
  css::uno::Reference<css::uno::XComponentContext> context_;
};

}  // namespace tenken::office
