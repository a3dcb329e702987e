// SPDX-License-Identifier: MPL-2.0
// Layouts that are right although they differ from the printed form.
#include "tests/mutation/right_layouts.hpp"

#include <algorithm>

#include "tests/mutation/grid_edit.hpp"

namespace tenken::test {
namespace {

using workbook::Workbook;

constexpr std::int32_t third_indicator_row = 14;
constexpr std::int32_t section_6_row = 22;
constexpr std::int32_t second_activity_row = 7;

void insert_rows(Workbook& workbook, std::size_t sheet, std::int32_t row, std::int32_t count) {
  workbook = with_rows_moved(workbook, sheet, [&](std::int32_t each) {
    return std::optional(each >= row ? each + count : each);
  });
}

void two_rows_above_section_6(Workbook& workbook) { insert_rows(workbook, 0, section_6_row, 2); }

void blank_indicator_row(Workbook& workbook) { insert_rows(workbook, 0, third_indicator_row, 1); }

void blank_activity(Workbook& workbook) { insert_rows(workbook, 2, second_activity_row, 2); }

void column_before_all(Workbook& workbook) {
  for (std::size_t sheet = 0; sheet < workbook.sheets.size(); ++sheet) {
    workbook = with_columns_moved(workbook, sheet,
                                  [](std::int32_t each) { return std::optional(each + 1); });
  }
}

void notes_page(Workbook& workbook) {
  workbook::Sheet notes("作業メモ");
  notes.set({0, 0}, workbook::text_cell("決算額は５月末に確定。"));
  notes.set({2, 1}, workbook::number_cell(260'554));
  notes.set({3, 0}, workbook::text_cell("単位"));
  workbook.sheets.push_back(std::move(notes));
}

void hidden_notes_page(Workbook& workbook) {
  notes_page(workbook);
  workbook.sheets.back().hidden = true;
}

void notes_page_first(Workbook& workbook) {
  notes_page(workbook);
  std::rotate(workbook.sheets.begin(), workbook.sheets.end() - 1, workbook.sheets.end());
}

void pages_reordered(Workbook& workbook) {
  std::reverse(workbook.sheets.begin(), workbook.sheets.end());
}

void note_beside_the_print(Workbook& workbook) {
  workbook.sheets[0].set({25, 26}, workbook::text_cell("財政課に確認済み"));
  workbook.sheets[1].set({6, 16}, workbook::text_cell("10/3 修正"));
}

void blank_hidden_row(Workbook& workbook) { workbook.sheets[0].hidden_rows.push_back(60); }

/// Gives a number of the first page another format.
void show(Workbook& workbook, const char* place, workbook::NumberFormat format, const char* shown) {
  const auto at = workbook::parse_a1(place).value();
  workbook::Cell cell = workbook.sheets[0].at(at);
  cell.format = format;
  cell.shown = shown;
  workbook.sheets[0].set(at, std::move(cell));
}

/// Formats that say the unit, or write a negative number in another of the usual ways.
void numbers_with_units(Workbook& workbook) {
  const auto general = workbook::NumberFormat::general;
  show(workbook, "O26", general, "251,075千円");
  show(workbook, "H26", general, "▲ 6,400");
  show(workbook, "K13", general, "28校");
}

FindingLine moved(const std::string& line) { return parse_finding_line("LAY004 warning " + line); }

}  // namespace

std::span<const RightLayout> right_layouts() {
  static const std::vector<RightLayout> all = {
      {"two rows inserted above section 6",
       two_rows_above_section_6,
       {moved("label.section.cost")}},
      {"a blank row in the table of indicators", blank_indicator_row, {}},
      {"two blank rows among the activities", blank_activity, {}},
      {"a column inserted before everything",
       column_before_all,
       {moved("label.header.project_number"), moved("label.page.2.project_number"),
        moved("label.page.3.project_number")}},
      {"a page of notes", notes_page, {}},
      {"a hidden page of notes", hidden_notes_page, {}},
      {"a page of notes before the others", notes_page_first, {}},
      {"the pages in another order", pages_reordered, {}},
      {"notes beside the printed area", note_beside_the_print, {}},
      {"formats with units and other signs", numbers_with_units, {}},
      {"a blank row hidden below the form", blank_hidden_row, {}},
  };
  return all;
}

}  // namespace tenken::test
