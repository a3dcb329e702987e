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
