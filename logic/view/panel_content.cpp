// SPDX-License-Identifier: MPL-2.0
// What the panel says, as plain texts.
#include "logic/view/panel_content.hpp"

#include <array>
#include <string_view>

#include "logic/check/fixes.hpp"
#include "logic/view/finding_text.hpp"
#include "logic/view/progress.hpp"
#include "logic/view/section.hpp"
#include "logic/view/summary.hpp"

namespace tenken::view {
namespace {

using message::Message;
using message::msg;
using message::msgn;

constexpr std::string_view waived_sign = "○";
constexpr std::string_view to_fill_sign = "□";

void add_line(std::string& text, const std::string& line) {
  if (!text.empty()) text += '\n';
  text += line;
}

/// How many findings there are of each kind.
using Kinds = std::array<std::size_t, 5>;

std::size_t of(const Kinds& kinds, RowKind kind) {
  return kinds.at(static_cast<std::size_t>(kind));
}

Kinds count_kinds(const check::Result& result) {
  Kinds kinds{};
  for (const check::Finding& finding : result.findings) {
    ++kinds.at(static_cast<std::size_t>(kind_of(finding)));
  }
  return kinds;
}

std::string counts_text(const Kinds& kinds, const message::Language& language) {
  std::string text;
  // What is not a mistake has a line of its own: all of them together are too wide for a sidebar,
  // and a line would be broken within a word.
  std::string_view between;
  const auto add = [&](RowKind kind, std::string_view sign, const Message& name, bool always) {
    if (of(kinds, kind) == 0 && !always) return;
    text += between;
    between = "　";
    text += std::string(sign) + " " + language.say(msg("{1} {2}", name, of(kinds, kind)));
  };
  const auto add_severity = [&](RowKind kind, check::Severity severity) {
    add(kind, severity_sign(severity), severity_name(severity), true);
  };
  add_severity(RowKind::error, check::Severity::error);
  add_severity(RowKind::warning, check::Severity::warning);
  add_severity(RowKind::note, check::Severity::note);
  between = "\n";
  add(RowKind::to_fill, to_fill_sign, msg("未記入"), false);
  add(RowKind::waived, waived_sign, msg("了承済み"), false);
  return text;
}

/// The document's status in a few words, for the title above the panel.
std::string title_text(const check::Result& result, const Kinds& kinds,
                       const message::Language& language) {
  if (!result.recognised()) return language.say(msg("点検（様式が見つかりません）"));
  std::vector<std::string> parts;
  const auto add = [&](RowKind kind, const Message& name) {
    if (of(kinds, kind) > 0) parts.push_back(language.say(msg("{1} {2}", name, of(kinds, kind))));
  };
  add(RowKind::error, severity_name(check::Severity::error));
  add(RowKind::warning, severity_name(check::Severity::warning));
  add(RowKind::note, severity_name(check::Severity::note));
  add(RowKind::to_fill, msg("未記入"));
  return language.say(parts.empty() ? msg("点検（指摘はありません）")
                                    : msg("点検（{1}）", language.list(parts)));
}

/// What is still to be filled in is no mistake while somebody is at it.
Message panel_verdict(const check::Result& result, const Kinds& kinds) {
  const std::size_t errors = of(kinds, RowKind::error);
  const std::size_t blanks = of(kinds, RowKind::to_fill);
  if (!result.recognised() || blanks == 0) return verdict(result);
  if (errors > 0) {
    return msgn("提出前に直すところが {1} 件あります。", "提出前に直すところが {1} 件あります。",
                static_cast<long>(errors), errors);
  }
  return msgn("誤りはありません。まだ記入していない欄が {1} か所あります。",
              "誤りはありません。まだ記入していない欄が {1} か所あります。",
              static_cast<long>(blanks), blanks);
}

std::vector<std::string> filter_names(const check::Result& result, const Kinds& kinds,
                                      const message::Language& language) {
  const auto name = [&](const Message& what, std::size_t count) {
    return language.say(msg("{1}（{2}）", what, count));
  };
  return {name(msg("すべて"), result.findings.size()),
          name(severity_name(check::Severity::error), of(kinds, RowKind::error)),
          name(severity_name(check::Severity::warning), of(kinds, RowKind::warning)),
          name(severity_name(check::Severity::note), of(kinds, RowKind::note)),
          name(msg("未記入"), of(kinds, RowKind::to_fill)),
          name(msg("了承済み"), of(kinds, RowKind::waived))};
}

void describe_progress(PanelContent& content, const check::Result& result,
                       const message::Language& language) {
  const Progress done = progress(result);
  content.filled = done.filled;
  content.to_fill = done.total;
  if (!done.next || !done.next->cell) return;
  content.progress = language.say(msg("記入 {1} / {2}", done.filled, done.total));
  content.next = language.say(msg("次の未記入 {1}(~B)", cell_of(*done.next)));
  content.next_cell = Link{.label = cell_of(*done.next),
                           .title = section_of(*done.next, result.binding.titles()).rest,
                           .sheet = sheet_of(*done.next, result),
                           .cell = done.next->cell->cell};
}

void describe_list(PanelContent& content, const check::Result& result, const PanelState& state,
                   const message::Language& language) {
  PanelList list = list_findings(result, state.filter, language, state.reasons);
  content.rows = std::move(list.rows);
  content.groups = std::move(list.groups);
  content.filtered = !result.findings.empty();
  if (content.rows.size() < list.fitting) {
    add_line(content.notice,
             language.say(msg("全 {1} 件のうち、はじめの {2} 件だけを示しています。", list.fitting,
                              content.rows.size())));
  }
  if (content.rows.empty() && content.filtered) {
    add_line(content.notice, language.say(msg("絞り込みに合うものはありません。")));
  }
}

Subject subject_of(const PanelState& state) {
  if (!state.spreadsheet) return Subject::none;
  if (!state.failure.empty()) return Subject::failed;
  if (state.result == nullptr) return Subject::unchecked;
  return state.result->recognised() ? Subject::form : Subject::foreign;
}

/// What can be done with the panel, in two sentences: what it does, and what a person does.
Message hint(bool live) {
  if (live) {
    return msg(
        "入力すると、直すところを下に示します。行を選ぶとそのセルへ移り、「説明」でくわしい説明を"
        "開きます。");
  }
  return msg(
      "「点検する」を押すと、直すところを下に示します。行を選ぶとそのセルへ移り、「説明」でくわしい"
      "説明を開きます。");
}

}  // namespace

PanelContent describe(const PanelState& state, const message::Language& language) {
  PanelContent content;
  content.title = language.say(msg("点検"));
  content.revision = state.revision;
  content.live = state.live || state.too_large;
  content.filter = state.filter;
  if (state.too_large) {
    content.notice = language.say(
        msg("大きな文書のため、自動では点検していません。「点検する」を押してください。"));
  }
  content.waive = language.say(msg("了承する…(~W)"));
  content.withdraw = language.say(msg("了承を取り消す(~W)"));
  content.subject = subject_of(state);
  content.offer_template = content.subject != Subject::form;
  if (state.hint && content.subject != Subject::none) {
    content.hint = language.say(hint(state.live));
  }
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
  const Kinds kinds = count_kinds(result);
  if (!state.remark.empty()) content.remark = language.say(state.remark);
  content.form = language.say(form_line(result));
  if (!state.last_year.line.empty()) {
    add_line(content.form, language.say(state.last_year.line));
  }
  if (!state.last_year.notice.empty()) {
    add_line(content.notice, language.say(state.last_year.notice));
  }
  content.title = title_text(result, kinds, language);
  content.verdict = language.say(panel_verdict(result, kinds));
  content.counts = counts_text(kinds, language);
  content.filters = filter_names(result, kinds, language);
  content.orders = {language.say(msg("場所の順")), language.say(msg("重い順"))};
  describe_list(content, result, state, language);
  if (content.subject == Subject::form) {
    describe_progress(content, result, language);
    const std::size_t fixes = check::safe_fix_count(result);
    content.mend_all = language.say(msg("まとめて直す（{1}件）(~A)", fixes));
    content.can_mend_all = fixes > 0;
    content.mend_all_list = mend_all_text(result, language);
    content.mend_all_question = language.say(
        msg("下の {1} 件をこのとおり直します。よければ、もう一度ボタンを押してください。", fixes));
    content.mend_all_now = language.say(msg("この {1} 件を直す(~A)", fixes));
  }
  // Checked by itself it is out of date for a moment only, and a line that comes and goes disturbs.
  if (state.stale && !state.live) {
    add_line(content.notice,
             language.say(msg("点検後に変更されています。もう一度点検してください。")));
  }
  return content;
}

}  // namespace tenken::view
