// SPDX-License-Identifier: MPL-2.0
// The targets that a 目標値設定理由 names in a sentence.
#include "logic/prose/reason_targets.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "logic/prose/narrowed_amounts.hpp"
#include "logic/prose/sentences.hpp"
#include "logic/prose/target_statements.hpp"
#include "logic/prose/words.hpp"
#include "logic/text/characters.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/lines.hpp"
#include "logic/text/utf8.hpp"
#include "logic/text/year_text.hpp"

namespace tenken::prose {
namespace {

/// 「5年間で」, 「R5~R9で」: of several years together.
bool spans_years(std::string_view sentence, const std::vector<text::YearText>& years) {
  static constexpr auto words =
      word_list({"累計", "通算", "までに", "までの", "年間で", "年間に", "最終的"});
  if (contains_one(sentence, words)) return true;
  // 直近3か年の平均 is what it was made of.
  static constexpr auto past = word_list({"直近", "過去"});
  if (contains(sentence, "か年") && !contains_one(sentence, past)) return true;
  constexpr std::string_view through = "~";
  if (!contains(sentence, through)) return false;
  return std::ranges::any_of(years, [&](const text::YearText& year) {
    return sentence.substr(year.end).starts_with(through);
  });
}

/// The sentence says what another year's target is: 「令和6年度は…」.
bool is_about_another_year(std::string_view sentence, const std::vector<text::YearText>& years,
                           int fiscal_year) {
  bool another = false;
  for (const text::YearText& year : years) {
    if (year.year == fiscal_year) return false;
    static constexpr auto topic = word_list({"は", "に", "末", "まで"});
    const std::string_view behind = sentence.substr(year.end);
    another =
        another || std::ranges::any_of(topic, [&](auto word) { return behind.starts_with(word); });
  }
  return another;
}

using text::is_digit;

/// Part of another number or of a year: "4-1", "R1".
bool continues(char c) { return is_digit(c) || (c >= 'a' && c <= 'z') || c == '-' || c == '.'; }

/// 「…とする。②過去の…」 with a mark behind each number in a circle, 「4-1、」 for 「④-1」: folding
/// makes digits of it, which nothing would part from the words.
std::string with_marked_numbers(std::string_view text) {
  std::string marked;
  bool open = false;    // within such a number
  bool branch = false;  // behind its dash
  for (std::size_t at = 0; at < text.size();) {
    const text::Decoded next = text::decode_at(text, at);
    const char32_t c = text::narrow(next.character);
    const bool circled = text::is_circled(c);
    const bool dash = c == U'-' || c == U'－' || c == U'−' || c == U'‐' || c == U'―' || c == U'ー';
    if (open && (circled || !((dash && !branch) || (branch && is_digit(c))))) {
      marked += "、";
      open = false;
    }
    branch = open && (branch || dash);
    if (circled) open = true;
    marked += text.substr(at, next.length);
    at += next.length;
  }
  if (open) marked += "、";
  return marked;
}

/// `rest` begins with a mark as it stands behind a No. and not within an amount: "1." but not
/// "1.5".
bool ends_number(std::string_view rest) {
  if (rest.starts_with('.')) return rest.size() == 1 || !is_digit(rest[1]);
  static constexpr auto marks = word_list({"、", ")", ":", "~", "・", "及び", "と"});
  return std::ranges::any_of(marks, [&](auto mark) { return rest.starts_with(mark); });
}

/// The line begins with the number and a blank or a dash, or with another writing of it: 「2
/// 前年並み」, 「❷」, 「二、」.
bool begins_with_number(std::string_view line, std::string_view no) {
  const std::string_view seen = text::trimmed(line);
  if (seen.empty()) return false;
  const text::Decoded first = text::decode_at(seen, 0);
  constexpr char32_t before_black_one = 0x2775;  // ❶ is one more
  static constexpr std::u32string_view kanji = U"一二三四五六七八九";
  const std::size_t written = kanji.find(first.character);
  const bool black = first.character > before_black_one && first.character <= before_black_one + 9;
  if (black ||
      (written != std::u32string_view::npos &&
       starts_with_one(seen.substr(first.length), word_list({"、", ".", "．", " ", "　"})))) {
    const std::size_t number = black ? first.character - before_black_one : written + 1;
    return no == std::to_string(number);
  }
  std::size_t end = 0;
  std::string digits;
  while (end < seen.size()) {
    const text::Decoded next = text::decode_at(seen, end);
    const char32_t c = text::narrow(next.character);
    if (!is_digit(c) && c != U'-') {
      return digits == std::string(no) + "-" || (digits == no && text::is_invisible(c));
    }
    digits += static_cast<char>(c);
    end += next.length;
  }
  return false;
}

}  // namespace

std::vector<ReasonTarget> reason_targets(std::string_view reason, std::string_view unit,
                                         int fiscal_year, std::string_view name) {
  std::vector<ReasonTarget> targets;
  const std::string folded_unit = text::fold(unit);
  const std::string folded_name = text::fold(name);
  for (const std::string& sentence : folded_sentences(reason)) {
    const std::string_view whole = sentence;
    const std::vector<Quantity> values = quantities(whole, folded_unit);
    // Of so many amounts nobody can tell which is the target.
    constexpr std::size_t most = 50;
    if (values.empty() || values.size() > most) continue;
    const std::vector<text::YearText> years = text::find_years(whole);
    if (spans_years(whole, years) || is_about_another_year(whole, years, fiscal_year)) continue;
    for (std::size_t i = 0; i < values.size(); ++i) {
      const Quantity& value = values[i];
      const AmountInReason said{
          .sentence = whole,
          .amount = value,
          .previous = i > 0 ? std::optional<Quantity>(values[i - 1]) : std::nullopt,
          .name = folded_name,
          .years = years,
          .fiscal_year = fiscal_year};
      const std::optional<TargetStatement> statement = target_statement(said);
      if (!statement || is_narrowed(said)) continue;
      ReasonTarget target;
      target.value = value.value;
      target.at_least = statement->at_least;
      target.at_most = statement->at_most;
      target.quote = whole.substr(value.begin, value.end + statement->length - value.begin);
      for (const Quantity& other : values) {
        if (other.begin != value.begin) target.others.push_back(other.value);
      }
      targets.push_back(std::move(target));
    }
  }
  return targets;
}

bool names_indicator(std::string_view reason, std::string_view no) {
  for (std::string_view rest = reason; !rest.empty();) {
    if (begins_with_number(text::take_line(rest), no)) return true;
  }
  const std::string text = text::fold(with_marked_numbers(reason));
  for (std::size_t at = text.find(no); at != std::string::npos; at = text.find(no, at + 1)) {
    if ((at == 0 || !continues(text[at - 1])) &&
        ends_number(std::string_view(text).substr(at + no.size()))) {
      return true;
    }
  }
  return false;
}

}  // namespace tenken::prose
