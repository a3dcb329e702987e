// SPDX-License-Identifier: MPL-2.0
// What of a workbook no page shows.
#include "logic/submission/out_of_sight.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "logic/message/language.hpp"
#include "tests/support/catalogues.hpp"
#include "tests/support/samples.hpp"

namespace tenken::submission {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using workbook::Address;
using workbook::Location;
using workbook::Range;

Location at(const char* a1, std::size_t sheet = 0) {
  return {.sheet = sheet, .cell = workbook::parse_a1(a1).value()};
}

void type(workbook::Workbook& workbook, const char* a1, const char* text, std::size_t sheet = 0) {
  workbook.sheets[sheet].set(at(a1).cell, workbook::text_cell(text));
}

OutOfSight looked_at(const workbook::Workbook& workbook) {
  return out_of_sight(workbook, check::check(workbook, {&test::nagano(), 1}));
}

TEST(OutOfSight, IsNothingOnTheSamples) {
  for (const char* name : {"clean", "mistakes", "pdf"}) {
    const workbook::Workbook workbook = test::sample(name);
    const OutOfSight found = looked_at(workbook);
    EXPECT_THAT(found.covered, IsEmpty()) << name;
    EXPECT_THAT(found.hidden, IsEmpty()) << name;
    EXPECT_THAT(found.beside, IsEmpty()) << name;
    EXPECT_THAT(found.other_sheets, IsEmpty()) << name;
    EXPECT_THAT(found.comments, IsEmpty()) << name;
    EXPECT_THAT(found.links, IsEmpty()) << name;
    EXPECT_TRUE(what_is_left_out(found, {}, workbook).empty()) << name;
  }
}

TEST(OutOfSight, IsWhatIsCoveredHiddenBesideAndElsewhere) {
  workbook::Workbook workbook = test::sample("clean");
  type(workbook, "AK3", "覚え書き");
  type(workbook, "AK30", "題");
  type(workbook, "AL31", "999");
  workbook.sheets[0].merges.push_back(workbook::parse_a1_range("AK30:AL31").value());
  workbook.sheets[0].comments.push_back({at("B2").cell, "要確認"});
  workbook.sheets.emplace_back("控え");
  workbook.sheets[1].hidden = true;
  const OutOfSight found = looked_at(workbook);
  EXPECT_THAT(found.covered, ElementsAre(at("AL31")));
  EXPECT_THAT(found.beside, ElementsAre(at("AK3"), at("AK30")));
  EXPECT_THAT(found.comments, ElementsAre(at("B2")));
  EXPECT_THAT(found.other_sheets, ElementsAre(3U));
  EXPECT_FALSE(found.hidden.empty());
  for (const Location& place : found.hidden) EXPECT_EQ(place.sheet, 1U);
  DocumentParts parts;
  parts.properties = {"総務部 山田"};
  parts.tracked_changes = true;
  const std::string text =
      message::Language("ja", test::catalogues()).say(what_is_left_out(found, parts, workbook));
  for (const char* part : {"999", "覚え書き", "「控え」", "B2", "総務部 山田", "変更履歴"}) {
    EXPECT_THAT(text, ::testing::HasSubstr(part));
  }
}

TEST(OutOfSight, KeepsLabelsOfHiddenRows) {
  workbook::Workbook workbook = test::sample("clean");
  for (std::int32_t row = 0; row < 80; ++row) workbook.sheets[0].hidden_rows.push_back(row);
  const OutOfSight found = looked_at(workbook);
  EXPECT_FALSE(found.hidden.empty());
  const auto is_label = [](const Location& place) { return place == at("M11"); };
  EXPECT_TRUE(std::ranges::none_of(found.hidden, is_label));
}

TEST(ValuesAsBefore, PutBackWhatFormulasShowed) {
  workbook::Workbook before;
  before.sheets.emplace_back("別表");
  before.sheets.emplace_back("様式");
  workbook::Cell total = workbook::number_cell(12);
  total.formula = "=$別表.A1";
  before.sheets[1].set({.row = 0, .column = 0}, total);
  workbook::Cell same = workbook::number_cell(3);
  same.formula = "=1+2";
  before.sheets[1].set({.row = 1, .column = 0}, same);
  workbook::Workbook after;
  after.sheets.push_back(before.sheets[1]);
  workbook::Cell broken = total;
  broken.type = workbook::CellType::error;
  broken.text = "#REF!";
  after.sheets[0].set({.row = 0, .column = 0}, broken);
  const workbook::Edits edits = values_as_before(before, after, {1});
  ASSERT_EQ(edits.cells.size(), 1U);
  EXPECT_EQ(edits.cells[0].place, at("A1"));
  EXPECT_EQ(edits.cells[0].after, workbook::number_cell(12));
}

TEST(TooLongForExcel, CountsAsExcelDoes) {
  workbook::Workbook workbook;
  workbook.sheets.emplace_back("様式");
  std::string text(longest_excel_text - 2, 'a');
  type(workbook, "A1", (text + "𠮟").c_str());
  EXPECT_FALSE(too_long_for_excel(workbook));
  type(workbook, "B2", (text + "a𠮟").c_str());
  EXPECT_EQ(too_long_for_excel(workbook), at("B2"));
}

}  // namespace
}  // namespace tenken::submission
