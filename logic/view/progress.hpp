// SPDX-License-Identifier: MPL-2.0
// How much of a sheet is filled in.
#pragma once

#include <cstddef>
#include <optional>

#include "logic/check/checker.hpp"

namespace tenken::view {

struct Progress {
  std::size_t filled = 0;
  std::size_t total = 0;                  ///< of what the stage in force demands, and the stage
  std::optional<check::Place> next = {};  ///< the first that is still to be filled in
};

/// Whether a finding says no more than that something is still to be filled in or ticked: while
/// somebody is at it, that is no mistake.
[[nodiscard]] bool is_to_fill(const check::Finding& finding);

/// Of a sheet whose form was recognised; nothing else has any.
[[nodiscard]] Progress progress(const check::Result& result);

}  // namespace tenken::view
