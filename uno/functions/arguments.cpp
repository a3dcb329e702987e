// SPDX-License-Identifier: MPL-2.0
// What Calc passes to a function, read as the functions need it.
#include "uno/functions/arguments.hpp"

#include <array>
#include <charconv>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/uno/RuntimeException.hpp>
#include <utility>

#include "logic/text/fiscal_year.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/number.hpp"
#include "uno/common/strings.hpp"

namespace tenken::functions {
namespace {

using com::sun::star::uno::Any;

text::Reading read_number(const rtl::OUString& text, char decimal_separator) {
  text::NumberOptions options;
  options.decimal_separator = decimal_separator;
  return text::read_number(office::to_utf8(text), options);
}

/// A number as Calc itself writes nearly all of them: digits, perhaps a minus, perhaps a point. The
/// tolerant reader says the same of it, but takes most of a call's own time; none: ask that reader.
std::optional<double> read_plain(const rtl::OUString& text, char decimal_separator) {
  constexpr sal_Int32 longest = 17;  // Calc's 15 digits, a minus and a point
  const sal_Int32 length = text.getLength();
  if (length == 0 || length > longest) {
    return std::nullopt;
  }
  std::array<char, longest> digits{};
  bool behind_digit = false;
  bool pointed = false;
  for (sal_Int32 i = 0; i < length; ++i) {
    const sal_Unicode c = text.getStr()[i];
    const bool digit = c >= '0' && c <= '9';
    const bool minus = c == '-' && i == 0;
    const bool point = c == '.' && decimal_separator == '.' && behind_digit && !pointed;
    if (!digit && !minus && !point) {
      return std::nullopt;
    }
    pointed = pointed || point;
    behind_digit = digit;
    digits[static_cast<std::size_t>(i)] = static_cast<char>(c);
  }
  if (!behind_digit) {
    return std::nullopt;
  }
  double value = 0;
  std::from_chars(digits.data(), digits.data() + length, value);
  return value == 0 ? 0 : value;  // never -0
}

// An option that is a number: as such or as a text that reads as one, since a form's cell may hold
// either.
std::optional<double> read_number_option(const Any& option) {
  double number = 0;
  if (option >>= number) {
    return number;
  }
  rtl::OUString text;
  if (!(option >>= text)) {
    return std::nullopt;
  }
  const auto reading = read_number(text, '.');
  if (reading.is_number()) {
    return reading.value;
  }
  return std::nullopt;
}

}  // namespace

void refuse_value(const rtl::OUString& text) {
  throw com::sun::star::uno::RuntimeException("neither a number nor a no-value mark: " + text);
}

void refuse_option(std::string_view name, sal_Int16 position) {
  throw com::sun::star::lang::IllegalArgumentException("not allowed as " + office::to_ustring(name),
                                                       {}, position);
}

kpi::Value read_value(const rtl::OUString& text, char decimal_separator) {
  if (const auto plain = read_plain(text, decimal_separator)) {
    return plain;
  }
  const auto reading = read_number(text, decimal_separator);
  if (reading.is_text()) {
    refuse_value(text);
  }
  if (reading.is_missing()) {
    return std::nullopt;
  }
  return reading.value;
}

kpi::Value read_value(const Any& value) {
  if (!value.hasValue()) {
    return std::nullopt;
  }
  double number = 0;
  if (value >>= number) {
    return number;
  }
  rtl::OUString text;
  if (value >>= text) {
    return read_value(text, '.');
  }
  refuse_value("(" + value.getValueTypeName() + ")");
}

void add_argument(kpi::Total& total, const Any& argument) {
  using com::sun::star::uno::Sequence;
  Sequence<Sequence<Any>> range;
  if (!(argument >>= range)) {
    return total.add(read_value(argument).value_or(0));
  }
  for (const Sequence<Any>& row : std::as_const(range)) {
    for (const Any& cell : row) {
      total.add(read_value(cell).value_or(0));
    }
  }
}

int read_year(const rtl::OUString& text) {
  const auto reading = text::read_fiscal_year_or_month(office::to_utf8(text));
  if (reading.is_year()) {
    return reading.year;
  }
  if (reading.kind == text::YearKind::missing) {
    return 0;
  }
  refuse_value(text);
}

bool is_omitted(const Any& option) {
  if (!option.hasValue()) {
    return true;
  }
  double number = 0;
  if (option >>= number) {
    return number == 0;
  }
  rtl::OUString text;
  return (option >>= text) && text::is_no_value(office::to_utf8(text));
}

kpi::Direction read_direction(const Any& option, sal_Int16 position) {
  if (is_omitted(option)) {
    return kpi::Direction::higher_is_better;
  }
  double number = 0;
  if (option >>= number) {
    if (number == 1) {
      return kpi::Direction::higher_is_better;
    }
    if (number == -1) {
      return kpi::Direction::lower_is_better;
    }
    refuse_option("direction", position);
  }
  rtl::OUString text;
  if (option >>= text) {
    if (const auto direction = kpi::read_direction(text::fold(office::to_utf8(text)))) {
      return *direction;
    }
  }
  refuse_option("direction", position);
}

double read_tolerance(const Any& option, sal_Int16 position) {
  if (is_omitted(option)) {
    return 0;
  }
  const auto tolerance = read_number_option(option);
  if (!tolerance || !(*tolerance >= 0)) {
    refuse_option("tolerance", position);
  }
  return *tolerance;
}

kpi::Value read_baseline(const Any& option) {
  if (is_omitted(option)) {
    return std::nullopt;
  }
  return read_value(option);
}

int read_style(const Any& option, int styles, sal_Int16 position) {
  if (is_omitted(option)) {
    return 1;
  }
  const auto number = read_number_option(option);
  for (int style = 1; style <= styles; ++style) {
    if (number == style) {
      return style;
    }
  }
  refuse_option("style", position);
}

}  // namespace tenken::functions
