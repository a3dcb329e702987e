// SPDX-License-Identifier: MPL-2.0
// The findings of one workbook as a table for paper.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "logic/check/checker.hpp"
#include "logic/message/language.hpp"

namespace tenken::report {

/// Texts only, ready to be laid out by whoever prints.
struct FindingsTable {
  /// Severity, cell, field, what is wrong and what to do, rule.
  static constexpr std::size_t columns = 5;
  using Row = std::array<std::string, columns>;

  std::string title;               ///< 「事業改善シートの点検結果」
  std::vector<std::string> lines;  ///< the file, project, form, verdict and counts, one each
  Row heading;
  std::vector<Row> rows;  ///< in reading order, waived ones last
  std::string closing;    ///< said below: the version, or that there is nothing to mend
};

/// The table of `result`, on which `day` (2026-11-26) goes.
[[nodiscard]] FindingsTable findings_table(const check::Result& result,
                                           const message::Language& language,
                                           const std::string& day);

}  // namespace tenken::report
