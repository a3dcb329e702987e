// SPDX-License-Identifier: MPL-2.0
// The form in memory, filled or blank, before it becomes a file.
#include "logic/fill/filled_form.hpp"

#include <utility>

#include "logic/fill/shown.hpp"

namespace tenken::fill {

std::vector<std::string> FilledForm::sheet_names() const {
  std::vector<std::string> names;
  names.reserve(sheets.size());
  for (const FormSheet& sheet : sheets) names.push_back(sheet.name);
  return names;
}

workbook::Workbook to_workbook(const FilledForm& form) {
  workbook::Workbook workbook;
  workbook.properties = form.properties;
  const auto names = form.sheet_names();
  for (std::size_t i = 0; i < form.sheets.size(); ++i) {
    const FormSheet& from = form.sheets[i];
    workbook::Sheet sheet(from.name);
    sheet.print_ranges.push_back(from.print);
    for (const FormCell& cell : from.cells) {
      if (cell.area.first != cell.area.last) sheet.merges.push_back(cell.area);
      workbook::Cell content = cell.content;
      // A formula's "" is no content.
      if (content.type == workbook::CellType::text && content.text.empty()) content = {};
      if (cell.formula) content.formula = compute::calc_formula(*cell.formula, i, names);
      if (content.type == workbook::CellType::number) {
        const auto style = form.look->styles.find(cell.style);
        const std::string format =
            style == form.look->styles.end() ? "general" : style->second.format;
        content.shown = shown_number(content.number, format);
        if (format == "percent") content.format = workbook::NumberFormat::percent;
      }
      if (!content.empty() || content.has_formula()) sheet.set(cell.area.first, content);
    }
    workbook.sheets.push_back(std::move(sheet));
  }
  return workbook;
}

}  // namespace tenken::fill
