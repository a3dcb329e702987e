// SPDX-License-Identifier: MPL-2.0
// One finding in words.
#include "logic/view/finding_text.hpp"

#include <algorithm>

#include "logic/check/fixes.hpp"
#include "logic/check/headline.hpp"
#include "logic/view/fix_text.hpp"
#include "logic/view/summary.hpp"

namespace tenken::view {
namespace {

using message::msg;

void add_line(std::string& text, const std::string& line) {
  if (!text.empty()) text += '\n';
  text += line;
}

std::string waiver_line(const check::Waiver& waiver, const message::Language& language) {
  return language.say(msg("了承の理由: {1}（{2}、{3}）", waiver.reason, waiver.by, waiver.on));
}

}  // namespace

std::string where(const check::Place& place, const check::Result& result,
                  const message::Language& language) {
  std::string title = field_name(place, result);
  std::string cell = place_name(place, result);
  if (title.empty()) return cell;
  if (cell.empty()) return title;
  return language.say(msg("{1}（{2}）", title, cell));
}

std::string detail_text(const check::Finding& finding, const check::Result& result,
                        const message::Language& language, const Reasons& reasons) {
  std::string text = language.say(finding.message);
  const std::string place = where(finding.at, result, language);
  if (!place.empty()) add_line(text, "\n" + language.say(msg("場所: {1}", place)));
  if (!finding.actual.empty()) add_line(text, language.say(msg("入力: {1}", finding.actual)));
  if (!finding.expected.empty()) add_line(text, language.say(msg("正: {1}", finding.expected)));
  if (!finding.difference.empty()) {
    add_line(text, language.say(msg("差: {1}", check::shown_difference(finding))));
  }
  for (const check::Place& related : finding.related) {
    const std::string name = where(related, result, language);
    if (!name.empty()) add_line(text, language.say(msg("関係: {1}", name)));
  }
  if (finding.waived) add_line(text, waiver_line(*finding.waived, language));
  const std::string why = reasons ? reasons(finding.rule->id) : std::string();
  if (!why.empty()) add_line(text, "\n" + language.say(msg("大切なわけ: {1}", why)) + "\n");
  add_line(text, language.say(msg("ルール: {1} {2}", std::string(finding.rule->id),
                                  msg(finding.rule->summary.data()))));
  return text;
}

std::string fix_text(const check::Finding& finding, const message::Language& language) {
  if (finding.waived) return waiver_line(*finding.waived, language);
  if (!finding.fix) {
    return language.say(msg("直し方: 自動では直せません。説明を見て直してください。"));
  }
  const message::Message change = fix_line(*finding.fix);
  if (change.empty()) return language.say(msg("直し方: {1}", finding.fix->title));
  return language.say(msg("直し方: {1}（{2}）", finding.fix->title, change));
}

std::string question_text(const check::Finding& finding, const check::Result& result,
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

std::string mend_all_text(const check::Result& result, const message::Language& language) {
  constexpr std::size_t most = 15;
  const std::vector<const check::Finding*> all = check::safe_fixes(result);
  std::string text;
  for (std::size_t i = 0; i < std::min(all.size(), most); ++i) {
    const check::Fix& fix = *all[i]->fix;
    const message::Message change = fix_line(fix);
    add_line(text, "・" + language.say(change.empty() ? fix.title : change));
  }
  if (all.size() > most) add_line(text, language.say(msg("ほか {1} か所", all.size() - most)));
  return text;
}

}  // namespace tenken::view
