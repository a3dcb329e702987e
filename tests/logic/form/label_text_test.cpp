// SPDX-License-Identifier: MPL-2.0
// Labels' placeholders, and when a cell's text is a label's.
#include "logic/form/label_text.hpp"

#include <gmock/gmock.h>

#include "logic/form/definition.hpp"
#include "logic/text/year_text.hpp"

namespace tenken::form {
namespace {

TEST(Printed, Placeholders) {
  EXPECT_EQ(printed("{era-2}年度 実績", 2023), "R3年度 実績");
  EXPECT_EQ(printed("{era+0}{era}", 2019), "R1R1");
  EXPECT_EQ(printed("事業改善シート（{nengo+0}年度実施事業分）", 2023),
            "事業改善シート（令和５年度実施事業分）");
  EXPECT_EQ(printed("{nengo}", 2028), "令和１０");
  EXPECT_EQ(printed("{nengo}", 2019), "令和元");
  EXPECT_EQ(printed("{box}点検", 2023), "□点検");
}

TEST(LabelPieces, RefuseUnknownBraces) {
  for (const char* text : {"{year}", "{era-x}", "{", "}", "{}", "a{box", "{era}}"}) {
    EXPECT_FALSE(label_pieces(text).has_value()) << text;
  }
}

TEST(CanonicalTexts, AnyWayOfWritingAYearFits) {
  const auto label = canonical_label("{era-1}年度推移");
  for (const char* cell : {"R4年度推移", "Ｒ４年度推移", "令和4年度\n推移", "2022年度推移",
                           "2022(R4)年度推移", "R4(2022) 推移", "令和元年度推移", "H31年度推移"}) {
    EXPECT_EQ(canonical_cell(cell), label) << cell;
  }
  for (const char* cell : {"年度推移", "R123年度推移", "20220年度推移", "推移"}) {
    EXPECT_NE(canonical_cell(cell), label) << cell;
  }
}

TEST(ResemblesLabel, AsFarAsSomethingIsLeft) {
  EXPECT_TRUE(resembles_label("前年度繰越", "前年繰越"));
  EXPECT_TRUE(resembles_label("前年度繰越", "前年度繰越額等"));
  EXPECT_FALSE(resembles_label("前年度繰越", "繰越"));
  EXPECT_TRUE(resembles_label("単位", "単価"));
  EXPECT_FALSE(resembles_label("年", "人"));
  EXPECT_TRUE(resembles_label("{era-2}年度", "令和3年度分"));
}

TEST(FindYears, InsideTexts) {
  const auto years =
      text::find_years("事業改善シート（令和５年度実施事業分） 前年は2022(R4)、R5(2024)は誤り");
  ASSERT_EQ(years.size(), 3U);
  EXPECT_EQ(years[0].written, "令和５");
  EXPECT_EQ(years[0].year, 2023);
  EXPECT_EQ(years[1].written, "2022(R4)");
  EXPECT_EQ(years[1].year, 2022);
  EXPECT_EQ(years[2].written, "R5(2024)");
  EXPECT_EQ(years[2].year, std::nullopt);
}

TEST(FindYears, BehindAWordInLetters) {
  for (const char* text : {"Actual R5", "Ａｃｔｕａｌ　Ｒ５", "Target\nR5", "FY R5 (est.)"}) {
    const auto years = text::find_years(text);
    ASSERT_EQ(years.size(), 1U) << text;
    EXPECT_EQ(years[0].year, 2023) << text;
  }
  EXPECT_EQ(canonical_cell("Actual R6"), canonical_label("Actual {era}"));
}

TEST(FindYears, NotInOtherNumbers) {
  for (const char* text : {"", "実績", "12025", "20251", "9999", "CAR5", "C A R 5", "CA R 5",
                           "Amazon S3", "R", "令和", "R100", "\xE3\x81"}) {
    EXPECT_TRUE(text::find_years(text).empty()) << text;
  }
}

TEST(RestoredLabel, KeepsYearsAndBoxes) {
  EXPECT_EQ(restored_label("{box}点検", "■点険", 2023), "■点検");
  EXPECT_EQ(restored_label("{box}点検", "点検", 2023), "□点検");
  EXPECT_EQ(restored_label("{era-1}年度\n決算額", "Ｒ４年度 決額", 2023), "Ｒ４年度\n決算額");
  EXPECT_EQ(restored_label("{era-1}年度\n決算額", "年度決算額", 2023), "R4年度\n決算額");
  EXPECT_EQ(restored_label("シート（{nengo+0}年度分）", "シト（令和元年度分）", 2023),
            "シート（令和元年度分）");
}

}  // namespace
}  // namespace tenken::form
