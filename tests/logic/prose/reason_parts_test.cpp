// SPDX-License-Identifier: MPL-2.0
// Whose part of 目標値設定理由 is whose, and a text without one.
#include "logic/prose/reason_parts.hpp"

#include <gmock/gmock.h>

namespace tenken::prose {
namespace {

using testing::ElementsAre;

TEST(ReasonParts, BelongToTheirIndicators) {
  EXPECT_THAT(reason_parts("１.Ｒ３年度から目標とする。\n２.見込値に鑑み、\n20講座を目標とする。\n"
                           "４-1.直近の実績\n※修正しました。",
                           {"1", "2", "4-1"}),
              ElementsAre("Ｒ３年度から目標とする。", "見込値に鑑み、\n20講座を目標とする。",
                          "直近の実績\n※修正しました。"));
}

TEST(ReasonParts, NumbersInProseAreNoHeads) {
  EXPECT_THAT(reason_parts("1.全校で\n20校、特別支援学校5校\n2025年度まで\n2 校で開催\n2、次の理由",
                           {"1", "2"}),
              ElementsAre("全校で\n20校、特別支援学校5校\n2025年度まで\n2 校で開催", "次の理由"));
}

TEST(ReasonParts, ADigitBehindTheMarkIsReadByTheOrder) {
  EXPECT_THAT(reason_parts("2.見込\n３.２事業の定員\n1.5倍を見込む", {"1", "2", "3"}),
              ElementsAre("", "見込", "２事業の定員\n1.5倍を見込む"));
}

TEST(ReasonParts, CircledNumbersNeedNoMark) {
  EXPECT_THAT(reason_parts("①過去の実績\n④-1 前年度並み\n⑨は別", {"1", "4-1"}),
              ElementsAre("過去の実績", "前年度並み"));
}

TEST(ReasonParts, EveryWayOfWritingAHead) {
  for (const char* text : {"4-1.理由", "４－１．理由", "４‐１、理由", "(4-1)理由", "（４-１）理由",
                           "4ー1) 理由", "　④-1：理由"}) {
    EXPECT_THAT(reason_parts(text, {"4-1"}), ElementsAre("理由")) << text;
  }
}

TEST(ReasonParts, ABlankIsAMarkWhereThereIsNoOther) {
  EXPECT_THAT(reason_parts("１ 中学校20校\n２　20講座\n４-1 前年並み", {"1", "2", "4-1"}),
              ElementsAre("中学校20校", "20講座", "前年並み"));
  EXPECT_THAT(reason_parts("【①】定員\n【②】前年並み", {"1", "2"}),
              ElementsAre("定員", "前年並み"));
  EXPECT_THAT(reason_parts("No.1 定員\n№２ 前年並み", {"1", "2"}), ElementsAre("定員", "前年並み"));
}

TEST(ReasonParts, ABulletMayStandBeforeANumberWithACircle) {
  EXPECT_THAT(reason_parts("・①　定員\n■②前年並み\n・指標3 過去の平均", {"1", "2", "3"}),
              ElementsAre("定員", "前年並み", "過去の平均"));
  // Nothing but a bullet, and a number that is behind already, are prose.
  EXPECT_THAT(reason_parts("①定員\n・20校\n②前年並み\n・①と同じ伸び", {"1", "2"}),
              ElementsAre("定員\n・20校", "前年並み\n・①と同じ伸び"));
}

TEST(ReasonParts, WhatJoinsTwoNumbersMayLeaveTheStemOut) {
  EXPECT_THAT(reason_parts("①②と同じ\n②定員", {"1", "2"}), ElementsAre("②と同じ", "定員"));
  EXPECT_THAT(reason_parts("①②過去の平均\n④-1及び-2：総合計画", {"1", "2", "4-1", "4-2"}),
              ElementsAre("過去の平均", "過去の平均", "総合計画", "総合計画"));
}

TEST(ReasonParts, OneIndicatorNeedsNoHead) {
  EXPECT_THAT(reason_parts("前年度並みとする。", {"1"}), ElementsAre("前年度並みとする。"));
  EXPECT_THAT(reason_parts("前年度並みとする。", {"1", "2"}), ElementsAre("", ""));
  EXPECT_THAT(reason_parts("", {"1"}), ElementsAre(""));
}

TEST(ReasonParts, OneReasonForSeveral) {
  EXPECT_THAT(reason_parts("①～③過去の平均\n④-1、④-2 総合計画", {"1", "2", "3", "4-1", "4-2"}),
              ElementsAre("過去の平均", "過去の平均", "過去の平均", "総合計画", "総合計画"));
  EXPECT_THAT(reason_parts("全指標とも過去の平均から", {"1", "2"}),
              ElementsAre("全指標とも過去の平均から", "全指標とも過去の平均から"));
  EXPECT_THAT(reason_parts("①、②のうち多い方", {"1", "3"}), ElementsAre("②のうち多い方", ""));
  EXPECT_THAT(reason_parts("1、2.定員\n3.前年並み", {"1", "2", "3"}),
              ElementsAre("定員", "定員", "前年並み"));
  EXPECT_THAT(reason_parts("３.前年並み\n４.直近の実績\n※見込", {"3", "4-1", "4-2"}),
              ElementsAre("前年並み", "直近の実績\n※見込", "直近の実績\n※見込"));
  EXPECT_THAT(reason_parts("1.②と同じ\n2.定員", {"1", "2"}), ElementsAre("②と同じ", "定員"));
}

TEST(ReasonParts, ARepeatedNumberTakesTheNextPart) {
  EXPECT_THAT(reason_parts("1.あ\n1.い\n1.う", {"1", "1~2"}), ElementsAre("あ", "い\nう"));
}

/// "what stays|what goes"; "-" when nothing does.
std::string without(std::string_view text, const std::vector<std::string>& numbers,
                    std::size_t index) {
  const auto result = without_reason_part(text, numbers, index);
  return result ? result->text + "|" + result->part : "-";
}

TEST(WithoutReasonPart, TakesTheLinesOfThePart) {
  const std::string text = "目標値の考え方\n１.前年並み\n\n２.定員\n20人とした。\n４-1　.実績\n";
  const std::vector<std::string> numbers{"1", "2", "4-1"};
  EXPECT_EQ(without(text, numbers, 0),
            "目標値の考え方\n２.定員\n20人とした。\n４-1　.実績|１.前年並み\n");
  EXPECT_EQ(without(text, numbers, 1),
            "目標値の考え方\n１.前年並み\n\n４-1　.実績|２.定員\n20人とした。");
  EXPECT_EQ(without(text, numbers, 2),
            "目標値の考え方\n１.前年並み\n\n２.定員\n20人とした。|４-1　.実績");
}

TEST(WithoutReasonPart, OfASharedPartTakesTheNumberOnly) {
  const std::vector<std::string> numbers{"1", "2", "3"};
  EXPECT_EQ(without("1、2、3. 定員\n実績", numbers, 0), "2、3. 定員\n実績|1");
  EXPECT_EQ(without("1、2、3. 定員\n実績", numbers, 1), "1、3. 定員\n実績|2");
  EXPECT_EQ(without("1、2、3. 定員\n実績", numbers, 2), "1、2. 定員\n実績|3");
}

TEST(WithoutReasonPart, LeavesWhatStandsForOthersAsWell) {
  EXPECT_EQ(without("4. 実績", {"4-1", "4-2"}, 0), "-");
  EXPECT_EQ(without("4. 実績", {"4-1"}, 0), "|4. 実績");
  EXPECT_EQ(without("前年並み", {"1", "2"}, 0), "-");
  EXPECT_EQ(without("2. 定員", {"1", "2"}, 0), "-");
}

TEST(WithoutReasonPart, OfTheOnlyIndicatorIsAllOfIt) {
  EXPECT_EQ(without("前年並み\nとする。", {"1"}, 0), "|前年並み\nとする。");
  EXPECT_EQ(without("", {"1"}, 0), "-");
}

}  // namespace
}  // namespace tenken::prose
