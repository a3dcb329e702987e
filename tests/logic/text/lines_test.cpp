// SPDX-License-Identifier: MPL-2.0
// The lines of a text, whichever system wrote it.
#include "logic/text/lines.hpp"

#include <gmock/gmock.h>

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

TEST(Lines, OfATextWithoutBreakAreOne) {
  EXPECT_THAT(lines_of("a"), ElementsAre("a"));
  EXPECT_THAT(lines_of("a\n"), ElementsAre("a"));
  EXPECT_THAT(lines_of(""), ElementsAre());
}

}  // namespace
}  // namespace tenken::text
