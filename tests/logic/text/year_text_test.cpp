// SPDX-License-Identifier: MPL-2.0
// Years found and replaced within texts.
#include "logic/text/year_text.hpp"

#include <gtest/gtest.h>

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
}

}  // namespace
}  // namespace tenken::text
