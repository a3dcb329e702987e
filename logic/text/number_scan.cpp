// SPDX-License-Identifier: MPL-2.0
// A number's text taken apart: sign, digits, marks and what stands behind it.
#include "logic/text/number_scan.hpp"

#include <algorithm>

#include "logic/text/characters.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::text {
namespace {

/// A digit of either width stands somewhere: most texts have none.
bool has_digit(std::string_view text) {
  constexpr std::string_view full_width = "\xEF\xBC";
  if (std::ranges::any_of(text, is_digit)) return true;
  for (std::size_t at = text.find(full_width); at != std::string_view::npos;
       at = text.find(full_width, at + 1)) {
    if (begins_with_full_width_digit(text.substr(at))) return true;
  }
  return false;
}

/// Reads characters one by one, full-width ones as narrow ones, and notes what only a person types.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  /// The next character, full-width ones narrow and white space as ' '; 0 at the end.
  [[nodiscard]] char32_t peek() const {
    if (at_end()) {
      return 0;
    }
    const char32_t c = decode_at(text_, offset_).character;
    return is_invisible(c) ? U' ' : narrow(c);
  }

  char32_t next() {
    const char32_t c = peek();
    const Decoded decoded = decode_at(text_, offset_);
    by_hand_ = by_hand_ || c != decoded.character || c == U' ';
    offset_ += decoded.length;
    return c;
  }

  bool take(char32_t wanted) {
    if (peek() != wanted) {
      return false;
    }
    next();
    return true;
  }

  /// Takes a whole word, or nothing.
  bool take(std::u32string_view word) {
    Scanner ahead = *this;
    for (const char32_t c : word) {
      if (!ahead.take(c)) return false;
    }
    *this = ahead;
    return true;
  }

  void skip_white_space() {
    while (peek() == U' ') {
      next();
    }
  }

  [[nodiscard]] bool at_end() const { return offset_ == text_.size(); }
  [[nodiscard]] bool by_hand() const { return by_hand_; }
  void set_by_hand() { by_hand_ = true; }
  [[nodiscard]] std::string_view rest() const { return text_.substr(offset_); }

 private:
  std::string_view text_;
  std::size_t offset_ = 0;
  bool by_hand_ = false;
};

/// Reads a sign that is spelt out; nullopt when there is none.
std::optional<bool> take_sign_word(Scanner& scanner) {
  const bool minus = scanner.take(U"マイナス") || scanner.take(U"ﾏｲﾅｽ");
  if (!minus && !scanner.take(U"プラス") && !scanner.take(U"ﾌﾟﾗｽ")) {
    return std::nullopt;
  }
  scanner.set_by_hand();
  scanner.skip_white_space();
  return minus;
}

/// Reads a sign: true for a minus, however it is written.
bool take_sign(Scanner& scanner) {
  if (const auto spelt = take_sign_word(scanner)) {
    return *spelt;
  }
  const char32_t c = scanner.peek();
  const bool triangle = c == 0x25B3 || c == 0x25B2 || c == 0x25BD || c == 0x25BC;  // △ ▲ ▽ ▼
  const bool by_a_person = triangle || c == 0x2212 || c == U'+';                   // −
  if (by_a_person) {
    scanner.set_by_hand();
  }
  if (by_a_person || c == U'-') {
    scanner.next();
    scanner.skip_white_space();
  }
  return c != U'+' && (by_a_person || c == U'-');
}

/// Reads the minus that book-keeping writes behind an amount: 6,400-. Nothing may follow it.
bool take_trailing_minus(Scanner& scanner) {
  Scanner ahead = scanner;
  ahead.skip_white_space();
  if (!ahead.take(U'-') && !ahead.take(char32_t{0x2212})) {
    return false;
  }
  ahead.skip_white_space();
  if (!ahead.at_end()) {
    return false;
  }
  scanner = ahead;
  scanner.set_by_hand();
  return true;
}

/// Digits, points and commas; white space only beside a comma (6, 400).
std::string take_digits(Scanner& scanner) {
  std::string digits;
  for (;;) {
    const char32_t c = scanner.peek();
    if (is_digit(c) || c == U'.' || c == U',') {
      digits.push_back(static_cast<char>(c));
      scanner.next();
      continue;
    }
    Scanner ahead = scanner;
    ahead.skip_white_space();
    const bool before_comma = ahead.peek() == U',';
    const bool after_comma = !digits.empty() && digits.back() == ',' && is_digit(ahead.peek());
    if (c != U' ' || !(before_comma || after_comma)) {
      return digits;
    }
    scanner = ahead;
  }
}

/// Takes Calc's exponent, "E+020": capital, signed, two or three digits. A person's 1e5 is none.
std::string take_exponent(Scanner& scanner) {
  Scanner ahead = scanner;
  if (!ahead.take(U'E')) {
    return {};
  }
  const char32_t sign = ahead.peek();
  if (sign != U'+' && sign != U'-') {
    return {};
  }
  std::string exponent = {'E', static_cast<char>(ahead.next())};
  while (is_digit(ahead.peek())) {
    exponent.push_back(static_cast<char>(ahead.next()));
  }
  if (exponent.size() < 4 || exponent.size() > 5 || ahead.by_hand() || !ahead.at_end()) {
    return {};
  }
  scanner = ahead;
  return exponent;
}

}  // namespace

std::optional<NumberParts> scan_number(std::string_view text) {
  if (!has_digit(text)) return std::nullopt;
  NumberParts parts;
  Scanner scanner(text);
  scanner.skip_white_space();
  const bool parentheses = scanner.take(U'(');
  if (parentheses) {
    scanner.set_by_hand();
    scanner.skip_white_space();
  }
  const std::size_t before_sign = scanner.rest().size();
  const bool minus = !parentheses && take_sign(scanner);
  const bool signless = !parentheses && scanner.rest().size() == before_sign;
  parts.negative = parentheses || minus;
  parts.bracketed = parentheses;
  parts.digits = take_digits(scanner);
  if (parts.digits.empty()) {
    return std::nullopt;
  }
  if (signless && take_trailing_minus(scanner)) {
    parts.negative = true;
  }
  parts.exponent = take_exponent(scanner);
  scanner.skip_white_space();
  if (parentheses) {
    if (!scanner.take(U')')) {
      return std::nullopt;
    }
    scanner.skip_white_space();
  }
  parts.percent = scanner.take(U'%');
  scanner.skip_white_space();
  parts.unit = trimmed(scanner.rest());
  if (parts.percent && !parts.unit.empty()) {
    return std::nullopt;
  }
  parts.by_hand = scanner.by_hand() || parts.percent || !parts.unit.empty();
  return parts;
}

}  // namespace tenken::text
