// SPDX-License-Identifier: MPL-2.0
// The checks for macros and other programs.
#pragma once

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>
#include <org/tenken/XChecker.hpp>

#include "logic/message/message.hpp"

namespace tenken::office {

/// org.tenken.Checker: the checks, for macros and other programs.
class CheckerService
    : public cppu::WeakImplHelper2<::org::tenken::XChecker, css::lang::XServiceInfo> {
 public:
  explicit CheckerService(const css::uno::Reference<css::uno::XComponentContext>& context);

  css::uno::Sequence<::org::tenken::Finding> SAL_CALL
  check(const css::uno::Reference<css::frame::XModel>& document) override;
  rtl::OUString SAL_CALL report(const css::uno::Reference<css::frame::XModel>& document,
                                const rtl::OUString& format,
                                const rtl::OUString& language) override;
  sal_Bool SAL_CALL mend(const css::uno::Reference<css::frame::XModel>& document,
                         const rtl::OUString& rule, const rtl::OUString& field) override;
  sal_Int32 SAL_CALL mendAll(const css::uno::Reference<css::frame::XModel>& document) override;

  sal_Int32 SAL_CALL waive(const css::uno::Reference<css::frame::XModel>& document,
                           const rtl::OUString& rule, const rtl::OUString& field,
                           const rtl::OUString& reason, const rtl::OUString& by) override;
  sal_Int32 SAL_CALL withdraw(const css::uno::Reference<css::frame::XModel>& document,
                              const rtl::OUString& rule, const rtl::OUString& field) override;
  void SAL_CALL submit(const css::uno::Reference<css::frame::XModel>& document,
                       const rtl::OUString& url, sal_Bool pdf) override;
  css::uno::Reference<css::frame::XModel> SAL_CALL
  makeNextYear(const css::uno::Reference<css::frame::XModel>& document,
               const css::uno::Sequence<rtl::OUString>& ended) override;

  rtl::OUString SAL_CALL getImplementationName() override;
  sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
  css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

 private:
  /// Throws VetoException when there is a `refusal`.
  void insist(const message::Message& refusal) const;

  css::uno::Reference<css::uno::XComponentContext> context_;
};

}  // namespace tenken::office
