// SPDX-License-Identifier: MPL-2.0
// Lists of words find what looking for each of their words finds.
#include "logic/text/word_list.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "tests/logic/text/random_text.hpp"

namespace tenken::text {
namespace {

constexpr auto mixed = word_list({"令和", "r", "人", "(約", "か所", "xx", "百万円"});
constexpr auto with_none = word_list({"", "数値"});

template <std::size_t n>
void expect_the_same(std::string_view text, const Words<n>& words) {
  const auto any = [&](const auto& test) { return std::any_of(words.begin(), words.end(), test); };
  EXPECT_EQ(starts_with_one(text, words), any([&](auto word) { return text.starts_with(word); }))
      << text;
  EXPECT_EQ(ends_with_one(text, words), any([&](auto word) { return text.ends_with(word); }))
      << text;
  EXPECT_EQ(is_one(text, words), any([&](auto word) { return text == word; })) << text;
}

void expect_the_same(std::string_view text) {
  expect_the_same(text, mixed);
  expect_the_same(text, with_none);
}

TEST(WordList, FindsWordsOfEveryLength) {
  EXPECT_TRUE(starts_with_one("令和5年度", mixed));
  EXPECT_TRUE(starts_with_one("r5", mixed));
  EXPECT_TRUE(ends_with_one("250百万円", mixed));
  EXPECT_TRUE(ends_with_one("x人", mixed));
  EXPECT_TRUE(is_one("か所", mixed));
  EXPECT_FALSE(starts_with_one("平成31年度", mixed));
  EXPECT_FALSE(ends_with_one("250千円", mixed));
  EXPECT_FALSE(is_one("か所数", mixed));
}

TEST(WordList, FindsWhatEachOfItsWordsWould) {
  for (const std::string_view text : {"", "r", "x", "xx", "人", "人人", "\xE4", "\xFF", "令",
                                      "令和", "(約", "約", "数値", "百万", "円"}) {
    expect_the_same(text);
  }
  test::RandomText random;
  for (int i = 0; i < 3000; ++i) {
    const std::string text = i % 2 == 0 ? random.next(3) : random.next_bytes(6);
    expect_the_same(text);
    for (const std::string_view word : mixed) {
      expect_the_same(text + std::string(word));
      expect_the_same(std::string(word) + text);
    }
  }
}

TEST(FindWord, FindsWhatAPlainSearchFinds) {
  test::RandomText random;
  for (int i = 0; i < 5000; ++i) {
    const std::string text = random.next(12) + "令和年度" + random.next(4);
    const std::string word = i % 3 == 0 ? "年度" : random.next(2);
    EXPECT_EQ(find_word(text, word), text.find(word)) << text << " / " << word;
  }
  EXPECT_EQ(find_word("", "人"), std::string_view::npos);
  EXPECT_EQ(find_word("人", ""), 0U);
  EXPECT_EQ(find_word("ああい", "あい"), 3U);
}

}  // namespace
}  // namespace tenken::text
