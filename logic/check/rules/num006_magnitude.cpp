// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/check/sums.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {
namespace {

using form::field_title;
using message::msg;

constexpr Option magnitude_factor = {
    .key = "NUM006.factor",
    .standard = 8,
    .unit = OptionUnit::times,
    .least = 2,
    .most = 1'000'000,
    .title = N_("隣の年度の何倍（または何分の1）から知らせるか"),
};
constexpr Option magnitude_factor_where_sums_agree = {
    .key = "NUM006.factor_where_sums_agree",
    .standard = 500,
    .unit = OptionUnit::times,
    .least = 2,
    .most = 1'000'000,
    .title = N_("別に入力された合計と合っている金額を、何倍から知らせるか"),
};
constexpr Option magnitude_least = {
    .key = "NUM006.least",
    .standard = 1000,
    .unit = OptionUnit::thousand_yen,
    .least = 1,
    .most = 1'000'000'000,
    .title = N_("比べる金額の下限"),
};

/// An amount of one year.
struct Amount {
  const record::Field* field = nullptr;
  bool agrees = false;  ///< with a sum that was entered apart from it
};

/// The same amount in the three years, the newest first.
using Series = std::array<Amount, record::years>;

/// Two amounts of which `odd` is the unusual one.
struct Jump {
  Amount odd;
  const record::Field* usual = nullptr;
};

class Magnitude {
 public:
  explicit Magnitude(const Subject& subject)
      : factor_(subject.setting(magnitude_factor)),
        factor_where_sums_agree_(subject.setting(magnitude_factor_where_sums_agree)),
        least_(subject.setting(magnitude_least)) {}

  [[nodiscard]] std::vector<Jump> jumps(const Series& series) const {
    std::vector<Amount> filled;
    for (const Amount& amount : series) {
      if (amount.field->number()) filled.push_back(amount);
    }
    std::vector<Jump> found;
    for (std::size_t i = 0; i + 1 < filled.size(); ++i) {
      const int here = direction(filled[i], filled[i + 1]);
      if (here == 0) continue;
      const int before = i > 0 ? direction(filled[i - 1], filled[i]) : 0;
      const int behind = i + 2 < filled.size() ? direction(filled[i + 1], filled[i + 2]) : 0;
      // Up and down again: the one between is odd, once. Else the newer one, which was entered
      // last, unless all that is newer is like it.
      if (before == -here) continue;
      bool older_is_odd = behind == -here || (i > 0 && before == 0);
      // An amount that a sum bears out is the usual one.
      if (filled[i].agrees != filled[i + 1].agrees) older_is_odd = filled[i].agrees;
      const Jump jump = older_is_odd ? Jump{.odd = filled[i + 1], .usual = filled[i].field}
                                     : Jump{.odd = filled[i], .usual = filled[i + 1].field};
      if (!jump.odd.agrees || ratio(jump) >= factor_where_sums_agree_) found.push_back(jump);
    }
    return found;
  }

  [[nodiscard]] static double ratio(const Jump& jump) {
    const double odd = *jump.odd.field->number();
    const double usual = *jump.usual->number();
    return std::max(odd, usual) / std::min(odd, usual);
  }

 private:
  /// 1 when the newer amount is out of all proportion higher, -1 when it is lower.
  [[nodiscard]] int direction(const Amount& newer, const Amount& older) const {
    const double now = *newer.field->number();
    const double then = *older.field->number();
    if (std::min(now, then) < least_) return 0;
    if (now >= then * factor_) return 1;
    return then >= now * factor_ ? -1 : 0;
  }

