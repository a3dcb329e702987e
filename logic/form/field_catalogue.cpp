// SPDX-License-Identifier: MPL-2.0
// The closed set of field IDs (design.md, Contracts).
#include "logic/form/field_catalogue.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "logic/form/segments.hpp"

namespace tenken::form {
namespace {

using enum FieldKind;

// In titles {1} stands for an indicator's number as the form prints it, {r} and {r2} for the first
// and second position, {p} for a page (full width, as in running text), {@} for the year.
constexpr std::array catalogue{
    FieldType{"header.project_number", project_number, "事業番号"},
    FieldType{"header.fiscal_year", fiscal_year, "実施年度"},
    FieldType{"header.stage", stage, "作成段階の□欄"},
    FieldType{"header.project_name", name, "事業名"},
    FieldType{"header.department", name, "部局"},
    FieldType{"header.division", name, "課・室"},
    FieldType{"header.period", period, "実施期間"},
    FieldType{"header.email", text, "E-mail"},
    FieldType{"page.#.project_number", project_number, "{p}ページの事業番号"},
    FieldType{"page.#.fiscal_year", fiscal_year, "{p}ページの実施年度"},
    FieldType{"page.#.stage", stage, "{p}ページの作成段階の□欄"},
    FieldType{"page.#.project_name", name, "{p}ページの事業名"},
    FieldType{"page.#.department", name, "{p}ページの部局"},
    FieldType{"page.#.division", name, "{p}ページの課・室"},
    FieldType{"text.issues", text, "１ 現状と課題"},
    FieldType{"text.purpose", text, "２ 事業目的"},
    FieldType{"text.activities", text, "３ 事業目的を達成するための取組"},
    FieldType{"text.results", text, "７ 主な取組実績と成果"},
    FieldType{"text.challenges", text, "９(1) 課題"},
    FieldType{"text.measures", text, "９(2) 事業改善の方策"},
    FieldType{"indicator.#.no", number_label, "４ 成果指標 {1}のNo."},
    FieldType{"indicator.#.name", name, "４ 成果指標 {1}の指標名"},
    FieldType{"indicator.#.unit", unit, "４ 成果指標 {1}の単位"},
    FieldType{"indicator.#.actual.@", value, "４ 成果指標 {1}の{@}実績"},
    FieldType{"indicator.#.trend.@", trend, "４ 成果指標 {1}の{@}推移"},
    FieldType{"indicator.#.target.@", value, "４ 成果指標 {1}の{@}目標値"},
    FieldType{"indicator.#.status", status, "４ 成果指標 {1}の達成状況"},
    FieldType{"indicator.#.direction", direction, "４ 成果指標 {1}の方向"},
    FieldType{"indicator.#.tolerance", ratio, "４ 成果指標 {1}の許容幅"},
    FieldType{"indicator.#.baseline", value, "４ 成果指標 {1}の基準値"},
    FieldType{"indicator.#.reason", text, "４ 成果指標 {1}の目標値設定理由"},
    FieldType{"plan.#.no", number_label, "５ 総合５か年計画 {r}行目のNo."},
    FieldType{"plan.#.area", name, "５ 総合５か年計画 {r}行目の施策分野"},
    FieldType{"plan.#.goal", name, "５ 総合５か年計画 {r}行目の達成目標"},
    FieldType{"plan.#.unit", unit, "５ 総合５か年計画 {r}行目の単位"},
    FieldType{"plan.#.recent.#.year", fiscal_year,
              "５ 総合５か年計画 {r}行目の直近３か年（左から{r2}番目）の年"},
    FieldType{"plan.#.recent.#.value", value,
              "５ 総合５か年計画 {r}行目の直近３か年（左から{r2}番目）の数値"},
    FieldType{"plan.#.target.year", fiscal_year, "５ 総合５か年計画 {r}行目の目標の年"},
    FieldType{"plan.#.target.value", value, "５ 総合５か年計画 {r}行目の目標の数値"},
    FieldType{"cost.@.year", fiscal_year, "６ 事業コスト {@}の区分"},
    FieldType{"cost.@.carried", thousand_yen, "６ 事業コスト {@} 前年度繰越"},
    FieldType{"cost.@.initial", thousand_yen, "６ 事業コスト {@} 当初予算"},
    FieldType{"cost.@.supplementary", thousand_yen, "６ 事業コスト {@} 補正予算等"},
    FieldType{"cost.@.total", thousand_yen, "６ 事業コスト {@} 合計(予算現額)"},
    FieldType{"cost.@.general_fund", thousand_yen, "６ 事業コスト {@} うち一般財源"},
    FieldType{"cost.@.settled", thousand_yen, "６ 事業コスト {@} 決算額"},
    FieldType{"cost.@.staff", staff, "６ 事業コスト {@} 職員数"},
    FieldType{"analysis.#.no", number_label, "８ 要因分析 {1}のNo."},
    FieldType{"analysis.#.name", name, "８ 要因分析 {1}の指標名"},
    FieldType{"analysis.#.trend.@", trend, "８ 要因分析 {1}の{@}推移"},
    FieldType{"analysis.#.status", status, "８ 要因分析 {1}の達成状況"},
    FieldType{"analysis.#.text", text, "８ 要因分析 {1}の本文"},
    FieldType{"subproject.#.no", number_label, "細事業{r}のNo."},
    FieldType{"subproject.#.name", name, "細事業{r}の名称"},
    FieldType{"subproject.#.settled.@", thousand_yen, "細事業{r}の決算額({@})"},
    FieldType{"subproject.#.activity.#.no", number_label, "細事業{r}の取組{r2}のNo."},
    FieldType{"subproject.#.activity.#.name", name, "細事業{r}の取組{r2}の名称"},
    FieldType{"subproject.#.activity.#.method", method, "細事業{r}の取組{r2}の実施方法"},
    FieldType{"subproject.#.activity.#.outline", text, "細事業{r}の取組{r2}の事業概要"},
    FieldType{"subproject.#.activity.#.output", text, "細事業{r}の取組{r2}のアウトプット"},
    FieldType{"label.**", text, "様式の見出し"},
};

/// The entries' patterns, cut up once: every field of every sheet is looked up here.
const std::vector<Segments>& patterns() {
  static const std::vector<Segments> cut = [] {
    std::vector<Segments> result;
    result.reserve(catalogue.size());
    for (const auto& type : catalogue) {
      result.emplace_back(type.pattern);
    }
    return result;
  }();
  return cut;
}

bool fits(const Segments& parts, const Segments& id) {
  const bool open = parts.at[parts.count - 1] == "**";
  if (open ? id.count < parts.count : id.count != parts.count) {
    return false;
  }
  for (std::size_t i = 0; i < parts.count - (open ? 1 : 0); ++i) {
    if (!fits_entry(parts.at[i], id.at[i])) {
      return false;
    }
  }
  return true;
}

}  // namespace

std::span<const FieldType> field_catalogue() { return catalogue; }

const FieldType* find_field_type(std::string_view id) {
  const Segments segments(id);
  if (segments.count > Segments::capacity) {
    return nullptr;
  }
  for (std::size_t i = 0; i < catalogue.size(); ++i) {
    if (fits(patterns()[i], segments)) {
      return &catalogue.at(i);
    }
  }
  return nullptr;
}

bool is_quantity(FieldKind kind) {
  return kind == FieldKind::value || kind == FieldKind::ratio || kind == FieldKind::thousand_yen ||
         kind == FieldKind::staff;
}

}  // namespace tenken::form
