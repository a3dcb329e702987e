// SPDX-License-Identifier: MPL-2.0
// Sheets that differ from the sample and are right: whatever is not listed is a false alarm.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/mutation/right_layouts.hpp"
#include "tests/support/samples.hpp"
#include "tests/support/variants.hpp"

namespace tenken::test {
namespace {

std::string told(const std::vector<FindingLine>& expected, const workbook::Workbook& workbook) {
  return difference(expected, finding_lines(check::check(workbook, {&nagano(), 1})));
}

TEST(Variants, HaveTheListedFindingsAndNoOthers) {
  ASSERT_GT(variants().size(), 20U);
  for (const Variant& variant : variants()) {
    EXPECT_EQ(told(variant.findings, fill::to_workbook(filled(variant))), "")
        << variant.where << ": " << variant.title;
  }
}

TEST(Variants, OfTheLayoutHaveTheListedFindingsAndNoOthers) {
  for (const RightLayout& layout : right_layouts()) {
    workbook::Workbook workbook = sample("clean");
    layout.change(workbook);
    EXPECT_EQ(told(layout.findings, workbook), "") << layout.title;
  }
}

}  // namespace
}  // namespace tenken::test
