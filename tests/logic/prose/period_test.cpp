// SPDX-License-Identifier: MPL-2.0
// 実施期間 in any writing.
#include <gtest/gtest.h>

#include <tuple>

#include "logic/prose/period.hpp"

namespace tenken::prose {
namespace {

struct PeriodCase {
  const char* text;
  int start;
  int end;  ///< 0: open
};

TEST(Period, ReadsYearsInAnyWriting) {
  for (const auto& [text, start, end] : {PeriodCase{"S46 〜", 1971, 0},
                                         {"R3 〜 R7", 2021, 2025},
                                         {"R3〜7", 2021, 2025},
                                         {"令和３年度～７年度", 2021, 2025},
                                         {"昭46 ～", 1971, 0},
                                         {"令和三年度〜", 2021, 0},
                                         {"Ｒ３～Ｒ７", 2021, 2025},
                                         {"令和５年４月 − 令和８年３月", 2023, 2026},
                                         {"2021(R3) - 2025(R7)", 2021, 2025},
                                         {"H31", 2019, 0},
                                         {"昭和46年度から", 1971, 0},
                                         {"S46.4 〜", 1971, 0},
                                         {"Ｓ46．４～Ｒ９．３", 1971, 2027},
                                         {"令和5年4月〜", 2023, 0},
                                         {"R5/4/1 〜 （5年間）", 2023, 0},
                                         {"R5(4月)〜", 2023, 0},
                                         {"S64 〜 H31", 1989, 2019},
                                         {"R3〜未定", 2021, 0},
                                         {"R3〜R4、R6〜R8", 2021, 2026}}) {
    const Period period = read_period(text);
    EXPECT_EQ(period.kind, PeriodKind::years) << text;
    EXPECT_EQ(period.start, start) << text;
    EXPECT_EQ(period.end.value_or(0), end) << text;
  }
}

TEST(Period, SaysWhatItCannotRead) {
  for (const char* text :
       {"", "継続", "〜 R7", "R7 〜 3", "46 〜", "― 〜 R7", "R0 〜", "S46 〜 H3O", "R5.13 〜",
        "S46.4 〜 R9.0", "S46.4 〜 70", "R5.4〜9.3", "H3O 〜 R7"}) {
    EXPECT_EQ(read_period(text).kind, PeriodKind::unreadable) << text;
  }
  EXPECT_EQ(read_period("R5(2024) 〜").kind, PeriodKind::contradictory);
}

TEST(Period, KnowsWhenAnEraEnded) {
  for (const auto& [text, written, last] : {std::tuple{"S70 〜 R9", "S70", 64},
                                            {"S46 〜 70", "S70", 64},
                                            {"T20 〜", "T20", 15},
                                            {"平成10年度～平成34年度", "平成34", 31},
                                            {"M46〜", "M46", 45}}) {
    const Period period = read_period(text);
    EXPECT_EQ(period.kind, PeriodKind::never_was) << text;
    EXPECT_EQ(period.impossible, written) << text;
    EXPECT_EQ(period.last_of_era, last) << text;
  }
  EXPECT_EQ(read_period("R99 〜").kind, PeriodKind::years);
}

}  // namespace
}  // namespace tenken::prose
