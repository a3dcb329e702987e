// SPDX-License-Identifier: MPL-2.0
// Sheets full of one function, to be recalculated.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "tests/bench/office/office_clock.hpp"
#include "tests/office/office.hpp"

namespace tenken::bench {

/// Calls of one function each: sheets of the same number of cells, which differ in the function
/// only.
class FunctionSheets {
 public:
  /// The function that does nothing, against which the others are held.
  static constexpr const char* noop = "noop";

  /// Fills the sheets and has each computed once. Throws std::runtime_error when a function is
  /// unknown to the office or gives anything but what it should.
  explicit FunctionSheets(const test_office::Office& office);

  [[nodiscard]] std::size_t count() const { return sheets_.size(); }
  [[nodiscard]] const char* name(std::size_t index) const { return sheets_[index].name; }

  /// Computes every cell of a sheet anew. Nanoseconds of the office's processor time a cell.
  double recalculate(std::size_t index);

 private:
  struct Sheet {
    const char* name;
    test_office::Document document;
  };
  OfficeClock clock_;
  std::vector<Sheet> sheets_;
};

}  // namespace tenken::bench
