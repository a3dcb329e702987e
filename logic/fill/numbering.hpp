// SPDX-License-Identifier: MPL-2.0
// From an indicator's No. in a list of values to its row on the form.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "logic/fill/grid.hpp"

namespace tenken::fill {

/// A list of values names indicators by No. (indicator.4-1.unit), the grid by position
/// (indicator.4.unit). Nos have positions in the order in which the list first uses them; section
/// 8's blocks go by the same.
class Numbering {
 public:
  /// The ID by position, with a year in its canonical form; notes how long tables must be.
  /// `id` must be in the field catalogue.
  [[nodiscard]] std::string by_position(std::string_view id);

  [[nodiscard]] const Counts& counts() const { return counts_; }

  /// The No. that stands at a position: "4-1"; "" when none does.
  [[nodiscard]] std::string number_at(std::int32_t position) const;

 private:
  std::map<std::string, std::int32_t> positions_;
  Counts counts_;
};

}  // namespace tenken::fill