  double factor_;
  double factor_where_sums_agree_;
  double least_;
};

FindingBuilder report(const Jump& jump, Findings& findings) {
  const record::Field& odd = *jump.odd.field;
  const std::string times = text::format_amount(std::round(Magnitude::ratio(jump)));
  FindingBuilder finding = findings.at(odd);
  finding.related(*jump.usual);
  if (*odd.number() > *jump.usual->number()) {
    finding.say(msg(
        "{1}が {2} で、{3}の {4} の約{5}倍です。"
        "円単位で入力していないか、桁が多くないか確かめてください。",
        field_title(odd.id), odd.text(), field_title(jump.usual->id), jump.usual->text(), times));
  } else {
    finding.say(msg(
        "{1}が {2} で、{3}の {4} の約{5}分の1です。桁が足りなくないか確かめてください。",
        field_title(odd.id), odd.text(), field_title(jump.usual->id), jump.usual->text(), times));
  }
  return finding;
}

/// Whether the 決算額 of `year` and those of its 細事業 were entered apart, and agree.
bool settled_agrees(const record::ImprovementSheet& sheet, std::size_t year) {
  const record::Field& settled = sheet.cost.at(year).settled;
  const auto sum = settled_sum(sheet, year);
  return sum && settled.number() && !settled.cell.has_formula() &&
         kpi::equal(*settled.number(), *sum);
}

/// Whether a total agrees with its parts. One that is computed always does, which says nothing of
/// the parts; then the 決算額 must be of their order.
bool total_agrees(const record::CostRow& row) {
  const auto total = row.total.number();
  const auto sum = sum_of({&row.carried, &row.initial, &row.supplementary});
  if (!total || !sum || !kpi::equal(*total, *sum)) return false;
  if (!row.total.cell.has_formula()) return true;
  return row.settled.number() && *row.settled.number() * magnitude_factor.standard > *total &&
         *total * magnitude_factor.standard > *row.settled.number();
}

void check_cost(const Subject& subject, const Magnitude& magnitude, Findings& findings) {
  const record::ImprovementSheet& sheet = subject.sheet;
  Series initial;
  Series total;
  Series general_fund;
  Series settled;
  for (std::size_t year = 0; year < sheet.cost.size(); ++year) {
    const record::CostRow& row = sheet.cost.at(year);
    initial.at(year) = {.field = &row.initial, .agrees = total_agrees(row)};
    total.at(year) = {.field = &row.total, .agrees = total_agrees(row)};
    general_fund.at(year) = {.field = &row.general_fund, .agrees = false};
    settled.at(year) = {.field = &row.settled, .agrees = settled_agrees(sheet, year)};
  }
  std::set<const record::Field*> explained;  // totals that are odd because of a part
  for (const Jump& jump : magnitude.jumps(initial)) {
    const auto* const row = std::ranges::find_if(
        sheet.cost, [&](const record::CostRow& each) { return &each.initial == jump.odd.field; });
    report(jump, findings).related(row->total);
    explained.insert(&row->total);
  }
  for (const Jump& jump : magnitude.jumps(total)) {
    if (!explained.contains(jump.odd.field)) report(jump, findings);
  }
  for (const Jump& jump : magnitude.jumps(general_fund)) report(jump, findings);
  for (const Jump& jump : magnitude.jumps(settled)) report(jump, findings);
}

void magnitude(const Subject& subject, Findings& findings) {
  const Magnitude magnitude(subject);
  check_cost(subject, magnitude, findings);
  for (const record::SubProject& subproject : subject.sheet.subprojects) {
    Series settled;
    for (std::size_t year = 0; year < subproject.settled.size(); ++year) {
      settled.at(year) = {.field = &subproject.settled.at(year),
                          .agrees = settled_agrees(subject.sheet, year)};
    }
    for (const Jump& jump : magnitude.jumps(settled)) report(jump, findings);
  }
}

}  // namespace

const Rule& num006() {
  static constexpr std::array options = {magnitude_factor, magnitude_factor_where_sums_agree,
                                         magnitude_least};
  static constexpr Rule rule = {
      .id = "NUM006",
      .name = "magnitude",
      .summary = N_("金額が、前後の年度の金額と桁違いに異ならない。"),
      .headline = N_("桁が違うおそれ"),
      .severity = Severity::warning,
      .rank = Rank::plausibility,
      .options = options,
      .check = magnitude,
  };
  return rule;
}

}  // namespace tenken::check
