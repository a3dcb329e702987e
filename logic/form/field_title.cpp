// SPDX-License-Identifier: MPL-2.0
// What a field is called to a person, made from its ID.
#include <array>
#include <charconv>
#include <string>
#include <string_view>

#include "logic/form/field_catalogue.hpp"
#include "logic/form/segments.hpp"

namespace tenken::form {
namespace {

void replace(std::string& text, std::string_view placeholder, std::string_view value) {
  const auto at = text.find(placeholder);
  if (at != std::string::npos) {
    text.replace(at, placeholder.size(), value);
  }
}

std::string circled(std::string_view digits) {
  static constexpr std::array<std::string_view, 20> signs{"①", "②", "③", "④", "⑤", "⑥", "⑦",
                                                          "⑧", "⑨", "⑩", "⑪", "⑫", "⑬", "⑭",
                                                          "⑮", "⑯", "⑰", "⑱", "⑲", "⑳"};
  std::size_t number = 0;
  const auto* const end = digits.data() + digits.size();
  const auto [rest, error] = std::from_chars(digits.data(), end, number);
  const bool has_sign =
      error == std::errc() && rest == end && number >= 1 && number <= signs.size();
  return std::string(has_sign ? signs.at(number - 1) : digits);
}

/// "4-1" → "④-1", "4-1~2" → "④-1（2つ目）", "?3" → "（3行目）".
std::string printed_number(std::string_view number) {
  if (number == "#" || number == "*") {
    return "各行";
  }
  if (number.starts_with('?')) {
    return "（" + std::string(number.substr(1)) + "行目）";
  }
  std::string again;
  if (const auto tilde = number.find('~'); tilde != std::string_view::npos) {
    again = "（" + std::string(number.substr(tilde + 1)) + "つ目）";
    number = number.substr(0, tilde);
  }
  const auto dash = number.find('-');
  const std::string branch(dash == std::string_view::npos ? "" : number.substr(dash));
  return circled(number.substr(0, dash)) + branch + again;
}

std::string printed_position(std::string_view position) {
  return position == "#" || position == "*" ? "（各）" : std::string(position);
}

std::string full_width(std::string_view digits) {
  static constexpr std::array<std::string_view, 10> forms{"０", "１", "２", "３", "４",
                                                          "５", "６", "７", "８", "９"};
  std::string result;
  for (const char c : digits) {
    if (c < '0' || c > '9') {
      return printed_position(digits);
    }
    result += forms.at(static_cast<std::size_t>(c - '0'));
  }
  return result;
}

std::string printed_year(std::string_view segment) {
  if (segment == "@" || segment == "*") {
    return "各年度";
  }
  if (const auto offset = year_offset_segment(segment)) {
    if (*offset == 0) {
      return "当年度";
    }
    if (*offset == -1) {
      return "前年度";
    }
    if (*offset == -2) {
      return "前々年度";
    }
    return *offset < 0 ? std::to_string(-*offset) + "年度前" : std::to_string(*offset) + "年度後";
  }
  return std::string(segment) + "年度";
}

}  // namespace

std::string field_title(std::string_view id) {
  const auto* const type = find_field_type(id);
  if (type == nullptr) {
    return std::string(id);
  }
  std::string title(type->title);
  const Segments pattern(type->pattern);
  const Segments segments(id);
  int positions = 0;
  for (std::size_t i = 0; i < pattern.count; ++i) {
    const auto segment = segments.at[i];
    if (pattern.at[i] == "@") {
      replace(title, "{@}", printed_year(segment));
    }
    if (pattern.at[i] != "#") {
      continue;
    }
    ++positions;
    if (positions == 1) {
      replace(title, "{1}", printed_number(segment));
      replace(title, "{p}", full_width(segment));
      replace(title, "{r}", printed_position(segment));
    } else {
      replace(title, "{r2}", printed_position(segment));
    }
  }
  return title;
}

}  // namespace tenken::form
