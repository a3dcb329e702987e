// SPDX-License-Identifier: MPL-2.0
// What leaves no ink, and what does.
#include "logic/text/characters.hpp"

#include <gmock/gmock.h>

#include <string>
#include <string_view>

#include "logic/text/utf8.hpp"

namespace tenken::text {
namespace {

using testing::Eq;

/// One of each kind, and both ends of the ranges.
constexpr std::u32string_view invisible =
    U"\t\n\u000B\r \u007F\u0080\u0085\u009F\u00A0\u00AD\u034F\u061C\u115F\u1160\u1680\u17B4\u180B"
    U"\u180E\u180F\u2000\u2003\u200B\u200D\u200F\u2028\u202E\u202F\u205F\u2060\u2063\u206F\u2800"
    U"\u3000\u3164\uFE00\uFE0F\uFEFF\uFFA0\uFFF0\uFFFB\U0001BCA0\U0001D173\U0001D17A\U000E0001"
    U"\U000E0020\U000E0100\U000E01EF\U000E0FFF";

constexpr std::u32string_view visible =
    U"!~¡\u00AC\u00AE\u0600\u1150\u1161\u2010\u2027\u2030\u2801\u3001々ーヿ\u3163\u3165人"
    U"\uD7A3\uE000\uFDFF\uFE10\uFF01\uFFA1\uFFFC\uFFFD\U0001F600\U000E1000";

std::string utf8(char32_t c) {
  std::string text;
  append_utf8(text, c);
  return text;
}

TEST(Characters, InvisibleOnesAloneShowNothing) {
  EXPECT_FALSE(shows_something(""));
  for (const char32_t c : invisible) {
    EXPECT_TRUE(is_invisible(c)) << std::hex << static_cast<unsigned>(c);
    EXPECT_FALSE(shows_something(utf8(c) + utf8(c))) << std::hex << static_cast<unsigned>(c);
  }
  EXPECT_TRUE(is_invisible(U'\0'));
}

TEST(Characters, AllOthersShow) {
  for (const char32_t c : visible) {
    EXPECT_FALSE(is_invisible(c)) << std::hex << static_cast<unsigned>(c);
    EXPECT_TRUE(shows_something("\u200B" + utf8(c))) << std::hex << static_cast<unsigned>(c);
  }
  EXPECT_TRUE(shows_something("\xFF")) << "a broken byte is drawn as a box";
}

TEST(Characters, AreTrimmedAtTheEndsOnly) {
  EXPECT_THAT(trimmed(" \u3164　人\u200B材\uFEFF\n"), Eq("人\u200B材"));
  EXPECT_THAT(trimmed("人材"), Eq("人材"));
  EXPECT_THAT(trimmed("\u00A0\u2800"), Eq(""));
  EXPECT_THAT(trimmed(""), Eq(""));
}

}  // namespace
}  // namespace tenken::text
