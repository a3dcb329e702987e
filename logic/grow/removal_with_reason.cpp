// SPDX-License-Identifier: MPL-2.0
// The plan for removing an indicator together with its part of 目標値設定理由.
#include "logic/grow/removal_with_reason.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "logic/prose/reason_parts.hpp"
#include "logic/record/improvement_sheet.hpp"

namespace tenken::grow {
namespace {

using workbook::Cell;

/// Adds to `removal` that the indicator's part of the shared text goes, if it has one.
void take_out_reason(Removal& removal, const std::vector<record::Indicator>& indicators) {
  std::vector<std::string> numbers;
  const record::Indicator* removed = nullptr;
  std::size_t index = 0;
  for (const record::Indicator& indicator : indicators) {
    if (!indicator.in_use) continue;
    if ("indicator." + indicator.no == removal.record.id) {
      removed = &indicator;
      index = numbers.size();
    }
    numbers.push_back(indicator.no);
  }
  if (removed == nullptr) return;
  const record::Field& reason = removed->reason;
  if (!reason.exists() || reason.cell.has_formula()) return;
  const auto without = prose::without_reason_part(reason.text(), numbers, index);
  if (!without) return;
  removal.plan.edits.cells.push_back(
      {.place = *reason.place,
       .before = reason.cell,
       .after = without->text.empty() ? Cell{} : workbook::text_cell(without->text)});
  const auto behind = std::ranges::upper_bound(removal.lost, *reason.place, {}, &LostCell::place);
  removal.lost.insert(behind, {.place = *reason.place, .field = reason.id, .part = without->part});
  removal.shared_field.clear();
}

}  // namespace

std::variant<Removal, Refusal> plan_removal_with_reason(const bind::Binding& binding,
                                                        const workbook::Workbook& workbook,
                                                        Growing what,
                                                        const workbook::Location& at) {
  auto result = plan_removal(binding, workbook, what, at);
  auto* const removal = std::get_if<Removal>(&result);
  if (removal != nullptr && !removal->shared_field.empty()) {
    take_out_reason(*removal, record::read_sheet(binding, workbook).indicators);
  }
  return result;
}

}  // namespace tenken::grow
