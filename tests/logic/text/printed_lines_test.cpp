// SPDX-License-Identifier: MPL-2.0
// Lines that a text takes.
#include "logic/text/printed_lines.hpp"

#include <gtest/gtest.h>

namespace tenken::text {
namespace {

TEST(PrintedLines, WrapByFullWidthColumns) {
  EXPECT_EQ(printed_lines("", 5), 0);
  EXPECT_EQ(printed_lines("あ", 5), 1);
  EXPECT_EQ(printed_lines("あいうえお", 5), 1);
  EXPECT_EQ(printed_lines("あいうえおか", 5), 2);
  EXPECT_EQ(printed_lines("あいうえおかきくけこさ", 5), 3);
}

TEST(PrintedLines, HalfWidthCountsHalf) {
  EXPECT_EQ(printed_lines("abcdefghij", 5), 1);
  EXPECT_EQ(printed_lines("abcdefghijk", 5), 2);
  EXPECT_EQ(printed_lines("ｱｲｳｴｵｶｷｸｹｺ", 5), 1);
  EXPECT_EQ(printed_lines("aあいうえお", 5), 2) << "a full character does not fit into half a one";
}

TEST(PrintedLines, EachLineWrapsOnItsOwn) {
  EXPECT_EQ(printed_lines("あ\nい", 5), 2);
  EXPECT_EQ(printed_lines("あいうえお\nか", 5), 2);
  EXPECT_EQ(printed_lines("あいうえおか\nき", 5), 3);
  EXPECT_EQ(printed_lines("あ\n\nい", 5), 3) << "a blank line is a line";
  EXPECT_EQ(printed_lines("あ\r\nい\n\n", 5), 2) << "but not at the end";
  EXPECT_EQ(printed_lines("あ\rい\rう", 5), 3) << "as an old Mac writes it";
  EXPECT_EQ(printed_lines("あ\r\rい", 5), 3);
}

TEST(PrintedLines, SpacesTakeRoomAsTheyAreWide) {
  EXPECT_EQ(printed_lines("あいうえ　", 5), 1);
  EXPECT_EQ(printed_lines("あいうえお　", 5), 2);
  EXPECT_EQ(printed_lines("あいうえお\u200B", 5), 1) << "no room at all";
}

}  // namespace
}  // namespace tenken::text
