// SPDX-License-Identifier: MPL-2.0
// One cause, one finding: docs/decisions/0008-one-cause-one-finding.md.
#include "logic/check/causes.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>

#include "logic/record/recalculated.hpp"

namespace tenken::check {
namespace {

constexpr std::array derived_ranks = {Rank::limit, Rank::plausibility, Rank::wording};

bool is_derived(const Finding& finding) {
  return std::ranges::find(derived_ranks, finding.rule->rank) != derived_ranks.end();
}

bool is_same_place(const Place& a, const Place& b) {
  if (a.workbook != b.workbook) return false;
  return a.cell && b.cell ? *a.cell == *b.cell : a.field == b.field;
}

/// Whether findings are mere consequences of `others`, by what their rules yield to.
class Yielding {
 public:
  Yielding(const std::vector<const Finding*>& others, const bind::Layout& layout)
      : layout_(&layout) {
    for (const Finding* other : others) by_rule_[other->rule->id].push_back(other);
  }

  [[nodiscard]] bool is_consequence(const Finding& finding) {
    if (!finding.yields) return false;
    return std::ranges::any_of(finding.rule->yields_to, [&](const Yield& yield) {
      if (yield.place == Common::source) return is_computed_from_others(finding);
      const auto others = by_rule_.find(yield.rule);
      if (others == by_rule_.end()) return false;
      return std::ranges::any_of(others->second, [&](const Finding* other) {
        if (yield.place == Common::cell) return is_same_place(other->at, finding.at);
        return std::ranges::any_of(
            finding.grounds, [&](const Place& ground) { return is_same_place(other->at, ground); });
      });
    });
  }

 private:
  [[nodiscard]] bool is_computed_from_others(const Finding& finding) {
    if (!finding.at.cell) return false;
    const auto [entry, is_new] = computed_.try_emplace(finding.rule);
    if (is_new) entry->second = bind::computed_from(sources(*finding.rule), *layout_);
    return entry->second.contains(*finding.at.cell);
  }

  /// The cells of all that `rule` yields to as a source: together, so that of a circle one stays.
  [[nodiscard]] std::set<workbook::Location> sources(const Rule& rule) const {
    std::set<workbook::Location> cells;
    for (const Yield& yield : rule.yields_to) {
      const auto others = by_rule_.find(yield.rule);
      if (yield.place != Common::source || others == by_rule_.end()) continue;
      for (const Finding* other : others->second) {
        if (other->at.cell) cells.insert(*other->at.cell);
      }
    }
    return cells;
  }

