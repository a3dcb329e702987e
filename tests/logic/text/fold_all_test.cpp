// SPDX-License-Identifier: MPL-2.0
// What each character of Unicode folds to, against what it always was.
#include <gtest/gtest.h>

#include <cstdint>
#include <string>

#include "logic/text/fold.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::text {
namespace {

// Made with ICU 72's whole data and Debian's own Boost.Locale 1.74. It fails when the data that the
// component carries lack something, and when another edition of Unicode folds otherwise: waivers
// and labels are compared by what texts fold to, so that would be a change that staff notice.
// Linking ICU in changed nothing (6663 characters, d35c71a5f5ccff68); since then every character
// that nobody sees is dropped.
TEST(FoldOfAllUnicode, IsWhatItAlwaysWas) {
  constexpr std::uint64_t fnv_prime = 1099511628211ULL;
  std::uint64_t hash = 14695981039346656037ULL;
  int changed = 0;
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;  // halves of characters
    std::string character;
    append_utf8(character, c);
    const std::string folded = fold(character);
    if (folded != character) ++changed;
    for (const char byte : folded + '\n') {
      hash = (hash ^ static_cast<unsigned char>(byte)) * fnv_prime;
    }
  }
  EXPECT_EQ(changed, 10652);
  EXPECT_EQ(hash, 0x4ba25b75c9a8cc7fULL);
}

}  // namespace
}  // namespace tenken::text
