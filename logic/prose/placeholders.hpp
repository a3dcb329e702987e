// SPDX-License-Identifier: MPL-2.0
// What stands in place of a name, number or year to come: ●●課, 令和●年度, 約　　人, xx人, ??.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "logic/text/utf8.hpp"

namespace tenken::prose {

// All of them read a folded line.

struct Placeholder {
  std::size_t length = 0;  ///< of what was read: it is not to be read again
  bool found = false;      ///< something is still to come there
};

/// ●●課, 〇〇%, 令和●年度, ●月●日 at `at` of `line`, where `next` stands; `before` stands before
/// it. Not ●●● as a line, nor 二〇〇〇年.
[[nodiscard]] Placeholder placeholder_at(std::string_view line, std::size_t at,
                                         const text::Decoded& next, char32_t before);

/// Likewise how long ??, xx人 or todo is, which nobody leaves in a finished text; 0 when none is
/// there.
[[nodiscard]] std::size_t unknown_at(std::string_view line, std::size_t at,
                                     const text::Decoded& next, char32_t before);

/// Where a number was to be typed between two words, of which folding takes the blank away:
/// 「令和　年度」 and 「（約　　人）」, for nobody writes 令和年度 and 約人.
[[nodiscard]] std::vector<std::string> blanks_in(std::string_view line);

}  // namespace tenken::prose
