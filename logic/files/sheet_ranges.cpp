// SPDX-License-Identifier: MPL-2.0
// Lists of ranges with their sheets, as attributes of files have them.
#include "logic/files/sheet_ranges.hpp"

#include <algorithm>

#include "logic/files/limits.hpp"

namespace tenken::files {
namespace {

constexpr std::int32_t sheet_rows = 1048576;
constexpr std::int32_t sheet_columns = 16384;

/// Visits the parts of `text` between every `separator` outside of quotes, but not empty ones.
template <typename Visit>
void for_each_part(std::string_view text, char separator, const Visit& visit) {
  bool quoted = false;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\'') {
      quoted = !quoted;
    } else if (text[at] == separator && !quoted) {
      if (at > begin) visit(text.substr(begin, at - begin));
      begin = at + 1;
    }
  }
  if (text.size() > begin) visit(text.substr(begin));
}

/// What stands behind the sheet's name and `mark`.
std::string_view without_sheet(std::string_view place, char mark) {
  const std::size_t quote = place.rfind('\'');
  const std::size_t from = quote == std::string_view::npos ? 0 : quote;
  const std::size_t at = place.rfind(mark);
  return at == std::string_view::npos || at < from ? place : place.substr(at + 1);
}

/// One end of a range: a cell, or a whole column ("$A") or row ("$1"), whose `last` cell is meant
/// or its first.
std::optional<workbook::Address> end_of(std::string_view text, bool last) {
  if (const auto cell = workbook::parse_a1(text)) return cell;
  if (text.starts_with('$')) text.remove_prefix(1);
  const std::string column = std::string(text) + (last ? std::to_string(sheet_rows) : "1");
  if (const auto cell = workbook::parse_a1(column)) return cell;
  const std::string row =
      workbook::column_letters(last ? sheet_columns - 1 : 0) + std::string(text);
  return workbook::parse_a1(row);
}

/// "Sheet.A1:Sheet.B2", "Sheet.A1", "Sheet.$A:Sheet.$B"
std::optional<workbook::Range> range_of(std::string_view text, char mark) {
  std::string_view front;
  std::string_view back;
  int count = 0;
  for_each_part(text, ':', [&](std::string_view end) {
    if (count++ == 0) front = end;
    back = end;
  });
  if (count == 0 || count > 2) return std::nullopt;
  const auto first = end_of(without_sheet(front, mark), false);
  const bool is_cell = count == 1 && first && workbook::parse_a1(without_sheet(front, mark));
  const auto last = is_cell ? first : end_of(without_sheet(back, mark), true);
  if (!first || !last || last->row < first->row || last->column < first->column) {
    return std::nullopt;
  }
  return workbook::Range{.first = *first, .last = *last};
}

std::vector<workbook::Range> ranges(std::string_view list, char separator, char mark) {
  std::vector<workbook::Range> result;
  for_each_part(list, separator, [&](std::string_view part) {
    if (result.size() >= max_print_ranges) return;
    if (const auto range = range_of(part, mark)) result.push_back(*range);
  });
  return result;
}

}  // namespace

std::vector<workbook::Range> ods_ranges(std::string_view list) { return ranges(list, ' ', '.'); }

std::vector<workbook::Range> excel_ranges(std::string_view list, char separator) {
  return ranges(list, separator, '!');
}

}  // namespace tenken::files
