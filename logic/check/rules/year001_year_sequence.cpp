// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include <algorithm>
#include <optional>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/text/fiscal_year.hpp"

namespace tenken::check {
namespace {

using form::field_title;
using message::msg;

/// The printed years, without those in the titles, which are the header's own year (HDR002's).
std::vector<const form::LabelPlace*> year_headings(const Subject& subject) {
  std::vector<const form::LabelPlace*> headings;
  const auto is_title = [&](const form::LabelPlace& label) {
    const auto same_cell = [&](const record::Header& header) {
      return header.fiscal_year.place == label.place;
    };
    return same_cell(subject.sheet.header) ||
           std::ranges::any_of(subject.sheet.repeated_headers, same_cell);
  };
  for (const form::LabelPlace& label : subject.layout().labels) {
    if (label.year && label.place && !is_title(label)) headings.push_back(&label);
  }
  return headings;
}

/// The one year on which all headings agree, when they do.
std::optional<int> common_year(const std::vector<const form::LabelPlace*>& headings) {
  if (headings.size() < 2) return std::nullopt;
  const auto base = [](const form::LabelPlace* label) { return *label->year - label->year_offset; };
  const int first = base(headings.front());
  if (!std::ranges::all_of(headings, [&](const auto* label) { return base(label) == first; })) {
    return std::nullopt;
  }
  return first;
}

void year_sequence(const Subject& subject, Findings& findings) {
  const record::Field& header = subject.sheet.header.fiscal_year;
  if (!subject.sheet.header.year) return;
  const int year = *subject.sheet.header.year;
  const auto headings = year_headings(subject);
  if (const auto common = common_year(headings); common && *common != year) {
    // Every heading agrees with every other: the title is the one that was not changed along, or
    // they were all forgotten. Either way it is one mistake.
    findings.at(header)
        .actual(text::era_short(year))
        .expected(text::era_short(*common))
        .say(msg("{1}は {2} ですが、表の年度の見出しはすべて {3} のシートのものです。"
                 "題名か見出しの年度を直してください。",
                 field_title(header.id), text::era_short(year), text::era_short(*common)));
    return;
  }
  for (const form::LabelPlace* label : headings) {
    const int expected = year + label->year_offset;
    if (*label->year == expected) continue;
    findings.at(Place{.field = label->field, .cell = label->place})
        .actual(label->year_text)
        .expected(text::era_short(expected))
        .related(header)
        .say(msg("年度の見出しが「{1}」ですが、{2}のシートなので「{3}」です。", label->year_text,
                 text::era_long(year), text::era_short(expected)));
  }
}

}  // namespace

const Rule& year001() {
  static constexpr Rule rule = {
      .id = "YEAR001",
      .name = "year-sequence",
      .summary = N_("表の年度は、題名の年度とその前の二年度である。"),
      .severity = Severity::error,
      .rank = Rank::content,
      .check = year_sequence,
  };
  return rule;
}

}  // namespace tenken::check
