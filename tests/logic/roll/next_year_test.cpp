// SPDX-License-Identifier: MPL-2.0
// The next year, written as the year before it was.
#include "logic/roll/next_year.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <utility>

namespace tenken::roll {
namespace {

TEST(NextYear, KeepsTheWriting) {
  constexpr std::array<std::pair<const char*, const char*>, 17> cases = {{
      {"2023\n(R5)", "2024\n(R6)"},
      {"2023(R5)", "2024(R6)"},
      {"2023", "2024"},
      {"2023年度", "2024年度"},
      {"R5", "R6"},
      {"Ｒ５", "R6"},
      {"R5年度", "R6年度"},
      {"令和5年度", "令和6年度"},
      {"令和５", "令和6"},
      {"R5(2023)", "R6(2024)"},
      {"H30", "R1"},
      {"R9年度末", "R10年度末"},
      {"2027年度末(R9)", "2028年度末(R10)"},
      {"R10.3", "R11.3"},
      {"2023.10.1", "2024.10.1"},
      {"令和５年10月１日現在", "令和6年10月１日現在"},
      {"FY2023", "FY2024"},
  }};
  for (const auto& [old, next] : cases) {
    EXPECT_EQ(one_year_later(workbook::text_cell(old)).text, next) << old;
  }
}

TEST(NextYear, ANumberStaysOne) {
  EXPECT_EQ(one_year_later(workbook::number_cell(2023)), workbook::number_cell(2024));
}

TEST(NextYear, WhatIsNoYearStaysAsItIs) {
  for (const char* text : {"毎年度", "", "2O23", "R5(2024)年度末"}) {
    EXPECT_EQ(one_year_later(workbook::text_cell(text)), workbook::text_cell(text)) << text;
  }
  EXPECT_EQ(one_year_later(workbook::number_cell(0.5)), workbook::number_cell(0.5));
}

}  // namespace
}  // namespace tenken::roll
