// SPDX-License-Identifier: MPL-2.0
// Which fixes can be made together, and making all that need no question.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "logic/check/checker.hpp"

namespace tenken::check {

/// True when `finding` can be mended without asking. What somebody called right is not mended.
[[nodiscard]] bool has_safe_fix(const Finding& finding);

/// How many of `result`'s findings can be mended without asking.
[[nodiscard]] std::size_t safe_fix_count(const Result& result);

/// The findings of `result` that can be mended without asking, all at once: of two whose fixes
/// touch one cell only the first in reading order, because the second was made up for a content
/// that is then gone.
[[nodiscard]] std::vector<const Finding*> safe_fixes(const Result& result);

/// What a workbook's owner does for mend_all().
struct Owner {
  /// Makes a finding's fix, all of it or nothing; false when that was refused.
  std::function<bool(const Finding& finding)> mend;
  /// Checks again, after all formulas were computed.
  std::function<Result()> check;
};

/// The most rounds of mending and checking again. Fixes that call for another are rare; fixes that
/// undo each other are a mistake in a rule, and must not go on forever.
inline constexpr int max_rounds = 5;

/// Makes all safe fixes, beginning with those of `result`, which is fresh, until none is left or
/// all that are left are refused. The number of findings mended; `result` is fresh again.
std::size_t mend_all(Result& result, const Owner& owner);

}  // namespace tenken::check
