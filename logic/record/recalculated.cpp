// SPDX-License-Identifier: MPL-2.0
// A sheet as it will be when its document was computed anew.
#include "logic/record/recalculated.hpp"

#include <map>
#include <string>

#include "logic/record/for_each_field.hpp"
#include "logic/text/number.hpp"
#include "logic/workbook/cell.hpp"

namespace tenken::record {

ImprovementSheet recalculated(ImprovementSheet sheet) {
  if (sheet.stale.empty()) return sheet;  // as of nearly every sheet, of which folders hold many
  std::map<std::string, const StaleField*> stale;
  for (const StaleField& each : sheet.stale) stale.emplace(each.id, &each);
  for_each_field(sheet, [&](Field& field) {
    const auto found = stale.find(field.id);
    if (found == stale.end()) return;
    const StaleField& result = *found->second;
    const std::string before = workbook::display_text(result.stored);
    const std::size_t part = field.cell.text.find(before);
    const bool is_alone = field.cell.type != workbook::CellType::text || field.cell.text == before;
    if (is_alone) {
      field.cell = result.right;
    } else if (part != std::string::npos) {
      field.cell.text.replace(part, before.size(), workbook::display_text(result.right));
    }
    field.reading = field.cell.type == workbook::CellType::number
                        ? text::Reading{.kind = text::ReadingKind::number,
                                        .value = field.cell.number,
                                        .plain = true,
                                        .percent = false,
                                        .unit = {}}
                        : text::read_number(field.cell.text);
  });
  sheet.stale.clear();
  return sheet;
}

}  // namespace tenken::record
