// SPDX-License-Identifier: MPL-2.0
// What becomes of formulas that read a table's records when one is added or removed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "logic/grow/form_records.hpp"
#include "logic/workbook/formula.hpp"

namespace tenken::grow {

/// A formula and where it stands.
struct PlacedFormula {
  const workbook::Workbook* workbook = nullptr;
  std::size_t sheet = 0;
  std::string_view text;

  /// The sheet that `reference` speaks of; nullopt for another file's.
  [[nodiscard]] std::optional<std::size_t> sheet_of(const workbook::Reference& reference) const;
};

/// A table's records, ascending, and the rows that a new one behind them gets.
struct GrownTable {
  std::vector<Rows> records;  ///< before the addition
  Rows added;                 ///< after it
};

/// Where a sheet's row is after the addition.
using MovedRow = std::function<std::int32_t(std::size_t sheet, std::int32_t row)>;

/// `formula` as it must be after the addition, when it reads every record of a table: a range over
/// them grows, a sum or list of their cells gets one more. nullopt for other formulas, which the
/// office moves along by itself.
[[nodiscard]] std::optional<std::string> reading_one_more(const PlacedFormula& formula,
                                                          const std::vector<GrownTable>& tables,
                                                          const MovedRow& moved);

/// What a formula becomes when a record goes.
struct Reduced {
  std::optional<std::string> formula;  ///< absent when the office adjusts it well by itself
  bool possible = true;                ///< false: it reads the record and cannot do without
};

/// `formula` made to do without record `index` of `records`, before that is removed.
[[nodiscard]] Reduced reading_one_less(const PlacedFormula& formula,
                                       const std::vector<Rows>& records, std::size_t index);

}  // namespace tenken::grow
