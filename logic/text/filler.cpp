// SPDX-License-Identifier: MPL-2.0
// Telling texts that only keep a place.
#include "logic/text/filler.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "logic/text/characters.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/number.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::text {
namespace {

/// What stands for a name or number to come, folded (× may be a letter, too).
constexpr std::u32string_view placeholders = U"〇○◯●◎□■△▲◇◆☆★×✕xX*※#?@_・.…-―ー~=";

/// Words that nobody submits, folded.
constexpr std::array<std::string_view, 25> words = {
    "テスト", "てすと",   "test",       "ダミー",  "あいうえお", "asdf",       "tbd",
    "あいう", "アイウ",   "アイウエオ", "asdfgh",  "qwerty",     "テスト入力", "テストデータ",
    "ほげ",   "ほげほげ", "hoge",       "入力例",  "仮",         "空欄",       "(空欄)",
    "略",     "(略)",     "以下略",     "(以下略)"};

bool is_placeholder(char32_t code) { return placeholders.find(code) != std::u32string_view::npos; }

bool is_kana_or_letter(char32_t code) {
  const bool kana = code >= U'ぁ' && code <= U'ヺ';
  return kana || (code >= U'a' && code <= U'z');
}

/// Prose shows itself in its first words, long before folding all of it is worth while.
bool has_many_characters(std::string_view text) {
  constexpr std::size_t few = 8;
  std::array<char32_t, few> seen{};
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded decoded = decode_at(text, at);
    at += decoded.length;
    auto* const end = seen.begin() + count;
    if (std::find(seen.begin(), end, decoded.character) != end) continue;
    if (count == few) return true;
    seen.at(count++) = decoded.character;
  }
  return false;
}

}  // namespace

bool is_filler(std::string_view text) {
  constexpr std::size_t shortest_run = 3;
  if (has_many_characters(text) || is_no_value(text)) return false;
  std::string folded = fold(text);
  // 「ああああ。」 is no sentence either.
  constexpr std::string_view stop = "。";
  while (folded.size() > stop.size() && folded.ends_with(stop)) {
    folded.resize(folded.size() - stop.size());
  }
  // TEST1, テスト2
  std::string_view word = folded;
  while (!word.empty() && is_digit(word.back())) word.remove_suffix(1);
  if (std::ranges::find(words, word) != words.end()) return true;
  const auto codes = decode(folded);
  // つ is a unit.
  if (codes.size() == 1) {
    constexpr std::u32string_view stops = U"。、?・";
    const bool kana = codes.front() >= U'ぁ' && codes.front() <= U'ん' && codes.front() != U'つ';
    return kana || stops.find(codes.front()) != std::u32string_view::npos;
  }
  if (std::ranges::all_of(codes, is_placeholder)) return true;
  return codes.size() >= shortest_run && is_kana_or_letter(codes.front()) &&
         std::ranges::all_of(codes, [&](char32_t code) { return code == codes.front(); });
}

}  // namespace tenken::text
