// SPDX-License-Identifier: MPL-2.0
// NUM006: an amount is not many times that of the years around it.
#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/check/may_quote.hpp"
#include "logic/check/totals.hpp"
#include "logic/prose/sentences.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {
namespace {

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

constexpr Option magnitude_least_staff = {
    .key = "NUM006.least_staff",
    .standard = 1,
    .unit = OptionUnit::people,
    .least = 0.1,
    .most = 1'000'000,
    .title = N_("比べる職員数の下限"),
};
constexpr Option magnitude_least_value = {
    .key = "NUM006.least_value",
    .standard = 10,
    .unit = OptionUnit::none,
    .least = 1,
    .most = 1'000'000'000,
    .title = N_("比べる指標の値の下限"),
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
  Magnitude(const Subject& subject, const Option& least)
      : factor_(subject.setting(magnitude_factor)),
        factor_where_sums_agree_(subject.setting(magnitude_factor_where_sums_agree)),
        least_(subject.setting(least)) {}

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

bool is_higher(const Jump& jump) { return *jump.odd.field->number() > *jump.usual->number(); }

/// Says `jump`, and behind it what to look at.
FindingBuilder say(const Subject& subject, const Jump& jump, message::Message advice,
                   Findings& findings) {
  const record::Field& odd = *jump.odd.field;
  const char* const text = is_higher(jump) ? N_("{1}が {2} で、{3}の {4} の約{5}倍です。{6}")
                                           : N_("{1}が {2} で、{3}の {4} の約{5}分の1です。{6}");
  FindingBuilder finding = findings.at(odd);
  finding.related(*jump.usual)
      .say(msg(text, subject.title(odd.id), odd.text(), subject.title(jump.usual->id),
               jump.usual->text(), text::format_amount(std::round(Magnitude::ratio(jump))),
               std::move(advice)));
  return finding;
}

/// Says `jump` of a value that may have gone wrong in any way.
void ask(const Subject& subject, const Jump& jump, Findings& findings) {
  say(subject, jump, msg("桁や単位に誤りがないか確かめてください。"), findings);
}

/// Says `jump` of an amount.
FindingBuilder report(const Subject& subject, const Jump& jump, Findings& findings) {
  return say(subject, jump,
             is_higher(jump) ? msg("円単位で入力していないか、桁が多くないか確かめてください。")
                             : msg("桁が足りなくないか確かめてください。"),
             findings);
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
    report(subject, jump, findings).related(row->total);
    explained.insert(&row->total);
  }
  for (const Jump& jump : magnitude.jumps(total)) {
    if (!explained.contains(jump.odd.field)) report(subject, jump, findings);
  }
  for (const Jump& jump : magnitude.jumps(general_fund)) report(subject, jump, findings);
  for (const Jump& jump : magnitude.jumps(settled)) report(subject, jump, findings);
}

/// One value of an indicator against all its others: the years and the target. An indicator may
/// grow or shrink; what is of another order than everything beside it, while no text speaks of it,
/// is asked about.
class IndicatorMagnitude {
 public:
  IndicatorMagnitude(const Subject& subject, const record::Indicator& indicator)
      : subject_(&subject),
        factor_(subject.setting(magnitude_factor)),
        least_(subject.setting(magnitude_least_value)),
        values_{&indicator.actual.front(), &indicator.actual[1], &indicator.actual[2],
                &indicator.target},
        unit_(text::fold(indicator.unit.text())),
        texts_{indicator.reason_text} {
    for (const std::string& sentence : prose::folded_sentences(indicator.reason_text)) {
      reason_has_numbers_ = reason_has_numbers_ || !prose::quantities(sentence, unit_).empty();
    }
    for (const record::Analysis& analysis : subject.sheet.analyses) {
      if (analysis.no == indicator.no) texts_.push_back(analysis.text.text());
    }
  }

