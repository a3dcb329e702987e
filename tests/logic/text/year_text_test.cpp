// SPDX-License-Identifier: MPL-2.0
// Years found and replaced within texts.
#include "logic/text/year_text.hpp"

#include <gtest/gtest.h>

#include <tuple>

namespace tenken::text {
namespace {

TEST(YearText, ATitleForAnotherYear) {
  EXPECT_EQ(with_first_year("細事業一覧（令和４年度実施事業分）", "令和５"),
            "細事業一覧（令和５年度実施事業分）");
  EXPECT_EQ(with_first_year("細事業一覧", "令和５"), "細事業一覧");
}

TEST(YearText, AContradictionPutRightKeepsItsWriting) {
  EXPECT_EQ(reconciled("2023(R6)", 2023), "2023(R5)");
  EXPECT_EQ(reconciled("2023(R6)", 2024), "2024(R6)");
  EXPECT_EQ(reconciled("2023\n（Ｒ６）", 2023), "2023\n（R5）");
  EXPECT_EQ(reconciled("令和５(2024)", 2024), "令和6(2024)");
  EXPECT_EQ(reconciled("令和元 (2020)", 2019), "令和元 (2019)");
  EXPECT_EQ(reconciled("2020年度(R3年度)", 2021), "2021年度(R3年度)");
}

TEST(YearText, IsFoundInKanjiAndWithABriefEra) {
  for (const auto& [text, written, year] : {std::tuple{"令和三年度", "令和三", 2021},
                                            {"昭46 ～", "昭46", 1971},
                                            {"（令五年度）", "", 0},
                                            {"2021年度（R3年度）", "2021年度（R3年度）", 2021},
                                            {"平成三十一年度", "平成三十一", 2019},
                                            {"昭和三部作", "", 0},
                                            {"水平5", "", 0},
                                            {"令和の三年", "", 0}}) {
    const auto found = find_year(text);
    EXPECT_EQ(found ? found->written : "", written) << text;
    EXPECT_EQ(found ? found->year.value_or(0) : 0, year) << text;
  }
}

}  // namespace
}  // namespace tenken::text
