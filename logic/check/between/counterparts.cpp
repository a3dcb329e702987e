// SPDX-License-Identifier: MPL-2.0
// Which fields of two sheets of one project speak of the same.
#include "logic/check/between/counterparts.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "logic/check/between/alike.hpp"
#include "logic/prose/spoken_amounts.hpp"
#include "logic/text/fold.hpp"

namespace tenken::check {
namespace {

using record::Field;
using record::ImprovementSheet;

bool same_text(const Field& a, const Field& b) { return text::same_folded(a.text(), b.text()); }

/// The same, or another word for it: 人 and 名.
bool same_unit(const Field& a, const Field& b) {
  const std::string unit = text::fold(a.text());
  const std::string other = text::fold(b.text());
  return unit == other || (!other.empty() && prose::unit_at(other, unit) == other.size());
}

/// The one part of `others` that fits; nullptr when there is none, or several.
template <typename Part, typename Fits>
const Part* only_one(const std::vector<Part>& others, const Fits& fits) {
  const Part* found = nullptr;
  for (const Part& other : others) {
    if (!other.in_use || !fits(other)) continue;
    if (found != nullptr) return nullptr;
    found = &other;
  }
  return found;
}

const Field& name_of(const record::Indicator& indicator) { return indicator.name; }
const Field& name_of(const record::PlanGoal& goal) { return goal.goal; }
const Field& name_of(const record::SubProject& part) { return part.name; }

/// By name; else by number, where the names are alike and do not say that they differ.
template <typename Part>
const Part* counterpart(const Part& wanted, const std::vector<Part>& others) {
  const Field& name = name_of(wanted);
  if (!wanted.in_use || name.blank()) return nullptr;
  const auto has_its_name = [&](const Part& other) { return same_text(name_of(other), name); };
  if (std::ranges::any_of(others, has_its_name)) return only_one(others, has_its_name);
  if (wanted.number.blank()) return nullptr;
  return only_one(others, [&](const Part& other) {
    return same_text(other.number, wanted.number) &&
           names_are_alike(name.text(), name_of(other).text()) &&
           !tell_themselves_apart(name.text(), name_of(other).text());
  });
}

class Pairing {
 public:
  Pairing(const ImprovementSheet& now, const ImprovementSheet& before, const Comparable& comparable)
      : now_(&now),
        before_(&before),
        comparable_(comparable),
        years_on_(static_cast<std::size_t>(now.fiscal_year - before.fiscal_year)),
        first_(years_on_ > 0 && !comparable.own_year ? years_on_ + 1 : 1) {}

  Counterparts all() {
    for (const record::Indicator& indicator : now_->indicators) add(indicator);
    for (const record::PlanGoal& goal : now_->plan) add(goal);
    add_costs();
    return std::move(pairs_);
  }

 private:
  static bool are_there(const Field& now, const Field& before) {
    return now.exists() && before.exists();
  }

  void add(const record::Indicator& indicator) {
    const record::Indicator* other = counterpart(indicator, before_->indicators);
    // A change of unit changes every value rightly.
    if (other == nullptr || !same_unit(indicator.unit, other->unit)) return;
    const auto add_pair = [&](const Field& now, const Field& before) {
      if (!are_there(now, before)) return;
      pairs_.single.push_back(
          {.now = &now, .before = &before, .indicator = &indicator, .other_indicator = other});
    };
    for (std::size_t year = indicator.actual.size(); year-- > first_;) {
      add_pair(indicator.actual.at(year), other->actual.at(year - years_on_));
    }
    if (years_on_ == 0) add_pair(indicator.target, other->target);
  }

  void add(const record::PlanGoal& goal) {
    const record::PlanGoal* other = counterpart(goal, before_->plan);
    if (other == nullptr || !same_unit(goal.unit, other->unit)) return;
    const auto add_pair = [&](const record::PlanGoal::Recent& now,
                              const record::PlanGoal::Recent& before) {
      if (!are_there(now.value, before.value)) return;
      pairs_.single.push_back({.now = &now.value, .before = &before.value});
    };
    for (const auto& recent : goal.recent) {
      const auto* const same = std::ranges::find_if(
          other->recent, [&](const auto& each) { return recent.when && each.when == recent.when; });
      if (same != other->recent.end()) add_pair(recent, *same);
    }
    if (goal.target.when && goal.target.when == other->target.when) {
      add_pair(goal.target, other->target);
    }
  }

  void add_costs() {
    if (years_on_ == 0 && comparable_.initial) {
      add_amount(now_->cost.front().initial, before_->cost.front().initial);
    }
    for (std::size_t year = first_; year < now_->cost.size(); ++year) {
      const record::CostRow& row = now_->cost.at(year);
      const record::CostRow& other = before_->cost.at(year - years_on_);
      add_sum(row.total, other.total,
              {part(row.carried, other.carried), part(row.initial, other.initial),
               part(row.supplementary, other.supplementary)});
      add_amount(row.general_fund, other.general_fund);
      add_sum(row.settled, other.settled, subproject_amounts(year));
    }
  }

  [[nodiscard]] std::vector<Counterpart> subproject_amounts(std::size_t year) const {
    std::vector<Counterpart> parts;
    for (const record::SubProject& each : now_->subprojects) {
      const record::SubProject* other = counterpart(each, before_->subprojects);
      if (other == nullptr) continue;
      parts.push_back(part(each.settled.at(year), other->settled.at(year - years_on_)));
    }
    return parts;
  }

  static Counterpart amounts(const Field& now, const Field& before) {
    return {.now = &now, .before = &before, .is_amount = true};
  }
  static Counterpart part(const Field& now, const Field& before) {
    return {.now = &now, .before = &before, .is_amount = true, .is_part = true};
  }

  void add_amount(const Field& now, const Field& before) {
    if (are_there(now, before)) pairs_.single.push_back(amounts(now, before));
  }

  void add_sum(const Field& now, const Field& before, std::vector<Counterpart> parts) {
    std::erase_if(parts,
                  [](const Counterpart& each) { return !are_there(*each.now, *each.before); });
    if (are_there(now, before)) {
      pairs_.sums.push_back({.total = amounts(now, before), .parts = std::move(parts)});
    } else {
      std::ranges::move(parts, std::back_inserter(pairs_.single));
    }
  }

  const ImprovementSheet* now_;
  const ImprovementSheet* before_;
  Comparable comparable_;
  std::size_t years_on_;
  std::size_t first_;
  Counterparts pairs_;
};

}  // namespace

Counterparts counterparts(const ImprovementSheet& now, const ImprovementSheet& before,
                          const Comparable& comparable) {
  return Pairing(now, before, comparable).all();
}

}  // namespace tenken::check
