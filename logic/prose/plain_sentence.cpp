// SPDX-License-Identifier: MPL-2.0
// A sentence without what others say in it and what is put in brackets.
#include "logic/prose/plain_sentence.hpp"

#include "logic/prose/words.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::prose {
namespace {

constexpr std::string_view quotation = "□";
constexpr auto last_years = word_list({"前年度比", "前年比", "対前年度比", "対前年比"});

/// A bracket that says what the target is: 目標値(4,900人).
bool belongs_to_target(std::string_view before, std::string_view inner) {
  constexpr std::size_t longest = 24;
  static constexpr auto names =
      word_list({"目標", "目標値", "目標数", "目標人数", "目標件数", "目標校数"});
  return inner.size() <= longest && !inner.empty() && is_digit(inner.front()) &&
         ends_with_one(before, names);
}

/// 「139人（目標120人）」: the bracket has nothing but the target.
bool names_target(std::string_view inner) {
  static constexpr auto names = word_list({"目標値:", "目標:", "目標値", "目標"});
  if (!take_one(inner, names)) return false;
  const std::size_t end = inner.find_first_not_of("0123456789.,");
  if (end == 0 || end == std::string_view::npos) return false;
  // 「目標20校、特別支援学校5校」 is not all.
  static constexpr auto signs = word_list({"、", "・", "+", "~", ":"});
  return !contains_one(inner.substr(end), signs);
}

/// 「R4:33校」, 「前年度33校」: a year with little behind it.
bool names_year(std::string_view inner) {
  constexpr std::size_t longest = 45;  // bytes
  static constexpr auto years = word_list({"r", "令和", "前年", "昨年"});
  return inner.size() <= longest && starts_with_one(inner, years);
}

}  // namespace

PlainSentence plain_sentence(std::string_view sentence) {
  PlainSentence plain;
  int quotes = 0;
  int brackets = 0;
  std::string inner;
  for (std::size_t at = 0; at < sentence.size();) {
    const text::Decoded next = text::decode_at(sentence, at);
    const std::string_view written = sentence.substr(at, next.length);
    at += next.length;
    if (next.character == U'「' || next.character == U'『') {
      ++quotes;
    } else if (next.character == U'」' || next.character == U'』') {
      // What was quoted began in the sentence before.
      if (quotes == 0) plain.text.clear();
      quotes = quotes > 0 ? quotes - 1 : 0;
      if (quotes == 0 && brackets == 0) plain.text += quotation;
    } else if (quotes > 0) {
      continue;
    } else if (next.character == U'(') {
      ++brackets;
    } else if (next.character == U')' && brackets > 0) {
      if (--brackets > 0) continue;
      // 「達成率(3年間)は」 is another rate.
      const bool qualifies_rate =
          plain.text.ends_with("達成率") && inner.find('%') == std::string::npos;
      if (belongs_to_target(plain.text, inner) || qualifies_rate) {
        plain.text += "(" + inner + ")";
      } else if (inner.starts_with("達成率")) {
        plain.rates.push_back(inner);
      } else if (starts_with_one(inner, last_years) || names_target(inner)) {
        plain.changes.push_back({.before = plain.text, .inner = inner});
      } else if (!plain.text.empty() && names_year(inner)) {
        plain.years.push_back({.before = plain.text, .inner = inner});
      } else if (plain.text.empty() && plain.aside.empty()) {
        plain.aside = inner;
      }
      inner.clear();
    } else if (brackets > 0) {
      inner += written;
    } else {
      plain.text += written;
    }
  }
  return plain;
}

}  // namespace tenken::prose
