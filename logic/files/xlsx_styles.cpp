// SPDX-License-Identifier: MPL-2.0
// The number formats of .xlsx cells.
#include "logic/files/xlsx_styles.hpp"

#include <charconv>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "logic/files/excel_number_format.hpp"
#include "logic/files/limits.hpp"
#include "logic/files/problem.hpp"
#include "logic/files/xml_part.hpp"
#include "logic/workbook/colour.hpp"

namespace tenken::files {

namespace {

/// What a <color> or <fgColor> names; nullopt for one that is not known here, and for the colour
/// that the office chooses itself.
std::optional<std::uint32_t> colour(const pugi::xml_node& element) {
  if (const std::string_view rgb = value(element, "rgb"); rgb.size() >= 6) {
    constexpr int hexadecimal = 16;
    const std::string_view digits = rgb.substr(rgb.size() - 6);
    std::uint32_t number = 0;
    const auto read =
        std::from_chars(digits.data(), digits.data() + digits.size(), number, hexadecimal);
    return read.ptr == digits.data() + digits.size() ? std::optional(number) : std::nullopt;
  }
  constexpr std::int64_t white_in_palette = 1;
  constexpr std::int64_t white_again = 9;
  const std::int64_t index = to_integer(value(element, "indexed"), -1);
  if (index == white_in_palette || index == white_again) return workbook::white;
  const bool is_light = to_integer(value(element, "theme"), -1) == 0;
  const double tint = to_number(value(element, "tint")).value_or(0);
  if (is_light && tint == 0) return workbook::white;
  return std::nullopt;
}

/// The colours of a list's elements: of the fonts, or of the fills.
std::vector<std::optional<std::uint32_t>> inks(const pugi::xml_node& fonts) {
  std::vector<std::optional<std::uint32_t>> result;
  for (const pugi::xml_node& font : fonts.children()) {
    if (local_name(font) != "font") continue;
    if (result.size() > max_styles) fail_too_large(message::msg("書式が多すぎます"));
    result.push_back(colour(child(font, "color")));
  }
  return result;
}

std::vector<std::optional<std::uint32_t>> papers(const pugi::xml_node& fills) {
  std::vector<std::optional<std::uint32_t>> result;
  for (const pugi::xml_node& fill : fills.children()) {
    if (local_name(fill) != "fill") continue;
    if (result.size() > max_styles) fail_too_large(message::msg("書式が多すぎます"));
    const pugi::xml_node pattern = child(fill, "patternFill");
    const std::string_view type = value(pattern, "patternType");
    if (!pattern.empty() && (type.empty() || type == "none")) {
      result.emplace_back(workbook::white);
    } else {
      result.push_back(type == "solid" ? colour(child(pattern, "fgColor")) : std::nullopt);
    }
  }
  return result;
}

}  // namespace

std::vector<NumberStyle> xlsx_number_styles(const pugi::xml_node& style_sheet) {
  std::map<std::int64_t, std::string> codes;
  for (const pugi::xml_node& format : child(style_sheet, "numFmts").children()) {
    if (local_name(format) != "numFmt") continue;
    codes[to_integer(value(format, "numFmtId"), -1)] = value(format, "formatCode");
    if (codes.size() > max_styles) fail_too_large(message::msg("書式が多すぎます"));
  }
  const auto ink = inks(child(style_sheet, "fonts"));
  const auto paper = papers(child(style_sheet, "fills"));
  const auto of = [](const auto& colours, std::int64_t index) {
    const bool there = index >= 0 && static_cast<std::size_t>(index) < colours.size();
    return there ? colours[static_cast<std::size_t>(index)] : std::nullopt;
  };
  std::map<std::int64_t, NumberStyle> known;
  std::vector<NumberStyle> styles;
  for (const pugi::xml_node& format : child(style_sheet, "cellXfs").children()) {
    if (local_name(format) != "xf") continue;
    if (styles.size() > max_styles) fail_too_large(message::msg("書式が多すぎます"));
    const std::int64_t id = to_integer(value(format, "numFmtId"), 0);
    auto found = known.find(id);
    if (found == known.end()) {
      const auto code = codes.find(id);
      found = known
                  .emplace(id, parse_number_format(code != codes.end()
                                                       ? std::string_view(code->second)
                                                       : built_in_format(static_cast<int>(id))))
                  .first;
    }
    styles.push_back(found->second);
    const auto characters = of(ink, to_integer(value(format, "fontId"), -1));
    const auto behind = of(paper, to_integer(value(format, "fillId"), -1));
    styles.back().unseen = characters && behind && workbook::looks_blank(*characters, *behind);
  }
  return styles;
}

}  // namespace tenken::files
