// SPDX-License-Identifier: MPL-2.0
// The ※ notes that say why a figure is no longer what it was.
#include "logic/prose/change_notes.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "logic/prose/correction_notes.hpp"
#include "logic/prose/words.hpp"
#include "logic/prose/wrong_and_right.hpp"
#include "logic/text/characters.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/lines.hpp"
#include "logic/text/utf8.hpp"
#include "logic/text/year_text.hpp"

namespace tenken::prose {
namespace {

constexpr std::string_view mark = "※";
constexpr auto words = std::to_array<std::string_view>(
    {"修正",     "訂正",       "変更",       "見直",       "精査",     "確定",     "更新",
     "再集計",   "遡及",       "改定",       "改訂",       "改め",     "誤り",     "誤記",
     "誤植",     "再計上",     "再計算",     "再算定",     "置き換え", "置換え",   "差し替え",
     "差替え",   "見込値",     "見込み値",   "速報値",     "確報",     "暫定値",   "転記ミス",
     "記載ミス", "入力ミス",   "集計ミス",   "計算ミス",   "記載漏れ", "集計漏れ", "計上漏れ",
     "転記漏れ", "年度公表値", "前回公表値", "年度シート", "取消",     "取り消",   "重複を除",
     "重複計上", "二重計上",   "更正"});

/// What is wished for or planned as often as it is done.
constexpr auto deeds = word_list({"修正", "訂正", "変更", "見直", "改定", "改訂"});

/// 「見直しを求める声」, 「修正を検討中」, 「見直す予定」: nothing was changed. `rest` stands
/// behind the deed.
bool is_only_wished(std::string_view rest) {
  constexpr std::size_t near = 30;  // bytes: ten characters
  rest = window(rest, near);
  static constexpr auto stops = word_list({"。", "、", "した", "済", "(", ")"});
  for (const std::string_view stop : stops) rest = rest.substr(0, rest.find(stop));
  static constexpr auto wishes = word_list({"求め", "要望", "希望", "望む", "意見", "声", "検討",
                                            "予定", "必要", "要請", "提案", "議論", "協議"});
  return contains_one(rest, wishes);
}

/// `note` says that something was corrected, revised, recounted or settled.
bool tells_of_change(std::string_view note) {
  return std::ranges::any_of(words, [&](std::string_view word) {
    const bool is_deed = is_one(word, deeds);
    for (std::size_t at = note.find(word); at != std::string_view::npos;
         at = note.find(word, at + word.size())) {
      if (!is_deed || !is_only_wished(note.substr(at + word.size()))) return true;
    }
    return false;
  });
}

/// 「※R4年度実績:8→9」: what it was and what it is, and hardly a word.
bool is_a_bare_change(std::string_view note) {
  constexpr std::size_t longest = 75;  // bytes
  constexpr std::string_view arrow = "→";
  const std::size_t at = note.find(arrow);
  if (at == std::string_view::npos || note.size() > longest) return false;
  const std::string_view behind = note.substr(at + arrow.size());
  return !behind.empty() && text::is_digit(behind.front()) &&
         behind.find(arrow) == std::string_view::npos && named_values(note).size() == 1;
}

constexpr std::string_view month = "月";
constexpr std::string_view day = "日";

using text::is_digit;

/// `note` with every fiscal year made blank: 令和5年度 is no amount.
std::string without_years(const std::string& note) {
  std::string rest = note;
  for (const text::YearText& year : text::find_years(note)) {
    std::fill(rest.begin() + static_cast<std::ptrdiff_t>(year.begin),
              rest.begin() + static_cast<std::ptrdiff_t>(year.end), ' ');
  }
  return rest;
}

/// The numbers in folded `text`, with or without commas between groups, but for dates.
std::vector<double> numbers_in(const std::string& text) {
  std::vector<double> numbers;
  std::size_t at = 0;
  while (at < text.size()) {
    if (!is_digit(text[at])) {
      ++at;
      continue;
    }
    std::string digits;
    for (; at < text.size(); ++at) {
      const bool goes_on = at + 1 < text.size() && is_digit(text[at + 1]);
      if (is_digit(text[at]) || (text[at] == '.' && goes_on)) {
        digits += text[at];
      } else if (text[at] != ',' || !goes_on) {
        break;
      }
    }
    double number = 0;
    const char* const end = digits.data() + digits.size();
    const bool is_date =
        text.compare(at, month.size(), month) == 0 || text.compare(at, day.size(), day) == 0;
    if (!is_date && std::from_chars(digits.data(), end, number).ptr == end)
      numbers.push_back(number);
  }
  return numbers;
}

/// `text` with a ※ for other marks that begin a line as a note: （注）, 注１）, 【注】, ＊.
std::string with_one_mark(std::string_view text) {
  std::string marked;
  bool first = true;
  while (!text.empty()) {
    const std::string_view line = text::take_line(text);
    if (!first) marked += '\n';
    first = false;
    const std::string folded = text::fold(line);
    const std::string_view seen = folded;
    static constexpr std::array<std::string_view, 6> brackets = {"(注", "[注",  "【注",
                                                                 "<注", "〔注", "注"};
    bool is_note = false;
    for (const std::string_view open : brackets) {
      if (!seen.starts_with(open)) continue;
      std::string_view rest = seen.substr(open.size());
      while (!rest.empty() && is_digit(rest.front())) rest.remove_prefix(1);
      static constexpr std::array<std::string_view, 7> closings = {")",  "]", "】", ">",
                                                                   "〕", ":", "."};
      is_note = is_note || std::ranges::any_of(closings, [&](std::string_view close) {
                  return rest.starts_with(close);
                });
    }
    marked += is_note || seen.starts_with("*") ? std::string(mark) + folded : std::string(line);
  }
  return marked;
}

/// No printed box is narrower, in characters.
constexpr std::size_t least_wrapped = 15;

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  bool goes_on = true;  // behind a break there is one more line, if only a blank one
  while (!text.empty()) {
    const std::string_view before = text;
    lines.push_back(text::take_line(text));
    goes_on = lines.back().size() < before.size();
  }
  if (goes_on) lines.emplace_back();
  return lines;
}

/// Nothing more of a sentence is to come behind `line`.
bool is_complete(std::string_view line) {
  constexpr std::array<std::string_view, 5> ends = {"。", "．", ".", "）", ")"};
  const std::string_view seen = text::trimmed(line);
  return seen.empty() ||
         std::ranges::any_of(ends, [&](std::string_view end) { return seen.ends_with(end); });
}

/// "1.…", "４-２.…", "1、…": a number with a mark behind it, as against "4,900" and "4.5人".
bool begins_with_number(std::string_view line) {
  const std::string folded = text::fold(line);
  std::size_t at = 0;
  while (at < folded.size() && (is_digit(folded[at]) || folded[at] == '-')) ++at;
  if (at == 0 || at == folded.size()) return false;
  const std::string_view rest = std::string_view(folded).substr(at);
  if (rest.starts_with("、") || rest.starts_with(")")) return true;
  return rest.starts_with(".") && (rest.size() == 1 || !is_digit(rest[1]));
}

bool begins_item(std::string_view line) {
  constexpr std::u32string_view marks = U"※・○●◎◇◆□■▪•★☆";
  const std::string_view seen = text::trimmed(line);
  if (seen.empty()) return true;
  const char32_t first = text::decode_at(seen, 0).character;
  return text::is_circled(first) || marks.find(first) != std::u32string_view::npos ||
         begins_with_number(seen);
}

/// `line` cut before each ※; the first piece may be blank.
std::vector<std::string> pieces_of(std::string_view line) {
  std::vector<std::string> pieces;
  for (;;) {
    const std::size_t next = line.find(mark, pieces.empty() ? 0 : mark.size());
    pieces.emplace_back(line.substr(0, next));
    if (next == std::string_view::npos) return pieces;
    line.remove_prefix(next);
  }
}

constexpr std::string_view indicator_word = "指標";

/// 「指標2の」 for 「②の」, so that a number in a circle is none of the note's amounts.
std::string with_named_indicators(std::string_view text) {
  std::string named;
  for (std::size_t at = 0; at < text.size();) {
    const text::Decoded next = text::decode_at(text, at);
    if (text::is_circled(next.character)) named += indicator_word;
    named += text.substr(at, next.length);
    at += next.length;
  }
  return named;
}

/// Takes the indicators' numbers out of `note`, which is folded.
std::vector<std::string> take_nos(std::string& note) {
  std::vector<std::string> nos;
  for (std::size_t at = note.find(indicator_word); at != std::string::npos;
       at = note.find(indicator_word, at + 1)) {
    const std::size_t begin = at + indicator_word.size();
    std::size_t end = begin;
    while (end < note.size() && is_digit(note[end])) ++end;
    if (end == begin) continue;
    if (end + 1 < note.size() && note[end] == '-' && is_digit(note[end + 1])) {
      for (++end; end < note.size() && is_digit(note[end]);) ++end;
    }
    nos.push_back(note.substr(begin, end - begin));
    note.erase(begin, end - begin);
  }
  return nos;
}

/// The notes that a ※ begins.
std::vector<ChangeNote> marked_notes(std::string_view text) {
  std::vector<ChangeNote> notes;
  if (text.find(mark) == std::string_view::npos) return notes;
  const std::string folded = text::fold(with_named_indicators(text));
  std::size_t begin = folded.find(mark);
  while (begin != std::string::npos) {
    const std::size_t next = folded.find(mark, begin + mark.size());
    std::string note = folded.substr(begin, next == std::string::npos ? next : next - begin);
    if (tells_of_change(note) || right_side(note) || is_a_bare_change(note)) {
      std::vector<std::string> nos = take_nos(note);
      std::vector<double> numbers = numbers_in(without_years(note));
      notes.push_back(
          {.text = std::move(note), .numbers = std::move(numbers), .nos = std::move(nos)});
    }
    begin = next;
  }
  return notes;
}

}  // namespace

