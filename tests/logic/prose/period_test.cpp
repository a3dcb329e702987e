// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include <gtest/gtest.h>

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
                                         {"Ｒ３～Ｒ７", 2021, 2025},
                                         {"令和５年４月 − 令和８年３月", 2023, 2026},
                                         {"2021(R3) - 2025(R7)", 2021, 2025},
                                         {"H31", 2019, 0},
                                         {"昭和46年度から", 1971, 0},
                                         {"R3〜未定", 2021, 0},
                                         {"R3〜R4、R6〜R8", 2021, 2026}}) {
    const Period period = read_period(text);
    EXPECT_EQ(period.kind, PeriodKind::years) << text;
    EXPECT_EQ(period.start, start) << text;
    EXPECT_EQ(period.end.value_or(0), end) << text;
  }
}

TEST(Period, SaysWhatItCannotRead) {
  for (const char* text : {"", "継続", "〜 R7", "S46 〜 70", "46 〜", "― 〜 R7", "R0 〜"}) {
    EXPECT_EQ(read_period(text).kind, PeriodKind::unreadable) << text;
  }
  EXPECT_EQ(read_period("R5(2024) 〜").kind, PeriodKind::contradictory);
}

}  // namespace
}  // namespace tenken::prose
