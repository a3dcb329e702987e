// SPDX-License-Identifier: MPL-2.0
// PLN001: the years of section 5's goals can be read and follow each other.
#include <algorithm>

#include "logic/check/finding.hpp"
#include "logic/check/quote.hpp"
#include "logic/text/fiscal_year.hpp"

namespace tenken::check {
namespace {

using message::msg;
using text::western_with_era;

constexpr int furthest_goal = 10;  // years

/// The year in the title, and what says that it is another.
struct TitleYear {
  int year = 0;
  const record::Field& title;
  std::vector<Place> doubts;  ///< the title and its opponents, where those are the most
};

std::optional<TitleYear> title_year(const Subject& subject) {
  const record::Header& header = subject.sheet.header;
  if (!header.year) return std::nullopt;
  TitleYear result = {.year = *header.year, .title = header.fiscal_year, .doubts = {}};
  std::size_t agreeing = 0;
  for (const bind::LabelPlace& label : subject.layout().labels) {
    if (!label.year || !label.place) continue;
    if (*label.year - label.year_offset == *header.year) {
      ++agreeing;
    } else {
      result.doubts.push_back({.field = label.field, .cell = label.place});
    }
  }
  if (result.doubts.size() > agreeing) {
    result.doubts.push_back({.field = header.fiscal_year.id, .cell = header.fiscal_year.place});
  } else {
    result.doubts.clear();
  }
  return result;
}

FindingBuilder report(const record::Field& field, const TitleYear& year, Findings& findings) {
  FindingBuilder finding = findings.at(field);
  for (const Place& doubt : year.doubts) finding.rests_on(doubt);
  return finding;
}

/// A year that cannot be read is compared with nothing, and nobody would know.
void check_readable(const Subject& subject, const record::PlanGoal::Recent& column, int year,
                    Findings& findings) {
  if (!column.year_unreadable) return;
  findings.at(column.year)
      .say(msg("{1}の「{2}」は年として読めないので、確かめられません。"
               "「{3}」の形で入力してください。",
               subject.title(column.year.id), quote(column.year.text()), western_with_era(year)));
}

void check_recent(const Subject& subject, const record::PlanGoal& goal, const TitleYear& title,
                  Findings& findings) {
  const int year = title.year;
  const record::PlanGoal::Recent* before = nullptr;
  for (const record::PlanGoal::Recent& recent : goal.recent) {
    if (!recent.when) continue;
    if (*recent.when > year) {
      report(recent.year, title, findings)
          .expected("≤ " + western_with_era(year))
          .related(title.title)
          .say(msg("{1}が {2} ですが、直近の状況なので、実施年度の {3} までの年のはずです。"
                   "年を直してください。",
                   subject.title(recent.year.id), western_with_era(*recent.when),
                   western_with_era(year)));
    } else if (before != nullptr && *recent.when <= *before->when) {
      report(recent.year, title, findings)
          .expected("> " + western_with_era(*before->when))
          .related(before->year)
          .say(msg("{1}が {2} ですが、左の欄が {3} です。左から古い順に並べてください。",
                   subject.title(recent.year.id), western_with_era(*recent.when),
                   western_with_era(*before->when)));
    }
    before = &recent;
  }
}

void check_target(const Subject& subject, const record::PlanGoal& goal, const TitleYear& title,
                  Findings& findings) {
  const int year = title.year;
  const auto when = goal.target.when;
  if (!when || (*when > year && *when <= year + furthest_goal)) return;
  const std::string first = western_with_era(year + 1);
  const std::string last = western_with_era(year + furthest_goal);
  report(goal.target.year, title, findings)
      .expected(first + "〜" + last)
      .related(title.title)
      .say(msg("{1}が {2} ですが、目標の年は、実施年度 {3} より後で10年以内（{4} まで）のはずです。"
               "年を直してください。",
               subject.title(goal.target.year.id), western_with_era(*when), western_with_era(year),
               last));
}

void goal_years(const Subject& subject, Findings& findings) {
  const int example = subject.sheet.fiscal_year;
  for (const record::PlanGoal& goal : subject.sheet.plan) {
    for (const auto& recent : goal.recent) check_readable(subject, recent, example, findings);
    check_readable(subject, goal.target, example + 1, findings);
  }
  const auto title = title_year(subject);
  if (!title) return;
  for (const record::PlanGoal& goal : subject.sheet.plan) {
    check_recent(subject, goal, *title, findings);
    check_target(subject, goal, *title, findings);
  }
}

}  // namespace

const Rule& pln001() {
  static constexpr std::array yields_to = {Yield{"YEAR001", Common::ground}};
  static constexpr Rule rule = {
      .id = "PLN001",
      .name = "goal-years",
      .summary = N_("計画の直近の年は実施年度まで、目標の年は実施年度の翌年度から10年以内である。"),
      .headline = N_("計画の年が合わない"),
      .severity = Severity::warning,
      .rank = Rank::content,
      .yields_to = yields_to,
      .check = goal_years,
  };
  return rule;
}

}  // namespace tenken::check