WithoutNotes without_change_notes(std::string_view text) {
  WithoutNotes result;
  const std::vector<std::string_view> lines = lines_of(text);
  std::vector<std::string> kept;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::vector<std::string> pieces = pieces_of(lines[i]);
    if (pieces.size() > 1) {
      // Only the last note of a line can go on below it, and only where the line was full; an
      // erratum is complete with the value that is right: 「誤：34校　正：33校」.
      const bool may_go_on =
          text::decode(lines[i]).size() >= least_wrapped && !right_side(text::fold(pieces.back()));
      while (may_go_on && !is_complete(pieces.back()) && i + 1 < lines.size() &&
             !begins_item(lines[i + 1])) {
        pieces.back().append("\n").append(lines[++i]);
      }
    }
    std::string line;
    const std::size_t gone = result.notes.size();
    for (std::string& piece : pieces) {
      if (marked_notes(piece).empty()) {
        line += piece;
      } else {
        result.notes.push_back(std::move(piece));
      }
    }
    const bool is_left_blank = result.notes.size() > gone && text::trimmed(line).empty();
    if (!is_left_blank) kept.push_back(std::move(line));
  }
  for (std::size_t i = 0; i < kept.size(); ++i) {
    if (i > 0) result.text += '\n';
    result.text += kept[i];
  }
  return result;
}

std::vector<ChangeNote> change_notes(std::string_view text) {
  const bool has_other_mark = text.find("注") != std::string_view::npos ||
                              text.find('*') != std::string_view::npos ||
                              text.find("＊") != std::string_view::npos;
  return marked_notes(has_other_mark ? with_one_mark(text) : std::string(text));
}

}  // namespace tenken::prose
