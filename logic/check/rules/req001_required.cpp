// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/check/rows_in_use.hpp"

namespace tenken::check {
namespace {

using form::field_title;
using message::msg;

/// What the stage in force demands. While the boxes do not name one (HDR001's), only what every
/// stage demands is certain.
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

/// True for a box of prose, of which the form knows how many lines it has.
bool is_prose(const Subject& subject, const record::Field& field) {
  const bind::BoundField* bound = subject.binding.find(field.id);
  return bound != nullptr && bound->form != nullptr && bound->form->box.has_value();
}

message::Message request(const Subject& subject, const record::Field& field) {
  const std::string title = field_title(field.id);
  if (form::is_quantity(field.kind)) {
    return msg("{1}が未入力です。入力してください（数値がないときは「―」）。", title);
  }
  if (is_prose(subject, field)) {
    return msg("{1}が未入力です。入力してください（書くことがないときは「―」）。", title);
  }
  return msg("{1}が未入力です。入力してください。", title);
}

/// Writes a finding for each field of `part` that is wanted and blank. A blank formula's own cell
/// is not at fault: what it reads is.
class Blanks {
 public:
  Blanks(const Subject& subject, Findings& findings)
      : subject_(subject), demand_(subject), findings_(&findings) {}

  void operator()(const record::Field& field) {
    if (!field.exists() || !field.blank() || field.cell.has_formula()) return;
    if (is_printed_label(*field.place)) return;  // LAY002's
    // One cell may hold several fields (the reasons): it is blank once.
    if (!demand_.wants(field) || !reported_.insert(*field.place).second) return;
    findings_->at(field).say(request(subject_, field));
  }

 private:
  [[nodiscard]] bool is_printed_label(const workbook::Location& place) const {
    return std::ranges::any_of(subject_.layout().labels, [&](const bind::LabelPlace& label) {
      return label.place == place && !label.label->optional;
    });
  }

  const Subject& subject_;
  Demand demand_;
  Findings* findings_;
  std::set<workbook::Location> reported_;
};

void required(const Subject& subject, Findings& findings) {
  Blanks blanks(subject, findings);
  const record::ImprovementSheet filled = rows_in_use(subject.sheet);
  record::for_each_field(filled, blanks);
}

}  // namespace

const Rule& req001() {
  static constexpr Rule rule = {
      .id = "REQ001",
      .name = "required",
      .summary = N_("その段階で求められる欄が、すべて記入されている。"),
      .severity = Severity::error,
      .rank = Rank::content,
      .spoils_cell = true,
      .check = required,
  };
  return rule;
}

}  // namespace tenken::check
