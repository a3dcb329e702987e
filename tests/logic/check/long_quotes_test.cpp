// SPDX-License-Identifier: MPL-2.0
// Texts of any length are quoted in a line, and no fix makes them shorter.
#include <gtest/gtest.h>

#include <algorithm>

#include "logic/check/checker.hpp"
#include "tests/support/samples.hpp"

namespace tenken::check {
namespace {

/// The clean sample with a text of `characters` in the cell of `field`.
workbook::Workbook with_long_text(const std::string& field, std::size_t characters, bool cut) {
  workbook::Workbook workbook = test::changed_sample("");
  const workbook::Location place = bind::bind(test::nagano(), workbook).find(field)->place;
  std::string text;
  for (std::size_t i = 0; i < characters; ++i) text += "⼈";
  workbook::Cell cell = workbook::text_cell(std::move(text));
  cell.cut = cut;
  workbook.sheets[place.sheet].set(place.cell, std::move(cell));
  return workbook;
}

std::size_t longest_argument(const message::Message& message) {
  std::size_t longest = 0;
  for (const message::Argument& argument : message.arguments) {
    longest = std::max(longest, argument.text.size());
    for (const message::Message& nested : argument.nested) {
      longest = std::max(longest, longest_argument(nested));
    }
  }
  return longest;
}

TEST(LongQuotes, AreQuotedInALine) {
  constexpr std::size_t a_line = 600;
  for (const char* field : {"indicator.1.actual.R5", "cost.R5.settled", "header.project_name",
                            "indicator.1.unit", "indicator.1.no", "text.issues"}) {
    const Result result = check(with_long_text(field, 30'000, false), {&test::nagano(), 1});
    EXPECT_FALSE(result.findings.empty()) << field;
    for (const Finding& finding : result.findings) {
      EXPECT_LE(finding.actual.size(), a_line) << finding.rule->id << " " << field;
      EXPECT_LE(finding.expected.size(), a_line) << finding.rule->id << " " << field;
      EXPECT_LE(longest_argument(finding.message), a_line) << finding.rule->id << " " << field;
    }
  }
}

std::size_t fixes_of(const workbook::Workbook& workbook, std::string_view rule) {
  const Result result = check(workbook, {&test::nagano(), 1});
  return static_cast<std::size_t>(std::ranges::count_if(
      result.findings,
      [&](const Finding& finding) { return finding.rule->id == rule && finding.fix.has_value(); }));
}

TEST(LongQuotes, AreNotMendedWhereOnlyTheBeginningIsHere) {
  EXPECT_EQ(fixes_of(with_long_text("text.issues", 100, false), "TXT001"), 1U);
  EXPECT_EQ(fixes_of(with_long_text("text.issues", 100, true), "TXT001"), 0U);
}

}  // namespace
}  // namespace tenken::check
