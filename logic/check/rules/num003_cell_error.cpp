// SPDX-License-Identifier: MPL-2.0
// NUM003: no field shows an error, nor lacks its formula's result.
#include <set>
#include <string_view>

#include "logic/check/finding.hpp"
#include "logic/check/missing_pages.hpp"

namespace tenken::check {
namespace {

using message::msg;

message::Message cause(std::string_view error) {
  if (error == "#REF!") return msg("参照していたセルがなくなっています。");
  if (error == "#NAME?") return msg("関数名や範囲名が正しくありません。");
  if (error == "#VALUE!") return msg("計算のもとに、数値として読めない文字があります。");
  if (error == "#DIV/0!") return msg("0で割っています。");
  if (error == "Err:522" || error == "Err:523") {
    return msg(
        "式が、直接に、またはほかのセルを通じて、自分自身のセルを使っています（循環参照）。");
  }
  if (error == "#N/A") return msg("求める値がありません。");
  return msg("計算できません。");
}

bool lacks_its_result(const record::Field& field) {
  return field.cell_error() && field.cell.text == workbook::no_result;
}

/// One finding for all: the file was saved by a program that does not compute.
void not_computed(const Subject& subject, Findings& findings) {
  const record::Field* first = nullptr;
  std::set<workbook::Location> cells;
  record::for_each_field(subject.sheet, [&](const record::Field& field) {
    if (!lacks_its_result(field)) return;
    if (first == nullptr) first = &field;
    cells.insert(*field.place);
  });
  if (first == nullptr) return;
  findings.at(*first).yields_to_none().say(msg(
      "{1}など {2} か所の計算結果がファイルにありません。合計や一致の点検は、計算結果がそろうまで"
      "行いません。表計算ソフトで開いて保存し直してから、もう一度点検してください。",
      subject.title(first->id), cells.size()));
}

void cell_error(const Subject& subject, Findings& findings) {
  not_computed(subject, findings);
  std::set<workbook::Location> reported;  // the indicators share one cell for their reasons
  record::for_each_field(subject.sheet, [&](const record::Field& field) {
    if (!field.cell_error() || lacks_its_result(field)) return;
    if (!reported.insert(*field.place).second) return;
    FindingBuilder finding = findings.at(field);
    // What is computed from a page that is gone lost its cells with it.
    if (field.cell.text == "#REF!") rest_on_missing_pages(finding, subject);
    finding.say(msg("{1}が計算エラー（{2}）です。{3}式か、そのもとのセルを直してください。",
                    subject.title(field.id), field.text(), cause(field.cell.text)));
  });
}

}  // namespace

const Rule& num003() {
  static constexpr std::array yields_to = {
      Yield{"NUM001", Common::source}, Yield{"NUM002", Common::source},
      Yield{"NUM003", Common::source}, Yield{"LAY005", Common::ground},
      Yield{"NUM012", Common::cell}};
  static constexpr Rule rule = {
      .id = "NUM003",
      .name = "cell-error",
      .summary = N_("計算エラー（#REF!、#NAME?、Err:502 など）のセルがない。"),
      .headline = N_("計算エラー"),
      .severity = Severity::error,
      .rank = Rank::content,
      .spoils_cell = true,
      .yields_to = yields_to,
      .check = cell_error,
  };
  return rule;
}

}  // namespace tenken::check
