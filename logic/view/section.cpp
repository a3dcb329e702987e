// SPDX-License-Identifier: MPL-2.0
// Sections by the first part of a field's ID.
#include "logic/view/section.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace tenken::view {
namespace {

using message::msg;

/// The sections whose fields' names begin with theirs.
constexpr std::array<std::string_view, 4> tables = {"indicator", "plan", "cost", "analysis"};

std::string_view first_part(std::string_view id) {
  constexpr std::string_view label = "label.";
  if (id.starts_with(label)) id.remove_prefix(label.size());
  return id.substr(0, id.find('.'));
}

}  // namespace

Section section_of(const check::Place& place, const form::Titles& titles) {
  if (place.field.empty()) return {.key = {}, .name = msg("シート全体"), .rest = {}};
  const std::string title = titles.field(place.field);
  const std::string_view part = first_part(place.field);
  if (std::ranges::find(tables, part) != tables.end()) {
    const std::string name = titles.section(part);
    std::string_view rest = title;
    if (rest.starts_with(name)) rest.remove_prefix(name.size());
    if (rest.starts_with(' ')) rest.remove_prefix(1);
    return {.key = std::string(part), .name = msg("{1}", name), .rest = std::string(rest)};
  }
  if (part == "subproject") return {.key = std::string(part), .name = msg("細事業"), .rest = title};
  if (part == "text") return {.key = std::string(part), .name = msg("本文"), .rest = title};
  return {.key = "header", .name = msg("表題欄"), .rest = title};
}

}  // namespace tenken::view
