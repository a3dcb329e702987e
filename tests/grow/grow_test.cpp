// SPDX-License-Identifier: MPL-2.0
// Adding and removing indicators, 細事業 and activities in an office.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <sstream>

#include "tests/grow/grown_document.hpp"

namespace tenken::test {
namespace {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using grow::Growing;
using grow::Growth;
using testing::ElementsAre;
using testing::IsEmpty;

/// An indicator that has fallen short after it had risen.
void fill_indicator(const GrownDocument& sheet, const std::string& old_id, const std::string& no,
                    const std::string& name) {
  sheet.type("indicator." + old_id + ".no", "（" + no + "）");
  const std::string id = "indicator." + no + ".";
  sheet.type(id + "name", name);
  sheet.type(id + "unit", "人");
  sheet.type(id + "actual.R3", 10);
  sheet.type(id + "actual.R4", 20);
  sheet.type(id + "target.R5", 30);
  sheet.type(id + "actual.R5", 15);
}

void expect_judged(const GrownDocument& sheet, const std::string& no, const std::string& name) {
  EXPECT_EQ(sheet.text("indicator." + no + ".trend.R4"), "↗");
  EXPECT_EQ(sheet.text("indicator." + no + ".trend.R5"), "↘");
  EXPECT_EQ(sheet.text("indicator." + no + ".status"), "未達成");
  EXPECT_EQ(sheet.text("analysis." + no + ".name"), name);
  EXPECT_EQ(sheet.text("analysis." + no + ".trend.R4"), "↗");
  EXPECT_EQ(sheet.text("analysis." + no + ".trend.R5"), "↘");
  EXPECT_EQ(sheet.text("analysis." + no + ".status"), "未達成");
}

TEST(Growing, StartsFromThreePrintedPages) {
  EXPECT_EQ(GrownDocument(clean_sample()).printed_pages(), 3);
  EXPECT_EQ(GrownDocument(TENKEN_BLANK_FORM).printed_pages(), 3);
}

TEST(AddIndicator, IsJudgedLikeTheOthers) {
  const GrownDocument sheet(clean_sample());
  sheet.command("addIndicator", "indicator.1.no");
  EXPECT_EQ(sheet.cursor(), "$事業改善シート.$A$18");
  EXPECT_THAT(sheet.findings(), IsEmpty());
  fill_indicator(sheet, "?6", "5", "講座の受講者数");
  expect_judged(sheet, "5", "講座の受講者数");
}

class SavedAs : public testing::TestWithParam<std::string_view> {};

TEST_P(SavedAs, AGrownFormIsStillRead) {
  const auto path = test_office::scratch() /
                    (GetParam() == test_office::xlsx_filter ? "saved.xlsx" : "saved.ods");
  {
    const GrownDocument sheet(clean_sample());
    sheet.command("addIndicator", "indicator.1.no");
    sheet.command("addSubproject", "subproject.1.no");
    sheet.document().store(path, GetParam());
  }
  const GrownDocument saved(path);
  EXPECT_THAT(saved.findings(), IsEmpty());
  EXPECT_EQ(saved.count("indicator"), 6);
  EXPECT_EQ(saved.count("subproject"), 4);
  fill_indicator(saved, "?6", "5", "講座の受講者数");
  expect_judged(saved, "5", "講座の受講者数");
}

INSTANTIATE_TEST_SUITE_P(Formats, SavedAs,
                         testing::Values(test_office::ods_filter, test_office::xlsx_filter));

/// "" for equal contents, else the first lines that differ.
std::string difference(const std::string& wanted, const std::string& got) {
  std::istringstream a(wanted);
  std::istringstream b(got);
  std::string left;
  std::string right;
  for (int line = 1;; ++line) {
    const bool more_left = static_cast<bool>(std::getline(a, left));
    const bool more_right = static_cast<bool>(std::getline(b, right));
    if (!more_left && !more_right) return {};
    if (left == right && more_left == more_right) continue;
    std::ostringstream text;
    text << "line " << line << ": " << right << "\nnot " << left;
    return text.str();
  }
}

struct Step {
  const char* add;
  const char* remove;
  const char* table;
  const char* first_field;
};

class OneStep : public testing::TestWithParam<Step> {
 protected:
  OneStep() {
    // So that no activity is free.
    for (const char* id : {"1", "2", "3"}) {
      std::string table("subproject.");
      table.append(id).append(".activity");
      for (int i = 1; i <= sheet_.count(table); ++i) {
        std::string name = table;
        name.append(".").append(std::to_string(i)).append(".name");
        if (sheet_.text(name).empty()) sheet_.type(name, "取組");
      }
    }
  }

