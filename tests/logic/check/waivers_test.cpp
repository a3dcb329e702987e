// SPDX-License-Identifier: MPL-2.0
// Waiving, changing what was waived, and taking it back.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "logic/check/properties/checksum.hpp"
#include "logic/check/properties/waive.hpp"
#include "logic/view/summary.hpp"
#include "tests/support/samples.hpp"

namespace tenken::check {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const WaiverWords words{
    .reason = " 別に定める\n端数調整による。　", .by = "財政課 山田", .on = "2024-05-10"};

Result checked(const workbook::Workbook& workbook) { return check(workbook, {&test::nagano(), 1}); }

const Finding& finding(const Result& result, std::string_view rule) {
  const auto found = std::ranges::find_if(
      result.findings, [&](const Finding& each) { return each.rule->id == rule; });
  if (found == result.findings.end()) throw std::runtime_error("no finding of that rule");
  return *found;
}

workbook::Workbook waived(workbook::Workbook workbook, std::string_view rule) {
  const Result result = checked(workbook);
  workbook::apply(waive(result, finding(result, rule), words, workbook.properties), workbook);
  return workbook;
}

workbook::Workbook wrong_total() { return test::changed_sample("cost.R5.total := 260554\n"); }

TEST(Waive, MarksTheFindingWithReasonNameAndDay) {
  const Result result = checked(waived(wrong_total(), "BUD001"));
  ASSERT_THAT(result.findings, SizeIs(1));
  const auto& waiver = result.findings[0].waived;
  ASSERT_TRUE(waiver);
  EXPECT_EQ(waiver->rule, "BUD001");
  EXPECT_EQ(waiver->field, "cost.R5.total");
  EXPECT_EQ(waiver->reason, "別に定める 端数調整による。");
  EXPECT_EQ(waiver->by, "財政課 山田");
  EXPECT_EQ(waiver->on, "2024-05-10");
  EXPECT_EQ(waiver->property, "Tenken.Waiver.1");
}

TEST(Waive, CountsApartFromErrors) {
  const Result result = checked(waived(wrong_total(), "BUD001"));
  EXPECT_EQ(view::count(result).errors, 0U);
  EXPECT_EQ(view::count(result).waived, 1U);
  EXPECT_EQ(view::status(result), view::Status::ok);
}

TEST(Waive, TwiceChangesNothingMore) {
  const workbook::Workbook workbook = waived(wrong_total(), "BUD001");
  const Result result = checked(workbook);
  EXPECT_TRUE(waive(result, result.findings[0], words, workbook.properties).empty());
}

TEST(Waive, AgainAfterAChangeReplacesTheStaleOne) {
  const Properties old = waived(wrong_total(), "BUD001").properties;
  workbook::Workbook workbook = test::changed_sample("cost.R5.total := 260555\n");
  workbook.properties = old;
  const Result stale = checked(workbook);
  EXPECT_THAT(stale.findings, SizeIs(2));
  const workbook::Edits edits = waive(stale, finding(stale, "BUD001"), words, workbook.properties);
  ASSERT_FALSE(workbook::conflict(workbook, edits));
  workbook::apply(edits, workbook);
  EXPECT_THAT(workbook.properties, SizeIs(1));
  const Result result = checked(workbook);
  ASSERT_THAT(result.findings, SizeIs(1));
  EXPECT_TRUE(result.findings[0].waived);
}

TEST(Waive, AllFindingsOfARuleAtAField) {
  workbook::Workbook workbook = test::sample("mistakes");
  const Result result = checked(workbook);
  workbook::apply(waive_all(result, "IND001", "indicator.2.trend.R4", words, workbook.properties),
                  workbook);
  EXPECT_EQ(view::count(checked(workbook)).waived, 1U);
  EXPECT_EQ(view::count(checked(workbook)).errors, view::count(result).errors - 1);
  EXPECT_TRUE(waive_all(result, "IND001", "indicator.9.trend.R4", words, {}).empty());
}

TEST(Waive, NotWhatIsWrongWithADefinitionOrAWaiver) {
  const form::DefinitionError error{.file = "x.toml", .line = 1, .message = message::msg("x")};
  EXPECT_FALSE(can_be_waived(definition_findings({&error, 1})[0]));
  workbook::Workbook workbook = test::sample("clean");
  workbook.properties["Tenken.Waiver.1"] = "?";
  EXPECT_FALSE(can_be_waived(checked(workbook).findings.at(0)));
}

TEST(Withdraw, GivesTheFindingBack) {
  workbook::Workbook workbook = waived(wrong_total(), "BUD001");
  const Waiver waiver = *checked(workbook).findings.at(0).waived;
  workbook::apply(withdraw(waiver, workbook.properties), workbook);
  EXPECT_THAT(workbook.properties, IsEmpty());
  EXPECT_FALSE(checked(workbook).findings.at(0).waived);
  EXPECT_TRUE(withdraw(waiver, workbook.properties).empty());
}

TEST(StaleWaiver, IsTakenBackByItsFix) {
  const Properties old = waived(wrong_total(), "BUD001").properties;
  workbook::Workbook workbook = test::sample("clean");
  workbook.properties = old;
  const Result result = checked(workbook);
  const Finding& stale = finding(result, "WVR001");
  ASSERT_TRUE(stale.fix);
  EXPECT_EQ(stale.fix->safety, FixSafety::confirm);
  ASSERT_FALSE(workbook::conflict(workbook, stale.fix->edits));
  workbook::apply(stale.fix->edits, workbook);
  EXPECT_THAT(checked(workbook).findings, IsEmpty());
}

TEST(StaleWaiver, IsNotSaidOfAWorkbookThatCannotBeRead) {
  workbook::Workbook other;
  other.sheets.emplace_back("Sheet1");
  other.properties = waived(wrong_total(), "BUD001").properties;
  const Result result = checked(other);
  ASSERT_THAT(result.findings, SizeIs(1));
  EXPECT_EQ(result.findings[0].rule->id, "LAY001");
}

TEST(StaleWaiver, IsNotSaidOfARuleThatTheFormSwitchesOff) {
  workbook::Workbook workbook = waived(wrong_total(), "BUD001");
  form::Definition form = test::nagano();
  form.severities["BUD001"] = "off";
  EXPECT_THAT(check(workbook, {&form, 1}).findings, IsEmpty());
}

TEST(ReadWaivers, KeepsTheNamesOfWhatItCannotRead) {
  Properties properties = waived(wrong_total(), "BUD001").properties;
  properties["Tenken.Waiver.2"] = "";
  properties["Tenken.Waiver.3"] = R"({"rule":"BUD001"})";
  properties["Tenken.Waiver.4"] = "[1,2]";
  properties["Tenken.Waivers"] = "other";
  const StoredWaivers stored = read_waivers(properties);
  EXPECT_THAT(stored.waivers, SizeIs(1));
  EXPECT_THAT(stored.unreadable,
              ElementsAre("Tenken.Waiver.2", "Tenken.Waiver.3", "Tenken.Waiver.4"));
  EXPECT_EQ(free_waiver_property(properties), "Tenken.Waiver.5");
}

TEST(Objection, ToBlankAndEndlessReasonsAndNames) {
  EXPECT_TRUE(objection("　\n ", "山田"));
  EXPECT_TRUE(objection("理由", " "));
  std::string longest;
  for (std::size_t i = 0; i < longest_reason; ++i) longest += "あ";
  EXPECT_FALSE(objection(longest, "山田"));
  EXPECT_TRUE(objection(longest + "あ", "山田"));
  EXPECT_TRUE(objection("理由", longest));
}

TEST(Checksum, IsThatOfTheValuesInTheirOrder) {
  const auto of = [](std::initializer_list<std::string_view> values) {
    Checksum sum;
    for (const std::string_view value : values) sum.add(value);
    return sum.digits();
  };
  EXPECT_EQ(of({"a", "b"}), of({"a", "b"}));
  EXPECT_NE(of({"a", "b"}), of({"b", "a"}));
  EXPECT_NE(of({"ab", ""}), of({"a", "b"}));
  EXPECT_EQ(of({"a\r\nb"}), of({"a\nb"}));
  EXPECT_THAT(of({}), SizeIs(16));
}

TEST(Checksum, OfACellIsWhatItHoldsNotHowItIsShown) {
  const auto of = [](const workbook::Cell& cell) {
    Checksum sum;
    sum.add(cell);
    return sum.digits();
  };
  workbook::Cell computed = workbook::number_cell(5);
  computed.formula = "=2+3";
  computed.shown = "5.0";
  EXPECT_EQ(of(computed), of(workbook::number_cell(5)));
  EXPECT_NE(of(workbook::number_cell(5)), of(workbook::text_cell("5")));
  EXPECT_EQ(of(workbook::number_cell(0.1 + 0.2)), of(workbook::number_cell(0.3)));
  EXPECT_NE(of(workbook::number_cell(0.3)), of(workbook::number_cell(0.30001)));
}

}  // namespace
}  // namespace tenken::check
