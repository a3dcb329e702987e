// SPDX-License-Identifier: MPL-2.0
// LAY009: nothing that is filled in is hidden, nor left under a merged cell.
#include <algorithm>
#include <string>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/check/quote.hpp"

namespace tenken::check {
namespace {

using bind::CoveredCell;
using bind::HiddenPart;
using message::Message;
using message::msg;

/// The rows, or the columns, of one page that are hidden, or the page: however many, one finding.
struct Hidden {
  HiddenPart::Kind kind = HiddenPart::Kind::page;
  std::size_t page = 0;
  std::vector<const HiddenPart*> parts;
};

std::vector<Hidden> hidden_of(const bind::Layout& layout) {
  std::vector<Hidden> result;
  for (const HiddenPart& part : layout.hidden) {
    const auto same = std::ranges::find_if(result, [&](const Hidden& hidden) {
      return hidden.page == part.page && hidden.kind == part.kind;
    });
    if (same == result.end()) {
      result.push_back({part.kind, part.page, {&part}});
    } else {
      same->parts.push_back(&part);
    }
  }
  return result;
}

/// "12", "12〜14、20", "V〜X": enough to find the place.
std::string lines_of(const Hidden& hidden) {
  const auto name = [&](std::int32_t line) {
    return hidden.kind == HiddenPart::Kind::rows ? std::to_string(line + 1)
                                                 : workbook::column_letters(line);
  };
  std::vector<std::string> shown;
  for (const HiddenPart* part : hidden.parts) {
    shown.push_back(name(part->first));
    if (part->first != part->last) shown.back() += "〜" + name(part->last);
  }
  return listed(shown);
}

/// "12 行目", "V〜X 列", "このページ全体".
Message name_of(const Hidden& hidden) {
  switch (hidden.kind) {
    case HiddenPart::Kind::rows:
      return msg("{1} 行目", lines_of(hidden));
    case HiddenPart::Kind::columns:
      return msg("{1} 列", lines_of(hidden));
    case HiddenPart::Kind::page:
      break;
  }
  return msg("このページ全体");
}

Place place_on(const Subject& subject, std::size_t page, const workbook::Location& cell) {
  return {.field = "label." + subject.form.pages[page].key, .cell = cell};
}

/// One page's cells under merges. Cleared, nothing is lost that anybody saw; but somebody must say
/// that it is not missed.
void report_covered(const Subject& subject, const std::vector<const CoveredCell*>& cells,
                    Findings& findings) {
  const CoveredCell& first = *cells.front();
  const std::string place = workbook::to_a1(first.place.cell);
  const std::string text = quote(workbook::display_text(first.cell));
  std::vector<workbook::CellEdit> edits;
  edits.reserve(cells.size());
  for (const CoveredCell* cell : cells) {
    edits.push_back({.place = cell->place, .before = cell->cell, .after = {}, .covered = true});
  }
  FindingBuilder finding = findings.at(place_on(subject, first.page, first.place));
  finding.actual(text);
  if (cells.size() == 1) {
    finding.say(
        msg("{1} の結合の下に、表示されない記入（{2} の「{3}」）が残っています。"
            "印刷はされませんが、ファイルを渡した相手には見えます。"
            "要らなければ消し、要る内容なら見える欄に書いてください。",
            workbook::to_a1(first.merge), place, text));
  } else {
    finding.say(
        msg("セルの結合の下に、表示されない記入が {1} か所（{2} の「{3}」など）残っています。"
            "印刷はされませんが、ファイルを渡した相手には見えます。"
            "要らなければ消し、要る内容なら見える欄に書いてください。",
            cells.size(), place, text));
  }
  finding.fix(msg("結合の下の記入を消す"), std::move(edits), Formulas::replace);
}

void hidden(const Subject& subject, Findings& findings) {
  if (!subject.binding.recognition.recognised) return;
  for (const Hidden& hidden : hidden_of(subject.layout())) {
    findings.at(place_on(subject, hidden.page, hidden.parts.front()->first_filled))
        .say(msg("{1}が非表示になっていますが、記入があります。見えないまま提出されないよう、"
                 "表示して内容を確かめてください。",
                 name_of(hidden)));
  }
  for (std::size_t page = 0; page < subject.form.pages.size(); ++page) {
    std::vector<const CoveredCell*> cells;
    for (const CoveredCell& cell : subject.layout().covered) {
      if (cell.page == page) cells.push_back(&cell);
    }
    if (!cells.empty()) report_covered(subject, cells, findings);
  }
}

}  // namespace

const Rule& lay009() {
  static constexpr Rule rule = {
      .id = "LAY009",
      .name = "hidden",
      .summary = N_("記入のある行・列・ページが、非表示になっていない。結合したセルの下に、"
                    "見えない記入が残っていない。"),
      .headline = N_("記入が見えない"),
      .severity = Severity::warning,
      .rank = Rank::structure,
      .fix = FixSafety::confirm,
      .check = hidden,
  };
  return rule;
}

}  // namespace tenken::check
