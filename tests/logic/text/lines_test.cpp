// SPDX-License-Identifier: MPL-2.0
// The lines of a text, whichever system wrote it.
#include "logic/text/lines.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace tenken::text {
namespace {

using testing::ElementsAre;

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) lines.push_back(take_line(text));
  return lines;
}

TEST(Lines, EndAtEveryKindOfBreak) {
  EXPECT_THAT(lines_of("a\nb"), ElementsAre("a", "b"));
  EXPECT_THAT(lines_of("a\rb"), ElementsAre("a", "b"));
  EXPECT_THAT(lines_of("a\r\nb"), ElementsAre("a", "b"));
}

TEST(Lines, MayBeBlank) {
  EXPECT_THAT(lines_of("a\r\rb"), ElementsAre("a", "", "b"));
  EXPECT_THAT(lines_of("a\n\rb"), ElementsAre("a", "", "b"));
  EXPECT_THAT(lines_of("\r\n\r\n"), ElementsAre("", ""));
}

TEST(Lines, EndWhereverTheBreakStands) {
  // Also within and behind eight bytes that are looked at together, and beside their likes.
  for (const char* const around : {"x", "\x01", "\x0E", "\x8D", "あ"}) {
    for (std::size_t before = 0; before < 20; ++before) {
      std::string line;
      for (std::size_t i = 0; i < before; ++i) line += around;
      EXPECT_THAT(lines_of(line + "\r" + around), ElementsAre(line, around));
      EXPECT_THAT(lines_of(line + "\n" + around), ElementsAre(line, around));
    }
  }
}

TEST(Lines, OfATextWithoutBreakAreOne) {
  EXPECT_THAT(lines_of("a"), ElementsAre("a"));
  EXPECT_THAT(lines_of("a\n"), ElementsAre("a"));
  EXPECT_THAT(lines_of(""), ElementsAre());
}

}  // namespace
}  // namespace tenken::text
