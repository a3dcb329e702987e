// SPDX-License-Identifier: MPL-2.0
// The published form, as a person's workbook may have it.
#include <gmock/gmock.h>

#include <algorithm>
#include <string>
#include <vector>

#include "logic/bind/binding.hpp"
#include "tests/logic/support/printed_form.hpp"
#include "tests/logic/support/sheet_edit.hpp"

namespace tenken::bind {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const LabelPlace* label(const Binding& binding, std::string_view field) {
  for (const auto& place : binding.layout.labels) {
    if (place.field == field) {
      return &place;
    }
  }
  return nullptr;
}

const BoundRepeat* repeat(const Binding& binding, std::string_view id) {
  for (const auto& each : binding.layout.repeats) {
    if (each.id == id) {
      return &each;
    }
  }
  return nullptr;
}

/// The labels that are not where the blank form has them, as "field state".
std::vector<std::string> labels_out_of_place(const Binding& binding) {
  static constexpr std::array<const char*, 4> names{"found", "moved", "changed", "missing"};
  std::vector<std::string> out_of_place;
  for (const auto& place : binding.layout.labels) {
    if (place.state == LabelState::found) {
      continue;
    }
    out_of_place.push_back(place.field + " " + names.at(static_cast<std::size_t>(place.state)));
  }
  return out_of_place;
}

class Bind : public testing::Test {
 protected:
  [[nodiscard]] std::string read(const Binding& binding, std::string_view id) const {
    const auto* const field = binding.find(id);
    return field == nullptr ? "(not bound)" : workbook::display_text(workbook_.at(field->place));
  }
  workbook::Sheet& main() { return workbook_.sheets[0]; }
  workbook::Sheet& analysis() { return workbook_.sheets[1]; }
  workbook::Sheet& subprojects() { return workbook_.sheets[2]; }

