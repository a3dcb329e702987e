// SPDX-License-Identifier: MPL-2.0
// The next year, written as the year before it was.
#include "logic/roll/next_year.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

#include "logic/text/characters.hpp"
#include "logic/text/fiscal_year.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/year_text.hpp"

namespace tenken::roll {
namespace {

std::optional<int> year_of(const workbook::Cell& cell) {
  if (cell.type == workbook::CellType::number && cell.number != std::floor(cell.number)) return {};
  const auto reading = text::read_fiscal_year(
      cell.type == workbook::CellType::number ? workbook::plain_digits(cell.number) : cell.text);
  const bool goes_on = reading.is_year() && reading.year < text::last_fiscal_year;
  return goes_on ? std::optional(reading.year) : std::nullopt;
}

/// `year` in the writing of `old`, which is one year.
std::string written_like(const std::string& old, int year) {
  const std::string folded = text::fold(old);
  const auto digits = std::ranges::find_if_not(folded, text::is_digit) - folded.begin();
  constexpr std::ptrdiff_t western_digits = 4;
  const bool is_western = digits == western_digits;
  const bool has_both = is_western && folded.find('(') != std::string::npos;
  if (has_both) {
    std::string both = text::western_with_era(year);
    // The form's narrow cells have it in two lines.
    if (old.find_first_of("\r\n") != std::string::npos) both.insert(both.find('('), "\n");
    return both;
  }
  if (is_western) return std::to_string(year) + old.substr(std::min(old.size(), old.find("年")));
  const bool is_short = !folded.empty() && static_cast<unsigned char>(folded.front()) < 0x80;
  std::string era = is_short ? text::era_short(year) : text::era_long(year);
  constexpr std::string_view fiscal = "年度";
  const bool says_fiscal = old.find(fiscal) != std::string::npos;
  if (says_fiscal && !era.ends_with(fiscal)) era += fiscal;
  if (!says_fiscal && era.ends_with(fiscal)) era.resize(era.size() - fiscal.size());
  const std::size_t bracket = folded.find('(');
  const bool has_western = bracket != std::string::npos && bracket > 0 &&
                           bracket + 1 < folded.size() && text::is_digit(folded[bracket + 1]);
  return has_western ? era + "(" + std::to_string(year) + ")" : era;
}

/// Each year in a text that says more than a year: 2023.10.1, R9年度末.
std::string with_later_years(const std::string& text) {
  std::string later;
  std::size_t done = 0;
  for (const text::YearText& each : text::find_years(text)) {
    if (!each.year || *each.year >= text::last_fiscal_year) return text;
    later.append(text, done, each.begin - done);
    later += written_like(each.written, *each.year + 1);
    done = each.begin + each.written.size();
  }
  return later.append(text, done);
}

}  // namespace

workbook::Cell one_year_later(const workbook::Cell& cell) {
  const auto year = year_of(cell);
  if (!year && cell.type == workbook::CellType::text) {
    const std::string later = with_later_years(cell.text);
    return later == cell.text ? cell : workbook::text_cell(later);
  }
  if (!year) return cell;
  if (cell.type == workbook::CellType::number) return workbook::number_cell(cell.number + 1);
  return workbook::text_cell(written_like(cell.text, *year + 1));
}

}  // namespace tenken::roll
