// SPDX-License-Identifier: MPL-2.0
// Findings as lines of a table, a column for each thing that there is to say.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "logic/message/language.hpp"
#include "logic/report/outcome.hpp"

namespace tenken::report {

/// Where some columns are.
struct FindingColumns {
  static constexpr std::size_t file = 0;
  static constexpr std::size_t verdict = 4;
  static constexpr std::size_t sheet = 8;
  static constexpr std::size_t cell = 9;
  static constexpr std::size_t message = 12;
  static constexpr std::size_t difference = 15;
  static constexpr std::size_t count = 20;
};

[[nodiscard]] std::vector<std::string> finding_titles(const message::Language& language);

/// A line a finding. A workbook without findings, or that could not be read, has one line that says
/// so: nobody shall wonder whether it was forgotten. Texts are as they stand in the cells.
[[nodiscard]] std::vector<std::vector<std::string>> finding_lines(
    const Outcome& outcome, const message::Language& language);

}  // namespace tenken::report
