// SPDX-License-Identifier: MPL-2.0
// YEAR002: a year written in both ways is one year.
#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "logic/check/finding.hpp"
#include "logic/check/quote.hpp"
#include "logic/text/characters.hpp"
#include "logic/text/eras.hpp"
#include "logic/text/fiscal_year.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/utf8.hpp"
#include "logic/text/year_text.hpp"

namespace tenken::check {
namespace {

using form::FieldKind;
using message::msg;

/// How a year is called in a written pair: 年度, 年, or only by its number.
std::string_view year_word(std::string_view text) {
  for (const std::string_view word : {std::string_view("年度"), std::string_view("年")}) {
    if (text.starts_with(word)) return word;
  }
  return {};
}

/// The next character of `text` that is seen, full-width ones narrow and capitals small; 0 at its
/// end.
char32_t first_seen(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const text::Decoded decoded = text::decode_at(text, at);
    if (!text::is_invisible(decoded.character)) {
      const char32_t c = text::narrow(decoded.character);
      return c >= U'A' && c <= U'Z' ? c - U'A' + U'a' : c;
    }
    at += decoded.length;
  }
  return 0;
}

/// Ends with a year's number: 2023, 令和５, 令和元年度; not 前年度.
bool ends_like_year(std::string_view text) {
  static constexpr auto behind = std::to_array<std::string_view>({" ", "　", "度", "年"});
  for (const std::string_view word : behind) {
    while (text.ends_with(word)) text.remove_suffix(word.size());
  }
  constexpr std::size_t character = 3;  // bytes of 元 and of ５
  if (text.empty() || text::is_digit(text.back())) return !text.empty();
  if (text.size() < character) return false;
  const char32_t last = text::decode_at(text, text.size() - character).character;
  return text::is_digit(text::narrow(last)) || last == U'元' ||
         text::kanji_numerals.find(last) != std::u32string_view::npos;
}

/// A bracket opens between what may be years. Most texts need not be searched for years.
bool may_hold_pair(std::string_view text) {
  return std::ranges::any_of(std::to_array<std::string_view>({"(", "（"}), [&](auto bracket) {
    for (std::size_t at = text.find(bracket); at != std::string_view::npos;
         at = text.find(bracket, at + bracket.size())) {
      if (!ends_like_year(text.substr(0, at))) continue;
      const char32_t c = first_seen(text.substr(at + bracket.size()));
      if (text::is_digit(c) || text::era_beginnings.find(c) != std::u32string_view::npos)
        return true;
    }
    return false;
  });
}

/// Both are fiscal years, or both calendar years: 令和9年度(2028年度), 2023(令和4)年度. In prose
/// 2024年1月(令和5年度) is right, and (2024) may be a number of anything.
bool pairs_like_years(const std::string& text, const text::YearText& year) {
  const std::string folded = text::fold(year.written);
  const std::size_t open = folded.find('(');
  const std::size_t close = folded.rfind(')');
  if (open == std::string::npos || close == std::string::npos) return false;
  const std::string_view behind = std::string_view(text).substr(year.begin + year.written.size());
  const auto word_in = [](std::string_view part) {
    const std::size_t at = part.find("年");
    return at == std::string_view::npos ? std::string_view() : year_word(part.substr(at));
  };
  const std::string_view outer = word_in(std::string_view(folded).substr(0, open));
  const std::string_view inner = word_in(std::string_view(folded).substr(open, close - open));
  return outer == inner && !(outer.empty() && year_word(behind).empty());
}

/// The first year in `text` that contradicts itself; nullopt when none does.
std::optional<text::YearText> contradiction(const std::string& text, bool is_prose) {
  for (text::YearText& year : text::find_years(text)) {
    if (text::read_fiscal_year(year.written).kind == text::YearKind::contradiction &&
        (!is_prose || pairs_like_years(text, year))) {
      return std::move(year);
    }
  }
  return std::nullopt;
}

/// The printed year that belongs in a cell; nullopt where the form prints none.
std::optional<int> printed_year(const Subject& subject, const workbook::Location& place) {
  const auto label = std::ranges::find_if(subject.layout().labels,
                                          [&](const auto& each) { return each.place == place; });
  if (label == subject.layout().labels.end()) return std::nullopt;
  return subject.sheet.fiscal_year + label->year_offset;
}

/// Reports cells, each once, whatever fields and labels share it.
class Contradictions {
 public:
  Contradictions(const Subject& subject, Findings& findings)
      : subject_(subject), findings_(&findings) {}

  void look_at(const Place& place, const workbook::Cell& cell, bool is_prose = false) {
    // A formula only repeats what stands elsewhere.
    if (!place.cell || cell.type != workbook::CellType::text || cell.has_formula()) return;
    if (is_prose && !may_hold_pair(cell.text)) return;
    const auto year = contradiction(cell.text, is_prose);
    if (!year || !reported_.insert(*place.cell).second) return;
    const text::YearReading reading = text::read_fiscal_year(year->written);
    const int era_year = text::read_fiscal_year(reading.era_part).year;
    const int western = reading.western_part;
    // The one that the form prints there, else the western one: eras are converted, and wrongly.
    const bool era_is_right = printed_year(subject_, *place.cell) == era_year;
    const std::string right = text::reconciled(year->written, era_is_right ? era_year : western);
    const std::string mended = cell.text.substr(0, year->begin) + right +
                               cell.text.substr(year->begin + year->written.size());
    findings_->at(place)
        .severity(is_prose ? Severity::warning : Severity::error)
        .actual(is_prose ? year->written : cell.text)
        .expected(is_prose ? right : mended)
        .say(msg("{1}の「{2}」は、西暦と元号が合いません（{3}は {4} 年度、{5} 年度は {6} です）。"
                 "正しい方にそろえてください。",
                 subject_.title(place.field), quote(year->written), reading.era_part, era_year,
                 western, text::era_short(western)))
        .fix(msg("「{1}」にする", quote(right)),
             {{.place = *place.cell, .before = cell, .after = workbook::text_cell(mended)}});
  }

 private:
  const Subject& subject_;
  Findings* findings_;
  std::set<workbook::Location> reported_;
};

void era_western(const Subject& subject, Findings& findings) {
  Contradictions contradictions(subject, findings);
  record::for_each_field(subject.sheet, [&](const record::Field& field) {
    const bool is_prose = field.kind == FieldKind::text || field.kind == FieldKind::name;
    if (!is_prose && field.kind != FieldKind::fiscal_year && field.kind != FieldKind::period) {
      return;
    }
    contradictions.look_at({.field = field.id, .cell = field.place}, field.cell, is_prose);
  });
  if (!subject.binding.recognition.recognised) return;
  for (const bind::LabelPlace& label : subject.layout().labels) {
    if (label.year_text.empty()) continue;
    contradictions.look_at({.field = label.field, .cell = label.place}, label.cell);
  }
}

}  // namespace

const Rule& year002() {
  static constexpr Rule rule = {
      .id = "YEAR002",
      .name = "era-western",
      .summary = N_("西暦と元号を並べて書いた年度が、同じ年度である。"),
      .headline = N_("西暦と元号が合わない"),
      .severity = Severity::error,
      .rank = Rank::content,
      .fix = FixSafety::confirm,
      .check = era_western,
  };
  return rule;
}

}  // namespace tenken::check
