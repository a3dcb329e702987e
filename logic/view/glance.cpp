// SPDX-License-Identifier: MPL-2.0
// Numbers of the record to rows, rows to pictures.
#include "logic/view/glance.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "logic/check/verdicts.hpp"
#include "logic/text/number.hpp"
#include "logic/view/summary.hpp"

namespace tenken::view {
namespace {

using message::Message;
using message::msg;

std::string percent(double share) {
  return text::format_amount(std::round(share * 1000) / 10) + "%";
}

Link link_to(const record::Field& field, const check::Result& result) {
  const check::Place place = {.field = field.id, .cell = field.place};
  return {.label = cell_of(place),
          .title = {},
          .sheet = sheet_of(place, result),
          .cell = field.place ? field.place->cell : workbook::Address{}};
}

std::string shown(const record::Field& field, const std::string& unit) {
  const std::string text = field.text();
  if (text.empty()) return std::string(kpi::no_value);
  return unit.empty() || !field.number() ? text : text + " " + unit;
}

class Rows {
 public:
  Rows(const check::Result& result, const message::Language& language)
      : result_(result), language_(language) {}

  [[nodiscard]] std::vector<GlanceRow> made() && {
    for (const record::Indicator& each : result_.sheet.indicators) add_indicator(each);
    for (const record::CostRow& each : result_.sheet.cost) add_cost(each);
    std::size_t number = 0;
    for (const record::PlanGoal& each : result_.sheet.plan) add_goal(each, ++number);
    return std::move(rows_);
  }

 private:
  [[nodiscard]] std::string say(const Message& message) const { return language_.say(message); }

  void add_indicator(const record::Indicator& indicator) {
    const record::Field& actual = indicator.actual[0];
    if (!indicator.in_use || !indicator.name.exists()) return;
    GlanceRow row;
    row.label = indicator.number.text();
    if (row.label.empty()) row.label = cell_of({.field = {}, .cell = indicator.name.place});
    row.cell = link_to(actual.exists() ? actual : indicator.name, result_);
    for (std::size_t year = record::years; year-- > 0;) {
      row.years.push_back(indicator.actual[year].number());
    }
    const std::optional<double> target = indicator.target.number();
    row.share = kpi::rate(actual.number(), target, indicator.better, indicator.baseline.number());
    const std::string unit = indicator.unit.text();
    Message what = msg("{1}: 目標 {2}、実績 {3}", indicator.name.text(),
                       shown(indicator.target, unit), shown(actual, unit));
    if (row.share) what = msg("{1}（達成率 {2}）", std::move(what), percent(*row.share));
    const auto trend = check::expected_trend(indicator, 0);
    const auto status = check::expected_status(indicator);
    if (trend) what = msg("{1}、推移 {2}", std::move(what), std::string(kpi::word(*trend)));
    if (status) {
      what = msg("{1}、{2}", std::move(what), std::string(kpi::word(*status)));
      if (*status == kpi::Status::achieved) row.standing = Standing::good;
      if (*status == kpi::Status::missed) row.standing = Standing::bad;
    }
    if (indicator.better == kpi::Direction::lower_is_better) {
      what = msg("{1}（低いほど良い）", std::move(what));
    }
    row.text = say(what);
    rows_.push_back(std::move(row));
  }

  void add_cost(const record::CostRow& cost) {
    const auto share = kpi::execution(cost.settled.number(), cost.total.number());
    if (!share) return;
    rows_.push_back({.label = cost.year.text(),
                     .text = say(msg("執行率 {1}（決算額 {2} / 予算現額 {3} 千円）",
                                     percent(*share), cost.settled.text(), cost.total.text())),
                     .cell = link_to(cost.settled, result_),
                     .share = share,
                     .standing = *share > 1 ? Standing::bad : Standing::unknown,
                     .years = {}});
  }

  void add_goal(const record::PlanGoal& goal, std::size_t number) {
    if (!goal.in_use || !goal.target.when) return;
    // A five-year plan ends with its goal's year.
    constexpr int plan_years = 5;
    const int end = *goal.target.when;
    GlanceRow row;
    std::optional<int> year;
    std::optional<double> current;
    for (const record::PlanGoal::Recent& recent : goal.recent) {
      row.years.push_back(recent.value.number());
      if (!recent.value.number() || !recent.when || (year && *recent.when < *year)) continue;
      year = recent.when;
      current = recent.value.number();
    }
    if (!year) return;
    row.share = kpi::pace(current, goal.target.value.number(), *year, end - plan_years + 1, end);
    if (!row.share) return;
    const kpi::Outlook outlook = kpi::outlook(row.share);
    row.standing = outlook == kpi::Outlook::on_track          ? Standing::good
                   : outlook == kpi::Outlook::mostly_on_track ? Standing::middling
                                                              : Standing::bad;
    row.label = say(msg("計画 {1}", number));
    row.cell = link_to(goal.target.value, result_);
    row.text = say(msg("{1}: 目標 {2}、進み {3}、{4}", goal.goal.text(),
                       shown(goal.target.value, goal.unit.text()), percent(*row.share),
                       std::string(kpi::word(outlook))));
    rows_.push_back(std::move(row));
  }

