// SPDX-License-Identifier: MPL-2.0
// Unicode's table of radicals and the characters that they look like.
#pragma once

#include <array>

namespace tenken::text {

/// A character from the radical blocks, and the everyday character that it looks like.
struct RadicalPair {
  char32_t radical = 0;
  char32_t character = 0;
};

/// The radicals that stand for a whole character, ascending.
extern const std::array<RadicalPair, 252> whole_radicals;

/// The radicals that are only a part of a character, ascending.
extern const std::array<char32_t, 77> partial_radicals;

}  // namespace tenken::text
