// SPDX-License-Identifier: MPL-2.0
// The sheet's numbers at a glance.
#include "logic/view/glance.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tenken::view {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

record::Field field(const std::string& id, const workbook::Cell& cell) {
  record::Field made;
  made.id = id;
  made.place = workbook::Location{.sheet = 0, .cell = {4, 3}};
  made.cell = cell;
  made.reading = cell.type == workbook::CellType::number
                     ? text::read_number(std::to_string(cell.number))
                     : text::read_number(cell.text);
  return made;
}

record::Indicator indicator(double before, double last, double now, double target) {
  record::Indicator made;
  made.in_use = true;
  made.number = field("indicator.1.no", workbook::text_cell("①"));
  made.name = field("indicator.1.name", workbook::text_cell("開催校数"));
  made.unit = field("indicator.1.unit", workbook::text_cell("校"));
  made.actual = {field("indicator.1.actual.R5", workbook::number_cell(now)),
                 field("indicator.1.actual.R4", workbook::number_cell(last)),
                 field("indicator.1.actual.R3", workbook::number_cell(before))};
  made.target = field("indicator.1.target.R5", workbook::number_cell(target));
  return made;
}

class Glance : public ::testing::Test {
 protected:
  Glance() {
    result_.sheet_names = {"一"};
    result_.binding.recognition.form = &form_;
    result_.binding.recognition.recognised = true;
  }
  [[nodiscard]] std::vector<GlanceRow> rows() const {
    static const message::Language japanese("ja", "");
    return glance(result_, japanese);
  }
  [[nodiscard]] check::Result& result() { return result_; }

 private:
  form::Definition form_;
  check::Result result_;
};

TEST_F(Glance, SaysOfAnIndicatorWhatItsPictureShows) {
  result().sheet.indicators = {indicator(13, 33, 28, 25)};
  ASSERT_THAT(rows(), SizeIs(1));
  const GlanceRow row = rows()[0];
  EXPECT_EQ(row.label, "①");
  EXPECT_EQ(row.text, "開催校数: 目標 25 校、実績 28 校（達成率 112%）、推移 ↘、達成");
  EXPECT_EQ(row.cell.label, "D5");
  EXPECT_DOUBLE_EQ(row.share.value(), 1.12);
  EXPECT_EQ(row.standing, Standing::good);
  EXPECT_THAT(row.years, ElementsAre(13, 33, 28));
}

TEST_F(Glance, TurnsWhatIsBetterWhenLower) {
  result().sheet.indicators = {indicator(10, 9, 8, 4)};
  result().sheet.indicators[0].better = kpi::Direction::lower_is_better;
  const GlanceRow row = rows().at(0);
  EXPECT_DOUBLE_EQ(row.share.value(), 0.5);
  EXPECT_EQ(row.standing, Standing::bad);
  EXPECT_THAT(row.text, AllOf(HasSubstr("↗"), HasSubstr("未達成"), HasSubstr("低いほど良い")));
}

TEST_F(Glance, ShowsTheBudgetsExecutionWhereThereIsOne) {
  result().sheet.cost[0].year = field("cost.R5.year", workbook::text_cell("R5"));
  result().sheet.cost[0].total = field("cost.R5.total", workbook::number_cell(200));
  result().sheet.cost[0].settled = field("cost.R5.settled", workbook::number_cell(150));
  ASSERT_THAT(rows(), SizeIs(1));
  EXPECT_THAT(rows()[0].text, HasSubstr("執行率 75%"));
  EXPECT_EQ(rows()[0].standing, Standing::unknown);
}

TEST_F(Glance, ShowsTheGoalsPace) {
  record::PlanGoal goal;
  goal.in_use = true;
  goal.goal = field("plan.1.goal", workbook::text_cell("受講者数"));
  goal.target.value = field("plan.1.target.value", workbook::number_cell(20000));
  goal.target.when = 2027;
  goal.recent[2].value = field("plan.1.recent.3.value", workbook::number_cell(2708));
  goal.recent[2].when = 2023;
  result().sheet.plan = {goal};
  ASSERT_THAT(rows(), SizeIs(1));
  EXPECT_THAT(rows()[0].text, AllOf(HasSubstr("進み 67.7%"), HasSubstr("努力を要する")));
  EXPECT_EQ(rows()[0].standing, Standing::bad);
}

TEST_F(Glance, ShowsNothingOfAnotherSheet) {
  result().sheet.indicators = {indicator(13, 33, 28, 25)};
  result().binding.recognition.recognised = false;
  EXPECT_THAT(rows(), IsEmpty());
}

TEST(GlancePicture, NeedsNoColour) {
  const GlanceRow good = {.label = {},
                          .text = {},
                          .cell = {},
                          .share = 1.1,
                          .standing = Standing::good,
                          .years = {1, {}, 3}};
  GlanceRow bad = good;
  bad.standing = Standing::bad;
  EXPECT_THAT(glance_svg(good), AllOf(HasSubstr("<circle cx=\"245\""), HasSubstr("M120 1V19")));
  EXPECT_THAT(glance_svg(bad),
              AllOf(Not(HasSubstr("<circle cx=\"245\"")), HasSubstr("<rect x=\"238\"")));
}

TEST(GlancePicture, KeepsToItsBar) {
  const auto picture = [](double share) {
    return glance_svg({.label = {}, .text = {}, .cell = {}, .share = share, .years = {}});
  };
  EXPECT_EQ(picture(9), picture(1.25));
  EXPECT_EQ(picture(-3), picture(0));
}

}  // namespace
}  // namespace tenken::view
