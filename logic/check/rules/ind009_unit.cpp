// SPDX-License-Identifier: MPL-2.0
// IND009: cells for units hold a unit, the same one for the same thing.
#include <map>
#include <string>

#include "logic/check/finding.hpp"
#include "logic/text/fold.hpp"

namespace tenken::check {
namespace {

using message::msg;

/// Compares units by the name of what they measure, wherever on the sheet it is named.
class Units {
 public:
  Units(const Subject& subject, Findings& findings) : subject_(&subject), findings_(&findings) {}

  void look_at(const record::Field& name, const record::Field& unit) {
    // A blank unit is REQ001's, a broken one NUM003's; ― is what an index without unit has.
    if (unit.missing() || unit.cell_error()) return;
    if (unit.number()) {
      findings_->at(unit).say(
          msg("{1}に数値「{2}」が入っています。「人」「校」などの単位を入力してください。",
              subject_->title(unit.id), unit.text()));
      return;
    }
    if (name.blank() || name.cell_error()) return;
    const auto [first, is_new] = first_.emplace(text::fold(name.text()), &unit);
    if (is_new || text::same_folded(unit.text(), first->second->text())) return;
    findings_->at(unit)
        .expected(first->second->text())
        .related(*first->second, name)
        .say(msg("{1}が「{2}」ですが、同じ「{3}」を数える{4}は「{5}」です。"
                 "同じ単位にするか、名前で区別してください。",
                 subject_->title(unit.id), unit.text(), name.text(),
                 subject_->title(first->second->id), first->second->text()));
  }

 private:
  const Subject* subject_;
  Findings* findings_;
  std::map<std::string, const record::Field*>
      first_;  ///< a folded name's unit where it first stands
};

void unit(const Subject& subject, Findings& findings) {
  Units units(subject, findings);
  for (const record::Indicator& indicator : subject.sheet.indicators) {
    units.look_at(indicator.name, indicator.unit);
  }
  for (const record::PlanGoal& goal : subject.sheet.plan) units.look_at(goal.goal, goal.unit);
}

}  // namespace

const Rule& ind009() {
  static constexpr Rule rule = {
      .id = "IND009",
      .name = "unit",
      .summary = N_("単位の欄には単位があり、同じ名前の指標や目標では単位も同じである。"),
      .headline = N_("単位が合わない"),
      .severity = Severity::warning,
      .rank = Rank::agreement,
      .check = unit,
  };
  return rule;
}

}  // namespace tenken::check
