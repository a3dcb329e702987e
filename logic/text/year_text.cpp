// SPDX-License-Identifier: MPL-2.0
// Fiscal years within longer texts.
#include "logic/text/year_text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "logic/text/characters.hpp"
#include "logic/text/eras.hpp"
#include "logic/text/fiscal_year.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::text {
namespace {

/// A character that counts; white space between them does not.
struct Sign {
  char32_t code = 0;  ///< full-width ASCII as ASCII
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::vector<Sign> signs_of(std::string_view text) {
  std::vector<Sign> signs;
  signs.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto decoded = decode_at(text, at);
    Sign sign{decoded.character, at, at + decoded.length};
    if (sign.code >= U'！' && sign.code <= U'～') {
      sign.code -= U'！' - U'!';
    }
    if (!is_invisible(sign.code)) {
      signs.push_back(sign);
    }
    at = sign.end;
  }
  return signs;
}

constexpr std::uint64_t bit_of(char32_t c) { return std::uint64_t{1} << (c & 63U); }

/// False for most of what no year begins with.
constexpr bool may_begin_year(char32_t c) {
  constexpr std::uint64_t bits = [] {
    std::uint64_t set = 0;
    for (const char32_t first : era_beginnings) {
      set |= bit_of(first);
      if (first < 0x80) set |= bit_of(first - (U'a' - U'A'));
    }
    for (char32_t digit = U'0'; digit <= U'9'; ++digit) set |= bit_of(digit);
    return set;
  }();
  return (bits & bit_of(c)) != 0;
}

/// How an era begins, as signs.
struct EraSigns {
  char32_t letter = 0;
  char32_t small_letter = 0;
  std::u32string name;  ///< a short name is its first one
  bool has_short_name = false;
};

const std::array<EraSigns, eras.size()>& era_signs() {
  static const auto signs = [] {
    std::array<EraSigns, eras.size()> made;
    std::ranges::transform(eras, made.begin(), [](const Era& era) {
      const auto letter = static_cast<char32_t>(era.letter);
      return EraSigns{.letter = letter,
                      .small_letter = letter + (U'a' - U'A'),
                      .name = decode(era.name),
                      .has_short_name = !era.short_name.empty()};
    });
    return made;
  }();
  return signs;
}

/// Reads years at places of a text; every length is in signs, 0 for no match.
class YearScanner {
 public:
  explicit YearScanner(std::string_view text) : text_(text), signs_(signs_of(text)) {}

  [[nodiscard]] std::vector<YearText> all() const {
    std::vector<YearText> years;
    for (std::size_t at = 0; at < signs_.size();) {
      const auto length = may_begin_year(signs_[at].code) ? written_year(at) : 0;
      if (length == 0) {
        ++at;
        continue;
      }
      const auto last = at + length - 1;
      const auto suffix = year_word(at + length);
      YearText year;
      year.begin = signs_[at].begin;
      year.end = signs_[last + suffix].end;
      year.written = text_.substr(year.begin, signs_[last].end - year.begin);
      const auto reading = read_fiscal_year(year.written);
      if (reading.is_year()) {
        year.year = reading.year;
      }
      years.push_back(std::move(year));
      at += length + suffix;
    }
    return years;
  }

 private:
  [[nodiscard]] char32_t code(std::size_t at) const {
    return at < signs_.size() ? signs_[at].code : U'\0';
  }
  [[nodiscard]] bool digit(std::size_t at) const { return is_digit(code(at)); }
  [[nodiscard]] bool letter(std::size_t at) const {
    const auto c = code(at);
    return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
  }
  [[nodiscard]] std::size_t digits(std::size_t at) const {
    std::size_t count = 0;
    while (digit(at + count)) {
      ++count;
    }
    return count;
  }

  /// "三", "十", "二十三".
  [[nodiscard]] std::size_t kanji_digits(std::size_t at) const {
    std::size_t count = 0;
    while (kanji_numerals.find(code(at + count)) != std::u32string_view::npos) {
      ++count;
    }
    return count;
  }

  [[nodiscard]] bool kanji(std::size_t at) const {
    return code(at) >= U'\u4E00' && code(at) <= U'\u9FFF';
  }

  /// A word of its own behind a word in letters: "Actual R5", but not "C A R 5". The letters of the
  /// eras before mean something else there: Amazon S3, Type T1.
  [[nodiscard]] bool begins_word(std::size_t at) const {
    if (code(at) != U'R') return false;
    const bool apart = signs_[at - 1].end < signs_[at].begin;
    return apart && at + 1 < signs_.size() && signs_[at].end == signs_[at + 1].begin;
  }

  /// "R", "令和"; "昭" of 昭46, but not "平" of 水平5.
  [[nodiscard]] std::size_t era(std::size_t at) const {
    const char32_t first = code(at);
    for (const EraSigns& era : era_signs()) {
      if (first == era.letter || first == era.small_letter) {
        return at > 0 && letter(at - 1) && !begins_word(at) ? 0 : 1;
      }
      if (first != era.name[0]) continue;
      if (code(at + 1) == era.name[1]) return 2;
      const bool within_word = at > 0 && kanji(at - 1);
      return era.has_short_name && !within_word ? 1 : 0;
    }
    return 0;
  }

