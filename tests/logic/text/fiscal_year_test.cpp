// SPDX-License-Identifier: MPL-2.0
// Fiscal years in every writing in use.
#include "logic/text/fiscal_year.hpp"

#include <gmock/gmock.h>

#include <string_view>
#include <vector>

namespace tenken::text {
namespace {

using testing::Eq;

struct YearCase {
  std::string_view written;
  int year;
};

TEST(FiscalYear, ReadsEveryWritingInUse) {
  const std::vector<YearCase> cases = {
      {"R5", 2023},
      {"Ｒ５", 2023},
      {"r5", 2023},
      {"R5年度", 2023},
      {"R 5 年度", 2023},
      {"R05", 2023},
      {"令和5年度", 2023},
      {"令和５年度", 2023},
      {"令和５", 2023},
      {"令和 5 年", 2023},
      {"令和元年度", 2019},
      {"R元年度", 2019},
      {"元年度", 2019},
      {"2023", 2023},
      {"２０２３", 2023},
      {"2023年度", 2023},
      {"2023(R5)", 2023},
      {"2023（Ｒ５）", 2023},
      {"2023\n(R5)", 2023},
      {"2023(令和5年度)", 2023},
      {"R5(2023)", 2023},
      {"令和5年度(2023)", 2023},
      {"2023(R5)年度", 2023},
      {"R1", 2019},
      {"H31", 2019},
      {"2019(H31)", 2019},
      {"2019(R1)", 2019},
      {"平成31年度", 2019},
      {"H30", 2018},
      {"H1", 1989},
      {"平成元", 1989},
      {"S64", 1989},
      {"S46", 1971},
      {"昭和46", 1971},
      {"昭和46年度", 1971},
      {"昭46", 1971},
      {"平元", 1989},
      {"令和五年度", 2023},
      {"平成三十年", 2018},
      {"昭和四十六年度", 1971},
      {"2021年度(R3年度)", 2021},
      {"S1", 1926},
      {"T15", 1926},
      {"T1", 1912},
      {"大正元年度", 1912},
      {"M45", 1912},
      {"明治元年度", 1868},
      {"M1", 1868},
      {"1868", 1868},
      {"2200", 2200},
      {"令和５年度　", 2023},
      {"㋿5", 2023},
      {"(H30)", 2018},
      {"( H22)", 2010},
      {"（H30）", 2018},
      {"(平成 25 年度)", 2013},
      {"平成31年度(令和元年度)", 2019},
      {"H31(R1)", 2019},
      {"R1(H31)", 2019},
      {"昭和64年度（平成元年度）", 1989},
      {"(2023(R5))", 2023},
      {"R5\u200B", 2023},
  };
  for (const YearCase& c : cases) {
    const YearReading reading = read_fiscal_year(c.written);
    EXPECT_TRUE(reading.is_year()) << c.written;
    EXPECT_THAT(reading.year, Eq(c.year)) << c.written;
  }
}

TEST(FiscalYear, KnowsNoValue) {
  for (const std::string_view text : {"", " ", "　", "\n", "―", "ー", "－", "-", "…", "未定"}) {
    EXPECT_THAT(read_fiscal_year(text).kind, Eq(YearKind::missing)) << text;
  }
}

TEST(FiscalYear, NoticesAContradiction) {
  struct Contradiction {
    std::string_view written;
    std::string_view era_part;
    int western_part;
  };
  const std::vector<Contradiction> cases = {
      {"R5(2024)", "R5", 2024},         {"2024(R5)", "R5", 2024},
      {"2023\n（令和６）", "R6", 2023}, {"2020(H31)", "H31", 2020},
      {"令和元年度(2018)", "R1", 2018},
  };
  for (const Contradiction& c : cases) {
    const YearReading reading = read_fiscal_year(c.written);
    EXPECT_THAT(reading.kind, Eq(YearKind::contradiction)) << c.written;
    EXPECT_THAT(reading.era_part, Eq(c.era_part)) << c.written;
    EXPECT_THAT(reading.western_part, Eq(c.western_part)) << c.written;
  }
}

TEST(FiscalYear, ReadsNothingIntoOtherText) {
  for (const std::string_view text :
       {"R",           "R0",     "R-5",        "5",       "5年度",        "23",
        "20233",       "1867",   "2201",       "0000",    "R200",         "M0",
        "X5",          "2023R5", "2023(R5",    "2023()",  "2023(2023)",   "R5(令和5)",
        "H31(R2)",     "(R5",    "R5)",        "()",      "((R5))",       "abc",
        "2O23",        "R5-R9",  "2023〜2027", "2023.0",  "2023(R5)見込", "年度",
        "令和",        "五年度", "来年度",     "2023(1)", "元",           "令和5年度末",
        "R99999999999"}) {
    EXPECT_THAT(read_fiscal_year(text).kind, Eq(YearKind::unreadable)) << text;
  }
}

TEST(FiscalYear, IsThatOfAMonth) {
  const std::vector<YearCase> cases = {
      {"S46.4", 1971},     {"Ｓ４６．４", 1971}, {"(S46.4)", 1971},     {"R5.3", 2022},
      {"R5.12", 2023},     {"R5年3月", 2022},    {"令和5年10月", 2023}, {"令和元年５月", 2019},
      {"令和5年度", 2023}, {"2023(R5)", 2023},   {"H31.3", 2018},
  };
  for (const YearCase& c : cases) {
    const YearReading reading = read_fiscal_year_or_month(c.written);
    EXPECT_TRUE(reading.is_year()) << c.written;
    EXPECT_THAT(reading.year, Eq(c.year)) << c.written;
  }
}

TEST(FiscalYear, IsNotThatOfWhatIsNoMonth) {
  for (const std::string_view text :
       {"R5.0", "R5.13", "R5.", "R5.4.1", "R5.4月", "2023.4", "5.4", "R5年4", "M1.3", "R5.4〜"}) {
    EXPECT_THAT(read_fiscal_year_or_month(text).kind, Eq(YearKind::unreadable)) << text;
  }
  EXPECT_THAT(read_fiscal_year_or_month("―").kind, Eq(YearKind::missing));
  EXPECT_THAT(read_fiscal_year_or_month("R5(2024)").kind, Eq(YearKind::contradiction));
}

TEST(FiscalYear, WritesTheEraThatTheYearEndsIn) {
  struct Writing {
    int year;
    std::string_view brief;
    std::string_view full;
    std::string_view both;
  };
  const std::vector<Writing> cases = {
      {2023, "R5", "令和5年度", "2023(R5)"},    {2019, "R1", "令和元年度", "2019(R1)"},
      {2018, "H30", "平成30年度", "2018(H30)"}, {1989, "H1", "平成元年度", "1989(H1)"},
      {1988, "S63", "昭和63年度", "1988(S63)"}, {1926, "S1", "昭和元年度", "1926(S1)"},
      {1925, "T14", "大正14年度", "1925(T14)"}, {1911, "M44", "明治44年度", "1911(M44)"},
      {1868, "M1", "明治元年度", "1868(M1)"},   {2200, "R182", "令和182年度", "2200(R182)"},
  };
  for (const Writing& c : cases) {
    EXPECT_THAT(era_short(c.year), Eq(c.brief));
    EXPECT_THAT(era_long(c.year), Eq(c.full));
    EXPECT_THAT(western_with_era(c.year), Eq(c.both));
  }
}

TEST(FiscalYear, ReadsBackEveryYearThatItWrites) {
  for (int year = first_fiscal_year; year <= last_fiscal_year; ++year) {
    for (const std::string& text :
         {era_short(year), era_long(year), western_with_era(year), std::to_string(year)}) {
      EXPECT_THAT(read_fiscal_year(text).year, Eq(year)) << text;
    }
    EXPECT_THAT(read_era_short(era_short(year)), Eq(year));
  }
}

TEST(FiscalYear, InItsBriefWritingIsReadInNoOther) {
  for (const std::string_view text : {"", "R", "r5", "R05", "R0", "R5年度", "H31", "S64", "T15",
                                      "X5", "R200", "5", "R5 ", "Ｒ5", "R-5", "R99999999999"}) {
    EXPECT_FALSE(read_era_short(text)) << text;
  }
}

}  // namespace
}  // namespace tenken::text
