// SPDX-License-Identifier: MPL-2.0
// NUM012: stored results are what their formulas give.
#include "logic/check/finding.hpp"
#include "logic/check/quote.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {
namespace {

using message::msg;

std::string content(const workbook::Cell& cell) {
  if (cell.empty() || (cell.type == workbook::CellType::text && cell.text.empty())) return {};
  return cell.type == workbook::CellType::number ? text::format_amount(cell.number)
                                                 : workbook::display_text(cell);
}

message::Message in_words(const workbook::Cell& cell) {
  const std::string text = content(cell);
  return text.empty() ? msg("空欄") : msg("「{1}」", quote(text));
}

/// One finding for all: they have one cause, and one remedy.
void stale_result(const Subject& subject, Findings& findings) {
  const std::vector<record::StaleField>& stale = subject.sheet.stale;
  if (stale.empty()) return;
  const record::StaleField& first = stale.front();
  FindingBuilder finding = findings.at(Place{.field = first.id, .cell = first.place});
  finding.actual(content(first.stored)).expected(content(first.right));
  for (std::size_t i = 1; i < stale.size(); ++i) {
    finding.related(Place{.field = stale[i].id, .cell = stale[i].place});
  }
  message::Message remedy =
      msg("再計算（Ctrl+Shift+F9）して、保存し直してください。式や合計を打ち直す必要は"
          "ありません。");
  if (stale.size() == 1) {
    finding.say(msg("{1}の計算結果が古いままです（今の表示は{2}、計算し直すと{3}）。{4}",
                    subject.title(first.id), in_words(first.stored), in_words(first.right),
                    std::move(remedy)));
  } else {
    finding.say(
        msg("{1}など {2} か所の計算結果が古いままです（{1}の今の表示は{3}、計算し直すと"
            "{4}）。{5}",
            subject.title(first.id), stale.size(), in_words(first.stored), in_words(first.right),
            std::move(remedy)));
  }
  finding.fix_by_recalculation(msg("ブック全体を計算し直す"));
}

}  // namespace

const Rule& num012() {
  static constexpr Rule rule = {
      .id = "NUM012",
      .name = "stale-result",
      .summary = N_("計算式のセルの値は、今の入力から計算した結果である。"),
      .headline = N_("計算結果が古い"),
      .severity = Severity::error,
      .rank = Rank::content,
      .fix = FixSafety::confirm,
      .check = stale_result,
  };
  return rule;
}

}  // namespace tenken::check