  const bind::Layout* layout_;
  std::map<std::string_view, std::vector<const Finding*>> by_rule_;
  std::map<const Rule*, std::set<workbook::Location>> computed_;
};

/// What a finding yields to may itself yield to a third: all three have one cause, so it makes no
/// difference which of them is looked at first.
void drop_what_yields(std::vector<Finding>& findings, const bind::Layout& layout) {
  std::vector<const Finding*> silencing;
  std::vector<const Finding*> softened;
  for (const Finding& finding : findings) {
    (finding.silences ? silencing : softened).push_back(&finding);
  }
  Yielding strictly(silencing, layout);
  Yielding loosely(softened, layout);
  std::vector<bool> goes;
  goes.reserve(findings.size());
  std::vector<Finding*> weaker;
  for (Finding& finding : findings) {
    goes.push_back(strictly.is_consequence(finding));
    if (!goes.back() && loosely.is_consequence(finding)) weaker.push_back(&finding);
  }
  // Said beside what it yields to, which is made milder: it must not silence that in turn.
  for (Finding* finding : weaker) finding->silences = false;
  std::size_t next = 0;
  std::erase_if(findings, [&](const Finding&) { return goes[next++]; });
}

/// Drops the findings of which `in_question` is true and that `run` does not give again on
/// `mended`.
template <typename InQuestion>
void drop_what_is_gone(std::vector<Finding>& findings, const record::ImprovementSheet& mended,
                       const RunRules& run, const InQuestion& in_question) {
  std::set<const Rule*> rules;
  for (const Finding& finding : findings) {
    if (in_question(finding)) rules.insert(finding.rule);
  }
  std::set<std::string> still_there;
  for (const Finding& finding : run(rules, mended)) still_there.insert(finding.id);
  std::erase_if(findings, [&](const Finding& finding) {
    return in_question(finding) && !still_there.contains(finding.id);
  });
}

/// The amounts that the totals should be, by field.
std::map<std::string, double> right_totals(const std::vector<Finding>& findings) {
  std::map<std::string, double> right;
  for (const Finding& finding : findings) {
    if (finding.rule->rank == Rank::arithmetic && finding.right && finding.silences) {
      right.emplace(finding.at.field, *finding.right);
    }
  }
  return right;
}

record::ImprovementSheet with_totals_put_right(record::ImprovementSheet sheet,
                                               const std::map<std::string, double>& right) {
  record::for_each_field(sheet, [&](record::Field& field) {
    const auto found = right.find(field.id);
    if (found == right.end()) return;
    field.cell.type = workbook::CellType::number;
    field.cell.number = found->second;
    field.cell.shown.clear();
    field.reading = {.kind = text::ReadingKind::number,
                     .value = found->second,
                     .plain = true,
                     .percent = false,
                     .unit = {}};
  });
  return sheet;
}

/// `sheet` as if nothing could be read in `cells`: the rules stay silent on what rests on them.
record::ImprovementSheet with_unreadable(record::ImprovementSheet sheet,
                                         const std::set<workbook::Location>& cells) {
  record::for_each_field(sheet, [&](record::Field& field) {
    if (!field.place || !cells.contains(*field.place)) return;
    field.cell.type = workbook::CellType::text;
    field.cell.text = "?";
    field.reading = {};
    field.reading.kind = text::ReadingKind::text;
  });
  return sheet;
}

void drop_what_computing_settles(std::vector<Finding>& findings,
                                 const record::ImprovementSheet& sheet, const RunRules& run) {
  const auto says_so = [](const Finding& finding) {
    return finding.silences && finding.fix && finding.fix->recalculates;
  };
  if (std::ranges::none_of(findings, says_so)) return;
  std::set<workbook::Location> cells;
  for (const record::StaleField& stale : sheet.stale) cells.insert(stale.place);
  // What is said of an old result itself is of no use, whatever it is.
  std::erase_if(findings, [&](const Finding& finding) {
    return !says_so(finding) && finding.rule->rank != Rank::structure && finding.at.cell &&
           cells.contains(*finding.at.cell);
  });
  drop_what_is_gone(findings, record::recalculated(sheet), run, [&](const Finding& finding) {
    return !says_so(finding) && finding.rule->rank != Rank::structure && !judges_two(*finding.rule);
  });
}

void drop_consequences_of_spoiled_cells(std::vector<Finding>& findings,
                                        const record::ImprovementSheet& sheet,
                                        const bind::Layout& layout, const RunRules& run) {
  std::set<workbook::Location> spoiled;
  for (const Finding& finding : findings) {
    if (finding.rule->spoils_cell && finding.at.cell && finding.silences)
      spoiled.insert(*finding.at.cell);
  }
  if (spoiled.empty()) return;
  const auto computed = bind::computed_from(spoiled, layout);
  const auto in_question = [&](const Finding& finding) {
    if (finding.rule->rank == Rank::structure || !finding.at.cell || !finding.yields) return false;
    if (judges_two(*finding.rule)) {
      return spoiled.contains(*finding.at.cell) || computed.contains(*finding.at.cell);
    }
    if (finding.rule->rank != Rank::content) return true;
    return !spoiled.contains(*finding.at.cell) || computed.contains(*finding.at.cell);
  };
  if (std::ranges::none_of(findings, in_question)) return;
  std::set<workbook::Location> unreadable = spoiled;
  unreadable.insert(computed.begin(), computed.end());
  drop_what_is_gone(findings, with_unreadable(sheet, unreadable), run, in_question);
}

void drop_consequences_of_totals(std::vector<Finding>& findings,
                                 const record::ImprovementSheet& sheet, const RunRules& run) {
  if (std::ranges::none_of(findings, is_derived)) return;
  const std::map<std::string, double> right = right_totals(findings);
  if (right.empty()) return;
  drop_what_is_gone(findings, with_totals_put_right(sheet, right), run, is_derived);
}

/// What looks odd may do so because a cell is not what another workbook says that it was.
void drop_consequences_of_disagreements(std::vector<Finding>& findings,
                                        const record::ImprovementSheet& sheet,
                                        const bind::Layout& layout, const RunRules& run) {
  std::set<workbook::Location> cells;
  for (const Finding& finding : findings) {
    if (judges_two(*finding.rule) && finding.at.cell && finding.silences &&
        finding.severity != Severity::note) {
      cells.insert(*finding.at.cell);
    }
  }
  if (cells.empty() || std::ranges::none_of(findings, is_derived)) return;
  cells.merge(bind::computed_from(cells, layout));
  drop_what_is_gone(findings, with_unreadable(sheet, cells), run, is_derived);
}

/// The cells of which one must be wrong.
std::vector<std::string> suspects(const Finding& finding) {
  std::vector<std::string> fields = {finding.at.field};
  for (const Place& place : finding.related) fields.push_back(place.field);
  return fields;
}

/// Where a total is wrong, so may be each of its parts.
std::map<std::string, const Rule*> parts_of_wrong_totals(const std::vector<Finding>& findings) {
  std::map<std::string, const Rule*> parts;
  for (const Finding& finding : findings) {
    if (finding.rule->rank != Rank::arithmetic || !finding.right || !finding.silences) continue;
    for (const Place& place : finding.related) parts.emplace(place.field, finding.rule);
  }
  return parts;
}

void keep_first_of_each_suspect(std::vector<Finding>& findings) {
  std::vector<const Finding*> derived;
  for (const Finding& finding : findings) {
    if (is_derived(finding)) derived.push_back(&finding);
  }
  std::ranges::stable_sort(derived, {}, [](const Finding* finding) {
    // A rule that is made milder keeps its turn.
    return std::make_tuple(finding->rule->rank,
                           finding->silences ? finding->severity : finding->rule->severity,
                           finding->rule->id);
  });
  std::map<std::string, const Rule*> claimed = parts_of_wrong_totals(findings);
  std::set<std::string> dropped;
  for (const Finding* finding : derived) {
    const std::vector<std::string> fields = suspects(*finding);
    // Two findings of one rule are two causes: each names its own pair of cells.
    const auto is_claimed = [&](const std::string& field) {
      const auto claim = claimed.find(field);
      return claim != claimed.end() && claim->second != finding->rule;
    };
    if (std::ranges::any_of(fields, is_claimed)) {
      dropped.insert(finding->id);
    } else if (finding->silences) {
      for (const std::string& field : fields) claimed.emplace(field, finding->rule);
    }
  }
  std::erase_if(findings, [&](const Finding& finding) { return dropped.contains(finding.id); });
}

}  // namespace

std::vector<Finding> one_per_cause(std::vector<Finding> findings,
                                   const record::ImprovementSheet& sheet,
                                   const bind::Layout& layout, const RunRules& run) {
  drop_what_yields(findings, layout);
  drop_what_computing_settles(findings, sheet, run);
  drop_consequences_of_spoiled_cells(findings, sheet, layout, run);
  drop_consequences_of_totals(findings, sheet, run);
  drop_consequences_of_disagreements(findings, sheet, layout, run);
  keep_first_of_each_suspect(findings);
  return findings;
}

}  // namespace tenken::check
