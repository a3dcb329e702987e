// SPDX-License-Identifier: MPL-2.0
// What stands under a text's headings, and how much of a name does.
#include "logic/prose/heading_texts.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "logic/text/utf8.hpp"

namespace tenken::prose {
namespace {

std::size_t plain_search(const std::u32string& name, const std::u32string& text) {
  std::size_t longest = 0;
  for (std::size_t begin = 0; begin < name.size(); ++begin) {
    for (std::size_t size = 1; begin + size <= name.size(); ++size) {
      if (text.find(name.substr(begin, size)) != std::u32string::npos) {
        longest = std::max(longest, size);
      }
    }
  }
  return longest;
}

TEST(HeadingTexts, BeginWithACircledNumberThatIsNew) {
  const auto parts = heading_texts("前文\n①新規ﾊﾞｽ\n・増便\n②駅\n①の続き\n");
  ASSERT_EQ(parts.size(), 2U);
  EXPECT_EQ(parts[0].number, "①");
  EXPECT_EQ(parts[0].text, U"新規バス・増便");
  EXPECT_EQ(parts[1].text, U"駅1の続き");
}

TEST(LongestCommonPiece, IsCountedInCharacters) {
  EXPECT_EQ(longest_common_piece("新規参加校数", U"参加校数の増"), 4U);
  EXPECT_EQ(longest_common_piece("ああい", U"あああい"), 3U);
  EXPECT_EQ(longest_common_piece("", U"校"), 0U);
  EXPECT_EQ(longest_common_piece("校", U""), 0U);
}

TEST(LongestCommonPiece, IsWhatTryingEveryPieceGives) {
  // U+4E00 and U+4F00 have the same last byte.
  const std::u32string characters = U"一\u4F00人校";
  unsigned state = 1;
  const auto random = [&](std::size_t length) {
    std::u32string text;
    for (std::size_t i = 0; i < length; ++i) {
      state = state * 1103515245U + 12345U;
      text += characters[(state >> 16U) % characters.size()];
    }
    return text;
  };
  for (std::size_t i = 0; i < 500; ++i) {
    const std::u32string name = random(i % 12);
    const std::u32string text = random(i % 30);
    std::string bytes;
    for (const char32_t c : name) text::append_utf8(bytes, c);
    EXPECT_EQ(longest_common_piece(bytes, text), plain_search(name, text)) << bytes;
  }
}

TEST(LongestCommonPiece, LooksAtFortyCharactersOfAName) {
  std::string name;
  std::u32string text;
  for (char32_t c = U'一'; c < U'一' + 50; ++c) {
    text::append_utf8(name, c);
    text += c;
  }
  EXPECT_EQ(longest_common_piece(name, text), 40U);
}

}  // namespace
}  // namespace tenken::prose
