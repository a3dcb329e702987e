// SPDX-License-Identifier: MPL-2.0
// YEAR002: a year written in both ways is one year.
#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "logic/check/finding.hpp"
#include "logic/check/quote.hpp"
#include "logic/text/fiscal_year.hpp"
#include "logic/text/year_text.hpp"

namespace tenken::check {
namespace {

using form::FieldKind;
using message::msg;

/// The first year in `text` that contradicts itself; nullopt when none does.
std::optional<text::YearText> contradiction(const std::string& text) {
  for (text::YearText& year : text::find_years(text)) {
    if (text::read_fiscal_year(year.written).kind == text::YearKind::contradiction) {
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

  void look_at(const Place& place, const workbook::Cell& cell) {
    // A formula only repeats what stands elsewhere.
    if (!place.cell || cell.type != workbook::CellType::text || cell.has_formula()) return;
    const auto year = contradiction(cell.text);
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
        .actual(cell.text)
        .expected(mended)
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
    if (field.kind != FieldKind::fiscal_year && field.kind != FieldKind::period) return;
    contradictions.look_at({.field = field.id, .cell = field.place}, field.cell);
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
