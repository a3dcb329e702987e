// SPDX-License-Identifier: MPL-2.0
// Which cells are computed from others, in any order and in circles.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "logic/bind/binding.hpp"

namespace tenken::bind {
namespace {

using workbook::Address;
using workbook::Location;
using workbook::Range;

/// Cells of one row, named by letters.
Location cell(char name) { return {.sheet = 0, .cell = Address{.row = 0, .column = name - 'A'}}; }

/// {"B", "AC"}: B reads A and C.
using Formulas = std::vector<std::pair<char, std::string>>;

std::string computed(const std::string& cells, const Formulas& formulas) {
  Layout layout;
  for (const auto& [name, operands] : formulas) {
    FormulaReads reads{.cell = cell(name), .areas = {}};
    for (const char operand : operands) {
      const Address at = cell(operand).cell;
      reads.areas.push_back({.sheet = 0, .range = Range{.first = at, .last = at}});
    }
    layout.formulas.push_back(std::move(reads));
  }
  std::set<Location> from;
  for (const char name : cells) from.insert(cell(name));
  std::string names;
  for (const Location& place : computed_from(from, layout)) {
    names += static_cast<char>('A' + place.cell.column);
  }
  return names;
}

TEST(ComputedFrom, FollowsFormulasInWhateverOrder) {
  const Formulas formulas{{'D', "C"}, {'C', "AB"}, {'E', "F"}};
  EXPECT_EQ(computed("A", formulas), "CD");
  EXPECT_EQ(computed("AC", formulas), "CD");
  EXPECT_EQ(computed("D", formulas), "");
  EXPECT_EQ(computed("", formulas), "");
}

TEST(ComputedFrom, ACircleBeginsWithItsFirstCell) {
  EXPECT_EQ(computed("B", {{'B', "AB"}}), "");
  const Formulas formulas{{'B', "C"}, {'C', "B"}, {'A', "C"}, {'D', "A"}};
  EXPECT_EQ(computed("BC", formulas), "ACD");
  EXPECT_EQ(computed("ABC", formulas), "ACD");
  EXPECT_EQ(computed("C", formulas), "ABD");
}

TEST(ComputedFrom, ACircleThatReadsACellIsComputedFromIt) {
  const Formulas formulas{{'B', "CA"}, {'C', "B"}};
  EXPECT_EQ(computed("A", formulas), "BC");
  EXPECT_EQ(computed("ABC", formulas), "BC");
}

}  // namespace
}  // namespace tenken::bind