  void add() const { sheet_.command(GetParam().add, GetParam().first_field); }
  /// The first field of the record that add() added.
  [[nodiscard]] static std::string added(int before) {
    const std::string position = std::to_string(before + 1);
    const std::string table = GetParam().table;
    return table + (table == "indicator" ? ".?" : ".") + position + ".no";
  }

  GrownDocument sheet_{clean_sample()};
};

TEST_P(OneStep, UndoneIsExactlyAsBefore) {
  const std::string before = sheet_.contents();
  const int records = sheet_.count(GetParam().table);
  const auto steps = sheet_.undo()->getAllUndoActionTitles().getLength();
  add();
  ASSERT_EQ(sheet_.count(GetParam().table), records + 1);
  EXPECT_EQ(sheet_.undo()->getAllUndoActionTitles().getLength(), steps + 1);
  const std::string after = sheet_.contents();
  sheet_.undo()->undo();
  EXPECT_EQ(difference(before, sheet_.contents()), "");
  sheet_.undo()->redo();
  EXPECT_EQ(difference(after, sheet_.contents()), "");
  EXPECT_EQ(sheet_.undo()->getAllUndoActionTitles().getLength(), steps + 1);
}

TEST_P(OneStep, WhatCameAfterItCanBeRedoneToo) {
  add();
  sheet_.type("text.challenges", "・課題はない。");
  const std::string after = sheet_.contents();
  sheet_.undo()->undo();
  sheet_.undo()->undo();
  sheet_.undo()->redo();
  ASSERT_EQ(sheet_.undo()->getAllRedoActionTitles().getLength(), 1);
  sheet_.undo()->redo();
  EXPECT_EQ(difference(after, sheet_.contents()), "");
}

TEST_P(OneStep, RemovedAgainIsExactlyAsBefore) {
  const std::string before = sheet_.contents();
  const int records = sheet_.count(GetParam().table);
  add();
  const std::string after = sheet_.contents();
  sheet_.command(GetParam().remove, added(records));
  EXPECT_EQ(difference(before, sheet_.contents()), "");
  sheet_.undo()->undo();
  EXPECT_EQ(difference(after, sheet_.contents()), "");
}

INSTANTIATE_TEST_SUITE_P(
    Each, OneStep,
    testing::Values(
        Step{"addIndicator", "removeIndicator", "indicator", "indicator.2.no"},
        Step{"addSubproject", "removeSubproject", "subproject", "subproject.1.name"},
        Step{"addActivity", "removeActivity", "subproject.1.activity", "subproject.1.name"},
        Step{"addActivity", "removeActivity", "subproject.3.activity", "subproject.3.name"}));

TEST(AddSubproject, IsPrintedAndEmpty) {
  const GrownDocument sheet(clean_sample());
  sheet.command("addSubproject", "header.project_name");
  EXPECT_THAT(sheet.findings(), IsEmpty());
  EXPECT_EQ(sheet.text("subproject.4.name"), "");
  const Reference<css::sheet::XPrintAreas> printed(sheet.document().sheet(2), UNO_QUERY_THROW);
  const auto last = workbook::parse_a1(sheet.cell("subproject.4.activity.3.output"));
  EXPECT_EQ(printed->getPrintAreas()[0].EndRow, last->row);
}

TEST(Growing, ToFifteenIndicatorsAndTwentySubprojects) {
  const GrownDocument sheet(clean_sample());
  for (int i = 6; i <= 15; ++i) {
    sheet.command("addIndicator", "indicator.1.no");
    fill_indicator(sheet, "?" + std::to_string(i), std::to_string(i), "指標" + std::to_string(i));
  }
  for (int i = 4; i <= 20; ++i) {
    sheet.command("addSubproject", "header.project_name");
    sheet.type("subproject." + std::to_string(i) + ".name", "細事業" + std::to_string(i));
  }
  EXPECT_EQ(sheet.count("indicator"), 15);
  EXPECT_EQ(sheet.count("subproject"), 20);
  for (int i = 6; i <= 15; ++i) {
    expect_judged(sheet, std::to_string(i), "指標" + std::to_string(i));
  }
  // Too much for a page each: they go on, instead of being printed too small to read.
  EXPECT_GE(sheet.printed_pages(), 8);
  EXPECT_THAT(sheet.cut_on_paper(), IsEmpty());
}

TEST(OnPaper, NothingIsCutAndRemovingIsAsIfNothingHadBeen) {
  const GrownDocument sheet(clean_sample());
  const std::string before = sheet.contents();
  sheet.command("addSubproject", "header.project_name");
  sheet.type("subproject.4.name", "細事業4");
  EXPECT_THAT(sheet.cut_on_paper(), IsEmpty());
  for (int i = 0; i < 3; ++i) {
    // So that none is free.
    for (int n = 1; n <= sheet.count("subproject.2.activity"); ++n) {
      const std::string name = "subproject.2.activity." + std::to_string(n) + ".name";
      if (sheet.text(name).empty()) sheet.type(name, "取組");
    }
    sheet.command("addActivity", "subproject.2.name");
    EXPECT_THAT(sheet.cut_on_paper(), IsEmpty()) << i;
    sheet.undo()->undo();
    sheet.undo()->redo();
    EXPECT_THAT(sheet.cut_on_paper(), IsEmpty()) << i;
  }
  while (sheet.undo()->isUndoPossible()) sheet.undo()->undo();
  EXPECT_EQ(difference(before, sheet.contents()), "");
}

TEST(OnPaper, ABreakThatIsNeededNoLongerGoes) {
  const GrownDocument sheet(clean_sample());
  // The first three fill a sheet of paper, four blank ones the next.
  for (int n = 4; n <= 8; ++n) {
    sheet.command("addSubproject", "header.project_name");
    sheet.type("subproject." + std::to_string(n) + ".name", "細事業" + std::to_string(n));
  }
  ASSERT_TRUE(sheet.begins_page("subproject.8.name"));
  ASSERT_EQ(sheet.remove(Growing::subproject, "subproject.5.name").growth, Growth::done);
  EXPECT_FALSE(sheet.begins_page("subproject.7.name"));
  EXPECT_THAT(sheet.cut_on_paper(), IsEmpty());
}

TEST(OnPaper, SomebodysOwnBreakStays) {
  const GrownDocument sheet(clean_sample());
  // The three of the sample fit on one sheet of paper.
  sheet.begin_page("subproject.3.name");
  sheet.command("addSubproject", "header.project_name");
  sheet.type("subproject.4.name", "細事業4");
  EXPECT_FALSE(sheet.begins_page("subproject.4.name"));
  ASSERT_EQ(sheet.remove(Growing::subproject, "subproject.4.name").growth, Growth::done);
  EXPECT_TRUE(sheet.begins_page("subproject.3.name"));
}

TEST(Growing, TheBlankForm) {
  const GrownDocument sheet(TENKEN_BLANK_FORM);
  for (int i = 1; i <= 5; ++i) {
    fill_indicator(sheet, "?" + std::to_string(i), std::to_string(i), "指標");
  }
  for (int i = 1; i <= 3; ++i) {
    sheet.type("subproject." + std::to_string(i) + ".name", "細事業");
  }
  const auto before = sheet.findings();
  sheet.command("addIndicator", "header.project_name");
  sheet.command("addSubproject", "header.project_name");
  EXPECT_EQ(sheet.findings(), before);
  EXPECT_EQ(sheet.count("indicator"), 6);
  EXPECT_EQ(sheet.count("subproject"), 4);
}

struct Used {
  Growing what;
  const char* table;
  const char* field;
};

class RemoveUsed : public testing::TestWithParam<Used> {};

TEST_P(RemoveUsed, UndoBringsItBack) {
  const auto [what, table, field] = GetParam();
  const GrownDocument sheet(clean_sample());
  const std::string before = sheet.contents();
  const int records = sheet.count(table);
  ASSERT_EQ(sheet.remove(what, field).growth, Growth::done);
  EXPECT_EQ(sheet.count(table), records - 1);
  const std::string after = sheet.contents();
  sheet.undo()->undo();
  EXPECT_EQ(difference(before, sheet.contents()), "");
  sheet.undo()->redo();
  EXPECT_EQ(difference(after, sheet.contents()), "");
}

INSTANTIATE_TEST_SUITE_P(Each, RemoveUsed,
                         testing::Values(Used{Growing::indicator, "indicator", "indicator.1.no"},
                                         Used{Growing::indicator, "indicator", "analysis.4-2.text"},
                                         Used{Growing::subproject, "subproject",
                                              "subproject.2.name"},
                                         Used{Growing::activity, "subproject.3.activity",
                                              "subproject.3.activity.1.name"}));

TEST(RemoveIndicator, TakesItsReasonAlong) {
  const GrownDocument sheet(clean_sample());
  const std::string reasons = sheet.text("indicator.1.reason");
  ASSERT_EQ(sheet.remove(Growing::indicator, "indicator.1.no").growth, Growth::done);
  EXPECT_EQ(sheet.text("indicator.2.reason"), reasons.substr(reasons.find("２.")));
  EXPECT_THAT(sheet.findings(), IsEmpty());
}

TEST(RemoveIndicator, KeepsTheHeightOfTheReasonsDownToTheLast) {
  const GrownDocument sheet(clean_sample());
  const int height = sheet.height("indicator.1.reason");
  for (const char* no :
       {"indicator.2.no", "indicator.1.no", "indicator.4-2.no", "indicator.3.no"}) {
    ASSERT_EQ(sheet.remove(Growing::indicator, no).growth, Growth::done);
    EXPECT_THAT(sheet.findings(), IsEmpty()) << no;
  }
  EXPECT_EQ(sheet.count("indicator"), 1);
  EXPECT_NEAR(sheet.height("indicator.4-1.reason"), height, 10);
  EXPECT_EQ(sheet.printed_pages(), 3);
}

TEST(RemoveActivity, ThoseBehindItCountOn) {
  const GrownDocument sheet(clean_sample());
  ASSERT_EQ(sheet.remove(Growing::activity, "subproject.1.activity.2.no").growth, Growth::done);
  EXPECT_EQ(sheet.text("subproject.1.activity.6.no"), "6");
  EXPECT_THAT(sheet.findings(), IsEmpty());
}

TEST(RemoveIndicator, UndoneInAFileOfExcel) {
  const auto path = test_office::scratch() / "clean.xlsx";
  GrownDocument(clean_sample()).document().store(path, test_office::xlsx_filter);
  const GrownDocument sheet(path);
  const std::string before = sheet.contents();
  ASSERT_EQ(sheet.remove(Growing::indicator, "indicator.1.no").growth, Growth::done);
  EXPECT_THAT(sheet.findings(), IsEmpty());
  sheet.undo()->undo();
  EXPECT_EQ(difference(before, sheet.contents()), "");
}

TEST(Waivers, FollowTheRecordsThatAreNumberedAnew) {
  const GrownDocument sheet(clean_sample());
  sheet.type("subproject.3.activity.2.method", "補てん");
  sheet.waive("SUB003", "subproject.3.activity.2.method");
  const auto before = sheet.findings();
  ASSERT_THAT(before, ElementsAre("SUB003 subproject.3.activity.2.method waived"));
  ASSERT_EQ(sheet.remove(Growing::activity, "subproject.3.activity.1.no").growth, Growth::done);
  const auto after = sheet.findings();
  EXPECT_THAT(after, ElementsAre("SUB003 subproject.3.activity.1.method waived"));
  sheet.undo()->undo();
  EXPECT_EQ(sheet.findings(), before);
  sheet.undo()->redo();
  EXPECT_EQ(sheet.findings(), after);
}

TEST(Refused, ByAReadOnlyDocument) {
  const GrownDocument sheet(clean_sample(), true);
  const grow::GrowthResult result = sheet.remove(Growing::indicator, "indicator.3.no");
  EXPECT_EQ(result.growth, Growth::read_only);
  EXPECT_EQ(sheet.count("indicator"), 5);
}

TEST(Refused, ByAProtectedSheet) {
  const GrownDocument sheet(clean_sample());
  Reference<css::util::XProtectable>(sheet.document().sheet(1), UNO_QUERY_THROW)->protect("");
  const std::string before = sheet.contents();
  const grow::GrowthResult result = sheet.remove(Growing::indicator, "indicator.3.no");
  EXPECT_EQ(result.growth, Growth::sheet_protected);
  EXPECT_EQ(result.sheet, "実績と要因分析");
  EXPECT_EQ(difference(before, sheet.contents()), "");
}

}  // namespace
}  // namespace tenken::test
