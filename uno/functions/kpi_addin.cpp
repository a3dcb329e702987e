// SPDX-License-Identifier: MPL-2.0
// The twelve Calc functions.
#include "uno/functions/kpi_addin.hpp"

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <cppuhelper/supportsservice.hxx>

#include "logic/kpi/kpi.hpp"
#include "logic/text/characters.hpp"
#include "logic/text/fiscal_year.hpp"
#include "logic/text/mend.hpp"
#include "logic/text/number.hpp"
#include "uno/common/strings.hpp"
#include "uno/functions/arguments.hpp"

namespace tenken::functions {
namespace {

using com::sun::star::uno::Any;
using office::to_ustring;
using office::to_utf8;
using rtl::OUString;

// No value is a void Any, which Calc shows as #N/A.
Any to_any(kpi::Value value) { return value ? Any(*value) : Any(); }

struct PaceArguments {
  const OUString& current;
  const OUString& goal;
  const OUString& year;
  const OUString& start_year;
  const OUString& goal_year;
  const Any& baseline;
};

kpi::Value pace_of(const PaceArguments& arguments, char separator) {
  constexpr sal_Int16 goal_year_position = 4;
  const auto current = read_value(arguments.current, separator);
  const auto goal = read_value(arguments.goal, separator);
  const int year = read_year(arguments.year);
  const int start_year = read_year(arguments.start_year);
  const int goal_year = read_year(arguments.goal_year);
  const auto baseline = read_baseline(arguments.baseline);
  if (start_year == 0 || goal_year == 0) {
    return std::nullopt;
  }
  if (goal_year < start_year) {
    refuse_option("goalYear", goal_year_position);
  }
  if (year == 0) {
    return std::nullopt;
  }
  return kpi::pace(current, goal, year, start_year, goal_year, baseline);
}

}  // namespace

OUString KpiAddin::status(const OUString& actual, const OUString& target, const Any& direction) {
  const char separator = separator_.get();
  return to_ustring(kpi::word(kpi::status(
      read_value(actual, separator), read_value(target, separator), read_direction(direction, 2))));
}

OUString KpiAddin::trend(const OUString& previous, const OUString& current, const Any& direction,
                         const Any& tolerance) {
  const char separator = separator_.get();
  return to_ustring(
      kpi::word(kpi::trend(read_value(previous, separator), read_value(current, separator),
                           read_direction(direction, 2), read_tolerance(tolerance, 3))));
}

Any KpiAddin::rate(const OUString& actual, const OUString& target, const Any& direction,
                   const Any& baseline) {
  const char separator = separator_.get();
  return to_any(kpi::rate(read_value(actual, separator), read_value(target, separator),
                          read_direction(direction, 2), read_baseline(baseline)));
}

Any KpiAddin::pace(const OUString& current, const OUString& goal, const OUString& year,
                   const OUString& start_year, const OUString& goal_year, const Any& baseline) {
  return to_any(pace_of({current, goal, year, start_year, goal_year, baseline}, separator_.get()));
}

OUString KpiAddin::outlook(const OUString& current, const OUString& goal, const OUString& year,
                           const OUString& start_year, const OUString& goal_year,
                           const Any& baseline) {
  return to_ustring(kpi::word(kpi::outlook(
      pace_of({current, goal, year, start_year, goal_year, baseline}, separator_.get()))));
}

Any KpiAddin::number(const OUString& text, const Any& missing) {
  const auto value = read_value(text, separator_.get());
  if (value) {
    return Any(*value);
  }
  // A range is nothing that a cell could show.
  double number = 0;
  OUString word;
  if (missing.hasValue() && !(missing >>= number) && !(missing >>= word)) {
    refuse_option("missing", 1);
  }
  return missing;
}

double KpiAddin::sum(const Anys& values) {
  kpi::Total total;
  for (const Any& value : values) {
    add_argument(total, value);
  }
  return total.sum();
}

OUString KpiAddin::sumCheck(const OUString& total, const Anys& parts) {
  kpi::Total sum;
  for (const Any& part : parts) {
    add_argument(sum, part);
  }
  const auto expected = read_value(total, separator_.get());
  if (!expected) {
    return to_ustring(kpi::no_value);
  }
  const double difference = sum.difference_from(*expected);
  if (difference == 0) {
    return to_ustring(kpi::sum_is_right);
  }
  return to_ustring(kpi::sum_is_off_by + text::format_amount(difference));
}

Any KpiAddin::execution(const OUString& settled, const OUString& budget) {
  const char separator = separator_.get();
  return to_any(kpi::execution(read_value(settled, separator), read_value(budget, separator)));
}

Any KpiAddin::fiscalYear(const OUString& text) {
  const int year = read_year(text);
  return year == 0 ? Any() : Any(static_cast<double>(year));
}

OUString KpiAddin::era(const OUString& year, const Any& style) {
  const int chosen = read_style(style, text::era_styles, 1);
  const int western = read_year(year);
  return to_ustring(western == 0 ? std::string(kpi::no_value)
                                 : text::era_in_style(western, chosen));
}

OUString KpiAddin::clean(const OUString& text) {
  const std::string typed = to_utf8(text);
  return text::shows_something(typed) ? to_ustring(text::mend(typed)) : OUString();
}

OUString KpiAddin::getServiceName() { return "org.tenken.Kpi"; }

OUString KpiAddin::getImplementationName() { return "org.tenken.KpiImpl"; }

sal_Bool KpiAddin::supportsService(const OUString& name) {
  return static_cast<sal_Bool>(cppu::supportsService(this, name));
}

com::sun::star::uno::Sequence<OUString> KpiAddin::getSupportedServiceNames() {
  com::sun::star::uno::Sequence<OUString> names(1);
  names.getArray()[0] = "org.tenken.Kpi";
  return names;
}

}  // namespace tenken::functions
