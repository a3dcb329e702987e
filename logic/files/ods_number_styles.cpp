// SPDX-License-Identifier: MPL-2.0
// Number formats as OpenDocument has them: elements in styles.
#include "logic/files/ods_number_styles.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "logic/files/xml_part.hpp"

namespace tenken::files {
namespace {

using Kind = StylePart::Kind;
using Test = StyleSection::Test;

int small(std::string_view text, int otherwise) {
  constexpr std::int64_t most = 20;
  return static_cast<int>(std::clamp<std::int64_t>(to_integer(text, otherwise), 0, most));
}

StylePart number_part(const pugi::xml_node& node) {
  StylePart part{.kind = Kind::digits, .width = small(value(node, "number:min-integer-digits"), 1)};
  const std::string_view decimals = value(node, "number:decimal-places");
  // Without a number of decimals it is the number as it is.
  if (decimals.empty() && node.attribute("number:min-decimal-places").empty() &&
      value(node, "number:grouping") != "true") {
    part.kind = Kind::general;
    return part;
  }
  part.decimals = small(decimals, 0);
  part.min_decimals = small(value(node, "number:min-decimal-places"), part.decimals);
  if (!node.attribute("number:decimal-replacement").empty()) part.min_decimals = 0;
  part.grouped = value(node, "number:grouping") == "true";
  const auto factor = to_number(value(node, "number:display-factor"));
  constexpr double thousand = 1000;
  constexpr int most = 5;
  for (double rest = factor.value_or(1); rest >= thousand && part.thousands < most;
       rest /= thousand) {
    ++part.thousands;
  }
  return part;
}

/// A part of a date or time: two digits or a full name where it is "long".
std::optional<StylePart> date_part(std::string_view name, const pugi::xml_node& node) {
  const bool is_long = value(node, "number:style") == "long";
  StylePart part{.width = is_long ? 2 : 1};
  if (name == "year") {
    part.kind = Kind::year;
    part.width = is_long ? 4 : 2;
  } else if (name == "era") {
    part.kind = Kind::era;
    part.width = is_long ? 3 : 1;
  } else if (name == "month") {
    part.kind = Kind::month;
    if (value(node, "number:textual") == "true") part.width = is_long ? 4 : 3;
  } else if (name == "day") {
    part.kind = Kind::day;
  } else if (name == "day-of-week") {
    part.kind = Kind::weekday;
  } else if (name == "hours") {
    part.kind = Kind::hour;
  } else if (name == "minutes") {
    part.kind = Kind::minute;
  } else if (name == "seconds") {
    part.kind = Kind::second;
    part.decimals = small(value(node, "number:decimal-places"), 0);
  } else if (name == "am-pm") {
    part.kind = Kind::half_day;
    part.text = "en";
  } else {
    return std::nullopt;
  }
  return part;
}

/// One style's own display.
class SectionReader {
 public:
  SectionReader(const pugi::xml_node& element, NumberStyle& style)
      : element_(element), style_(style) {}

  StyleSection read() {
    // [HH]: hours that are not cut at a day.
    bool elapsed = value(element_, "number:truncate-on-overflow") == "false";
    for (const pugi::xml_node& node : element_.children()) {
      if (node.type() == pugi::node_element) add(node, elapsed);
    }
    if (local_name(element_) == "percentage-style" && section_.percents == 0) section_.percents = 1;
    return std::move(section_);
  }

 private:
  void add(const pugi::xml_node& node, bool& elapsed);

