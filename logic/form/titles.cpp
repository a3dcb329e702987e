// SPDX-License-Identifier: MPL-2.0
// What a form calls its sections, and what a field is called to a person, made from its ID.
#include "logic/form/titles.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "logic/form/field_catalogue.hpp"
#include "logic/form/segments.hpp"
#include "logic/text/characters.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::form {
namespace {

/// What holds where a definition says nothing: no number, and no plan of one prefecture.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> neutral{{
    {"issues", "現状と課題"},
    {"purpose", "事業目的"},
    {"activities", "事業目的を達成するための取組"},
    {"indicator", "成果指標"},
    {"plan", "総合計画"},
    {"plan_recent", "直近"},
    {"plan_goal", "総合計画の達成目標"},
    {"cost", "事業コスト"},
    {"results", "主な取組実績と成果"},
    {"analysis", "要因分析"},
    {"challenges", "課題"},
    {"measures", "事業改善の方策"},
}};

constexpr auto known = [] {
  std::array<std::string_view, neutral.size()> keys{};
  std::ranges::transform(neutral, keys.begin(), &decltype(neutral)::value_type::first);
  return keys;
}();

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

/// The section in which the fields of `pattern` stand; each text is one of its own.
std::string_view section_of(const Segments& pattern) {
  return pattern.at[pattern.at[0] == "text" ? 1 : 0];
}

bool begins_with_digit(std::string_view text) {
  return !text.empty() && text::is_digit(text::narrow(text::decode_at(text, 0).character));
}

}  // namespace

std::span<const std::string_view> Titles::keys() { return known; }

void Titles::set(std::string_view key, std::string name) {
  names_.insert_or_assign(std::string(key), std::move(name));
}

std::string Titles::section(std::string_view key) const {
  if (const auto own = names_.find(key); own != names_.end()) return own->second;
  const auto* const found = std::ranges::find(neutral, key, &decltype(neutral)::value_type::first);
  return std::string(found == neutral.end() ? key : found->second);
}

std::string Titles::number(std::string_view key) const {
  std::string name = section(key);
  if (begins_with_digit(name)) name.resize(std::min(name.find(' '), name.size()));
  return name;
}

std::string Titles::field(std::string_view id) const {
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
  // Last: a form's own words are left as they are.
  if (title.starts_with("{s}")) {
    replace(title, "{recent}", section("plan_recent"));
    replace(title, "{s}", section(section_of(pattern)));
  }
  return title;
}

}  // namespace tenken::form
