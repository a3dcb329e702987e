// SPDX-License-Identifier: MPL-2.0
// Amounts told in prose.
#include "logic/prose/quoted_amounts.hpp"

#include <gmock/gmock.h>

namespace tenken::prose {
namespace {

struct AmountCase {
  const char* text;
  const char* quoted;
  double thousand_yen;
  double precision;
};

class ReadsAmount : public testing::TestWithParam<AmountCase> {};

TEST_P(ReadsAmount, AsThousandsOfYen) {
  const auto amounts = quoted_amounts(GetParam().text, 2023);
  ASSERT_EQ(amounts.size(), 1U);
  EXPECT_EQ(amounts[0].text, GetParam().quoted);
  EXPECT_DOUBLE_EQ(amounts[0].thousand_yen, GetParam().thousand_yen);
  EXPECT_DOUBLE_EQ(amounts[0].precision, GetParam().precision);
}

INSTANTIATE_TEST_SUITE_P(
    QuotedAmounts, ReadsAmount,
    testing::Values(AmountCase{"R5補助金支給実績：74,845千円", "74,845千円", 74845, 1},
                    AmountCase{"Ｒ５実績︓７４，８４５千円", "74,845千円", 74845, 1},
                    AmountCase{"3,500 千円を交付", "3,500 千円", 3500, 1},
                    AmountCase{"25団体に5万円ずつ", "5万円", 50, 10},
                    AmountCase{"1.5百万円を補助", "1.5百万円", 1500, 100},
                    AmountCase{"１億2,000万円", "1億2,000万円", 120000, 10},
                    AmountCase{"５千万円", "5千万円", 50000, 10000},
                    AmountCase{"2,500円を支給", "2,500円", 2.5, 0.001},
                    AmountCase{"①3,000千円", "3,000千円", 3000, 1}));

TEST(QuotedAmounts, AreThoseWithYenOnly) {
  EXPECT_TRUE(quoted_amounts("39社の円滑な運営、4,900人、2千件", 2023).empty());
  EXPECT_TRUE(quoted_amounts("円", 2023).empty());
  EXPECT_TRUE(quoted_amounts("", 2023).empty());
  EXPECT_EQ(quoted_amounts("3,000千円、うち国2,000千円", 2023).size(), 2U);
}

class Spent : public testing::TestWithParam<std::pair<const char*, bool>> {};

TEST_P(Spent, IsWhatTheSentenceSays) {
  const auto amounts = quoted_amounts(GetParam().first, 2023);
  ASSERT_FALSE(amounts.empty());
  EXPECT_EQ(amounts.back().spent, GetParam().second) << GetParam().first;
}

INSTANTIATE_TEST_SUITE_P(
    QuotedAmounts, Spent,
    testing::Values(std::pair{"補助金支給実績：74,845千円", true},
                    std::pair{"R5補助金支給実績：74,845千円", true},
                    std::pair{"令和５年度に74,845千円を交付", true},
                    std::pair{"R4 3,000千円 → R5 3,500千円", true},
                    std::pair{"上限あり。74,845千円を交付", true},
                    std::pair{"R4補助金支給実績：74,845千円", false},
                    std::pair{"R5 3,500千円（R4 3,000千円）", false},
                    std::pair{"74,845千円（令和４年度）", false},
                    std::pair{"2022年度は74,845千円", false}, std::pair{"累計で74,845千円", false},
                    std::pair{"補助（1/2、最大50万円）", false},
                    std::pair{"⾒込額 74,845千円", false}, std::pair{"当初予算額74,845千円", false},
                    std::pair{"[減免額9,000円/人]", false},
                    std::pair{"1,000万円以上の設備投資を行う企業", false},
                    std::pair{"1億2,000万円を交付", true}, std::pair{"事業費 3,500千円", true},
                    std::pair{"総事業費 3,500千円", false},
                    std::pair{"商談会の成約額 120,000千円", false},
                    std::pair{"利用者の節約額は3億円", false}));

}  // namespace
}  // namespace tenken::prose