  form::Definition form_ = test::nagano_form();
  workbook::Workbook workbook_ = test::filled_form(form_);
};

TEST_F(Bind, FindsThePrintedFormExactly) {
  const auto binding = bind(form_, workbook_);
  EXPECT_THAT(labels_out_of_place(binding), IsEmpty());
  EXPECT_TRUE(binding.recognition.recognised);
  EXPECT_EQ(binding.recognition.labels_found, binding.recognition.labels_total);
  EXPECT_EQ(binding.fiscal_year, 2023);
  EXPECT_EQ(read(binding, "cost.R5.total"), "cost.{0}.total");
  EXPECT_EQ(read(binding, "cost.R3.settled"), "cost.{-2}.settled");
  EXPECT_EQ(read(binding, "indicator.5.actual.R4"), "indicator.5 actual.{-1}");
  EXPECT_EQ(read(binding, "indicator.2.reason"), "indicator.*.reason");
  EXPECT_EQ(read(binding, "analysis.5.text"), "analysis.5 text");
  EXPECT_EQ(read(binding, "subproject.3.activity.3.output"), "subproject.3 activity.3 output");
  EXPECT_EQ(binding.find("header.project_number")->parts.size(), 3U);
  EXPECT_EQ(binding.find("header.stage")->parts.size(), 4U);
}

TEST_F(Bind, FindsTheBlankFormExactly) {
  workbook_ = test::blank_form(form_);
  const auto binding = bind(form_, workbook_);
  EXPECT_THAT(labels_out_of_place(binding), IsEmpty());
  EXPECT_THAT(repeat(binding, "indicator")->numbers, ElementsAre("?1", "?2", "?3", "?4", "?5"));
  EXPECT_THAT(repeat(binding, "subproject")->numbers, ElementsAre("1", "2", "3"));
  EXPECT_EQ(repeat(binding, "subproject.3.activity")->numbers.size(), 3U);
}

TEST_F(Bind, TwoRowsAboveSectionSixAreAMove) {
  const auto heading = *workbook::parse_a1("A23");
  main() = test::insert_rows(main(), heading.row, 2);
  const auto binding = bind(form_, workbook_);
  EXPECT_EQ(read(binding, "cost.R5.total"), "cost.{0}.total");
  const auto* const section = label(binding, "label.section.cost");
  EXPECT_EQ(section->state, LabelState::moved);
  EXPECT_EQ(section->rows_moved, 2);
  EXPECT_EQ(label(binding, "label.cost.row-2")->rows_moved, 2);
  EXPECT_EQ(label(binding, "label.section.plan")->state, LabelState::found);
  EXPECT_EQ(repeat(binding, "plan")->first_rows.size(), 2U);
}

TEST_F(Bind, AnIndicatorRowMoreIsNoMove) {
  const auto row = workbook::parse_a1("A17")->row;
  main() = test::repeat_rows(main(), row, 1);
  test::write(main(), "A18", "④-1");
  test::write(main(), "B18", "六つ目の指標");
  const auto binding = bind(form_, workbook_);
  EXPECT_THAT(labels_out_of_place(binding), IsEmpty());
  EXPECT_EQ(read(binding, "indicator.4-1.name"), "六つ目の指標");
  EXPECT_EQ(read(binding, "indicator.4-1.reason"), "indicator.*.reason");
  EXPECT_EQ(read(binding, "cost.R5.total"), "cost.{0}.total");
}

TEST_F(Bind, ABlankIndicatorRowInTheMiddleCountsAsOne) {
  main() = test::insert_rows(main(), workbook::parse_a1("A15")->row, 1);
  const auto binding = bind(form_, workbook_);
  EXPECT_THAT(labels_out_of_place(binding), IsEmpty());
  EXPECT_THAT(repeat(binding, "indicator")->numbers, ElementsAre("1", "2", "?3", "3", "4", "5"));
}

TEST_F(Bind, IndicatorRowsLess) {
  main() = test::delete_rows(main(), workbook::parse_a1("A16")->row, 2);
  const auto binding = bind(form_, workbook_);
  EXPECT_THAT(labels_out_of_place(binding), IsEmpty());
  EXPECT_THAT(repeat(binding, "indicator")->numbers, ElementsAre("1", "2", "3"));
  EXPECT_EQ(read(binding, "indicator.1.reason"), "indicator.*.reason");
}

TEST_F(Bind, NumbersThatRepeatOrCannotBeRead) {
  test::write(main(), "A14", "①");
  test::write(main(), "A15", "４－１");
  main().set(*workbook::parse_a1("A16"), {.type = workbook::CellType::number,
                                          .format = workbook::NumberFormat::date,
                                          .number = 46113,
                                          .text = {},
                                          .formula = {},
                                          .shown = "4月1日"});
  main().set(*workbook::parse_a1("A17"), workbook::number_cell(7));
  const auto binding = bind(form_, workbook_);
  EXPECT_THAT(repeat(binding, "indicator")->numbers, ElementsAre("1", "1~2", "4-1", "?4", "7"));
}

TEST_F(Bind, PagesInAnyOrderUnderAnyNameAmongOthers) {
  std::swap(workbook_.sheets[0], workbook_.sheets[2]);
  for (auto& sheet : workbook_.sheets) {
    auto renamed = workbook::Sheet("シート");
    sheet.for_each_filled([&](auto at, const auto& cell) { renamed.set(at, cell); });
    renamed.merges = sheet.merges;
    sheet = renamed;
  }
  workbook_.sheets.insert(workbook_.sheets.begin(), workbook::Sheet("メモ"));
  const auto binding = bind(form_, workbook_);
  EXPECT_THAT(labels_out_of_place(binding), IsEmpty());
  EXPECT_THAT(binding.layout.page_sheets, ElementsAre(3U, 2U, 1U));
  EXPECT_EQ(read(binding, "text.results"), "text.results");
}

TEST_F(Bind, OfTwoCopiesTheOneOfThePagesName) {
  auto copy = workbook_.sheets[0];
  workbook::Sheet other("控え");
  copy.for_each_filled([&](auto at, const auto& cell) { other.set(at, cell); });
  other.merges = copy.merges;
  workbook_.sheets.insert(workbook_.sheets.begin(), other);
  EXPECT_THAT(bind(form_, workbook_).layout.page_sheets, ElementsAre(1U, 2U, 3U));
}

TEST_F(Bind, AMissingPageIsNotAnotherPage) {
  workbook_.sheets.erase(workbook_.sheets.begin() + 1);
  const auto binding = bind(form_, workbook_);
  EXPECT_THAT(binding.layout.page_sheets, ElementsAre(0U, std::nullopt, 1U));
  EXPECT_EQ(binding.find("text.results"), nullptr);
  const auto* const section = label(binding, "label.section.results");
  EXPECT_EQ(section->state, LabelState::missing);
  EXPECT_FALSE(section->place.has_value());
}

TEST_F(Bind, AChangedLabelIsNamed) {
  test::write(main(), "C25", "前年繰越");
  const auto binding = bind(form_, workbook_);
  EXPECT_THAT(labels_out_of_place(binding), ElementsAre("label.cost.carried changed"));
  EXPECT_EQ(label(binding, "label.cost.carried")->found_text, "前年繰越");
  EXPECT_EQ(workbook::to_a1(label(binding, "label.cost.carried")->place->cell), "C25");
}

TEST_F(Bind, AMissingLabelHasThePlaceWhereItBelongs) {
  test::write(main(), "F25", "");
  main() = test::insert_rows(main(), workbook::parse_a1("A23")->row, 2);
  const auto binding = bind(form_, workbook_);
  EXPECT_EQ(label(binding, "label.cost.initial")->state, LabelState::missing);
  EXPECT_EQ(workbook::to_a1(label(binding, "label.cost.initial")->place->cell), "F27");
  EXPECT_EQ(read(binding, "cost.R5.initial"), "cost.{0}.initial");
}

TEST_F(Bind, AShortTextIsNoChangedLabel) {
  // 年 is one character: whatever stands there instead has nothing of it.
  test::write(main(), "M20", "人");
  const auto binding = bind(form_, workbook_);
  EXPECT_THAT(labels_out_of_place(binding), ElementsAre("label.plan.recent.1.year missing"));
}

TEST_F(Bind, ALabelThatWasMovedByItselfIsFound) {
  test::write(main(), "J3", "");
  test::write(main(), "H3", "E-mail");
  const auto binding = bind(form_, workbook_);
  EXPECT_THAT(labels_out_of_place(binding), ElementsAre("label.header.email moved"));
  EXPECT_EQ(label(binding, "label.header.email")->columns_moved, -2);
}

TEST_F(Bind, LabelsReadAcrossLineBreaksWidthsAndRadicals) {
  test::write(main(), "A2", "事業名");
  test::write(main(), "M11", "達成状況");
  test::write(main(), "A18", "5 本事業が貢献する総合5か年計画の\n施策分野と達成⽬標");
  test::write(main(), "J25", "合計(予算現額)");
  EXPECT_THAT(labels_out_of_place(bind(form_, workbook_)), IsEmpty());
}

TEST_F(Bind, YearsInLabels) {
  test::write(main(), "A26", "令和5年度");
  test::write(main(), "A27", "Ｒ２");
  test::write(main(), "A28", "2021(R3)");
  main().set(*workbook::parse_a1("G11"), workbook::number_cell(2021));
  const auto binding = bind(form_, workbook_);
  EXPECT_THAT(labels_out_of_place(binding), IsEmpty());
  EXPECT_EQ(label(binding, "label.cost.row")->year, 2023);
  EXPECT_EQ(label(binding, "label.cost.row-1")->year, 2020);
  EXPECT_EQ(label(binding, "label.cost.row-1")->year_text, "Ｒ２");
  EXPECT_EQ(label(binding, "label.cost.row-1")->year_offset, -1);
  EXPECT_EQ(label(binding, "label.cost.row-2")->year_text, "2021(R3)");
  EXPECT_EQ(label(binding, "label.indicator.year-2")->year, 2021);
}

TEST_F(Bind, TheYearOfTheHeadersRules) {
  test::write(main(), "F1", "事業改善シート（令和６年度実施事業分）");
  test::write(subprojects(), "F1", "細事業一覧（令和６年度実施事業分）");
  const auto binding = bind(form_, workbook_);
  EXPECT_EQ(binding.fiscal_year, 2024);
  EXPECT_EQ(read(binding, "cost.R6.total"), "cost.{0}.total");
  EXPECT_EQ(read(binding, "cost.R4.total"), "cost.{-2}.total");
}

TEST_F(Bind, OnePageOfAnotherYearIsTheOddOne) {
  test::write(main(), "F1", "事業改善シート（令和６年度実施事業分）");
  EXPECT_EQ(bind(form_, workbook_).fiscal_year, 2023);
}

TEST_F(Bind, TheFirstPageSpeaksWhereAllDiffer) {
  test::write(main(), "F1", "事業改善シート（令和６年度実施事業分）");
  test::write(subprojects(), "F1", "細事業一覧（令和４年度実施事業分）");
  EXPECT_EQ(bind(form_, workbook_).fiscal_year, 2024);
}

TEST_F(Bind, AYearThatCannotBeReadIsTheForms) {
  test::write(main(), "F1", "事業改善シート（R5(2022)年度実施事業分）");
  test::write(analysis(), "F1", "事業改善シート");
  test::write(subprojects(), "F1", "細事業一覧");
  EXPECT_EQ(bind(form_, workbook_).fiscal_year, 2023);
}

TEST_F(Bind, TickedBoxesAreStillLabels) {
  test::write(main(), "M1", "■当初要求");
  test::write(main(), "S1", "☑ 点検");
  EXPECT_THAT(labels_out_of_place(bind(form_, workbook_)), IsEmpty());
}

TEST_F(Bind, ABlockMoreAndABlockLess) {
  const auto block = workbook::parse_a1("A14")->row;
  const auto original = analysis();
  analysis() = test::repeat_rows(original, block, 2);
  test::write(analysis(), "B16", "⑥");
  auto binding = bind(form_, workbook_);
  EXPECT_THAT(labels_out_of_place(binding), IsEmpty());
  EXPECT_THAT(repeat(binding, "analysis")->numbers, ElementsAre("1", "2", "3", "4", "5", "6"));
  EXPECT_EQ(read(binding, "text.measures"), "text.measures");
  EXPECT_NE(label(binding, "label.analysis.6.status"), nullptr);

  analysis() = test::delete_rows(original, workbook::parse_a1("A8")->row, 4);
  binding = bind(form_, workbook_);
  EXPECT_THAT(labels_out_of_place(binding), IsEmpty());
  EXPECT_THAT(repeat(binding, "analysis")->numbers, ElementsAre("1", "4", "5"));
  EXPECT_EQ(read(binding, "text.measures"), "text.measures");
}

TEST_F(Bind, NoBlockAtAll) {
  analysis() = test::delete_rows(analysis(), workbook::parse_a1("A6")->row, 10);
  const auto binding = bind(form_, workbook_);
  EXPECT_EQ(label(binding, "label.analysis.1.status")->state, LabelState::missing);
  EXPECT_EQ(label(binding, "label.analysis.2.status"), nullptr);
  EXPECT_EQ(read(binding, "text.measures"), "text.measures");
}

TEST_F(Bind, ALabelMissingInOneBlock) {
  test::write(analysis(), "M8", "");
  const auto binding = bind(form_, workbook_);
  EXPECT_THAT(labels_out_of_place(binding), ElementsAre("label.analysis.2.status missing"));
  EXPECT_EQ(workbook::to_a1(label(binding, "label.analysis.2.status")->place->cell), "M8");
}

TEST_F(Bind, TheFirstLabelsOfABlockAreGone) {
  // All of the second block's first row of labels: it is still known by its second one.
  for (const char* cell : {"A12", "C12", "J12", "M12", "O12"}) {
    test::write(subprojects(), cell, "");
  }
  const auto binding = bind(form_, workbook_);
  EXPECT_EQ(repeat(binding, "subproject")->first_rows.size(), 3U);
  EXPECT_EQ(read(binding, "subproject.2.name"), "subproject.2 name");
  EXPECT_EQ(label(binding, "label.subproject.2.name")->state, LabelState::missing);
}

class Blocks : public Bind, public testing::WithParamInterface<std::pair<int, int>> {};

TEST_P(Blocks, OfAnyNumberWithTablesOfAnyLength) {
  const auto [blocks, activities] = GetParam();
  auto& form_block = form_.pages[2].repeats[0];
  // A form printed with other counts is what a person makes by copying rows.
  const auto original = form_;
  form_block.count = blocks;
  form_block.repeats[0].count = activities;
  form_block.last_row =
      form_block.repeats[0].first_row + activities * form_block.repeats[0].height() - 1;
  workbook_ = test::filled_form(form_);
  form_ = original;
  const auto binding = bind(form_, workbook_);
  EXPECT_THAT(labels_out_of_place(binding), IsEmpty());
  ASSERT_EQ(repeat(binding, "subproject")->first_rows.size(), static_cast<std::size_t>(blocks));
  for (int n = 1; n <= blocks; ++n) {
    const auto id = "subproject." + std::to_string(n);
    EXPECT_EQ(read(binding, id + ".settled.R5"), id + " settled.{0}");
    for (int m = 1; m <= activities; ++m) {
      const auto number = std::to_string(m);
      const auto field = std::string(id).append(".activity.").append(number).append(".output");
      const auto content = std::string(id).append(" activity.").append(number).append(" output");
      EXPECT_EQ(read(binding, field), content);
    }
    // The last block's table ends with the sheet: there the printed rows are counted.
    if (n == blocks) {
      continue;
    }
    EXPECT_EQ(repeat(binding, id + ".activity")->first_rows.size(),
              static_cast<std::size_t>(activities));
  }
}

INSTANTIATE_TEST_SUITE_P(Counts, Blocks,
                         testing::Values(std::pair{1, 3}, std::pair{1, 20}, std::pair{2, 0},
                                         std::pair{3, 1}, std::pair{20, 2}, std::pair{20, 20}));

TEST_F(Bind, ASheetCutOffIsReadAsFarAsItGoes) {
  main() = test::delete_rows(main(), workbook::parse_a1("A23")->row, 100);
  const auto binding = bind(form_, workbook_);
  EXPECT_EQ(read(binding, "text.activities"), "text.activities");
  EXPECT_EQ(read(binding, "plan.2.goal"), "plan.2 goal");
  EXPECT_EQ(label(binding, "label.section.cost")->state, LabelState::missing);
  EXPECT_EQ(label(binding, "label.cost.row-2")->state, LabelState::missing);
}

TEST_F(Bind, AreasFollowTheForm) {
  main() = test::repeat_rows(main(), workbook::parse_a1("A17")->row, 1);
  const auto binding = bind(form_, workbook_);
  EXPECT_EQ(workbook::to_a1(binding.find("indicator.1.reason")->area), "N13:T18");
  EXPECT_EQ(workbook::to_a1(binding.find("text.issues")->area), "A5:T5");
  EXPECT_EQ(workbook::to_a1(binding.find("cost.R4.initial")->area), "F28:G28");
}

}  // namespace
}  // namespace tenken::bind
