// SPDX-License-Identifier: MPL-2.0
// What Calc passes to a function, read as the functions need it.
//
// Two ways to refuse: refuse_value() for a value that cannot be read (#VALUE!), refuse_option()
// for an optional argument that is none of the allowed ones (Err:502).
#pragma once

#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Sequence.hxx>
#include <rtl/ustring.hxx>
#include <string_view>

#include "logic/kpi/kpi.hpp"
#include "logic/kpi/total.hpp"

namespace tenken::functions {

/// Throws com.sun.star.uno.RuntimeException: Calc shows #VALUE!.
[[noreturn]] void refuse_value(const rtl::OUString& text);

/// Throws com.sun.star.lang.IllegalArgumentException: Calc shows Err:502. `position` is from 0.
[[noreturn]] void refuse_option(std::string_view name, sal_Int16 position);

/// The number that a value parameter holds; none when it is missing; other text is refused.
[[nodiscard]] kpi::Value read_value(const rtl::OUString& text, char decimal_separator);

/// The same for an element of a list or an optional argument: a number, a text, or nothing. There a
/// text is never a number that Calc wrote, so "1,234" is grouped, whatever the office's locale.
[[nodiscard]] kpi::Value read_value(const com::sun::star::uno::Any& value);

/// Adds an argument of a list: a number, a text, nothing, or a range of them. A missing value
/// counts 0; text that is no number is refused.
void add_argument(kpi::Total& total, const com::sun::star::uno::Any& argument);

/// The fiscal year that a value parameter holds; 0 when it is missing; other text is refused.
[[nodiscard]] int read_year(const rtl::OUString& text);

/// True when an optional argument was left out. A blank cell arrives as 0, so that counts too.
[[nodiscard]] bool is_omitted(const com::sun::star::uno::Any& option);

/// higher_is_better when left out; anything but 1, -1 and the words is refused.
[[nodiscard]] kpi::Direction read_direction(const com::sun::star::uno::Any& option,
                                            sal_Int16 position);

/// 0 when left out; a negative number and text are refused.
[[nodiscard]] double read_tolerance(const com::sun::star::uno::Any& option, sal_Int16 position);

/// None when left out. It is a value, so text that is no number is refused as one.
[[nodiscard]] kpi::Value read_baseline(const com::sun::star::uno::Any& option);

/// One of 1 to `styles`; 1 when left out; anything else is refused.
[[nodiscard]] int read_style(const com::sun::star::uno::Any& option, int styles,
                             sal_Int16 position);

}  // namespace tenken::functions
