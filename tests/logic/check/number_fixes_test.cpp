// SPDX-License-Identifier: MPL-2.0
// What the rules on numbers, totals and numbering offer to mend.
#include <gtest/gtest.h>

#include <algorithm>

#include "logic/check/checker.hpp"
#include "tests/support/expected_findings.hpp"
#include "tests/support/samples.hpp"

namespace tenken::check {
namespace {

Result checked(const workbook::Workbook& workbook) { return check(workbook, {&test::nagano(), 1}); }

/// The clean sample with one thing wrong.
class Mistake {
 public:
  explicit Mistake(const std::string& changes) : workbook_(test::changed_sample(changes)) {
    const Result result = checked(workbook_);
    EXPECT_EQ(result.findings.size(), 1U) << changes;
    if (!result.findings.empty()) fix_ = result.findings.front().fix;
  }

  [[nodiscard]] const std::optional<Fix>& fix() const { return fix_; }

  /// What is still found once the fix was made: "" for nothing.
  [[nodiscard]] std::string left_after_fix() {
    if (!fix_) return "no fix";
    if (workbook::conflict(workbook_, fix_->edits)) return "conflict";
    workbook::apply(fix_->edits, workbook_);
    return test::difference({}, test::finding_lines(checked(workbook_)));
  }

 private:
  workbook::Workbook workbook_;
  std::optional<Fix> fix_;
};

struct Offer {
  const char* name;
  const char* changes;
  FixSafety safety;
};

class OfferedFix : public testing::TestWithParam<Offer> {};

TEST_P(OfferedFix, LeavesNothingToFind) {
  Mistake mistake(GetParam().changes);
  ASSERT_TRUE(mistake.fix());
  EXPECT_EQ(mistake.fix()->safety, GetParam().safety);
  EXPECT_EQ(mistake.left_after_fix(), "");
}

INSTANTIATE_TEST_SUITE_P(
    Rules, OfferedFix,
    testing::Values(
        Offer{"BUD001", "cost.R5.total := 260554", FixSafety::confirm},
        Offer{"NUM001Negative", "cost.R3.supplementary = \"△ 1,838\"", FixSafety::safe},
        Offer{"NUM001Unit", "indicator.4-1.target.R5 = \"4,900人\"", FixSafety::safe},
        Offer{"NUM001PercentUnit",
              "indicator.2.unit = ％\nindicator.2.actual.R4 = 8.5\nindicator.2.actual.R5 = 2.5%",
              FixSafety::safe},
        // As a small percentage or as a fraction, nobody can tell.
        Offer{"NUM001PercentBesideOneBelowOne",
              "indicator.2.unit = ％\nindicator.2.actual.R3 = 2.1\nindicator.2.actual.R4 = "
              "0.9\nindicator.2.target.R5 = 2\nindicator.2.actual.R5 = 0.8%\nanalysis.2.text = "
              "・講座の内容を見直した。",
              FixSafety::confirm},
        Offer{"NUM001Tolerance", "indicator.2.tolerance = \"1%\"", FixSafety::safe},
        Offer{"NUM001PercentWithoutUnit", "indicator.2.unit = 点\nindicator.2.actual.R5 = \"2.5%\"",
              FixSafety::confirm},
        Offer{"SUB002Gap", "subproject.2.no = 3\nsubproject.3.no = 4", FixSafety::confirm},
        Offer{"SUB002Blank", "subproject.2.no =", FixSafety::confirm},
        Offer{"SUB002Activity", "subproject.1.activity.4.no = 5", FixSafety::confirm}),
    [](const auto& offer) { return offer.param.name; });

class NoFix : public testing::TestWithParam<const char*> {};

TEST_P(NoFix, WhereItWouldGuess) { EXPECT_FALSE(Mistake(GetParam()).fix()); }

INSTANTIATE_TEST_SUITE_P(
    Rules, NoFix,
    testing::Values(
        // A total that a formula gives is not put right by a number.
        "cost.R5.total := ={cost.R5.carried}+{cost.R5.initial}+{cost.R5.supplementary}+1",
        "subproject.1.no = ①\nsubproject.2.no = ③", "subproject.3.no := =1+1"));

TEST(Fix, OfAPercentageIsWhatTheUnitColumnMeans) {
  const Mistake mistake("indicator.2.unit = ％\nindicator.2.actual.R5 = 2.3%");
  ASSERT_TRUE(mistake.fix());
  EXPECT_EQ(mistake.fix()->edits.cells.front().after, workbook::number_cell(2.3));
}

TEST(Fix, WherePercentagesAreShownIsNotAHundredTimesAsMuch) {
  workbook::Workbook workbook = test::changed_sample("indicator.2.tolerance = \"５\"");
  const workbook::Location place = checked(workbook).findings.at(0).at.cell.value();
  workbook::Cell cell = workbook.at(place);
  cell.format = workbook::NumberFormat::percent;
  workbook.sheets[place.sheet].set(place.cell, cell);
  const Result result = checked(workbook);
  ASSERT_TRUE(result.findings.at(0).fix);
  EXPECT_EQ(result.findings[0].fix->safety, FixSafety::confirm);
  EXPECT_EQ(result.findings[0].fix->edits.cells.front().after, workbook::number_cell(0.05));
}

TEST(Fix, OfNumbersTouchesOnlyThoseThatAreWrong) {
  const Mistake mistake("subproject.2.no = 3\nsubproject.3.no = 4");
  ASSERT_TRUE(mistake.fix());
  EXPECT_EQ(mistake.fix()->edits.cells.size(), 2U);
}

}  // namespace
}  // namespace tenken::check
