// SPDX-License-Identifier: MPL-2.0
// YEAR001: the printed years are the sheet's own and the two before it.
#include <algorithm>
#include <map>
#include <optional>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/text/fiscal_year.hpp"

namespace tenken::check {
namespace {

using message::msg;

/// The printed years, without those in the titles, which are the header's own year (HDR002's).
std::vector<const bind::LabelPlace*> year_headings(const Subject& subject) {
  std::vector<const bind::LabelPlace*> headings;
  const auto is_title = [&](const bind::LabelPlace& label) {
    const auto same_cell = [&](const record::Header& header) {
      return header.fiscal_year.place == label.place;
    };
    return same_cell(subject.sheet.header) ||
           std::ranges::any_of(subject.sheet.repeated_headers, same_cell);
  };
  for (const bind::LabelPlace& label : subject.layout().labels) {
    if (label.year && label.place && !is_title(label)) headings.push_back(&label);
  }
  return headings;
}

/// The fiscal year of the sheet to which a heading belongs.
int base_year(const bind::LabelPlace* label) { return *label->year - label->year_offset; }

/// The one year on which all headings agree, when they do.
std::optional<int> common_year(const std::vector<const bind::LabelPlace*>& headings) {
  if (headings.size() < 2) return std::nullopt;
  const int first = base_year(headings.front());
  if (!std::ranges::all_of(headings,
                           [&](const auto* label) { return base_year(label) == first; })) {
    return std::nullopt;
  }
  return first;
}

/// The title that names the sheet's year; nullptr when no page's title does.
const record::Field* title_of_year(const record::ImprovementSheet& sheet) {
  if (sheet.header.year == sheet.fiscal_year) return &sheet.header.fiscal_year;
  const auto page =
      std::ranges::find(sheet.repeated_headers, sheet.fiscal_year, &record::Header::year);
  return page == sheet.repeated_headers.end() ? nullptr : &page->fiscal_year;
}

void check_page(const std::vector<const bind::LabelPlace*>& headings, int year,
                const record::Field& title, Findings& findings) {
  const auto common = common_year(headings);
  for (const bind::LabelPlace* label : headings) {
    const int expected = year + label->year_offset;
    if (*label->year == expected) continue;
    FindingBuilder finding = findings.at(Place{.field = label->field, .cell = label->place});
    finding.actual(label->year_text).expected(text::era_short(expected)).related(title);
    if (common) {
      // The page is another year's sheet, with all of its headings: one mistake.
      finding.say(
          msg("このページの年度の見出しは、どれも{1}のシートのものです（「{2}」など）。"
              "{3}のシートなので、見出しの年度と数値を確かめて直してください。",
              text::era_long(*common), label->year_text, text::era_long(year)));
      return;
    }
    finding.say(msg("年度の見出しが「{1}」ですが、{2}のシートなので「{3}」です。", label->year_text,
                    text::era_long(year), text::era_short(expected)));
  }
}

void year_sequence(const Subject& subject, Findings& findings) {
  const record::Field* title = title_of_year(subject.sheet);
  if (title == nullptr) return;
  const int year = subject.sheet.fiscal_year;
  const auto headings = year_headings(subject);
  if (const auto common = common_year(headings); common && *common != year) {
    // Every heading agrees with every other: the title is the one that was not changed along, or
    // they were all forgotten. Either way it is one mistake.
    findings.at(*title)
        .actual(text::era_short(year))
        .expected(text::era_short(*common))
        .say(msg("{1}は {2} ですが、表の年度の見出しはすべて {3} のシートのものです。"
                 "題名か見出しの年度を直してください。",
                 subject.title(title->id), text::era_short(year), text::era_short(*common)));
    return;
  }
  std::map<std::size_t, std::vector<const bind::LabelPlace*>> by_page;
  for (const bind::LabelPlace* label : headings) by_page[label->page].push_back(label);
  for (const auto& [page, labels] : by_page) check_page(labels, year, *title, findings);
}

}  // namespace

const Rule& year001() {
  static constexpr Rule rule = {
      .id = "YEAR001",
      .name = "year-sequence",
      .summary = N_("表の年度は、題名の年度とその前の二年度である。"),
      .headline = N_("年度の並びが違う"),
      .severity = Severity::error,
      .rank = Rank::content,
      .check = year_sequence,
  };
  return rule;
}

}  // namespace tenken::check
