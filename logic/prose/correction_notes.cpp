// SPDX-License-Identifier: MPL-2.0
// Notes that say that a value was corrected: 「※…修正しました。（修正前：4,900　修正後：4,800）」.
#include "logic/prose/correction_notes.hpp"

#include <optional>
#include <set>
#include <utility>

#include "logic/prose/spoken_amounts.hpp"
#include "logic/prose/spoken_years.hpp"
#include "logic/prose/verb_mood.hpp"
#include "logic/prose/words.hpp"
#include "logic/prose/wrong_and_right.hpp"
#include "logic/text/characters.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/lines.hpp"

namespace tenken::prose {
namespace {

using Value = CorrectionNote::Value;

constexpr std::string_view note_mark = "※";
constexpr std::size_t longest_note = 900;  // bytes: three hundred characters

struct After {
  double value = 0;
  std::string unit;
  std::string quote;
};

/// The number behind `word` at `at`.
std::optional<After> number_behind(std::string_view note, std::size_t at, std::string_view word) {
  std::string_view rest = note.substr(at + word.size());
  static constexpr auto joints =
      word_list({"の実績値", "の実績", "の目標値", "の値", "値", "は", ":", ")", "→", "="});
  while (take_one(rest, joints)) {
  }
  static constexpr auto minus = word_list({"△", "▲", "-"});
  const bool negative = take_one(rest, minus);
  const std::size_t end = std::min(rest.find_first_not_of("0123456789,."), rest.size());
  std::string_view digits = rest.substr(0, end);
  while (digits.ends_with(',') || digits.ends_with('.')) digits.remove_suffix(1);
  const std::size_t length = digits.size();
  const auto value = number_of(digits);
  if (!value) return std::nullopt;
  const std::size_t quoted = note.size() - rest.size() + length - at;
  return After{.value = negative ? -*value : *value,
               .unit = std::string(noun_run(rest.substr(length))),
               .quote = std::string(note.substr(at, quoted))};
}

/// Words between 「R4年度実績」 and the value that it was, and between that and the one that it is.
constexpr auto between = word_list({"値",
                                    "数",
                                    "は",
                                    "を",
                                    "が",
                                    "、",
                                    ":",
                                    "(",
                                    "について",
                                    "につき",
                                    "については",
                                    "見込値",
                                    "見込み値",
                                    "見込み",
                                    "見込",
                                    "速報値",
                                    "速報",
                                    "暫定値",
                                    "確定値",
                                    "実績値",
                                    "国の",
                                    "県の",
                                    "公表に伴い",
                                    "改定に伴い",
                                    "精査により",
                                    "再集計により",
                                    "集計誤りのため",
                                    "の"});

/// The digits at the beginning of `rest`, which is moved behind them and their unit.
std::optional<After> take_value(std::string_view& rest) {
  static constexpr auto minus = word_list({"△", "▲", "-"});
  std::string_view at = rest;
  const bool negative = take_one(at, minus);
  const std::size_t end = std::min(at.find_first_not_of("0123456789,."), at.size());
  const auto value = number_of(at.substr(0, end));
  if (!value) return std::nullopt;
  at.remove_prefix(end);
  const std::string_view unit = noun_run(at);
  at.remove_prefix(unit.size());
  if (at.starts_with('%')) at.remove_prefix(1);
  rest = at;
  return After{.value = negative ? -*value : *value, .unit = std::string(unit), .quote = {}};
}

/// 「R4年度実績は、4,900人から4,800人に修正」, 「…4,900→4,800」: what it became. Nothing but known
/// words may stand in between, so that what was corrected is the value and no part of it.
std::optional<After> changed_into(std::string_view note) {
  static constexpr auto columns = word_list({"実績", "目標"});
  std::size_t at = std::string_view::npos;
  for (const std::string_view column : columns) at = std::min(at, note.find(column));
  if (at == std::string_view::npos) return std::nullopt;
  std::string_view rest = note.substr(at + columns.front().size());
  while (take_one(rest, between)) {
  }
  const std::string_view quoted = rest;
  if (!take_value(rest)) return std::nullopt;
  take(rest, ")");
  const bool arrow = take(rest, "→") || take(rest, "⇒");
  if (!arrow && !take(rest, "から")) return std::nullopt;
  while (take_one(rest, between)) {
  }
  auto after = take_value(rest);
  if (!after) return std::nullopt;
  after->quote = std::string(quoted.substr(0, quoted.size() - rest.size()));
  take(rest, ")");
  if (arrow && (rest.empty() || rest == "。")) return after;
  static constexpr auto to = word_list({"に", "へ", "と"});
  static constexpr auto deeds =
      word_list({"修正", "訂正", "更新", "改定", "変更", "改め", "置き換え", "差し替え", "差替え"});
  if (!take_one(rest, to) || !starts_with_one(rest, deeds)) return std::nullopt;
  return after;
}

/// 「誤:4,900 正:4,800」.
std::optional<After> put_right(std::string_view note) {
  const auto right = right_side(note);
  if (!right) return std::nullopt;
  return number_behind(note, right->begin, note.substr(right->begin, right->end - right->begin));
}

std::optional<CorrectionNote> read_note(std::string_view note) {
  std::optional<After> after;
  static constexpr auto afterwards =
      word_list({"修正後", "訂正後", "変更後", "見直し後", "見直後", "改定後", "改訂後", "更正後"});
  for (const std::string_view word : afterwards) {
    for (std::size_t at = note.find(word); at != std::string_view::npos;
         at = note.find(word, at + word.size())) {
      const auto number = number_behind(note, at, word);
      if (!number || after) return std::nullopt;
      after = number;
    }
  }
  if (!after) after = put_right(note);
  if (!after) after = changed_into(note);
  const auto named = named_values(note);
  if (!after || named.size() != 1) return std::nullopt;
  return CorrectionNote{.year = named.begin()->first,
                        .value = named.begin()->second,
                        .corrected = after->value,
                        .unit = after->unit,
                        .quote = after->quote};
}

}  // namespace

std::set<std::pair<int, CorrectionNote::Value>> named_values(std::string_view note) {
  std::set<std::pair<int, Value>> named;
  for (std::size_t at = 0; at < note.size(); ++at) {
    const char before = at > 0 ? note[at - 1] : ' ';
    if ((before >= 'a' && before <= 'z') || is_digit(before)) continue;
    // Words like 前年度 depend on when the note was written.
    const char first = note[at];
    const bool written = is_digit(first) || first == 'r' || first == 'h' ||
                         note.substr(at).starts_with("令和") || note.substr(at).starts_with("平成");
    if (!written) continue;
    const auto year = year_at(note.substr(at), 0);
    if (!year || !year->year) continue;
    std::string_view behind = note.substr(at + year->length);
    take(behind, "の");
    if (behind.starts_with("実績")) named.insert({*year->year, Value::actual});
    if (behind.starts_with("目標")) named.insert({*year->year, Value::target});
  }
  return named;
}

std::vector<CorrectionNote> correction_notes(std::string_view text) {
  std::vector<CorrectionNote> notes;
  if (text.find(note_mark) == std::string_view::npos) return notes;  // most texts have none
  const std::string folded = text::fold(text);
  const std::string_view all = folded;
  for (std::size_t at = all.find(note_mark); at != std::string_view::npos;) {
    const std::size_t next = all.find(note_mark, at + note_mark.size());
    const std::string_view note = all.substr(at, std::min(next - at, longest_note));
    if (auto read = read_note(note)) notes.push_back(std::move(*read));
    at = next;
  }
  return notes;
}

bool begins_another_part(std::string_view text) {
  while (!text.empty()) {
    constexpr std::size_t beginning = 30;
    const std::string line = text::fold(text::trimmed(text::take_line(text)).substr(0, beginning));
    const std::size_t digits = line.find_first_not_of("0123456789-");
    if (digits == 0 || digits == std::string::npos) continue;
    const std::string_view rest = std::string_view(line).substr(digits);
    static constexpr auto marks = word_list({".", "、", ")", ":"});
    if (starts_with_one(rest, marks) && (rest.size() < 2 || !is_digit(rest[1]))) return true;
  }
  return false;
}

}  // namespace tenken::prose
