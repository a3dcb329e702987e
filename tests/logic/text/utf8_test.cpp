// SPDX-License-Identifier: MPL-2.0
// UTF-8, valid and broken.
#include "logic/text/utf8.hpp"

#include <gmock/gmock.h>

#include "tests/logic/text/random_text.hpp"

namespace tenken::text {
namespace {

using testing::Eq;

std::string round_trip(std::string_view text) {
  std::string result;
  for (const char32_t c : decode(text)) {
    append_utf8(result, c);
  }
  return result;
}

TEST(Utf8, ReadsCharactersOfEveryLength) {
  EXPECT_THAT(decode("aé人𠮷"), Eq(std::u32string(U"aé人𠮷")));
  EXPECT_THAT(decode(""), Eq(std::u32string()));
}

TEST(Utf8, WritesWhatItRead) {
  test::RandomText random;
  for (int i = 0; i < 2000; ++i) {
    const std::string text = random.next(20);
    EXPECT_THAT(round_trip(text), Eq(text));
  }
}

TEST(Utf8, ReadsEveryInvalidByteAsOneReplacementCharacter) {
  const std::u32string two = {replacement_character, replacement_character};
  const std::u32string three = {replacement_character, replacement_character,
                                replacement_character};
  EXPECT_THAT(decode("\xE4\xBA"), Eq(two)) << "cut off";
  EXPECT_THAT(decode("\xC0\xAF"), Eq(two)) << "longer than needed";
  EXPECT_THAT(decode("\xED\xA0\x80"), Eq(three)) << "half of a UTF-16 pair";
  EXPECT_THAT(decode("\xF4\x90\x80\x80"), Eq(three + replacement_character)) << "past the last one";
  EXPECT_THAT(decode("a\x80z"), Eq(std::u32string(U"a\uFFFDz"))) << "a tail without its head";
}

TEST(Utf8, TheLastCharacterIsTheOneThatReadingFromTheFrontEndsWith) {
  const auto last_from_the_front = [](std::string_view text) {
    Decoded last;
    for (std::size_t at = 0; at < text.size(); at += last.length) last = decode_at(text, at);
    return last;
  };
  const auto expect_same = [&](const std::string& text) {
    const Decoded expected = last_from_the_front(text);
    EXPECT_THAT(decode_last(text).character, Eq(expected.character)) << text;
    EXPECT_THAT(decode_last(text).length, Eq(expected.length)) << text;
  };
  for (const char* text : {"a", "課", "é", "𠮷", "a\uFFFD", "\xE4\xBA", "課\x80", "\xED\xA0\x80",
                           "a\xF4\x90\x80\x80", "\xC0\xAF"}) {
    expect_same(text);
  }
  test::RandomText random;
  for (int i = 0; i < 2000; ++i) {
    std::string text = random.next(6);
    if (text.empty()) continue;
    expect_same(text);
    text.pop_back();  // often in the middle of a character
    if (!text.empty()) expect_same(text);
  }
}

TEST(Utf8, TheEndOfKanjiAndHiraganaIsBeforeTheFirstOtherCharacter) {
  const auto is_either = [](char32_t c) {
    return (c >= 0x3041 && c <= 0x3096) || (c >= 0x4E00 && c <= 0x9FFF);
  };
  const auto end_of = [&](std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && is_either(decode_at(text, end).character)) {
      end += decode_at(text, end).length;
    }
    return end;
  };
  for (char32_t c = 0x2F00; c < 0xAC00; ++c) {
    std::string text = "課";
    append_utf8(text, c);
    EXPECT_EQ(end_of_kanji_and_hiragana(text, 0), end_of(text)) << text;
  }
  test::RandomText random;
  for (int i = 0; i < 3000; ++i) {
    const std::string text = "課の" + random.next(4) + random.next_bytes(3);
    EXPECT_EQ(end_of_kanji_and_hiragana(text, 0), end_of(text)) << text;
    EXPECT_EQ(end_of_kanji_and_hiragana(text, text.size()), text.size());
  }
}

TEST(Utf8, KnowsAscii) {
  EXPECT_TRUE(is_ascii(""));
  EXPECT_TRUE(is_ascii("R5 2023\n"));
  EXPECT_FALSE(is_ascii("Ｒ5"));
}

}  // namespace
}  // namespace tenken::text
