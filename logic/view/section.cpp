// SPDX-License-Identifier: MPL-2.0
// Sections by the first part of a field's ID.
#include "logic/view/section.hpp"

#include <array>
#include <string_view>

#include "logic/form/field_catalogue.hpp"

namespace tenken::view {
namespace {

using message::msg;

/// The sections whose fields begin with their name, which is printed on the form.
struct Printed {
  std::string_view key;
  std::string_view name;
};

constexpr std::array<Printed, 4> printed{{
    {"indicator", "４ 成果指標"},
    {"plan", "５ 総合５か年計画"},
    {"cost", "６ 事業コスト"},
    {"analysis", "８ 要因分析"},
}};

std::string_view first_part(std::string_view id) {
  constexpr std::string_view label = "label.";
  if (id.starts_with(label)) id.remove_prefix(label.size());
  return id.substr(0, id.find('.'));
}

}  // namespace

Section section_of(const check::Place& place) {
  if (place.field.empty()) return {.key = {}, .name = msg("シート全体"), .rest = {}};
  const std::string title = form::field_title(place.field);
  const std::string_view part = first_part(place.field);
  for (const Printed& section : printed) {
    if (part != section.key) continue;
    std::string_view rest = title;
    if (rest.starts_with(section.name)) rest.remove_prefix(section.name.size());
    if (rest.starts_with(' ')) rest.remove_prefix(1);
    return {.key = std::string(part),
            .name = msg("{1}", std::string(section.name)),
            .rest = std::string(rest)};
  }
  if (part == "subproject") return {.key = std::string(part), .name = msg("細事業"), .rest = title};
  if (part == "text") return {.key = std::string(part), .name = msg("本文"), .rest = title};
  return {.key = "header", .name = msg("表題欄"), .rest = title};
}

}  // namespace tenken::view
