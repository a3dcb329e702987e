// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/view/panel_content.hpp"

#include <algorithm>
#include <numeric>
#include <string_view>

#include "logic/check/fixes.hpp"
#include "logic/check/kept/waive.hpp"
#include "logic/form/field_catalogue.hpp"
#include "logic/text/lines.hpp"
#include "logic/view/fix_text.hpp"
#include "logic/view/summary.hpp"

namespace tenken::view {
namespace {

using message::msg;

/// Beyond this the grid would take seconds to fill, and nobody reads on; the list says that it is
/// cut.
constexpr std::size_t max_rows = 1000;

constexpr std::string_view waived_sign = "○";

std::string on_one_line(std::string text) {
  std::ranges::replace_if(
      text, [](char c) { return text::is_line_break(c); }, ' ');
  return text;
}

void add_line(std::string& text, const std::string& line) {
  if (!text.empty()) text += '\n';
  text += line;
}

std::string title_of(const check::Place& place) {
  return place.field.empty() ? std::string() : form::field_title(place.field);
}

/// 「６ 事業コスト R5年度 合計(予算現額)（事業改善シート!H44）」, as much of it as there is.
std::string where(const check::Place& place, const check::Result& result,
                  const message::Language& language) {
  std::string title = title_of(place);
  std::string cell = place_name(place, result);
  if (title.empty()) return cell;
  if (cell.empty()) return title;
  return language.say(msg("{1}（{2}）", title, cell));
}

std::string waiver_line(const check::Waiver& waiver, const message::Language& language) {
  return language.say(msg("了承の理由: {1}（{2}、{3}）", waiver.reason, waiver.by, waiver.on));
}

std::string detail(const check::Finding& finding, const check::Result& result,
                   const message::Language& language) {
  std::string text = language.say(finding.message);
  const std::string place = where(finding.at, result, language);
  if (!place.empty()) add_line(text, "\n" + language.say(msg("場所: {1}", place)));
  if (!finding.actual.empty()) add_line(text, language.say(msg("入力: {1}", finding.actual)));
  if (!finding.expected.empty()) add_line(text, language.say(msg("正: {1}", finding.expected)));
  if (!finding.difference.empty()) add_line(text, language.say(msg("差: {1}", finding.difference)));
  for (const check::Place& related : finding.related) {
    const std::string name = where(related, result, language);
    if (!name.empty()) add_line(text, language.say(msg("関係: {1}", name)));
  }
  if (finding.waived) add_line(text, waiver_line(*finding.waived, language));
  add_line(text, language.say(msg("ルール: {1} {2}", std::string(finding.rule->id),
                                  msg(finding.rule->summary.data()))));
  return text;
}

/// What 「直す」 would do about `finding`, or why nothing has to be done, on a line or two.
std::string fix_of(const check::Finding& finding, const message::Language& language) {
  if (finding.waived) return waiver_line(*finding.waived, language);
  if (!finding.fix) {
    return language.say(msg("直し方: 自動では直せません。説明を見て直してください。"));
  }
  const message::Message change = fix_line(*finding.fix);
  if (change.empty()) return language.say(msg("直し方: {1}", finding.fix->title));
  return language.say(msg("直し方: {1}（{2}）", finding.fix->title, change));
}

/// The question before a fix that a person must look at first: every cell with what it holds now
/// and would hold then.
std::string question_of(const check::Finding& finding, const check::Result& result,
                        const message::Language& language) {
  if (!finding.fix || finding.fix->safety != check::FixSafety::confirm) return {};
  constexpr std::size_t most = 8;
  const std::vector<workbook::CellEdit>& edits = finding.fix->edits.cells;
  std::string text = language.say(finding.fix->title);
  if (!edits.empty()) text += "\n";
  for (std::size_t i = 0; i < std::min(edits.size(), most); ++i) {
    const check::Place place = {.field = {}, .cell = edits[i].place};
    add_line(text, place_name(place, result));
    add_line(text, "　" + language.say(change_line(edits[i])));
  }
  if (edits.size() > most) {
    add_line(text, language.say(msg("ほか {1} か所", edits.size() - most)));
  }
  add_line(text, "\n" + language.say(msg("このとおり直してよろしいですか。")));
  return text;
}

PanelRow row(std::size_t number, const check::Result& result, const message::Language& language) {
  const check::Finding& finding = result.findings[number];
  PanelRow row;
  row.finding = number;
  row.severity = finding.waived ? std::string(waived_sign) + " " + language.say(msg("了承済み"))
                                : std::string(severity_sign(finding.severity)) + " " +
                                      language.say(severity_name(finding.severity));
  row.place = finding.at.cell ? cell_of(finding.at) : "―";
  row.message = on_one_line(language.say(finding.message));
  row.detail = detail(finding, result, language);
  row.sheet = sheet_of(finding.at, result);
  if (finding.at.cell) row.cell = finding.at.cell->cell;
  row.fix = fix_of(finding, language);
  row.mendable = finding.fix.has_value() && !finding.waived;
  row.waived = finding.waived.has_value();
  row.waivable = !finding.waived && check::can_be_waived(finding);
  row.question = question_of(finding, result, language);
  return row;
}

std::string counts(const check::Result& result, const message::Language& language) {
  const Counts counts = count(result);
  const auto part = [&](check::Severity severity, std::size_t count) {
    return std::string(severity_sign(severity)) + " " +
           language.say(msg("{1} {2}", severity_name(severity), count));
  };
  const std::string waived = counts.waived == 0
                                 ? std::string()
                                 : "　" + std::string(waived_sign) + " " +
                                       language.say(msg("{1} {2}", msg("了承済み"), counts.waived));
  return part(check::Severity::error, counts.errors) + "　" +
         part(check::Severity::warning, counts.warnings) + "　" +
         part(check::Severity::note, counts.notes) + waived;
}

/// The findings' numbers as the list shows them: in reading order, those that somebody called right
/// at the end.
std::vector<std::size_t> order_of(const check::Result& result) {
  std::vector<std::size_t> order(result.findings.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_partition(order.begin(), order.end(),
                        [&](std::size_t number) { return !result.findings[number].waived; });
  return order;
}

Subject subject_of(const PanelState& state) {
  if (!state.spreadsheet) return Subject::none;
  if (!state.failure.empty()) return Subject::failed;
  if (state.result == nullptr) return Subject::unchecked;
  return state.result->recognised() ? Subject::form : Subject::foreign;
}

}  // namespace

PanelContent describe(const PanelState& state, const message::Language& language) {
  PanelContent content;
  content.revision = state.revision;
  content.live = state.live || state.too_large;
  if (state.too_large) {
    content.notice = language.say(
        msg("大きな文書のため、自動では点検していません。「点検する」を押してください。"));
  }
  content.waive = language.say(msg("了承する…(~W)"));
  content.withdraw = language.say(msg("了承を取り消す(~W)"));
  content.subject = subject_of(state);
  content.offer_template = content.subject != Subject::form;
  switch (content.subject) {
    case Subject::none:
      content.verdict = language.say(msg("表計算の文書を開くと、ここで点検できます。"));
      return content;
    case Subject::unchecked:
      content.verdict = language.say(
          msg("まだ点検していません。「点検する」を押すと、直すところをここに示します。"));
      return content;
    case Subject::failed:
      content.verdict = language.say(msg("点検できませんでした。{1}", state.failure));
      return content;
    case Subject::foreign:
    case Subject::form:
      break;
  }
  const check::Result& result = *state.result;
  if (!state.remark.empty()) content.remark = language.say(state.remark);
  content.form = language.say(form_line(result));
  content.verdict = language.say(verdict(result));
  content.counts = counts(result, language);
  const std::size_t shown = std::min(result.findings.size(), max_rows);
  const std::vector<std::size_t> order = order_of(result);
  for (std::size_t i = 0; i < shown; ++i) {
    content.rows.push_back(row(order[i], result, language));
  }
  if (shown < result.findings.size()) {
    add_line(content.notice,
             language.say(msg("全 {1} 件のうち、はじめの {2} 件だけを示しています。",
                              result.findings.size(), shown)));
  }
  if (content.subject == Subject::form) {
    const std::size_t fixes = check::safe_fix_count(result);
    content.mend_all = language.say(msg("まとめて直す（{1}件）(~A)", fixes));
    content.can_mend_all = fixes > 0;
  }
  // Checked by itself it is out of date for a moment only, and a line that comes and goes disturbs.
  if (state.stale && !state.live) {
    add_line(content.notice,
             language.say(msg("点検後に変更されています。もう一度点検してください。")));
  }
  return content;
}

}  // namespace tenken::view
