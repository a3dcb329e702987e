// SPDX-License-Identifier: MPL-2.0
// Which rows of the tables are asked for anything at all.
#pragma once

#include "logic/record/improvement_sheet.hpp"

namespace tenken::check {

/// The rows of `sheet` that something can be asked of, for record::for_each_field(): those in use,
/// and where a table has none, its first row, because a form without any indicator, goal, 細事業 or
/// activity is not filled in; a 細事業 that has ended needs no activity. An indicator in use asks
/// for its block in section 8.
class RowsInUse {
 public:
  explicit RowsInUse(const record::ImprovementSheet& sheet) : sheet_(&sheet) {}

  bool operator()(const record::Indicator& row) const;
  bool operator()(const record::PlanGoal& row) const;
  bool operator()(const record::Analysis& block) const;
  bool operator()(const record::SubProject& block) const;
  bool operator()(const record::Activity& row, const record::SubProject& of) const;

 private:
  const record::ImprovementSheet* sheet_;
};

/// True when nothing but a No. was typed into the block.
[[nodiscard]] bool has_only_number(const record::SubProject& subproject);

}  // namespace tenken::check
