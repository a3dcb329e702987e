// SPDX-License-Identifier: MPL-2.0
// LAY010: the formula of a total leaves out no part that is filled in.
#include <optional>
#include <string>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/check/totals.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {
namespace {

using message::msg;
using text::format_amount;

/// The sum of all parts, blanks and ― as 0; nullopt when one cannot be read.
std::optional<double> sum_of_all(const Total& total) {
  double sum = 0;
  for (const record::Field* part : total.parts) {
    const auto value = part->part();
    if (!value) return std::nullopt;
    sum += *value;
  }
  return sum;
}

/// "H26（６ 事業コスト R5年度 補正予算等）、…".
std::string cells(const Subject& subject, const std::vector<const record::Field*>& fields) {
  std::string text;
  for (const record::Field* field : fields) {
    if (!text.empty()) text += "、";
    text += workbook::to_a1(field->place->cell) + "（" + subject.title(field->id) + "）";
  }
  return text;
}

void total_excludes_row(const Subject& subject, Findings& findings) {
  for (const Total& total : totals_of(subject.sheet)) {
    const auto missed = left_out(subject, total);
    if (missed.empty()) continue;
    const auto actual = total.total->number();
    const auto expected = sum_of_all(total);
    FindingBuilder finding = findings.at(*total.total);
    for (const record::Field* part : missed) finding.related(*part);
    if (actual && expected && !kpi::equal(*actual, *expected)) {
      finding.amounts(*actual, *expected)
          .say(msg(
              "{1}の計算式に {2}が含まれていません。計算結果は {3} ですが、すべて足すと {4} です"
              "（差 {5}）。計算式の範囲を直してください。",
              subject.title(total.total->id), cells(subject, missed), format_amount(*actual),
              format_amount(*expected), format_amount(*actual - *expected)));
    } else {
      finding.say(msg("{1}の計算式に {2}が含まれていません。計算式の範囲を直してください。",
                      subject.title(total.total->id), cells(subject, missed)));
    }
  }
}

}  // namespace

const Rule& lay010() {
  static constexpr std::array yields_to = {Yield{"NUM003", Common::cell}};
  static constexpr Rule rule = {
      .id = "LAY010",
      .name = "total-excludes-row",
      .summary = N_("合計の計算式が、足すべき欄をすべて含んでいる。"),
      .headline = N_("合計に入らない欄がある"),
      .severity = Severity::error,
      .rank = Rank::arithmetic,
      .yields_to = yields_to,
      .check = total_excludes_row,
  };
  return rule;
}

}  // namespace tenken::check
