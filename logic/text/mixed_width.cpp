// SPDX-License-Identifier: MPL-2.0
// Words that mix full and half width, and one width for them.
#include "logic/text/mixed_width.hpp"

#include <algorithm>
#include <cstdint>
#include <map>

#include "logic/text/characters.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::text {
namespace {

enum class Class : std::uint8_t { other, digit, letter, kana, bracket };

struct Character {
  char32_t code = 0;
  std::size_t offset = 0;
  Class kind = Class::other;
  bool full = false;
};

bool is_half_kana(char32_t c) { return c >= 0xFF66 && c <= 0xFF9F; }

Class class_of(char32_t c) {
  const bool hiragana_or_kanji = (c > U'z' && c < 0x30A1) || (c > 0x30FC && c < 0xFF01);
  if (hiragana_or_kanji) return Class::other;
  const char32_t ascii = narrow(c);
  if (is_digit(ascii)) return Class::digit;
  if ((ascii >= U'A' && ascii <= U'Z') || (ascii >= U'a' && ascii <= U'z')) return Class::letter;
  if (ascii == U'(' || ascii == U')') return Class::bracket;
  // ・ (U+30FB) stands among the kana and is none: ・ﾊﾟﾝﾌﾚｯﾄ is a bullet and a word.
  constexpr char32_t middle_dot = 0x30FB;
  if ((c >= 0x30A1 && c <= 0x30FC && c != middle_dot) || is_half_kana(c)) return Class::kana;
  return Class::other;
}

/// True when a word or the brackets of `text` have both widths, as far as one look without notes
/// tells: a grouping comma does not end a number.
bool may_mix(std::string_view text) {
  constexpr unsigned half = 1;
  constexpr unsigned full = 2;
  Class word = Class::other;
  unsigned widths = 0;
  unsigned bracket_widths = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t end = end_of_kanji_and_hiragana(text, at); end > at) {
      word = Class::other;
      widths = 0;
      at = end;
      continue;
    }
    const Decoded next = decode_at(text, at);
    at += next.length;
    const char32_t c = next.character;
    const Class kind = class_of(c);
    const unsigned width = c >= 0x80 && !is_half_kana(c) ? full : half;
    if (kind == Class::bracket) bracket_widths |= width;
    if (kind != word && !(word == Class::digit && narrow(c) == U',')) {
      word = kind;
      widths = 0;
    }
    if (kind == word && kind != Class::other) widths |= width;
    const bool mixed = word != Class::bracket && widths == (half | full);
    if (mixed || bracket_widths == (half | full)) return true;
  }
  return false;
}

std::vector<Character> characters_of(std::string_view text) {
  std::vector<Character> characters;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_at(text, at);
    const char32_t c = next.character;
    characters.push_back(
        {.code = c, .offset = at, .kind = class_of(c), .full = c >= 0x80 && !is_half_kana(c)});
    at += next.length;
  }
  return characters;
}

/// `c` in the wanted width; other characters than full-width ASCII and its originals as they are.
char32_t in_width(char32_t c, bool full) {
  if (!full) return narrow(c);
  return c >= 0x21 && c <= 0x7E ? c + 0xFEE0 : c;
}

class WidthReader {
 public:
  explicit WidthReader(std::string_view text) : text_(text), characters_(characters_of(text)) {}

  std::vector<MixedWidth> read() {
    for (std::size_t i = 0; i < characters_.size();) i = read_word(i);
    read_brackets();
    std::ranges::sort(found_, {}, &MixedWidth::offset);
    return std::move(found_);
  }

 private:
  /// A grouping comma within a number.
  [[nodiscard]] bool joins(std::size_t i) const {
    return i > 0 && i + 1 < characters_.size() && narrow(characters_[i].code) == U',' &&
           characters_[i - 1].kind == Class::digit && characters_[i + 1].kind == Class::digit;
  }

