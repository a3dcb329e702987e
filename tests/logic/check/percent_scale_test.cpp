// SPDX-License-Identifier: MPL-2.0
// NUM008 on cells whose format shows a fraction as a percentage.
#include <gtest/gtest.h>

#include "logic/check/checker.hpp"
#include "tests/support/expected_findings.hpp"
#include "tests/support/samples.hpp"

namespace tenken::check {
namespace {

/// What is found when the cells of `fields` have a percent format.
std::string found(const std::string& changes, const std::vector<std::string>& fields) {
  workbook::Workbook workbook = test::changed_sample("indicator.2.unit = 点\n" + changes);
  const bind::Binding binding = bind::bind(test::nagano(), workbook);
  for (const std::string& field : fields) {
    const workbook::Location place = binding.find(field)->place;
    workbook::Cell cell = workbook.at(place);
    cell.format = workbook::NumberFormat::percent;
    workbook.sheets[place.sheet].set(place.cell, cell);
  }
  return test::difference({}, test::finding_lines(check(workbook, {&test::nagano(), 1})));
}

const std::string values =
    "indicator.2.actual.R3 = ―\nindicator.2.actual.R4 = 0.9\nindicator.2.target.R5 = 0.95\n"
    "analysis.2.text = ・講座の内容を見直した。\n";

TEST(PercentScale, APlainPercentageBesideFormattedOnesIsNamed) {
  const std::string text = found(values + "indicator.2.actual.R5 = 95.3\n",
                                 {"indicator.2.actual.R4", "indicator.2.target.R5"});
  EXPECT_NE(text.find("NUM008 warning indicator.2.actual.R5"), std::string::npos) << text;
  EXPECT_NE(text.find("95.3 | 0.953"), std::string::npos) << text;
}

TEST(PercentScale, FormattedOnesAreAlikeAlsoAboveAHundred) {
  EXPECT_EQ(found(values + "indicator.2.actual.R5 = 1.2\n",
                  {"indicator.2.actual.R4", "indicator.2.target.R5", "indicator.2.actual.R5"}),
            "");
}

TEST(PercentScale, WithoutAFormatOrAUnitNothingSaysThatItIsAShare) {
  EXPECT_EQ(found(values + "indicator.2.actual.R5 = 95.3\n", {}), "");
}

}  // namespace
}  // namespace tenken::check
