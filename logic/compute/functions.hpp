// SPDX-License-Identifier: MPL-2.0
// The functions that can be worked out here: what they are called, what they take and what they do.
#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

#include "logic/compute/evaluation.hpp"

namespace tenken::compute {

using Operands = std::vector<Node>;

/// As many operands as there are.
inline constexpr std::size_t any_number = std::numeric_limits<std::size_t>::max();
/// No operand of the function may be a range.
inline constexpr std::size_t no_ranges = any_number;

struct Function {
  std::string_view name;  ///< as the screen has it, in capitals
  std::size_t least = 0;  ///< operands
  std::size_t most = 0;
  /// The first operand, from 0, that may be a range as well: its cells are then so many operands.
  std::size_t ranges_from = no_ranges;
  workbook::Cell (*work_out)(Evaluation& evaluation, const Operands& operands) = nullptr;
};

/// Calc's own, and Tenken's.
[[nodiscard]] std::span<const Function> calc_functions();
[[nodiscard]] std::span<const Function> kpi_functions();

/// The function of that name, as the screen or as files have it; nullptr for what is not known
/// here.
[[nodiscard]] const Function* find_function(std::string_view name);

}  // namespace tenken::compute