  pugi::xml_node element_;
  NumberStyle& style_;
  StyleSection section_;
};

void SectionReader::add(const pugi::xml_node& node, bool& elapsed) {
  const std::string_view name = local_name(node);
  if (name == "text" || name == "currency-symbol" || name == "fill-character") {
    if (name == "fill-character") return;
    const std::string_view text = node.child_value();
    section_.parts.push_back({.kind = Kind::literal, .text = std::string(text)});
    if (local_name(element_) == "percentage-style") {
      section_.percents += static_cast<int>(std::ranges::count(text, '%'));
    }
  } else if (name == "number") {
    section_.parts.push_back(number_part(node));
    if (!node.child("number:embedded-text").empty()) style_.unknown = true;
  } else if (name == "scientific-number") {
    StylePart part = number_part(node);
    part.kind = Kind::scientific;
    part.width = small(value(node, "number:min-exponent-digits"), 2);
    section_.parts.push_back(part);
  } else if (name == "boolean") {
    section_.parts.push_back({.kind = Kind::boolean});
  } else if (name == "text-content") {
    section_.parts.push_back({.kind = Kind::text});
  } else if (auto part = date_part(name, node)) {
    const std::string_view calendar = value(node, "number:calendar");
    if (part->kind == Kind::year && calendar == "gengou") {
      part->kind = Kind::era_year;
      part->width = value(node, "number:style") == "long" ? 2 : 1;
    } else if (!calendar.empty() && calendar != "gengou" && calendar != "gregorian") {
      style_.unknown = true;
    }
    if (elapsed && part->kind >= Kind::hour && part->kind <= Kind::second) {
      part->elapsed = true;
      elapsed = false;
    }
    section_.parts.push_back(std::move(*part));
  } else if (name == "fraction" || name == "week-of-year" || name == "quarter") {
    style_.unknown = true;
  }
}

/// "value()>=0"
bool read_condition(std::string_view text, StyleSection& section) {
  constexpr std::string_view subject = "value()";
  if (!text.starts_with(subject)) return false;
  text.remove_prefix(subject.size());
  constexpr std::array<std::pair<std::string_view, Test>, 7> tests = {{{"<=", Test::less_equal},
                                                                       {">=", Test::greater_equal},
                                                                       {"!=", Test::unequal},
                                                                       {"<>", Test::unequal},
                                                                       {"<", Test::less},
                                                                       {">", Test::greater},
                                                                       {"=", Test::equal}}};
  for (const auto& [sign, test] : tests) {
    if (!text.starts_with(sign)) continue;
    const auto limit = to_number(text.substr(sign.size()));
    if (!limit) return false;
    section.test = test;
    section.limit = *limit;
    return true;
  }
  return false;
}

workbook::NumberFormat kind_of(std::string_view element_name) {
  if (element_name == "percentage-style") return workbook::NumberFormat::percent;
  if (element_name == "date-style") return workbook::NumberFormat::date;
  if (element_name == "time-style") return workbook::NumberFormat::time;
  if (element_name == "boolean-style") return workbook::NumberFormat::truth;
  return workbook::NumberFormat::general;
}

/// Formats that stand for what the office's language has, whatever is in them.
bool is_of_system(const pugi::xml_node& element) {
  return value(element, "number:format-source") == "language";
}

}  // namespace

bool is_number_style(std::string_view element_name) {
  constexpr std::array<std::string_view, 7> names = {
      "number:number-style", "number:percentage-style", "number:currency-style",
      "number:date-style",   "number:time-style",       "number:boolean-style",
      "number:text-style"};
  return std::ranges::find(names, element_name) != names.end();
}

NumberStyle read_number_style(const pugi::xml_node& element,
                              const std::function<pugi::xml_node(std::string_view)>& find) {
  NumberStyle style;
  const std::string_view name = local_name(element);
  style.kind = kind_of(name);
  style.boolean = name == "boolean-style";
  if (is_of_system(element)) style.unknown = true;
  for (const pugi::xml_node& map : element.children("style:map")) {
    const pugi::xml_node other = find(value(map, "style:apply-style-name"));
    StyleSection condition;
    if (other.empty() || !read_condition(value(map, "style:condition"), condition)) continue;
    // Three at most can be meant.
    if (style.sections.size() == 3) break;
    // 0.0%;@ is a text style, which shows any number as what it maps to.
    if (name == "text-style" && style.sections.empty()) style.kind = kind_of(local_name(other));
    StyleSection section = SectionReader(other, style).read();
    section.test = condition.test;
    section.limit = condition.limit;
    style.sections.push_back(std::move(section));
  }
  style.sections.push_back(SectionReader(element, style).read());
  const StyleSection& only = style.sections.front();
  const bool general = style.sections.size() == 1 && only.parts.size() == 1 &&
                       (only.parts[0].kind == Kind::general || only.parts[0].kind == Kind::text) &&
                       name != "percentage-style";
  if (general) style.sections.clear();
  set_scientific(style);
  return style;
}

}  // namespace tenken::files
