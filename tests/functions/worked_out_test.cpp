// SPDX-License-Identifier: MPL-2.0
// What the office computed, held against what logic/compute/ works out from the saved file: NUM012
// must never call a fresh result old.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "logic/compute/stale.hpp"
#include "logic/files/read_workbook.hpp"
#include "tests/functions/tables.hpp"

namespace tenken::functions_test {
namespace {

using workbook::Cell;
using workbook::CellType;
using workbook::Location;

workbook::Workbook saved_and_read(const std::string& table, const std::string& extension) {
  files::ReadResult read = files::read_workbook(workbook_of(table, extension).string());
  if (!read.workbook) throw std::runtime_error(read.problem.text);
  return std::move(*read.workbook);
}

/// The formulas of the sheet that have a result, but for errors.
std::vector<Location> formulas(const workbook::Workbook& workbook) {
  std::vector<Location> places;
  const auto used = workbook.sheets.front().used_range();
  for (std::int32_t row = 0; used && row <= used->last.row; ++row) {
    for (std::int32_t column = 0; column <= used->last.column; ++column) {
      const Location place{.sheet = 0, .cell = {.row = row, .column = column}};
      const Cell& cell = workbook.at(place);
      if (cell.has_formula() && cell.type != CellType::error) places.push_back(place);
    }
  }
  return places;
}

/// Each place with its formula, and what it is held to show.
std::vector<std::string> said(const workbook::Workbook& workbook,
                              const std::vector<compute::StaleResult>& stale) {
  std::vector<std::string> lines;
  for (const compute::StaleResult& result : stale) {
    const Cell& cell = workbook.at(result.place);
    lines.push_back(workbook::to_a1(result.place.cell) + " " + cell.formula + " shows " +
                    workbook::display_text(cell) + ", held to be " +
                    workbook::display_text(result.right));
  }
  return lines;
}

class WorkedOut : public testing::TestWithParam<std::string> {};

TEST_P(WorkedOut, AgreesWithTheOffice) {
  for (const char* extension : {".ods", ".xlsx"}) {
    const workbook::Workbook workbook = saved_and_read(GetParam(), extension);
    EXPECT_THAT(said(workbook, compute::stale_results(workbook, formulas(workbook))),
                testing::IsEmpty())
        << extension;
  }
}

TEST_P(WorkedOut, SeesThatResultsAreOld) {
  workbook::Workbook workbook = saved_and_read(GetParam(), ".ods");
  std::vector<Location> cases;
  for (const Location& place : formulas(workbook)) {
    if (place.cell.column != 0) continue;
    Cell old = workbook.at(place);
    constexpr double other = -77.125;
    old.type = CellType::number;
    old.number = other;
    old.shown.clear();
    workbook.sheets.front().set(place.cell, std::move(old));
    cases.push_back(place);
  }
  ASSERT_FALSE(cases.empty());
  // Not all: some cases are about what hangs on the office's settings.
  EXPECT_GE(compute::stale_results(workbook, cases).size() * 10, cases.size() * 8);
}

INSTANTIATE_TEST_SUITE_P(Tables, WorkedOut, testing::ValuesIn(tables()),
                         [](const auto& test) { return test.param; });

}  // namespace
}  // namespace tenken::functions_test