  /// "R5", "令和元".
  [[nodiscard]] std::size_t era_year(std::size_t at) const {
    const auto length = era(at);
    if (length == 0) {
      return 0;
    }
    if (code(at + length) == U'元') {
      return length + 1;
    }
    auto count = digits(at + length);
    if (count == 0 && length == 2) {
      count = kanji_digits(at + length);
      return count <= 3 && !kanji_goes_on(at + length + count) && count > 0 ? length + count : 0;
    }
    // H3O is not H3: a letter took a digit's place.
    const bool ends = !letter(at + length + count);
    return ends && (count == 1 || count == 2) ? length + count : 0;
  }

  /// A kanji behind a number in kanji that is not 年: 昭和三部作.
  [[nodiscard]] bool kanji_goes_on(std::size_t at) const { return kanji(at) && code(at) != U'年'; }

  /// "2023".
  [[nodiscard]] std::size_t western_year(std::size_t at) const {
    if (at > 0 && digit(at - 1)) {
      return 0;
    }
    if (digits(at) != 4) {
      return 0;
    }
    int year = 0;
    for (std::size_t i = 0; i < 4; ++i) {
      year = year * 10 + static_cast<int>(code(at + i) - U'0');
    }
    return year >= first_fiscal_year && year <= last_fiscal_year ? 4 : 0;
  }

  /// "R5", "2023", and either with the other one in brackets behind.
  [[nodiscard]] std::size_t written_year(std::size_t at) const {
    auto length = era_year(at);
    const bool begins_with_era = length > 0;
    if (!begins_with_era) {
      length = western_year(at);
    }
    // 2021年度(R3年度) as well.
    const auto inner_at = at + length + year_word(at + length) + 1;
    if (length == 0 || code(inner_at - 1) != U'(') {
      return length;
    }
    const auto inner = begins_with_era ? western_year(inner_at) : era_year(inner_at);
    const auto close = inner_at + inner + year_word(inner_at + inner);
    return inner > 0 && code(close) == U')' ? close + 1 - at : length;
  }

  /// 年度 or 年 behind a year.
  [[nodiscard]] std::size_t year_word(std::size_t at) const {
    if (code(at) != U'年') {
      return 0;
    }
    return code(at + 1) == U'度' ? 2 : 1;
  }

  std::string_view text_;
  std::vector<Sign> signs_;
};

/// 2023, R5, Ｒ５ or 令和５, written for `year`: western digits, a letter, or the era's name; with
/// the 年度 or 年 behind it.
std::string written_like(std::string_view token, int year) {
  constexpr std::string_view year_word = "年度";
  const std::size_t word = token.find("年");
  const std::string behind(word == std::string_view::npos ? "" : token.substr(word));
  const auto first = signs_of(token).front().code;
  if (is_digit(first)) {
    return std::to_string(year) + behind;
  }
  if (first < U'\u0080') {
    return era_short(year) + behind;
  }
  auto name = era_long(year);
  name.resize(name.size() - year_word.size());
  return name + behind;
}

/// Whether the bytes from `at` on are 元, the name of an era or a full-width digit.
bool is_part_of_year(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  const auto begins = [&](std::string_view word) { return rest.starts_with(word); };
  return begins("元") || begins_with_full_width_digit(rest) ||
         std::ranges::any_of(eras, [&](const Era& era) { return begins(era.name); });
}

/// Of each byte, whether such a part may begin with it.
constexpr auto first_bytes = [] {
  std::array<bool, 256> first{};
  const auto set = [&](std::string_view word) {
    first[static_cast<unsigned char>(word.front())] = true;
  };
  set("元");
  set("０");
  for (const Era& era : eras) set(era.name);
  return first;
}();

}  // namespace

bool may_hold_year(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_digit(text[at])) return true;
    if (first_bytes[static_cast<unsigned char>(text[at])] && is_part_of_year(text, at)) return true;
  }
  return false;
}

std::vector<YearText> find_years(std::string_view text) {
  if (!may_hold_year(text)) {
    return {};
  }
  return YearScanner(text).all();
}

std::optional<YearText> find_year(std::string_view text) {
  auto years = find_years(text);
  if (years.empty()) {
    return std::nullopt;
  }
  return std::move(years.front());
}

std::string with_first_year(std::string_view text, std::string_view year) {
  const auto first = find_year(text);
  if (!first) {
    return std::string(text);
  }
  std::string result(text.substr(0, first->begin));
  result += year;
  result += text.substr(first->begin + first->written.size());
  return result;
}

std::string reconciled(std::string_view written, int year) {
  const auto signs = signs_of(written);
  const auto open =
      std::find_if(signs.begin(), signs.end(), [](const Sign& sign) { return sign.code == U'('; });
  const auto before = open - 1;
  const auto inner_begin = (open + 1)->begin;
  const auto inner_end = signs.back().begin;
  std::string result = written_like(written.substr(0, before->end), year);
  result += written.substr(before->end, inner_begin - before->end);
  result += written_like(written.substr(inner_begin, inner_end - inner_begin), year);
  result += written.substr(inner_end);
  return result;
}

}  // namespace tenken::text