  void check(Findings& findings) const {
    // Shares have their own rule, and small ones vary.
    if (unit_.find('%') != std::string::npos) return;
    for (const record::Field* odd : values_) {
      const auto* const usual = nearest_if_all_differ(*odd);
      if (usual == nullptr || is_spoken_of(*odd)) continue;
      // Then IND006 tells which number it should be.
      if (odd == values_.back() && reason_has_numbers_) continue;
      ask(*subject_, {.odd = {.field = odd, .agrees = false}, .usual = usual}, findings);
    }
  }

 private:
  /// The first of the other values when there are two or more and `odd` is out of proportion to
  /// each in the same way; else nullptr.
  [[nodiscard]] const record::Field* nearest_if_all_differ(const record::Field& odd) const {
    const auto value = odd.number();
    if (!value || *value <= 0) return nullptr;
    const record::Field* nearest = nullptr;
    int others = 0;
    int higher = 0;
    int lower = 0;
    for (const record::Field* other : values_) {
      const auto number = other == &odd ? std::nullopt : other->number();
      if (!number) continue;
      // Small ones vary, but not to a day's number: 46,146 for 5/4.
      const bool small = std::min(*number, *value) < least_;
      constexpr double far_off = 100;
      if (small && *value < std::max(*number, least_) * far_off) return nullptr;
      if (nearest == nullptr) nearest = other;
      ++others;
      if (small) {
        ++higher;
        continue;
      }
      if (*value >= *number * factor_) ++higher;
      if (*number >= *value * factor_) ++lower;
    }
    const bool all_differ = others >= 2 && (higher == others || lower == others);
    return all_differ ? nearest : nullptr;
  }

  /// Whoever writes a number into the text as well has seen it.
  [[nodiscard]] bool is_spoken_of(const record::Field& odd) const {
    for (const std::string& text : texts_) {
      for (const std::string& sentence : prose::folded_sentences(text)) {
        for (const prose::Quantity& quantity : prose::quantities(sentence, unit_)) {
          if (may_quote(odd, quantity.value)) return true;
        }
      }
    }
    return false;
  }

  const Subject* subject_;
  double factor_;
  double least_;
  std::array<const record::Field*, record::years + 1> values_;
  std::string unit_;
  std::vector<std::string> texts_;
  bool reason_has_numbers_ = false;
};

void check_staff(const Subject& subject, Findings& findings) {
  Series staff;
  for (std::size_t year = 0; year < subject.sheet.cost.size(); ++year) {
    staff.at(year) = {.field = &subject.sheet.cost.at(year).staff, .agrees = false};
  }
  for (const Jump& jump : Magnitude(subject, magnitude_least_staff).jumps(staff)) {
    ask(subject, jump, findings);
  }
}

void magnitude(const Subject& subject, Findings& findings) {
  for (const record::Indicator& indicator : subject.sheet.indicators) {
    if (indicator.in_use) IndicatorMagnitude(subject, indicator).check(findings);
  }
  check_staff(subject, findings);
  const Magnitude magnitude(subject, magnitude_least);
  check_cost(subject, magnitude, findings);
  for (const record::SubProject& subproject : subject.sheet.subprojects) {
    Series settled;
    for (std::size_t year = 0; year < subproject.settled.size(); ++year) {
      settled.at(year) = {.field = &subproject.settled.at(year),
                          .agrees = settled_agrees(subject.sheet, year)};
    }
    for (const Jump& jump : magnitude.jumps(settled)) report(subject, jump, findings);
  }
}

}  // namespace

const Rule& num006() {
  static constexpr std::array options = {magnitude_factor, magnitude_factor_where_sums_agree,
                                         magnitude_least, magnitude_least_staff,
                                         magnitude_least_value};
  static constexpr Rule rule = {
      .id = "NUM006",
      .name = "magnitude",
      .summary = N_("金額、職員数と指標の値が、前後の年度などの値と桁違いに異ならない。"),
      .headline = N_("桁が違うおそれ"),
      .severity = Severity::warning,
      .rank = Rank::plausibility,
      .options = options,
      .check = magnitude,
  };
  return rule;
}

}  // namespace tenken::check
