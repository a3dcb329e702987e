// SPDX-License-Identifier: MPL-2.0
// The twelve Calc functions.
#pragma once

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/lang/XServiceName.hpp>
#include <cppuhelper/implbase3.hxx>
#include <org/tenken/XKpi.hpp>

#include "uno/functions/decimal_separator.hpp"

namespace tenken::functions {

/// The functions of org.tenken.Kpi: reads what Calc passes, asks logic/kpi, writes its answer.
///
/// Errors as Calc understands them: IllegalArgumentException is Err:502 (a bad option), any other
/// exception #VALUE! (text that is no number), a void result #N/A (no value).
class KpiAddin final
    : public cppu::WeakImplHelper3<org::tenken::XKpi, com::sun::star::lang::XServiceName,
                                   com::sun::star::lang::XServiceInfo> {
 public:
  using Any = com::sun::star::uno::Any;
  using Anys = com::sun::star::uno::Sequence<Any>;

  explicit KpiAddin(DecimalSeparator separator) : separator_{std::move(separator)} {}

  rtl::OUString SAL_CALL status(const rtl::OUString& actual, const rtl::OUString& target,
                                const Any& direction) override;
  rtl::OUString SAL_CALL trend(const rtl::OUString& previous, const rtl::OUString& current,
                               const Any& direction, const Any& tolerance) override;
  Any SAL_CALL rate(const rtl::OUString& actual, const rtl::OUString& target, const Any& direction,
                    const Any& baseline) override;
  Any SAL_CALL pace(const rtl::OUString& current, const rtl::OUString& goal,
                    const rtl::OUString& year, const rtl::OUString& start_year,
                    const rtl::OUString& goal_year, const Any& baseline) override;
  rtl::OUString SAL_CALL outlook(const rtl::OUString& current, const rtl::OUString& goal,
                                 const rtl::OUString& year, const rtl::OUString& start_year,
                                 const rtl::OUString& goal_year, const Any& baseline) override;
  Any SAL_CALL number(const rtl::OUString& text, const Any& missing) override;
  double SAL_CALL sum(const Anys& values) override;
  rtl::OUString SAL_CALL sumCheck(const rtl::OUString& total, const Anys& parts) override;
  Any SAL_CALL execution(const rtl::OUString& settled, const rtl::OUString& budget) override;
  Any SAL_CALL fiscalYear(const rtl::OUString& text) override;
  rtl::OUString SAL_CALL era(const rtl::OUString& year, const Any& style) override;
  rtl::OUString SAL_CALL clean(const rtl::OUString& text) override;

  rtl::OUString SAL_CALL getServiceName() override;
  rtl::OUString SAL_CALL getImplementationName() override;
  sal_Bool SAL_CALL supportsService(const rtl::OUString& name) override;
  com::sun::star::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

 private:
  DecimalSeparator separator_;
};

}  // namespace tenken::functions
