// SPDX-License-Identifier: MPL-2.0
// Formulas whose results are not in the file.
#include <gmock/gmock.h>

#include "logic/check/checker.hpp"
#include "tests/support/expected_findings.hpp"
#include "tests/support/samples.hpp"

namespace tenken::check {
namespace {

using testing::ElementsAre;

/// The clean sample as a program that does not compute writes it.
workbook::Workbook not_computed() {
  workbook::Workbook workbook = test::sample("clean");
  for (workbook::Sheet& sheet : workbook.sheets) {
    std::vector<std::pair<workbook::Address, workbook::Cell>> formulas;
    sheet.for_each_filled([&](workbook::Address at, const workbook::Cell& cell) {
      if (cell.has_formula()) formulas.emplace_back(at, cell);
    });
    for (auto& [at, cell] : formulas) {
      cell.type = workbook::CellType::error;
      cell.text = workbook::no_result;
      sheet.set(at, std::move(cell));
    }
  }
  return workbook;
}

TEST(NotComputed, IsOneFindingAndNothingRestsOnWhatIsNotThere) {
  const Result result = check(not_computed(), {&test::nagano(), 1});
  EXPECT_THAT(test::brief_findings(result), ElementsAre("NUM003 indicator.1.trend.R4"));
  EXPECT_THAT(result.findings.at(0).message.text, testing::HasSubstr("保存し直して"));
}

}  // namespace
}  // namespace tenken::check
