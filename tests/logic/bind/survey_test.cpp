// SPDX-License-Identifier: MPL-2.0
// What is odd about a page's grid; and that inserted rows and columns are not odd.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "logic/bind/binding.hpp"
#include "tests/logic/support/printed_form.hpp"
#include "tests/logic/support/sheet_edit.hpp"

namespace tenken::bind {
namespace {

using testing::IsEmpty;

/// "cost.R5.total J26:K26", one for each broken merge and unbound cell.
std::vector<std::string> oddities(const Layout& layout) {
  std::vector<std::string> result;
  for (const auto& merge : layout.broken_merges) {
    result.push_back(merge.field + " " + workbook::to_a1(merge.expected));
  }
  for (const auto& cell : layout.unbound) {
    result.push_back(cell.text + " " + workbook::to_a1(cell.place.cell));
  }
  return result;
}

/// True within an activity, whose two rows a new row takes apart.
bool in_an_activity(const form::Page& page, std::int32_t row) {
  for (const auto& repeat : page.repeats) {
    const auto line = (row - repeat.first_row) % repeat.height() + repeat.first_row;
    for (const auto& inner : repeat.repeats) {
      if (row > repeat.first_row && line > inner.first_row &&
          (line - inner.first_row) % inner.height() != 0) {
        return true;
      }
    }
  }
  return false;
}

class Survey : public testing::Test {
 protected:
  form::Definition form_ = test::nagano_form();
  workbook::Workbook workbook_ = test::filled_form(form_);
};

TEST_F(Survey, AFilledFormIsInOrder) {
  EXPECT_THAT(oddities(bind(form_, workbook_).layout), IsEmpty());
  EXPECT_THAT(bind(form_, workbook_).layout.hidden, IsEmpty());
}

TEST_F(Survey, ABlankFormIsInOrder) {
  EXPECT_THAT(oddities(bind(form_, test::blank_form(form_)).layout), IsEmpty());
}

TEST_F(Survey, InsertedRowsBreakNothing) {
  for (std::size_t page = 0; page < form_.pages.size(); ++page) {
    const auto original = workbook_.sheets[page];
    for (std::int32_t row = 0; row <= original.used_range()->last.row; ++row) {
      if (in_an_activity(form_.pages[page], row)) {
        continue;
      }
      for (const int count : {1, 2}) {
        workbook_.sheets[page] = test::insert_rows(original, row, count);
        EXPECT_THAT(oddities(bind(form_, workbook_).layout), IsEmpty())
            << count << " rows before row " << row + 1 << " of " << form_.pages[page].name;
      }
    }
    workbook_.sheets[page] = original;
  }
}

TEST_F(Survey, InsertedColumnsBreakNothing) {
  for (std::size_t page = 0; page < form_.pages.size(); ++page) {
    const auto original = workbook_.sheets[page];
    for (std::int32_t column = 0; column <= original.used_range()->last.column; ++column) {
      for (const int count : {1, 2}) {
        workbook_.sheets[page] = test::insert_columns(original, column, count);
        EXPECT_THAT(oddities(bind(form_, workbook_).layout), IsEmpty())
            << count << " columns before " << workbook::column_letters(column) << " of "
            << form_.pages[page].name;
      }
    }
    workbook_.sheets[page] = original;
  }
}

TEST_F(Survey, ARowWithinAnActivityTakesItApart) {
  auto& sheet = workbook_.sheets[2];
  sheet = test::insert_rows(sheet, workbook::parse_a1("A7")->row, 1);
  EXPECT_THAT(oddities(bind(form_, workbook_).layout),
              testing::ElementsAre("subproject.1.activity.1.output H7:Q7",
                                   "subproject.1 activity.1 output H8"));
}

TEST_F(Survey, WithoutMergesThereAreNoneToBreak) {
  for (auto& sheet : workbook_.sheets) {
    sheet.merges.clear();
  }
  EXPECT_THAT(oddities(bind(form_, workbook_).layout), IsEmpty());
}

TEST_F(Survey, HiddenLinesWithoutContentAreNoMatter) {
  auto& sheet = workbook_.sheets[0];
  sheet.hidden_rows = {100, 101, 102};
  sheet.hidden_columns = {40};
  EXPECT_THAT(bind(form_, workbook_).layout.hidden, IsEmpty());
}

/// "年 B2, …" of the cells that the form itself leaves to people.
std::vector<std::string> unread(const Layout& layout) {
  std::vector<std::string> result;
  for (const auto& cell : layout.unbound) {
    if (cell.of_the_form) result.push_back(cell.text + " " + workbook::to_a1(cell.place.cell));
  }
  return result;
}

TEST_F(Survey, WhatTheFormWantsAndNobodyReadsMovesAlong) {
  // Of a page, of a table's rows and of a block's.
  form_.pages[0].unread = {{{29, 0}, {29, 3}}};
  form_.pages[0].repeats[0].unread = {{{12, 20}, {12, 20}}};
  form_.pages[1].repeats[0].unread = {{{6, 14}, {6, 14}}};
  form_.pages[0].print.last = {30, 20};
  form_.pages[1].print.last.column = 14;
  const auto write = [&](std::size_t page, const char* place, const char* text) {
    workbook_.sheets[page].set(*workbook::parse_a1(place), workbook::text_cell(text));
  };
  write(0, "C30", "総合評価");
  write(0, "E30", "別");
  write(0, "U14", "指標の評価");
  write(1, "O9", "要因の評価");
  EXPECT_THAT(unread(bind(form_, workbook_).layout),
              testing::ElementsAre("指標の評価 U14", "総合評価 C30", "要因の評価 O9"));
  EXPECT_EQ(bind(form_, workbook_).layout.unbound.size(), 4U);
  workbook_.sheets[0] = test::insert_rows(workbook_.sheets[0], 13, 1);
  workbook_.sheets[0] = test::insert_columns(workbook_.sheets[0], 1, 1);
  workbook_.sheets[1] = test::insert_rows(workbook_.sheets[1], 3, 2);
  EXPECT_THAT(unread(bind(form_, workbook_).layout),
              testing::ElementsAre("指標の評価 V15", "総合評価 D31", "要因の評価 O11"));
}

TEST_F(Survey, TheNumberOfUnboundCellsIsBounded) {
  auto& sheet = workbook_.sheets[0];
  sheet.print_ranges = {{{0, 0}, {1999, 255}}};
  for (std::int32_t row = 200; row < 1000; ++row) {
    sheet.set({row, 60}, workbook::text_cell("x"));
  }
  EXPECT_LE(bind(form_, workbook_).layout.unbound.size(), 300U);
}

}  // namespace
}  // namespace tenken::bind
