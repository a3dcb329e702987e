// SPDX-License-Identifier: MPL-2.0
// Forms whose cells are not Nagano's: what rules say of them, and what they leave alone.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "logic/check/checker.hpp"
#include "logic/message/language.hpp"
#include "tests/logic/support/grid_text.hpp"
#include "tests/logic/support/printed_form.hpp"
#include "tests/logic/support/sheet_edit.hpp"
#include "tests/logic/support/small_form.hpp"

namespace tenken::check {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class OtherForm : public ::testing::Test {
 protected:
  void replace(std::string_view from, std::string_view to) {
    toml_.replace(toml_.find(from), from.size(), to);
  }
  void write(const char* place, const char* text) { test::write(workbook_.sheets[0], place, text); }
  /// What the rule says of the workbook.
  std::vector<std::string> said(std::string_view rule) const {
    static const message::Language japanese("ja", "");
    const form::Definition form = test::definition_of(toml_);
    std::vector<std::string> sentences;
    for (const Finding& finding : check(workbook_, {&form, 1}, {}).findings) {
      if (finding.rule->id == rule) sentences.push_back(japanese.say(finding.message));
    }
    return sentences;
  }

  std::string toml_{test::small_form};
  workbook::Workbook workbook_ = test::workbook_of(test::small_sheet);
};

TEST_F(OtherForm, ANumberInThreeCellsHasTwoDigitsInEach) {
  EXPECT_THAT(said("HDR003"), IsEmpty());
  write("C1", "6");
  EXPECT_THAT(said("HDR003"), ElementsAre(HasSubstr("2 桁ずつ 3 つのセルに")));
}

TEST_F(OtherForm, ANumberInOneCellIsAskedForThere) {
  replace("parts = [\"B1\", \"C1\", \"D1\"]", "at = \"B1\"");
  write("B1", "07-06-01");
  EXPECT_THAT(said("HDR003"), IsEmpty());
  write("B1", "07-06-1");
  EXPECT_THAT(said("HDR003"), ElementsAre(HasSubstr("「07-06-01」のように、2 桁ずつ 3 組の数字")));
}

TEST_F(OtherForm, ANumberInTwoCellsIsTheFormsOwn) {
  replace("parts = [\"B1\", \"C1\", \"D1\"]", "parts = [\"B1\", \"C1\"]");
  write("B1", "3");
  write("C1", "012");
  EXPECT_THAT(said("HDR003"), IsEmpty());
}

TEST_F(OtherForm, AVerdictIsLeftAloneWhereTheFormHasNotWhatItRestsOn) {
  replace(R"({ id = "direction", at = "H4" })", R"({ id = "status", at = "H4" })");
  write("H4", "達成");
  write("H5", "未達成");
  EXPECT_THAT(said("IND003"), ElementsAre(HasSubstr("④-1の達成状況が「未達成」ですが")));
  replace(R"({ id = "target.{0}", at = "E4" },)", "");
  EXPECT_THAT(said("IND003"), IsEmpty());
  write("H4", "未達成");
  EXPECT_THAT(said("IND002"), IsEmpty());
}

TEST_F(OtherForm, ATrendIsLeftAloneWhereTheFormHasNotLastYear) {
  replace(R"({ id = "direction", at = "H4" })", R"({ id = "trend.{0}", at = "H4" })");
  write("H4", "↘");
  write("H5", "↗");
  EXPECT_THAT(said("IND003"), ElementsAre(HasSubstr("④-1のR5年度推移が「↗」ですが")));
  replace(R"({ id = "actual.{-1}", at = "D4" },)", "");
  EXPECT_THAT(said("IND003"), IsEmpty());
  write("H4", "↗");
  EXPECT_THAT(said("IND001"), IsEmpty());
}

TEST_F(OtherForm, ATotalIsLeftAloneWhereTheFormHasNotAllOfItsParts) {
  write("B8", "100");
  write("C8", "120");
  EXPECT_THAT(said("BUD001"), IsEmpty()) << "120 with a 補正予算等 that is not printed";
}

TEST_F(OtherForm, WhatTheFormAsksForAndNobodyReadsIsInItsPlace) {
  write("C10", "Ｂ");
  write("A11", "控え");
  EXPECT_THAT(said("LAY007"), ElementsAre(HasSubstr("A10:C11 に「Ｂ」など 2 セル")));
  replace("print = \"A1:H12\"\n", "print = \"A1:H12\"\nunread = [\"B10:D10\"]\n");
  EXPECT_THAT(said("LAY007"), ElementsAre(HasSubstr("A11 に「控え」")));
  replace("\"B10:D10\"", "\"B10:D10\", \"A11\"");
  EXPECT_THAT(said("LAY007"), IsEmpty());
}

}  // namespace
}  // namespace tenken::check
