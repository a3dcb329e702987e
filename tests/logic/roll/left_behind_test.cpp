// SPDX-License-Identifier: MPL-2.0
// What the new sheet does not have and no field tells of is said.
#include "logic/roll/left_behind.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "logic/message/language.hpp"
#include "tests/logic/roll/rolling.hpp"
#include "tests/support/samples.hpp"
#include "tests/support/variants.hpp"

namespace tenken::roll::test {
namespace {

using tenken::test::sample;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> left_of(const workbook::Workbook& workbook) {
  static const message::Language japanese("ja", "");
  const check::Result result = check::read(workbook, {&tenken::test::nagano(), 1});
  std::vector<std::string> lines;
  for (const message::Message& line : left_behind({.workbook = workbook, .result = result})) {
    lines.push_back(japanese.say(line));
  }
  return lines;
}

void set(workbook::Sheet& sheet, const char* place, const char* text) {
  sheet.set(workbook::parse_a1(place).value(), workbook::text_cell(text));
}

TEST(LeftBehind, NothingWhereThereIsOnlyTheForm) {
  for (const char* name : {"clean", "mistakes", "pdf"}) {
    EXPECT_THAT(left_of(sample(name)), IsEmpty()) << name;
  }
  for (const tenken::test::Variant& variant : tenken::test::variants()) {
    EXPECT_THAT(left_of(fill::to_workbook(tenken::test::filled(variant))), IsEmpty())
        << variant.where;
  }
}

TEST(LeftBehind, SheetsThatAreNoPages) {
  workbook::Workbook last = sample("clean");
  last.sheets.emplace_back("Sheet2");  // blank: nobody misses it
  last.sheets.emplace_back("課内メモ");
  set(last.sheets.back(), "A1", "引継ぎ");
  last.sheets.emplace_back("積算");
  set(last.sheets.back(), "B2", "単価");
  last.sheets.back().hidden = true;
  EXPECT_THAT(
      left_of(last),
      ElementsAre("様式のページではないシート 2 枚（「課内メモ」、「積算」）は、新しい"
                  "ブックに入りません。使うものは、前年度のブックからコピーしてください。"));
}

TEST(LeftBehind, WhatStandsBesideTheFields) {
  workbook::Workbook last = sample("clean");
  set(last.sheets[0], "AK3", "要求時 260,000");
  set(last.sheets[0], "AK4", "\u3000");  // nothing to see
  set(last.sheets[2], "A40", "後日追加");
  EXPECT_THAT(
      left_of(last),
      ElementsAre("様式の欄の外に記入されているもの 2 件（事業改善シート!AK3「要求時 260,000」"
                  "、細事業一覧!A40「後日追加」）は、引き継ぎません。"));
}

TEST(LeftBehind, IsAmongTheRemarks) {
  workbook::Workbook last = sample("clean");
  last.sheets[0].comments.push_back({.cell = {.row = 1, .column = 1}, .text = "根拠"});
  EXPECT_EQ(Rolling(last).rolled().remarks.size(), 1U);
}

TEST(LeftBehind, CommentsAndWaivers) {
  workbook::Workbook last = sample("clean");
  for (const char* place : {"B13", "B14", "K13", "K14"}) {
    last.sheets[0].comments.push_back({.cell = workbook::parse_a1(place).value(), .text = "根拠"});
  }
  last.properties["Tenken.Waiver.1"] =
      R"({"rule":"BUD001","field":"cost.R5.total","reason":"端数","by":"係長","on":"2024-05-10","hash":"cf13672541154307"})";
  EXPECT_THAT(
      left_of(last),
      ElementsAre("コメント 4 件（事業改善シート!B13、事業改善シート!B14、事業改善シート!K13…）は、"
                  "引き継ぎません。",
                  "了承 1 件は、引き継ぎません。同じ指摘が出て、それで正しいときは、あらためて"
                  "了承してください。"));
}

}  // namespace
}  // namespace tenken::roll::test
