// SPDX-License-Identifier: MPL-2.0
// What section 8's sentences say, whatever the numbers are.
#include "logic/prose/analysis_talk.hpp"

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

class Talks : public testing::TestWithParam<Sentence> {};

TEST_P(Talks, SayWhatAReaderUnderstands) {
  const AnalysisTalk talk = analysis_talk(
      GetParam().text, {.name = "受講者数", .unit = GetParam().unit, .fiscal_year = this_year});
  std::vector<Kind> claims;
  for (const TargetClaim& claim : talk.claims) claims.push_back(claim.kind);
  std::vector<double> quoted;
  for (const QuotedNumber& each : talk.targets) quoted.push_back(each.value);
  EXPECT_EQ(claims, GetParam().claims) << GetParam().text;
  EXPECT_EQ(quoted, GetParam().quoted) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Facts, Talks,
    testing::Values(
        Sentence{"実績は目標を上回った。", {Kind::above}},
        Sentence{"目標値を上回り、満足度も高い結果となった。", {Kind::above}},
        Sentence{"目標値4,900人を上回った。（随時試験受検者：R5 2,225）", {Kind::above}, {4900}},
        Sentence{"受講者の数が目標値を大幅に上回った。", {Kind::above}},
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

INSTANTIATE_TEST_SUITE_P(
    NoClaims, Talks,
    testing::Values(
        Sentence{"前年度の実績を上回った。", {}},
        Sentence{"目標を達成するため、広報を強化した。", {}},
        Sentence{"目標達成に向けて取り組んだ。", {}}, Sentence{"目標を上回るよう努めた。", {}},
        Sentence{"目標達成率は95％であった。", {Kind::missed}},
        Sentence{"目標の達成状況を確認した。", {}}, Sentence{"20人の受講を目標に開催した。", {}},
        Sentence{"目標に対し実績が前年度を下回った。", {}},
        Sentence{"20講座開設を目指したが、進まなかった。", {}},
        Sentence{"目標を設定し、前年を上回った。", {}}, Sentence{"前年度の目標を上回った。", {}},
        Sentence{"令和４年度の目標値30人を上回った。", {}}, Sentence{"国の目標を達成した。", {}},
        Sentence{"当初目標30人を上回った。", {}}, Sentence{"年間目標を達成した。", {}},
        Sentence{"一部の学校で目標を達成した。", {}}, Sentence{"前年度は目標を達成した。", {}},
        Sentence{"「目標を達成した」との声がある。", {}}, Sentence{"満足度は目標を上回った。", {}},
        Sentence{"５人の課程で目標を達成した。", {}}, Sentence{"", {}}));

INSTANTIATE_TEST_SUITE_P(
    Unclear, Talks,
    testing::Values(Sentence{"目標に届きそうであった。", {Kind::unclear}},
                    Sentence{"広報は目標を上回った。", {Kind::unclear}},
                    Sentence{"概ね目標を達成した。", {Kind::unclear}},
                    Sentence{"就職者数は目標を上回った。", {Kind::unclear}},
                    Sentence{"目標を上回る申込みがあった。", {Kind::unclear}},
                    Sentence{"目標をほぼ達成した。", {Kind::unclear}},
                    Sentence{"目標より多くなる見込みである。", {Kind::unclear}},
                    Sentence{"目標に達したとの声があった。", {Kind::unclear}},
                    Sentence{"目標を上回る見込みであった。", {Kind::unclear}},
                    Sentence{"目標を上回った場合は拡充する。", {Kind::unclear}},
                    Sentence{"目標を達成したとは言えない。", {Kind::unclear}},
                    Sentence{"目標に届くかどうかは分からない。", {Kind::unclear}},
                    Sentence{"目標を早期に達成した。", {Kind::unclear}},
                    Sentence{"目標を達成した学校は２校にとどまった。", {Kind::unclear}},
                    Sentence{"目標を上回ったコースもあった。", {Kind::unclear}},
                    Sentence{"夏までは目標を上回っていたが、その後は減少した。", {Kind::unclear}},
                    Sentence{"目標を達成したものもあった。", {Kind::unclear}},

                    Sentence{"未達の地域があるが、目標は達成した。", {Kind::achieved}}));

INSTANTIATE_TEST_SUITE_P(Quotes, Talks,
                         testing::Values(Sentence{"目標値25人に対し、28人が参加した。", {}, {25}},
                                         Sentence{"目標である25人が参加した。", {}, {25}},
                                         Sentence{"目標25校に対し28校。", {}, {}},
                                         Sentence{"目標25校に対し28校。", {}, {25}, "校"},
                                         Sentence{"目標値95.3％に対し96％。", {}, {95.3}, "%"},
                                         Sentence{"目標の80％にとどまった。", {}, {}, "%"},
                                         Sentence{"目標の５人増に向けて募集した。", {}, {}},
                                         Sentence{"当初目標30人から見直した。", {}, {}},
                                         Sentence{"令和６年度の目標値は130人である。", {}, {}},
                                         Sentence{"目標値は25人である。", {}, {25}}));

TEST(TargetClaim, QuotesItsClause) {
  const AnalysisTalk talk =
      analysis_talk("増加した結果、目標値4,900人を上回った。（R5 2,225）",
                    {.name = "受講者数", .unit = "人", .fiscal_year = this_year});
  ASSERT_EQ(talk.claims.size(), 1U);
  EXPECT_EQ(talk.claims[0].quote, "目標値4,900人を上回った");
  ASSERT_EQ(talk.targets.size(), 1U);
  EXPECT_EQ(talk.targets[0].quote, "目標値4,900人");
}

}  // namespace
}  // namespace tenken::prose
