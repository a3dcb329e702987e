// SPDX-License-Identifier: MPL-2.0
// NUM011: a year's numbers are not those of the year beside it.
#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/text/fiscal_year.hpp"

namespace tenken::check {
namespace {

using message::msg;

// A year may well be like the one before: a fixed contribution, a contract over several years, all
// 77 municipalities. So equality alone is never enough; what is equal must be beyond chance.
/// So many sub-projects with amounts that are not round do not all cost the same again.
constexpr std::size_t telling_amounts = 3;
/// So many indicators, with so many digits together, do not all come out the same again.
constexpr std::size_t telling_indicators = 3;
constexpr int telling_digits = 8;

/// How two years of a list of amounts compare.
struct Comparison {
  std::vector<const record::Field*> same;  ///< of the newer year
  bool differs = false;  ///< an amount is another, or is there in one of the years only
};

void compare(const record::Field& newer, const record::Field& older, Comparison& comparison) {
  if (newer.missing() && older.missing()) return;
  if (!newer.number() || !older.number() || !kpi::equal(*newer.number(), *older.number())) {
    comparison.differs = true;
  } else {
    comparison.same.push_back(&newer);
  }
}

bool equal_amounts(const record::Field& one, const record::Field& other) {
  return one.number() && other.number() && kpi::equal(*one.number(), *other.number());
}

/// The digits of `number` without the zeros at both ends: 4,800 has two, 95.3 three.
int digits_of(double number) {
  std::string digits = workbook::plain_digits(std::abs(number));
  std::erase_if(digits, [](char c) { return c < '0' || c > '9'; });
  const std::size_t first = digits.find_first_not_of('0');
  if (first == std::string::npos) return 0;
  return static_cast<int>(digits.find_last_not_of('0') - first) + 1;
}

bool is_round(double number) { return std::fmod(number, 100) == 0; }

Comparison compare_subprojects(const Subject& subject, std::size_t year) {
  Comparison comparison;
  for (const record::SubProject& subproject : subject.sheet.subprojects) {
    compare(subproject.settled.at(year), subproject.settled.at(year + 1), comparison);
  }
  return comparison;
}

std::size_t distinct_telling(const std::vector<const record::Field*>& amounts) {
  std::set<double> distinct;
  for (const record::Field* amount : amounts) {
    if (!is_round(*amount->number())) distinct.insert(*amount->number());
  }
  return distinct.size();
}

/// "R4" for the year before this year's when `year` is 0.
std::string year_before(const Subject& subject, std::size_t year) {
  return text::era_short(subject.sheet.fiscal_year - static_cast<int>(year) - 1);
}

bool nonzero(const record::Field& field) { return field.number() && *field.number() != 0; }

/// The amounts of section 6, all but the total, which follows from them.
Comparison compare_rows(const record::CostRow& newer, const record::CostRow& older) {
  Comparison comparison;
  compare(newer.carried, older.carried, comparison);
  compare(newer.initial, older.initial, comparison);
  compare(newer.supplementary, older.supplementary, comparison);
  compare(newer.general_fund, older.general_fund, comparison);
  compare(newer.settled, older.settled, comparison);
  return comparison;
}

void check_cost(const Subject& subject, std::size_t year, Findings& findings) {
  const record::CostRow& newer = subject.sheet.cost.at(year);
  const record::CostRow& older = subject.sheet.cost.at(year + 1);
  if (!equal_amounts(newer.settled, older.settled) || !nonzero(newer.settled)) return;
  // What was spent to the last yen of the budget is a fixed amount.
  if (!newer.total.number() || equal_amounts(newer.settled, newer.total)) return;
  const Comparison row = compare_rows(newer, older);
  const Comparison parts = compare_subprojects(subject, year);
  const bool all_parts_same = !parts.differs && distinct_telling(parts.same) >= telling_amounts;
  // Carried forward or amended by the very same amount twice, or the same sum of other parts.
  const bool row_is_telling = (nonzero(newer.carried) || nonzero(newer.supplementary)) ||
                              (parts.differs && !is_round(*newer.settled.number()));
  if (!row.differs && (row_is_telling || all_parts_same)) {
    FindingBuilder finding = findings.at(newer.settled);
    finding.say(
        msg("{1}をはじめ、この年度の予算と決算の金額が、すべて{2}年度と同じです。"
            "{2}年度の行を写したまま、直し忘れていないか確かめてください。",
            subject.title(newer.settled.id), year_before(subject, year)));
    finding.related(older.settled);
    for (const record::Field* same : row.same) {
      if (same != &newer.settled) finding.related(*same);
    }
  } else if (row.differs && all_parts_same) {
    FindingBuilder finding = findings.at(newer.settled);
    finding.say(
        msg("{1}と、すべての細事業の決算額が、{2}年度と同じです。"
            "{2}年度の決算額を写したまま、直し忘れていないか確かめてください。",
            subject.title(newer.settled.id), year_before(subject, year)));
    finding.related(older.settled);
    for (const record::Field* same : parts.same) finding.related(*same);
  }
}

/// The column of the 細事業 alone: section 6 says that something else was spent.
void check_subprojects(const Subject& subject, std::size_t year, Findings& findings) {
  const record::Field& newer = subject.sheet.cost.at(year).settled;
  const record::Field& older = subject.sheet.cost.at(year + 1).settled;
  if (!newer.number() || !older.number() || equal_amounts(newer, older)) return;
  const Comparison parts = compare_subprojects(subject, year);
  if (parts.differs || distinct_telling(parts.same) < 2) return;
  FindingBuilder finding = findings.at(*parts.same.front());
  finding.say(
      msg("{1}をはじめ、すべての細事業の決算額が{2}年度と同じですが、{3}は {4} で、"
          "{2}年度の {5} と違います。{2}年度の列を写したまま、直し忘れていないか"
          "確かめてください。",
          subject.title(parts.same.front()->id), year_before(subject, year),
          subject.title(newer.id), newer.text(), older.text()));
  finding.related(newer, older);
  for (const record::Field* same : parts.same) {
    if (same != parts.same.front()) finding.related(*same);
  }
}

void check_actuals(const Subject& subject, std::size_t year, Findings& findings) {
  Comparison actuals;
  int digits = 0;
  for (const record::Indicator& indicator : subject.sheet.indicators) {
    if (!indicator.in_use) continue;
    compare(indicator.actual.at(year), indicator.actual.at(year + 1), actuals);
  }
  for (const record::Field* same : actuals.same) digits += digits_of(*same->number());
  if (actuals.differs || actuals.same.size() < telling_indicators || digits < telling_digits) {
    return;
  }
  FindingBuilder finding = findings.at(*actuals.same.front());
  finding.say(
      msg("{1}をはじめ、すべての指標の実績が{2}年度と同じです。"
          "{2}年度の列を写したまま、直し忘れていないか確かめてください。",
          subject.title(actuals.same.front()->id), year_before(subject, year)));
  for (const record::Field* same : actuals.same) {
    if (same != actuals.same.front()) finding.related(*same);
  }
}

void copied_year(const Subject& subject, Findings& findings) {
  for (std::size_t year = 0; year + 1 < record::years; ++year) {
    check_cost(subject, year, findings);
    check_subprojects(subject, year, findings);
    check_actuals(subject, year, findings);
  }
}

}  // namespace

const Rule& num011() {
  static constexpr Rule rule = {
      .id = "NUM011",
      .name = "copied-year",
      .summary = N_("ある年度の金額や実績が、そろって隣の年度の写しになっていない。"),
      .headline = N_("隣の年度の写し"),
      .severity = Severity::warning,
      .rank = Rank::agreement,
      .check = copied_year,
  };
  return rule;
}

}  // namespace tenken::check
