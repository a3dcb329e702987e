// SPDX-License-Identifier: MPL-2.0
// A Calc function that does nothing, to know what any function costs.
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/lang/XServiceName.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase3.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <org/tenken/bench/XNoop.hpp>

namespace tenken::bench {
namespace {

using com::sun::star::uno::Any;
using com::sun::star::uno::Sequence;
using rtl::OUString;

constexpr const char* service_name = "org.tenken.bench.Noop";

/// The same interfaces as the add-in that it is compared with, and an answer of the same length as
/// KPI_STATUS's, made once: what Calc does with the text is then the same as well.
class Noop final
    : public cppu::WeakImplHelper3<org::tenken::bench::XNoop, com::sun::star::lang::XServiceName,
                                   com::sun::star::lang::XServiceInfo> {
 public:
  OUString SAL_CALL status(const OUString& /*actual*/, const OUString& /*target*/,
                           const Any& /*direction*/) override {
    return answer_;
  }

  OUString SAL_CALL getServiceName() override { return OUString::createFromAscii(service_name); }

  OUString SAL_CALL getImplementationName() override { return "org.tenken.bench.NoopImpl"; }

  sal_Bool SAL_CALL supportsService(const OUString& name) override {
    return static_cast<sal_Bool>(cppu::supportsService(this, name));
  }

  Sequence<OUString> SAL_CALL getSupportedServiceNames() override {
    const OUString name = OUString::createFromAscii(service_name);
    return {&name, 1};
  }

 private:
  const OUString answer_ = rtl::OStringToOUString("達成", RTL_TEXTENCODING_UTF8);
};

}  // namespace
}  // namespace tenken::bench

// UNO's way: the name is what noop.components says, and the caller owns what it gets.
// NOLINTBEGIN(readability-identifier-naming, cppcoreguidelines-owning-memory)

extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface*
org_tenken_bench_Noop_get_implementation(
    com::sun::star::uno::XComponentContext* /*context*/,
    const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& /*arguments*/) {
  return cppu::acquire(new tenken::bench::Noop);
}

// NOLINTEND(readability-identifier-naming, cppcoreguidelines-owning-memory)
