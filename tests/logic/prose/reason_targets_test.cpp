// SPDX-License-Identifier: MPL-2.0
// Targets named in sentences, and what only looks like one.
#include "logic/prose/reason_targets.hpp"

#include <gmock/gmock.h>

namespace tenken::prose {
namespace {

constexpr int this_year = 2023;

struct Case {
  const char* reason;
  const char* unit;
  std::vector<double> values;
};

class ReasonTargets : public testing::TestWithParam<Case> {};

TEST_P(ReasonTargets, AreReadFromTheSentence) {
  std::vector<double> values;
  for (const auto& target : reason_targets(GetParam().reason, GetParam().unit, this_year)) {
    values.push_back(target.value);
  }
  EXPECT_EQ(values, GetParam().values) << GetParam().reason;
}

INSTANTIATE_TEST_SUITE_P(
    OneByOne, ReasonTargets,
    testing::Values(
        Case{"２事業の定員が合計120人であることから、育成人数120人を目標とする。", "人", {120}},
        Case{"直近の実績（Ｒ２年度とＲ３年度の実績平均）を上回る4,900人を目標とする。",
             "人",
             {4900}},
        Case{"定員に鑑み、１２０人を目標とする", "人", {120}},
        Case{"定員に鑑み、120⼈を目標とする。", "人", {120}},
        Case{"前年度と同じ\n120\n人を目標とする。", "人", {120}},
        Case{"過去の実績から95.3％を目標とする。", "%", {95.3}},
        Case{"定員から120人を目標値とする。", "人", {120}},
        Case{"定員から120人を目標に設定。", "人", {120}},
        Case{"定員から120人を目標とした。", "人", {120}},
        Case{"R5年度は120人を目標とする。", "人", {120}},
        Case{"120人を目標とする。\n※修正前は130人。", "人", {120}},
        // The seed's ① and ②: not the number with its unit alone is the target.
        Case{"最終年度のＲ５年度は中学校20校、特別支援学校５校での開催を目標とする。", "校", {}},
        Case{"60校で開催することを目標としているため、前年度並みとする。", "校", {}},
        Case{"Ｒ４年度目標値と同じ20講座の新規開設を目標とする。", "講座", {}},
        // Another unit, or none.
        Case{"120件を目標とする。", "人", {}}, Case{"120を目標とする。", "人", {}},
        Case{"120人を目標とする。", "", {}}, Case{"3か年120人を目標とする。", "人", {}},
        // Only a part, or a range.
        Case{"約120人を目標とする。", "人", {}}, Case{"毎月10人を目標とする。", "人", {}},
        Case{"1校当たり10人を目標とする。", "人", {}}, Case{"100～120人を目標とする。", "人", {}},
        Case{"各10人を目標とする。", "人", {}},
        // Another year, or several.
        Case{"令和６年度は130人を目標とする。", "人", {}},
        Case{"令和9年度までに1,000人を目標とする。", "人", {}},
        Case{"累計1,000人を目標とする。", "人", {}}, Case{"５年間で500人を目標とする。", "人", {}},
        Case{"前年度は110人を目標とした。", "人", {}},
        Case{"当初は110人を目標としたが、見直した。", "人", {}},
        // No statement of the target.
        Case{"120人を目指す。", "人", {}}, Case{"120人以上を目標とする。", "人", {120}},
        Case{"120人を上回ることを目標とする。", "人", {120}}, Case{"", "人", {}}));

TEST(ReasonTarget, KnowsWhatElseItsSentenceNames) {
  const auto targets =
      reason_targets("前年の100人を超える。Ａ校20人、Ｂ校５人を目標とする。", "人", this_year);
  ASSERT_EQ(targets.size(), 1U);
  EXPECT_EQ(targets[0].value, 5);
  EXPECT_EQ(targets[0].quote, "5人を目標とする");
  EXPECT_THAT(targets[0].others, testing::ElementsAre(20));
}

/// The values that the sentence names for 空き家バンク成約件数, in 件.
std::vector<double> of_contracts(std::string_view reason) {
  std::vector<double> values;
  for (const auto& target : reason_targets(reason, "件", this_year, "空き家バンク成約件数")) {
    values.push_back(target.value);
  }
  return values;
}

TEST(ReasonTarget, IsNamedAtTheBeginningOfItsSentence) {
  using testing::ElementsAre;
  using testing::IsEmpty;
  EXPECT_THAT(of_contracts("目標値（540件）は、直近３か年の平均による。"), ElementsAre(540));
  EXPECT_THAT(of_contracts("【目標値】540件"), ElementsAre(540));
  EXPECT_THAT(of_contracts("目標値（500件）を上方修正した。"), IsEmpty());
  EXPECT_THAT(of_contracts("目標値（700件）は、総合計画による。"), IsEmpty());
  EXPECT_THAT(of_contracts("目標値（700件）はR9年度の値である。"), IsEmpty());
}

TEST(ReasonTarget, IsThatOfTheSheetsYear) {
  using testing::ElementsAre;
  using testing::IsEmpty;
  EXPECT_THAT(of_contracts("R4年度は500件、R5年度は540件、R6年度は580件とする。"),
              ElementsAre(540));
  EXPECT_THAT(of_contracts("R5年度は540件、R6年度は580件を目標とする。"), ElementsAre(540));
  EXPECT_THAT(of_contracts("R6年度は580件とする。"), IsEmpty());
  EXPECT_THAT(of_contracts("R5～R9で2,500件を目標とする。"), IsEmpty());
}

TEST(ReasonTarget, IsOfWhatTheIndicatorCounts) {
  using testing::ElementsAre;
  using testing::IsEmpty;
  EXPECT_THAT(of_contracts("540件の成約を目標とする。"), ElementsAre(540));
  EXPECT_THAT(of_contracts("成約540件を目標とする。"), ElementsAre(540));
  EXPECT_THAT(of_contracts("540件の相談を目標とする。"), IsEmpty());
  EXPECT_THAT(of_contracts("相談1,200件を目標とする。"), IsEmpty());
  EXPECT_THAT(of_contracts("移住者の成約200件を目標とする。"), IsEmpty());
  EXPECT_THAT(of_contracts("県全体では1,000件を目標とする。"), IsEmpty());
  EXPECT_THAT(of_contracts("重点地区の目標を200件に設定した。"), IsEmpty());
}

TEST(ReasonTarget, PartsMayBeginWithOtherNumbers) {
  EXPECT_TRUE(names_indicator("1.前年並み\n２　定員による", "2"));
  EXPECT_TRUE(names_indicator("1.前年並み\n❷定員による", "2"));
  EXPECT_TRUE(names_indicator("1.前年並み\n二、定員による", "2"));
  EXPECT_FALSE(names_indicator("1.前年並み\n２校とする", "2"));
  EXPECT_FALSE(names_indicator("1.前年並み\n二校とする", "2"));
}

TEST(ReasonTarget, IndicatorsAreNamedWithinALine) {
  const char* text = "１．前年並み　２．定員による　③及び4-1は見込、約1/3の1,900人、R5・R6";
  EXPECT_TRUE(names_indicator(text, "1"));
  EXPECT_TRUE(names_indicator(text, "2"));
  EXPECT_TRUE(names_indicator(text, "3"));
  EXPECT_FALSE(names_indicator(text, "5"));
  EXPECT_FALSE(names_indicator("4-1.前年並み、1,900人、1.5倍、R1・R2", "1"));
  EXPECT_TRUE(names_indicator("④、⑤は前年並み", "4"));
  EXPECT_FALSE(names_indicator("2.前年並み", "2-2"));
}

}  // namespace
}  // namespace tenken::prose