  const check::Result& result_;
  const message::Language& language_;
  std::vector<GlanceRow> rows_;
};

// The picture, in its own units.
constexpr double height = 20;
constexpr double bar_width = 150;
constexpr double most = 1.25;  // what fills the bar
constexpr double line_left = 165;
constexpr double line_width = 60;
constexpr double sign_middle = 245;

std::string number(double value) {
  std::string text = std::to_string(std::round(value * 100) / 100);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text;
}

std::string bar_svg(double share, Standing standing) {
  const double filled = std::clamp(share, 0.0, most) / most * bar_width;
  const double mark = bar_width / most;
  const char* const colour = standing == Standing::bad ? "#d6711f" : "#2a7fd4";
  std::string svg = R"(<rect x="1" y="5" width=")" + number(bar_width) +
                    R"(" height="10" rx="2" fill="none" stroke="#8a8a8a"/>)";
  svg += R"(<rect x="1" y="5" width=")" + number(filled) + R"(" height="10" rx="2" fill=")" +
         colour + R"("/>)";
  // What is wanted: a line that stands out of the bar.
  svg += R"(<path d="M)" + number(mark) + R"( 1V19" stroke="#8a8a8a" stroke-width="2"/>)";
  return svg;
}

std::string line_svg(const std::vector<std::optional<double>>& years) {
  std::vector<std::pair<double, double>> points;
  double least = 0;
  double largest = 0;
  for (std::size_t i = 0; i < years.size(); ++i) {
    if (!years[i]) continue;
    if (points.empty() || *years[i] < least) least = *years[i];
    if (points.empty() || *years[i] > largest) largest = *years[i];
    const double step = years.size() > 1 ? line_width / static_cast<double>(years.size() - 1) : 0;
    points.emplace_back(line_left + step * static_cast<double>(i), *years[i]);
  }
  if (points.size() < 2) return {};
  std::string path;
  std::string dots;
  for (const auto& [x, value] : points) {
    const double part = largest > least ? (value - least) / (largest - least) : 0.5;
    const std::string y = number(height - 4 - part * (height - 8));
    path += (path.empty() ? "M" : "L") + number(x) + " " + y;
    dots += R"(<circle cx=")" + number(x) + R"(" cy=")" + y + R"(" r="2" fill="#8a8a8a"/>)";
  }
  return R"(<path d=")" + path + R"(" fill="none" stroke="#8a8a8a" stroke-width="1.5"/>)" + dots;
}

std::string sign_svg(Standing standing) {
  const std::string x = number(sign_middle);
  switch (standing) {
    case Standing::good:  // a tick in a ring
      return R"(<circle cx=")" + x + R"(" cy="10" r="7" fill="none" stroke="#3f9a4c" )" +
             R"(stroke-width="2"/><path d="M)" + number(sign_middle - 3) +
             R"( 10l2 3l4 -6" fill="none" stroke="#3f9a4c" stroke-width="2"/>)";
    case Standing::middling:  // a wave in a ring
      return R"(<circle cx=")" + x + R"(" cy="10" r="7" fill="none" stroke="#b58900" )" +
             R"(stroke-width="2"/><path d="M)" + number(sign_middle - 3) +
             R"( 10h6" fill="none" stroke="#b58900" stroke-width="2"/>)";
    case Standing::bad:  // a cross in a square
      return R"(<rect x=")" + number(sign_middle - 7) +
             R"(" y="3" width="14" height="14" fill="none" stroke="#d6711f" stroke-width="2"/>)" +
             R"(<path d="M)" + number(sign_middle - 3) +
             R"( 7l6 6m0 -6l-6 6" stroke="#d6711f" stroke-width="2"/>)";
    case Standing::unknown:
      break;
  }
  return {};
}

}  // namespace

std::vector<GlanceRow> glance(const check::Result& result, const message::Language& language) {
  if (!result.recognised()) return {};
  return Rows(result, language).made();
}

std::string glance_svg(const GlanceRow& row) {
  std::string svg =
      R"(<svg xmlns="http://www.w3.org/2000/svg" width="260" height="20" viewBox="0 0 260 20">)";
  if (row.share) svg += bar_svg(*row.share, row.standing);
  svg += line_svg(row.years) + sign_svg(row.standing);
  return svg + "</svg>";
}

}  // namespace tenken::view
