// SPDX-License-Identifier: MPL-2.0
// Whatever rows and columns a person inserts, every field keeps its content.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>

#include "logic/bind/binding.hpp"
#include "tests/logic/support/printed_form.hpp"
#include "tests/logic/support/sheet_edit.hpp"

namespace tenken::bind {
namespace {

using Contents = std::map<std::string, std::string>;

/// What each field's cell shows, by the field's ID. Rows of a table that hold nothing are left out:
/// an inserted row may or may not be taken for one.
Contents contents(const form::Definition& form, const workbook::Workbook& workbook) {
  Contents result;
  const auto binding = bind(form, workbook);
  for (const auto& field : binding.fields) {
    const auto text = workbook::display_text(workbook.at(field.place));
    if (text.empty()) {
      continue;
    }
    result[field.id] = text;
    for (std::size_t i = 0; i < field.parts.size(); ++i) {
      result[field.id + "/" + std::to_string(i)] =
          workbook::display_text(workbook.at(field.parts[i]));
    }
  }
  return result;
}

std::string difference(const Contents& expected, const Contents& actual) {
  std::string text;
  for (const auto& [id, content] : expected) {
    const auto found = actual.find(id);
    if (found == actual.end()) {
      text += id + " is not found\n";
    } else if (found->second != content) {
      text.append(id).append(" reads ").append(found->second);
      text.append(" instead of ").append(content).append("\n");
    }
  }
  return text;
}

/// True inside a table or block: there rows mean records.
bool in_repeat(const form::Page& page, std::int32_t row) {
  return std::any_of(page.repeats.begin(), page.repeats.end(), [&](const form::Repeat& repeat) {
    return row > repeat.first_row && row < repeat.first_row + repeat.height() * repeat.count;
  });
}

class MovedRows : public testing::TestWithParam<int> {
 protected:
  form::Definition form_ = test::nagano_form();
  workbook::Workbook original_ = test::filled_form(form_);
  Contents expected_ = contents(form_, original_);
};

TEST_P(MovedRows, KeepFields) {
  ASSERT_GT(expected_.size(), 100U);
  for (std::size_t page = 0; page < form_.pages.size(); ++page) {
    const auto rows = original_.sheets[page].used_range()->last.row;
    for (std::int32_t row = 0; row <= rows; ++row) {
      if (in_repeat(form_.pages[page], row)) {
        continue;
      }
      auto workbook = original_;
      workbook.sheets[page] = test::insert_rows(original_.sheets[page], row, GetParam());
      EXPECT_EQ(difference(expected_, contents(form_, workbook)), "")
          << GetParam() << " rows before row " << row + 1 << " of " << form_.pages[page].name;
    }
  }
}

TEST_P(MovedRows, KeepFieldsWithColumns) {
  for (std::size_t page = 0; page < form_.pages.size(); ++page) {
    const auto columns = original_.sheets[page].used_range()->last.column;
    for (std::int32_t column = 0; column <= columns; ++column) {
      auto workbook = original_;
      workbook.sheets[page] = test::insert_columns(original_.sheets[page], column, GetParam());
      EXPECT_EQ(difference(expected_, contents(form_, workbook)), "")
          << GetParam() << " columns before " << workbook::column_letters(column) << " of "
          << form_.pages[page].name;
    }
  }
}

TEST_P(MovedRows, KeepFieldsWithRowsAndColumns) {
  for (std::size_t page = 0; page < form_.pages.size(); ++page) {
    const auto used = *original_.sheets[page].used_range();
    for (std::int32_t row = 0; row <= used.last.row; row += 3) {
      if (in_repeat(form_.pages[page], row)) {
        continue;
      }
      for (std::int32_t column = 0; column <= used.last.column; column += 2) {
        auto workbook = original_;
        workbook.sheets[page] = test::insert_columns(
            test::insert_rows(original_.sheets[page], row, GetParam()), column, GetParam());
        EXPECT_EQ(difference(expected_, contents(form_, workbook)), "")
            << GetParam() << " before " << workbook::to_a1(workbook::Address{row, column}) << " of "
            << form_.pages[page].name;
      }
    }
  }
}

/// A single row between two activities, which take two rows each, is none.
TEST(MovedRows, ARowBetweenActivitiesKeepsFields) {
  const form::Definition form = test::nagano_form();
  const workbook::Workbook original = test::filled_form(form);
  const Contents expected = contents(form, original);
  const std::size_t page = form.pages.size() - 1;
  const form::Repeat& activity = form.pages[page].repeats[0].repeats[0];
  for (std::int32_t row = activity.first_row; row < activity.first_row + 3 * activity.height();
       row += activity.height()) {
    auto workbook = original;
    workbook.sheets[page] = test::insert_rows(original.sheets[page], row, 1);
    EXPECT_EQ(difference(expected, contents(form, workbook)), "") << "before row " << row + 1;
  }
}

INSTANTIATE_TEST_SUITE_P(OneToThree, MovedRows, testing::Values(1, 2, 3));

}  // namespace
}  // namespace tenken::bind