  /// Looks at the word that begins at `begin`; returns where the next may begin.
  std::size_t read_word(std::size_t begin) {
    const Class kind = characters_[begin].kind;
    if (kind == Class::other || kind == Class::bracket) return begin + 1;
    std::size_t end = begin;
    bool has_full = false;
    bool has_half = false;
    for (; end < characters_.size(); ++end) {
      const Character& each = characters_[end];
      if (kind == Class::digit && joins(end)) continue;
      if (each.kind != kind) break;
      (each.full ? has_full : has_half) = true;
    }
    if (has_full && has_half) add(begin, end, kind);
    return end;
  }

  void add(std::size_t begin, std::size_t end, Class kind) {
    MixedWidth mixed;
    mixed.offset = characters_[begin].offset;
    mixed.found = piece(begin, end);
    if (kind == Class::kana) {
      mixed.unified = fold(mixed.found);
    } else {
      const bool full = mostly_full(kind, false);
      for (std::size_t i = begin; i < end; ++i) {
        append_utf8(mixed.unified, in_width(characters_[i].code, full));
      }
    }
    found_.push_back(std::move(mixed));
  }

  void read_brackets() {
    const auto count = [&](char32_t sign) {
      return std::ranges::count_if(characters_,
                                   [&](const auto& each) { return narrow(each.code) == sign; });
    };
    if (count(U'(') != count(U')')) return;
    const bool full = mostly_full(Class::bracket, true);
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < characters_.size(); ++i) {
      if (characters_[i].kind != Class::bracket) continue;
      if (narrow(characters_[i].code) == U'(') {
        open.push_back(i);
      } else if (!open.empty()) {
        // One finding for one pair, at the bracket that is in the minority.
        const std::size_t begin = open.back();
        open.pop_back();
        if (characters_[begin].full == characters_[i].full) continue;
        const std::size_t odd = characters_[begin].full == full ? i : begin;
        MixedWidth mixed{
            .offset = characters_[odd].offset, .found = piece(odd, odd + 1), .unified = {}};
        append_utf8(mixed.unified, in_width(characters_[odd].code, full));
        found_.push_back(std::move(mixed));
      }
    }
  }

  [[nodiscard]] bool mostly_full(Class kind, bool when_equal) {
    Widths& widths = widths_[kind];
    if (!widths.counted) {
      widths.counted = true;
      for (const Character& each : characters_) {
        if (each.kind == kind) ++(each.full ? widths.full : widths.half);
      }
    }
    return widths.full == widths.half ? when_equal : widths.full > widths.half;
  }

  [[nodiscard]] std::string piece(std::size_t begin, std::size_t end) const {
    const std::size_t first = characters_[begin].offset;
    const std::size_t behind = end < characters_.size() ? characters_[end].offset : text_.size();
    return std::string(text_.substr(first, behind - first));
  }

  /// How many characters of a kind are full-width and half-width; counted once, however many words
  /// ask.
  struct Widths {
    bool counted = false;
    std::ptrdiff_t full = 0;
    std::ptrdiff_t half = 0;
  };

  std::string_view text_;
  std::vector<Character> characters_;
  std::map<Class, Widths> widths_;
  std::vector<MixedWidth> found_;
};

}  // namespace

std::vector<MixedWidth> mixed_widths(std::string_view text) {
  // Full-width letters, digits and brackets and half-width kana all begin with this byte: a text
  // without it, as most are, cannot mix them with the others.
  constexpr char lead = '\xEF';
  if (text.find(lead) == std::string_view::npos || !may_mix(text)) return {};
  return WidthReader(text).read();
}

std::string unify_widths(std::string_view text) {
  std::string result;
  std::size_t copied = 0;
  for (const MixedWidth& mixed : mixed_widths(text)) {
    result.append(text.substr(copied, mixed.offset - copied)).append(mixed.unified);
    copied = mixed.offset + mixed.found.size();
  }
  return result.append(text.substr(copied));
}

}  // namespace tenken::text
