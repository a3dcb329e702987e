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
// and second position, {p} for a page (full width, as in running text), {@} for the year; {s} for
// what the form calls the section, {recent} for its "plan_recent".
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
    FieldType{"text.issues", text, "{s}"},
    FieldType{"text.purpose", text, "{s}"},
    FieldType{"text.activities", text, "{s}"},
    FieldType{"text.results", text, "{s}"},
    FieldType{"text.challenges", text, "{s}"},
    FieldType{"text.measures", text, "{s}"},
    FieldType{"indicator.#.no", number_label, "{s} {1}のNo."},
    FieldType{"indicator.#.name", name, "{s} {1}の指標名"},
    FieldType{"indicator.#.unit", unit, "{s} {1}の単位"},
    FieldType{"indicator.#.actual.@", value, "{s} {1}の{@}実績"},
    FieldType{"indicator.#.trend.@", trend, "{s} {1}の{@}推移"},
    FieldType{"indicator.#.target.@", value, "{s} {1}の{@}目標値"},
    FieldType{"indicator.#.status", status, "{s} {1}の達成状況"},
    FieldType{"indicator.#.direction", direction, "{s} {1}の方向"},
    FieldType{"indicator.#.tolerance", ratio, "{s} {1}の許容幅"},
    FieldType{"indicator.#.baseline", value, "{s} {1}の基準値"},
    FieldType{"indicator.#.reason", text, "{s} {1}の目標値設定理由"},
    FieldType{"plan.#.no", number_label, "{s} {r}行目のNo."},
    FieldType{"plan.#.area", name, "{s} {r}行目の施策分野"},
    FieldType{"plan.#.goal", name, "{s} {r}行目の達成目標"},
    FieldType{"plan.#.unit", unit, "{s} {r}行目の単位"},
    FieldType{"plan.#.recent.#.year", fiscal_year, "{s} {r}行目の{recent}（左から{r2}番目）の年"},
    FieldType{"plan.#.recent.#.value", value, "{s} {r}行目の{recent}（左から{r2}番目）の数値"},
    FieldType{"plan.#.target.year", fiscal_year, "{s} {r}行目の目標の年"},
    FieldType{"plan.#.target.value", value, "{s} {r}行目の目標の数値"},
    FieldType{"cost.@.year", fiscal_year, "{s} {@}の区分"},
    FieldType{"cost.@.carried", thousand_yen, "{s} {@} 前年度繰越"},
    FieldType{"cost.@.initial", thousand_yen, "{s} {@} 当初予算"},
    FieldType{"cost.@.supplementary", thousand_yen, "{s} {@} 補正予算等"},
    FieldType{"cost.@.total", thousand_yen, "{s} {@} 合計(予算現額)"},
    FieldType{"cost.@.general_fund", thousand_yen, "{s} {@} うち一般財源"},
    FieldType{"cost.@.settled", thousand_yen, "{s} {@} 決算額"},
    FieldType{"cost.@.staff", staff, "{s} {@} 職員数"},
    FieldType{"analysis.#.no", number_label, "{s} {1}のNo."},
    FieldType{"analysis.#.name", name, "{s} {1}の指標名"},
    FieldType{"analysis.#.trend.@", trend, "{s} {1}の{@}推移"},
    FieldType{"analysis.#.status", status, "{s} {1}の達成状況"},
    FieldType{"analysis.#.text", text, "{s} {1}の本文"},
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

std::string_view unit_of(FieldKind kind) {
  if (kind == FieldKind::thousand_yen) return "千円";
  return kind == FieldKind::staff ? "人" : "";
}

}  // namespace tenken::form
