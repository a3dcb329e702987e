// SPDX-License-Identifier: MPL-2.0
// NUM009: numbers are shown as they are, digits behind the point included.
#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/check/shown.hpp"
#include "logic/check/verdicts.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {
namespace {

using message::msg;
using text::format_amount;

/// What a part counts for who adds up the displayed digits; nullopt when that is not known.
std::optional<double> shown_part(const record::Field& field) {
  return field.number() ? shown_number(field) : field.part();
}

/// `indicator` as a reader of the printed sheet sees it; nullopt when that is no different, or not
/// known.
std::optional<record::Indicator> as_shown(const record::Indicator& indicator) {
  bool differs = false;
  const auto look = [&](const record::Field& field) {
    if (!field.number()) return true;
    const auto shown = shown_number(field);
    differs = differs || (shown && !kpi::equal(*shown, *field.number()));
    return shown.has_value();
  };
  if (!std::ranges::all_of(indicator.actual, look) || !look(indicator.target) || !differs) {
    return std::nullopt;
  }
  record::Indicator result = indicator;
  const auto replace = [](record::Field& field) {
    if (const auto shown = shown_number(field)) field.reading.value = *shown;
  };
  std::ranges::for_each(result.actual, replace);
  replace(result.target);
  return result;
}

/// The digits of `field`, and in parentheses those that are not displayed.
std::string with_hidden_digits(const record::Field& field) {
  const std::string exact = format_amount(*field.number());
  const std::string shown = field.text();
  return shown == exact ? shown : shown + "（" + exact + "）";
}

/// A verdict that is right, but not for who sees only the displayed digits.
template <typename Verdict>
void check_verdict(const Subject& subject, const record::Field& field,
                   const std::optional<Verdict>& exact, const std::optional<Verdict>& shown,
                   const record::Field& first, const record::Field& second, Findings& findings) {
  if (!exact || !shown || *exact == *shown) return;
  if (verdict_text(field) != kpi::word(*exact)) return;  // IND001's, IND002's
  findings.at(field)
      .expected(std::string(kpi::word(*shown)))
      .related(first, second)
      .say(msg("{1}が「{2}」ですが、表示されている桁の数値では「{3}」と読めます"
               "（{4}と {5}。かっこの中は実際の値）。"
               "小数の桁数を増やして表示するか、数値を丸めて入力してください。",
               subject.title(field.id), field.text(), std::string(kpi::word(*shown)),
               with_hidden_digits(first), with_hidden_digits(second)));
}

void check_indicator(const Subject& subject, const record::Indicator& indicator,
                     Findings& findings) {
  const auto shown = as_shown(indicator);
  if (!shown) return;
  for (std::size_t year = 0; year + 1 < record::years; ++year) {
    check_verdict(subject, indicator.trend[year], expected_trend(indicator, year),
                  expected_trend(*shown, year), indicator.actual[year + 1], indicator.actual[year],
                  findings);
  }
  check_verdict(subject, indicator.status, expected_status(indicator), expected_status(*shown),
                indicator.actual[0], indicator.target, findings);
}

/// A total that agrees with its parts, but not for who adds up the displayed digits.
void check_total(const Subject& subject, const record::Field& total,
                 const std::vector<const record::Field*>& parts, Findings& findings) {
  const auto exact_total = total.number();
  const auto shown_total = shown_number(total);
  if (!exact_total || !shown_total) return;
  double exact = 0;
  double shown = 0;
  for (const record::Field* part : parts) {
    const auto part_shown = shown_part(*part);
    if (!part->part() || !part_shown) return;
    exact += *part->part();
    shown += *part_shown;
  }
  if (!kpi::equal(exact, *exact_total) || kpi::equal(shown, *shown_total)) return;
  FindingBuilder finding = findings.at(total);
  finding.amounts(*shown_total, shown);
  for (const record::Field* part : parts) {
    if (part->number()) finding.related(*part);
  }
  finding.say(
      msg("{1}の表示は {2} ですが、内訳の表示を足すと {3} です（差 {4}）。"
          "表示されない端数があるので、内訳を整数にしてください。",
          subject.title(total.id), format_amount(*shown_total), format_amount(shown),
          format_amount(*shown_total - shown)));
}

/// Numbers of one table that are displayed otherwise than they are, in one way: one format, given
/// to a row or a column.
struct Displayed {
  Display display;
  std::string table;  ///< "cost"
  std::vector<const record::Field*> fields;
};

std::vector<Displayed> displayed_otherwise(const Subject& subject) {
  std::vector<Displayed> result;
  record::for_each_field(subject.sheet, [&](const record::Field& field) {
    if (!form::is_quantity(field.kind)) return;
    const Display display = display_of(field);
    if (display == Display::same || display == Display::unknown) return;
    const std::string table = field.id.substr(0, field.id.find('.'));
    const auto same = std::ranges::find_if(result, [&](const Displayed& each) {
      return each.display == display && each.table == table;
    });
    if (same == result.end()) {
      result.push_back({display, table, {&field}});
    } else {
      same->fields.push_back(&field);
    }
  });
  return result;
}

/// `name` is the first field's, with how many others there are.
template <typename Name>
message::Message what_is_displayed(const Displayed& displayed, const Name& name) {
  const record::Field& first = *displayed.fields.front();
  const std::string number = format_amount(first.cell.number);
  switch (displayed.display) {
    case Display::nothing:
      return msg(
          "{1}に {2} が入っていますが、表示も印刷もされません"
          "（何も表示しない書式か、背景と同じ色の文字です）。"
          "書式を直して見えるようにするか、要らない数値なら消してください。",
          name, number);
    case Display::sign:
      return msg(
          "{1}は {2} ですが、セルの書式によって「{3}」と表示され、正負が違って読めます。"
          "セルの書式か、数値の符号を直してください。",
          name, number, first.text());
    default:
      return msg(
          "{1}は {2} ですが、セルの書式によって「{3}」と表示され、そのまま印刷されます。"
          "入っている数値が表示されるように、セルの書式を直してください。",
          name, number, first.text());
  }
}

void report(const Subject& subject, const Displayed& displayed, Findings& findings) {
  const record::Field& first = *displayed.fields.front();
  FindingBuilder finding = findings.at(first);
  if (displayed.display == Display::nothing) finding.actual({});
  finding.expected(format_amount(first.cell.number));
  for (std::size_t i = 1; i < displayed.fields.size(); ++i) finding.related(*displayed.fields[i]);
  const std::string title = subject.title(first.id);
  const std::size_t others = displayed.fields.size() - 1;
  finding.say(others == 0
                  ? what_is_displayed(displayed, title)
                  : what_is_displayed(displayed, msg("{1}（ほか {2} か所も同じ）", title, others)));
}

void hidden_digits(const Subject& subject, Findings& findings) {
  for (const Displayed& displayed : displayed_otherwise(subject))
    report(subject, displayed, findings);
  for (const record::Indicator& indicator : subject.sheet.indicators) {
    check_indicator(subject, indicator, findings);
  }
  for (std::size_t year = 0; year < subject.sheet.cost.size(); ++year) {
    const record::CostRow& row = subject.sheet.cost.at(year);
    check_total(subject, row.total, {&row.carried, &row.initial, &row.supplementary}, findings);
    std::vector<const record::Field*> settled;
    for (const record::SubProject& subproject : subject.sheet.subprojects) {
      settled.push_back(&subproject.settled.at(year));
    }
    check_total(subject, row.settled, settled, findings);
  }
}

}  // namespace

const Rule& num009() {
  static constexpr Rule rule = {
      .id = "NUM009",
      .name = "hidden-digits",
      .summary = N_(
          "数値は入っているとおりに表示され、判定や合計が、表示されている桁の数値から求めたものと"
          "食い違わない。"),
      .headline = N_("表示が実際の値と違う"),
      .severity = Severity::warning,
      .rank = Rank::content,
      .check = hidden_digits,
  };
  return rule;
}

}  // namespace tenken::check
