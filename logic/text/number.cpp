// SPDX-License-Identifier: MPL-2.0
// Numbers as people type them, read.
#include "logic/text/number.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>
#include <system_error>
#include <utility>

#include "logic/text/characters.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/no_value.hpp"
#include "logic/text/number_scan.hpp"
#include "logic/text/units.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::text {
namespace {

/// Nothing that means a number or "no value" is longer; real prose need not be folded to know.
constexpr std::size_t longest_reading = 120;

/// ―, and what is typed for it; several side by side are one long one.
bool is_no_value_dash(char32_t c) {
  return is_dash(c) || c == prolonged_mark || c == 0xFF70 ||  // ー and its half-width form
         c == 0x2026 || c == 0x22EF || c == 0xFE19 ||         // … and its look-alikes
         c == 0x2025 || c == 0xFE30;                          // ‥
}

/// The stroke through an empty box of a paper form.
bool is_no_value_stroke(char32_t c) {
  return c == U'/' || c == 0xFF0F || c == 0x2044 || c == 0x2215 || c == 0x2571;
}

/// True for 1,234 and 12,345,678: groups of three behind a first one of one to three digits, which
/// a grouped number never begins with 0.
bool is_grouped(std::string_view whole) {
  const std::size_t first = whole.find(',');
  if (first == 0 || first > 3 || whole.front() == '0') {
    return false;
  }
  for (std::string_view rest = whole.substr(first); !rest.empty(); rest.remove_prefix(4)) {
    const std::string_view group = rest.substr(0, 4);
    if (group.size() != 4 || group.front() != ',' || group.find(',', 1) != std::string_view::npos) {
      return false;
    }
  }
  return true;
}

struct PlainDigits {
  std::string digits;  ///< with a point, and no commas
  bool grouped = false;
};

/// Decides what commas and points mean; nullopt when they are where no number has them.
std::optional<PlainDigits> plain_digits_of(const NumberParts& parts, char decimal_separator) {
  const std::string& digits = parts.digits;
  const std::size_t point = digits.find('.');
  const std::size_t comma = digits.find(',');
  if (point != std::string::npos) {
    const bool one_point_then_digits =
        point + 1 < digits.size() && digits.find_first_of(".,", point + 1) == std::string::npos;
    if (!one_point_then_digits) {
      return std::nullopt;
    }
  }
  if (comma == std::string::npos) {
    return PlainDigits{.digits = digits};
  }
  const bool grouped = is_grouped(std::string_view(digits).substr(0, point));
  const bool could_be_decimal = decimal_separator == ',' && point == std::string::npos &&
                                comma == digits.rfind(',') && comma > 0 &&
                                comma + 1 < digits.size();
  PlainDigits plain{.digits = digits};
  if (could_be_decimal && (!grouped || !parts.by_hand)) {
    plain.digits[comma] = '.';
    return plain;
  }
  if (!grouped) {
    return std::nullopt;
  }
  plain.digits.erase(std::remove(plain.digits.begin(), plain.digits.end(), ','),
                     plain.digits.end());
  plain.grouped = true;
  return plain;
}

/// The value of plain digits, whatever the process's locale; nullopt when too large for a double.
std::optional<double> value_of(const NumberParts& parts, const std::string& plain) {
  std::string exact = plain + parts.exponent;
  if (parts.percent) {
    exact += "e-2";  // so that 95.3% is the double nearest 0.953; dividing would round twice
  }
  double value = 0;
  const char* const end = exact.data() + exact.size();
  const auto result = std::from_chars(exact.data(), end, value);
  if (result.ec != std::errc() || result.ptr != end) {
    return std::nullopt;
  }
  return parts.negative && value != 0 ? -value : value;
}

/// 131.872 where only whole numbers make sense: the point may be a comma that was missed.
bool may_be_grouped_by_point(std::string_view digits) {
  constexpr std::size_t group = 3;
  const std::size_t point = digits.find('.');
  return point != std::string_view::npos && point > 0 && point <= group && digits.front() != '0' &&
         digits.size() - point - 1 == group;
}

std::optional<Reading> read_as_number(std::string_view text, const NumberOptions& options) {
  const std::optional<NumberParts> parts = scan_number(text);
  if (!parts) {
    return std::nullopt;
  }
  const std::optional<std::string> unit =
      accepted_unit(parts->unit, options.unit, options.money_units_allowed);
  const std::optional<PlainDigits> plain = plain_digits_of(*parts, options.decimal_separator);
  if (!unit || !plain) {
    return std::nullopt;
  }
  // 100% of people are no 1, a share of money is no amount, and (5) people are not 5 too few.
  if (parts->percent || parts->bracketed || may_be_grouped_by_point(plain->digits)) {
    const bool counts = counts_whole(fold(options.unit));
    if (counts || (!options.money_units_allowed && !parts->bracketed)) return std::nullopt;
  }
  const std::optional<double> value = value_of(*parts, plain->digits);
  if (!value) {
    return std::nullopt;
  }
  Reading reading;
  reading.kind = ReadingKind::number;
  reading.value = *value;
  reading.plain = !parts->by_hand && !plain->grouped;
  reading.percent = parts->percent;
  reading.unit = *unit;
  return reading;
}

/// What a text without letters or digits may say.
enum class Mark : std::uint8_t { nothing, no_value, other };

Mark mark_in(std::string_view text) {
  Mark mark = Mark::nothing;
  bool stroke = false;
  for (std::size_t offset = 0; offset < text.size();) {
    const Decoded decoded = decode_at(text, offset);
    offset += decoded.length;
    const char32_t c = decoded.character;
    if (is_invisible(c)) continue;
    const bool first = mark == Mark::nothing;
    if (stroke || !(is_no_value_dash(c) || (first && is_no_value_stroke(c)))) return Mark::other;
    stroke = is_no_value_stroke(c);
    mark = Mark::no_value;
  }
  return mark;
}

}  // namespace

bool is_no_value(std::string_view text) {
  return mark_in(text) != Mark::other || (text.size() <= longest_reading && is_no_value_word(text));
}

bool is_no_value_mark(std::string_view text) { return mark_in(text) == Mark::no_value; }

double last_decimal(std::string_view number) {
  const std::size_t point = number.find('.');
  if (point == std::string_view::npos) return 1;
  const std::size_t end =
      std::min(number.find_first_not_of("0123456789", point + 1), number.size());
  constexpr double ten = 10;
  return std::pow(ten, -static_cast<double>(end - point - 1));
}

double step_of(std::string_view number) {
  constexpr std::string_view decimals = "0123456789";
  const std::size_t begin = std::min(number.find_first_of(decimals), number.size());
  const std::size_t end = std::min(number.find_first_not_of("0123456789,.", begin), number.size());
  const std::string_view digits = number.substr(begin, end - begin);
  if (digits.find('.') != std::string_view::npos) return last_decimal(digits);
  constexpr double ten = 10;
  double step = 1;
  for (std::size_t at = digits.size(); at-- > 1 && (digits[at] == '0' || digits[at] == ',');) {
    if (digits[at] == '0') step *= ten;
  }
  return step;
}

Reading read_number(std::string_view text, const NumberOptions& options) {
  if (text.size() <= longest_reading) {
    if (std::optional<Reading> number = read_as_number(text, options)) {
      return *std::move(number);
    }
  }
  Reading reading;
  reading.kind = is_no_value(text) ? ReadingKind::missing : ReadingKind::text;
  return reading;
}

}  // namespace tenken::text
