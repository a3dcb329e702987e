// SPDX-License-Identifier: MPL-2.0
// The fields that a stage's patterns name, in the rows that are in use.
#include "logic/check/wanted_fields.hpp"

#include <algorithm>
#include <set>

#include "logic/check/rows_in_use.hpp"

namespace tenken::check {
namespace {

class Demand {
 public:
  explicit Demand(const Subject& subject) : year_(subject.sheet.fiscal_year) {
    for (const form::Stage& stage : subject.form.stages) {
      if (subject.sheet.stage.empty() || subject.sheet.stage == stage.key)
        stages_.push_back(&stage);
    }
  }

  [[nodiscard]] bool wants(const record::Field& field) const {
    return !stages_.empty() && std::ranges::all_of(stages_, [&](const form::Stage* stage) {
      return std::ranges::any_of(stage->required, [&](const std::string& pattern) {
        return form::matches_pattern(pattern, field.id, year_);
      });
    });
  }

 private:
  std::vector<const form::Stage*> stages_;
  int year_;
};

}  // namespace

std::vector<WantedField> wanted_fields(const Subject& subject) {
  std::vector<WantedField> wanted;
  std::set<workbook::Location> seen;
  const Demand demand(subject);
  const record::ImprovementSheet filled = rows_in_use(subject.sheet);
  record::for_each_field(filled, [&](const record::Field& field) {
    if (!field.exists() || field.cell.has_formula()) return;
    if (!demand.wants(field) || !seen.insert(*field.place).second) return;
    wanted.push_back({.field = field, .filled = !field.blank()});
  });
  return wanted;
}

}  // namespace tenken::check
