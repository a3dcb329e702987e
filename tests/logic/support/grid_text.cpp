// SPDX-License-Identifier: MPL-2.0
// Workbooks from tables in a test's text.
#include "tests/logic/support/grid_text.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

namespace tenken::test {
namespace {

using workbook::Address;
using workbook::Cell;

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) {
    return {};
  }
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::string with_line_breaks(std::string_view text) {
  std::string result(text);
  for (auto at = result.find("\\n"); at != std::string::npos; at = result.find("\\n", at)) {
    result.replace(at, 2, "\n");
  }
  return result;
}

Cell cell_of(std::string_view text) {
  if (text.starts_with('=')) {
    const auto arrow = text.find("=>");
    Cell cell = cell_of(trimmed(text.substr(arrow + 2)));
    cell.formula = trimmed(text.substr(0, arrow));
    return cell;
  }
  if (text.size() >= 2 && text.front() == '"' && text.back() == '"') {
    return workbook::text_cell(with_line_breaks(text.substr(1, text.size() - 2)));
  }
  if (text.size() > 1 && text.front() == '#') {
    Cell cell;
    cell.type = workbook::CellType::error;
    cell.text = text;
    return cell;
  }
  double number = 0;
  const auto* const end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, number);
  if (error == std::errc() && rest == end && !text.empty()) {
    return workbook::number_cell(number);
  }
  return workbook::text_cell(with_line_breaks(text));
}

std::vector<std::string_view> cells_of(std::string_view row) {
  std::vector<std::string_view> cells;
  row.remove_prefix(1);
  while (!row.empty()) {
    const auto bar = row.find('|');
    cells.push_back(trimmed(row.substr(0, bar)));
    if (bar == std::string_view::npos) {
      break;
    }
    row.remove_prefix(bar + 1);
  }
  if (!cells.empty() && cells.back().empty()) {
    cells.pop_back();
  }
  return cells;
}

/// Lets the merged cell of `neighbour` grow up to `cell`.
void merge(workbook::Sheet& sheet, Address neighbour, Address cell) {
  for (auto& merge : sheet.merges) {
    if (!merge.contains(neighbour)) {
      continue;
    }
    merge.last.row = std::max(merge.last.row, cell.row);
    merge.last.column = std::max(merge.last.column, cell.column);
    return;
  }
  sheet.merges.push_back({neighbour, cell});
}

}  // namespace

workbook::Workbook workbook_of(std::string_view tables) {
  workbook::Workbook workbook;
  std::int32_t row = 0;
  while (!tables.empty()) {
    const auto end = tables.find('\n');
    const auto line = trimmed(tables.substr(0, end));
    tables = end == std::string_view::npos ? std::string_view() : tables.substr(end + 1);
    if (line.starts_with('#')) {
      workbook.sheets.emplace_back(std::string(trimmed(line.substr(1))));
      row = 0;
    }
    if (!line.starts_with('|')) {
      continue;
    }
    auto& sheet = workbook.sheets.back();
    const auto cells = cells_of(line);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const Address at{row, static_cast<std::int32_t>(i)};
      if (cells[i] == "<") {
        merge(sheet, {at.row, at.column - 1}, at);
      } else if (cells[i] == "^") {
        merge(sheet, {at.row - 1, at.column}, at);
      } else if (!cells[i].empty()) {
        sheet.set(at, cell_of(cells[i]));
      }
    }
    ++row;
  }
  return workbook;
}

}  // namespace tenken::test
