// SPDX-License-Identifier: MPL-2.0
// NUM009 on sums, whose hidden fractions NUM004 usually names first; and on what a source displays.
#include <gtest/gtest.h>

#include "logic/check/checker.hpp"
#include "logic/check/shown.hpp"
#include "tests/support/expected_findings.hpp"
#include "tests/support/samples.hpp"

namespace tenken::check {
namespace {

std::string found_where_fractions_are_allowed(const std::string& changes) {
  form::Definition form = test::nagano();
  form.severities["NUM004"] = "off";
  return test::difference({},
                          test::finding_lines(check(test::changed_sample(changes), {&form, 1})));
}

TEST(HiddenDigits, OfATotalAreNamedWhereFractionsAreAllowed) {
  // 240,527 + 6,498 reads as 247,025, and the total as 247,026.
  const std::string found = found_where_fractions_are_allowed(
      "cost.R4.initial = 240527.4\ncost.R4.supplementary = 6498.4");
  EXPECT_NE(found.find("NUM009 warning cost.R4.total"), std::string::npos) << found;
  EXPECT_NE(found.find("247,026 | 247,025 | 1"), std::string::npos) << found;
}

TEST(HiddenDigits, ThatAddUpAsDisplayedAreNotNamed) {
  EXPECT_EQ(found_where_fractions_are_allowed("cost.R4.initial = 240527.4"), "");
}

record::Field field_of(double number, std::string shown) {
  record::Field field;
  field.cell = workbook::number_cell(number);
  field.cell.shown = std::move(shown);
  field.reading = {.kind = text::ReadingKind::number,
                   .value = number,
                   .plain = true,
                   .percent = false,
                   .unit = {}};
  return field;
}

TEST(ShownNumber, IsWhatAReaderTakesFromTheDigits) {
  EXPECT_EQ(shown_number(field_of(94.96, "95.0")), 95.0);
  EXPECT_EQ(shown_number(field_of(-6400.4, "△6,400")), -6400);
  EXPECT_DOUBLE_EQ(shown_number(field_of(0.94996, "95.0%")).value_or(0), 0.95);
}

TEST(ShownNumber, IsUnknownWhereTheDigitsAreNotTheNumberRounded) {
  EXPECT_EQ(shown_number(field_of(94.96, "")), std::nullopt);
  EXPECT_EQ(shown_number(field_of(94.96, "###")), std::nullopt);
  EXPECT_EQ(shown_number(field_of(252031, "252")), std::nullopt) << "a format in thousands";
  EXPECT_EQ(shown_number(field_of(1.234, "1,234")), std::nullopt) << "a decimal comma";
  EXPECT_EQ(shown_number(record::Field{}), std::nullopt) << "a blank cell";
}

TEST(ShownNumber, OfATextIsTheText) {
  record::Field field = field_of(4900, "");
  field.cell = workbook::text_cell("4,900人");
  EXPECT_EQ(shown_number(field), 4900);
}

}  // namespace
}  // namespace tenken::check
