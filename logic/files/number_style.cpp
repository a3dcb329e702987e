// SPDX-License-Identifier: MPL-2.0
// Numbers as their format displays them.
#include "logic/files/number_style.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "logic/files/calendar.hpp"
#include "logic/files/decimal_digits.hpp"

namespace tenken::files {
namespace {

using Kind = StylePart::Kind;
using Test = StyleSection::Test;

bool holds(const StyleSection& section, double number) {
  switch (section.test) {
    case Test::always:
      return true;
    case Test::less:
      return number < section.limit;
    case Test::less_equal:
      return number <= section.limit;
    case Test::equal:
      return number == section.limit;
    case Test::unequal:
      return number != section.limit;
    case Test::greater_equal:
      return number >= section.limit;
    case Test::greater:
      return number > section.limit;
  }
  return false;
}

/// A section that only negative numbers come to says itself how they are marked.
bool marks_negative(const NumberStyle& style, std::size_t used) {
  const StyleSection& section = style.sections[used];
  if ((section.test == Test::less || section.test == Test::less_equal) && section.limit <= 0) {
    return true;
  }
  if (section.test != Test::always || used == 0) return false;
  const StyleSection& before = style.sections[used - 1];
  return (before.test == Test::greater_equal || before.test == Test::greater) &&
         before.limit == 0 && used == 1;
}

std::string padded(std::int64_t number, int width) {
  std::string text = std::to_string(number);
  if (static_cast<int>(text.size()) < width) {
    text.insert(0, static_cast<std::size_t>(width) - text.size(), '0');
  }
  return text;
}

std::string grouped(std::string whole) {
  for (std::size_t at = whole.size(); at > 3;) {
    at -= 3;
    whole.insert(at, 1, ',');
  }
  return whole;
}

std::string digits(double magnitude, const StylePart& part) {
  for (int i = 0; i < part.thousands; ++i) magnitude /= 1000;
  const std::string text = fixed_digits(magnitude, part.decimals);
  const std::size_t point = text.find('.');
  std::string whole = text.substr(0, point);
  std::string rest = point == std::string::npos ? std::string() : text.substr(point + 1);
  while (static_cast<int>(rest.size()) > part.min_decimals && rest.back() == '0') rest.pop_back();
  if (whole == "0" && part.width == 0) whole.clear();
  if (static_cast<int>(whole.size()) < part.width) {
    whole.insert(0, static_cast<std::size_t>(part.width) - whole.size(), '0');
  }
  if (part.grouped) whole = grouped(std::move(whole));
  return rest.empty() && part.min_decimals == 0 ? whole : whole + "." + rest;
}

bool is_of_date(Kind kind) { return kind >= Kind::era; }

std::string era_name(int index, int width) {
  constexpr std::array<std::array<const char*, 3>, 5> names = {{{"M", "明", "明治"},
                                                                {"T", "大", "大正"},
                                                                {"S", "昭", "昭和"},
                                                                {"H", "平", "平成"},
                                                                {"R", "令", "令和"}}};
  return names.at(static_cast<std::size_t>(index))
      .at(static_cast<std::size_t>(std::clamp(width, 1, 3) - 1));
}

/// A part of a date; nullopt where it has no name for that day.
std::optional<std::string> of_date(const StylePart& part, const Moment& at, double serial,
                                   bool half_days) {
  constexpr std::array<const char*, 7> weekdays = {"日", "月", "火", "水", "木", "金", "土"};
  constexpr int hours_a_day = 24;
  constexpr int minutes_an_hour = 60;
  const auto all_hours = static_cast<std::int64_t>(std::floor(serial)) * hours_a_day + at.hour;
  switch (part.kind) {
    case Kind::era:
    case Kind::era_year: {
      const auto found = era(at);
      if (!found) return std::nullopt;
      return part.kind == Kind::era ? era_name(found->index, part.width)
                                    : padded(found->year, part.width);
    }
    case Kind::year:
      return part.width <= 2 ? padded(at.year % 100, 2) : padded(at.year, 4);
    case Kind::month:
      return part.width > 2 ? std::to_string(at.month) + "月" : padded(at.month, part.width);
    case Kind::day:
      return padded(at.day, part.width);
    case Kind::weekday:
      return std::string(weekdays.at(static_cast<std::size_t>(at.weekday))) +
             (part.width > 1 ? "曜日" : "");
    case Kind::hour:
      if (part.elapsed) return padded(all_hours, part.width);
      return padded(half_days ? (at.hour + 11) % 12 + 1 : at.hour, part.width);
    case Kind::minute:
      return padded(part.elapsed ? all_hours * minutes_an_hour + at.minute : at.minute, part.width);
    case Kind::second: {
      if (part.elapsed) return std::nullopt;
      std::string text = fixed_digits(at.second, part.decimals);
      if (at.second < 10 && part.width > 1) text.insert(0, 1, '0');
      return text;
    }
    case Kind::half_day:
      if (part.text == "ja") return at.hour < 12 ? "午前" : "午後";
      return at.hour < 12 ? "AM" : "PM";
    default:
      return std::nullopt;
  }
}

}  // namespace

void set_scientific(NumberStyle& style) {
  const auto has_exponent = [](const StylePart& part) { return part.kind == Kind::scientific; };
  if (style.kind == workbook::NumberFormat::general && !style.sections.empty() &&
      std::ranges::any_of(style.sections.front().parts, has_exponent)) {
    style.kind = workbook::NumberFormat::scientific;
  }
}

std::optional<std::string> displayed(double number, const NumberStyle& style,
                                     std::int64_t first_day) {
  if (style.unknown) return std::nullopt;
  if (style.boolean) return number != 0 ? "TRUE" : "FALSE";
  if (style.sections.empty()) return general_digits(number);
  const auto used = std::ranges::find_if(
      style.sections, [&](const StyleSection& section) { return holds(section, number); });
  if (used == style.sections.end()) return std::nullopt;
  const auto index = static_cast<std::size_t>(used - style.sections.begin());

  double magnitude = std::abs(number);
  for (int i = 0; i < used->percents; ++i) magnitude *= 100;
  std::optional<Moment> at;
  bool half_days = false;
  int second_decimals = 0;
  for (const StylePart& part : used->parts) {
    if (part.kind == Kind::half_day) half_days = true;
    if (part.kind == Kind::second) second_decimals = part.decimals;
  }
  bool rounded_to_zero = true;
  bool has_digits = false;
  std::string text;
  for (const StylePart& part : used->parts) {
    std::string piece;
    if (is_of_date(part.kind)) {
      if (!at) at = moment(number, first_day, second_decimals);
      if (!at) return std::nullopt;
      const auto written = of_date(part, *at, number, half_days);
      if (!written) return std::nullopt;
      text += *written;
      continue;
    }
    switch (part.kind) {
      case Kind::literal:
        text += part.text;
        continue;
      case Kind::digits:
        piece = digits(magnitude, part);
        break;
      case Kind::scientific:
        piece = scientific_digits(magnitude, part.decimals, part.width);
        break;
      case Kind::boolean:
        text += number != 0 ? "TRUE" : "FALSE";
        continue;
      default:
        piece = general_digits(magnitude);
    }
    has_digits = true;
    if (piece.find_first_of("123456789") != std::string::npos) rounded_to_zero = false;
    text += piece;
  }
  // -0.4 as "0" has no sign.
  if (number < 0 && has_digits && !rounded_to_zero && !marks_negative(style, index)) {
    text.insert(0, 1, '-');
  }
  return text;
}

void show_number(workbook::Cell& cell, const NumberStyle& style, const Display& display) {
  // There nobody knows how many decimals are displayed.
  if (std::floor(cell.number) != cell.number && display.conditional) return;
  auto shown = displayed(cell.number, style, display.first_day);
  // What a conditional format makes of the colours is not known either.
  cell.unseen = (shown && shown->empty()) || (style.unseen && !display.conditional);
  if (shown) {
    cell.shown = *std::move(shown);
  } else {
    cell.shown = display.fallback ? display.fallback() : std::string();
  }
}

}  // namespace tenken::files
