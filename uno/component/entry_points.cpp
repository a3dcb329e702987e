// SPDX-License-Identifier: MPL-2.0
// What the office calls to make our services.
#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Sequence.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>

#include "uno/functions/kpi_addin.hpp"

// UNO's way: the name is what tenken.components says, and the caller owns what it gets.
// NOLINTBEGIN(readability-identifier-naming, cppcoreguidelines-owning-memory)

/// Makes the functions' service.
extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface* org_tenken_Kpi_get_implementation(
    com::sun::star::uno::XComponentContext* context,
    const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& /*arguments*/) {
  return cppu::acquire(
      new tenken::functions::KpiAddin(tenken::functions::DecimalSeparator(context)));
}

// NOLINTEND(readability-identifier-naming, cppcoreguidelines-owning-memory)
