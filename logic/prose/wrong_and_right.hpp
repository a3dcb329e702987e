// SPDX-License-Identifier: MPL-2.0
// Corrections as an erratum writes them: 「誤：4,900　正：4,800」, 「（誤）4,900　（正）4,800」.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace tenken::prose {

/// Where the value that is right stands in a note.
struct RightSide {
  std::size_t begin = 0;  ///< of 「正:」 or 「(正)」
  std::size_t end = 0;    ///< behind it
};

/// nullopt where folded `note` has no 誤 with a colon or in brackets, or no 正 of the kind behind
/// it.
[[nodiscard]] std::optional<RightSide> right_side(std::string_view note);

}  // namespace tenken::prose
