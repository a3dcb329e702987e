// SPDX-License-Identifier: MPL-2.0
// A workbook's formulas worked out anew, each at most once.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

#include "logic/workbook/workbook.hpp"

namespace tenken::compute {

/// What the formulas of a workbook give now, whatever results are stored. Time is bounded, whatever
/// the workbook asks. `workbook` must outlive it and stay as it is.
class Recalculation {
 public:
  explicit Recalculation(const workbook::Workbook& workbook) : workbook_(workbook) {}

  /// What the formula at `place` gives, the formulas that it reads worked out as well: a number, a
  /// text or an error. nullopt where that is not certain: it uses what is not known here
  /// (evaluate.hpp), a circle, or a cell beyond what was read of its sheet. Stays where it is as
  /// long as this.
  [[nodiscard]] const std::optional<workbook::Cell>& result_at(const workbook::Location& place);

 private:
  [[nodiscard]] std::optional<workbook::Cell> work_out(const workbook::Location& place);
  [[nodiscard]] workbook::Cell content_of(const workbook::Location& place);
  [[nodiscard]] const workbook::Cell& now_at(const workbook::Location& place);

  /// The most cells that all formulas together may read by ranges: a form's own read a tenth of it.
  static constexpr std::size_t most_cells_read = 200000;
  /// The most bytes of texts that they may read.
  static constexpr std::size_t most_text_read = 20'000'000;

  const workbook::Workbook& workbook_;
  std::map<workbook::Location, std::optional<workbook::Cell>> results_;
  std::vector<workbook::Location> under_way_;  ///< each is read by the one before it
  std::size_t cells_left_ = most_cells_read;
  std::size_t text_left_ = most_text_read;
};

}  // namespace tenken::compute
