// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/prose/target_talk.hpp"

#include <gtest/gtest.h>

namespace tenken::prose {
namespace {

using Kind = TargetClaim::Kind;

constexpr int this_year = 2023;

struct Sentence {
  const char* text;
  std::vector<Kind> claims;
  std::vector<double> quoted = {};
  const char* unit = "人";
};

class TargetTalks : public testing::TestWithParam<Sentence> {};

TEST_P(TargetTalks, SayWhatAReaderUnderstands) {
  const TargetTalk talk = target_talk(GetParam().text, GetParam().unit, this_year);
  std::vector<Kind> claims;
  for (const TargetClaim& claim : talk.claims) claims.push_back(claim.kind);
  std::vector<double> quoted;
  for (const QuotedTarget& each : talk.quoted) quoted.push_back(each.value);
  EXPECT_EQ(claims, GetParam().claims) << GetParam().text;
  EXPECT_EQ(quoted, GetParam().quoted) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Facts, TargetTalks,
    testing::Values(
        Sentence{"実績は目標を上回った。", {Kind::above}},
        Sentence{"目標値を上回り、満足度も高い結果となった。", {Kind::above}},
        Sentence{"目標値4,900人を上回った。（随時試験受検者：R5 2,225）", {Kind::above}, {4900}},
        Sentence{"修了者の数が目標値を大幅に上回った。", {Kind::above}},
        Sentence{"目標値を３人上回ることができた。", {Kind::above}},
        Sentence{"目標値（25人）を上回っている。", {Kind::above}, {25}},
        Sentence{"⽬標の25⼈を上回る結果となった。", {Kind::above}, {25}},
        Sentence{"実績が目標人数を\n上回る。", {Kind::above}},
        Sentence{"本年度の目標を上回りました。", {Kind::above}},
        Sentence{"令和５年度の目標値を上回った。", {Kind::above}},
        Sentence{"開設が進まず、目標値を下回った。", {Kind::below}},
        Sentence{"目標値を下回ったものの、前年度は上回った。", {Kind::below}},
        Sentence{"目標をわずかに下回る実績となった。", {Kind::below}},
        Sentence{"目標値は下回ったが改善した。", {Kind::below}},
        Sentence{"目標を下回ったため、募集の方法を見直す。", {Kind::below}},
        Sentence{"目標を達成した一方、課題も残った。", {Kind::achieved}},
        Sentence{"目標を上回らなかった。", {Kind::not_above}},
        Sentence{"目標値を上回ることはできず、課題が残った。", {Kind::not_above}},
        Sentence{"目標値を上回ることは困難であった。", {Kind::not_above}},
        Sentence{"目標値を下回らず、安定している。", {Kind::not_below}},
        Sentence{"目標を下回ることなく推移した。", {Kind::not_below}},
        Sentence{"目標を達成した。", {Kind::achieved}},
        Sentence{"目標値の25人を達成することができた。", {Kind::achieved}, {25}},
        Sentence{"定員を増やしたことで目標を達成。", {Kind::achieved}},
        Sentence{"目標を達成できなかった。", {Kind::missed}},
        Sentence{"目標値を達成することができず、未達成となった。", {Kind::missed}},
        Sentence{"目標達成には至らなかった。", {Kind::missed}},
        Sentence{"目標の達成は困難であった。", {Kind::missed}},
        Sentence{"目標は達成できていない。", {Kind::missed}},
        Sentence{"目標値を達成しておらず、見直しが必要。", {Kind::missed}}));

INSTANTIATE_TEST_SUITE_P(NoClaims, TargetTalks,
                         testing::Values(Sentence{"前年度の実績を上回った。", {}},
                                         Sentence{"目標を達成するため、広報を強化した。", {}},
                                         Sentence{"目標達成に向けて取り組んだ。", {}},
                                         Sentence{"目標を上回るよう努めた。", {}},
                                         Sentence{"目標達成率は95％であった。", {}},
                                         Sentence{"目標の達成状況を確認した。", {}},
                                         Sentence{"20人の受講を目標に開催した。", {}},
                                         Sentence{"目標に対し実績が前年度を下回った。", {}},
                                         Sentence{"20講座開設を目指したが、進まなかった。", {}},
                                         Sentence{"目標を設定し、前年を上回った。", {}},
                                         Sentence{"", {}}));

INSTANTIATE_TEST_SUITE_P(
    Unclear, TargetTalks,
    testing::Values(Sentence{"目標に届かなかった。", {Kind::unclear}},
                    Sentence{"目標値に達した。", {Kind::unclear}},
                    Sentence{"目標未達成となった。", {Kind::unclear}},
                    Sentence{"前年度の目標を上回った。", {Kind::unclear}},
                    Sentence{"令和４年度の目標値30人を上回った。", {Kind::unclear}},
                    Sentence{"国の目標を達成した。", {Kind::unclear}},
                    Sentence{"当初目標30人を上回った。", {Kind::unclear}},
                    Sentence{"年間目標を達成した。", {Kind::unclear}},
                    Sentence{"目標を上回る見込みであった。", {Kind::unclear}},
                    Sentence{"目標を上回った場合は拡充する。", {Kind::unclear}},
                    Sentence{"目標を達成したとは言えない。", {Kind::unclear}},
                    Sentence{"一部の学校で目標を達成した。", {Kind::unclear}},
                    Sentence{"目標を早期に達成した。", {Kind::unclear}},
                    Sentence{"目標を達成した学校は２校にとどまった。", {Kind::unclear}},
                    Sentence{"目標を上回ったコースもあった。", {Kind::unclear}},
                    Sentence{"夏までは目標を上回っていたが、その後は減少した。", {Kind::unclear}},
                    Sentence{"目標を達成したものもあった。", {Kind::unclear}},
                    Sentence{"目標を達成した前年度に対し、減少した。", {Kind::unclear}},
                    Sentence{"男子は目標を達成したが、女子は達成できなかった。",
                             {Kind::achieved, Kind::unclear}}));

INSTANTIATE_TEST_SUITE_P(Quotes, TargetTalks,
                         testing::Values(Sentence{"目標値25人に対し、28人が参加した。", {}, {25}},
                                         Sentence{"目標である25人が参加した。", {}, {25}},
                                         Sentence{"目標25校に対し28校。", {}, {}},
                                         Sentence{"目標25校に対し28校。", {}, {25}, "校"},
                                         Sentence{"目標値95.3％に対し96％。", {}, {95.3}, "％"},
                                         Sentence{"目標の80％にとどまった。", {}, {}, "％"},
                                         Sentence{"目標の５人増に向けて募集した。", {}, {}},
                                         Sentence{"当初目標30人から見直した。", {}, {}},
                                         Sentence{"令和６年度の目標値は130人である。", {}, {}},
                                         Sentence{"目標値は25人である。", {}, {}}));

TEST(TargetClaim, QuotesItsClause) {
  const TargetTalk talk =
      target_talk("増加した結果、目標値4,900人を上回った。（R5 2,225）", "人", this_year);
  ASSERT_EQ(talk.claims.size(), 1U);
  EXPECT_EQ(talk.claims[0].quote, "目標値4,900人を上回った");
  ASSERT_EQ(talk.quoted.size(), 1U);
  EXPECT_EQ(talk.quoted[0].quote, "目標値4,900人");
}

}  // namespace
}  // namespace tenken::prose
