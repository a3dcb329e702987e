// SPDX-License-Identifier: MPL-2.0
// A sheet's formatting, as far as a check needs it.
#include "uno/calc/sheet_formats.hpp"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XConditionalFormat.hpp>
#include <com/sun/star/sheet/XConditionalFormats.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <cstddef>
#include <cstdint>

#include "logic/workbook/colour.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using workbook::Range;

/// More kinds of formatting than any form has; a sheet beyond this is read without its merges.
constexpr sal_Int32 max_kinds = 20000;

Range to_range(const css::table::CellRangeAddress& address) {
  return {.first = {address.StartRow, address.StartColumn},
          .last = {address.EndRow, address.EndColumn}};
}

Range range_of(const Reference<css::uno::XInterface>& cells) {
  return to_range(
      Reference<css::sheet::XCellRangeAddressable>(cells, UNO_QUERY_THROW)->getRangeAddress());
}

bool is_merged(const Reference<css::table::XCellRange>& cells) {
  const Reference<css::util::XMergeable> mergeable(cells, UNO_QUERY);
  return mergeable.is() && mergeable->getIsMerged();
}

/// Characters in the colour of what is behind them; the office's own choice of colour never is.
bool in_paper_colour(const Reference<css::beans::XPropertySet>& cells) {
  sal_Int32 ink = -1;
  sal_Int32 paper = -1;
  cells->getPropertyValue("CharColor") >>= ink;
  if (ink < 0) return false;
  cells->getPropertyValue("CellBackColor") >>= paper;
  return workbook::looks_blank(static_cast<std::uint32_t>(ink),
                               paper < 0 ? workbook::white : static_cast<std::uint32_t>(paper));
}

/// The numbers from 0 to `last` that are not marked.
std::vector<std::int32_t> unmarked(const std::vector<bool>& marked) {
  std::vector<std::int32_t> result;
  for (std::size_t i = 0; i < marked.size(); ++i) {
    if (!marked[i]) result.push_back(static_cast<std::int32_t>(i));
  }
  return result;
}

}  // namespace

SheetFormats::SheetFormats(const Reference<css::sheet::XSpreadsheet>& sheet, const Range& range,
                           const NumberFormats& formats)
    : sheet_(sheet), range_(range) {
  const Reference<css::sheet::XUniqueCellFormatRangesSupplier> cells(
      sheet->getCellRangeByPosition(range.first.column, range.first.row, range.last.column,
                                    range.last.row),
      UNO_QUERY_THROW);
  const Reference<css::container::XIndexAccess> kinds = cells->getUniqueCellFormatRanges();
  const sal_Int32 count = std::min(kinds->getCount(), max_kinds);
  for (sal_Int32 i = 0; i < count; ++i) {
    const Reference<css::container::XIndexAccess> areas(kinds->getByIndex(i), UNO_QUERY_THROW);
    const sal_Int32 area_count = areas->getCount();
    if (area_count == 0) continue;
    // Cells of one kind are formatted alike. One of them is asked: of several areas the office
    // would look at every cell to find out that they are.
    const Reference<css::table::XCellRange> first(areas->getByIndex(0), UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> properties(first->getCellByPosition(0, 0),
                                                         UNO_QUERY_THROW);
    sal_Int32 key = 0;
    properties->getPropertyValue("NumberFormat") >>= key;
    const workbook::NumberFormat kind = formats.kind(key);
    const bool blank = in_paper_colour(properties);
    const bool merged = is_merged(first);
    if (kind == workbook::NumberFormat::general && !merged && !blank) continue;
    for (sal_Int32 a = 0; a < area_count; ++a) {
      const Reference<css::table::XCellRange> area(areas->getByIndex(a), UNO_QUERY_THROW);
      const Range place = range_of(area);
      if (kind != workbook::NumberFormat::general) mark(place, kind);
      if (blank) blank_.push_back(place);
      if (merged) add_merges(area, place);
    }
  }
  std::sort(merges_.begin(), merges_.end());
}

void SheetFormats::add_merges(const Reference<css::table::XCellRange>& origins, const Range& area) {
  const Reference<css::sheet::XSheetCellCursor> cursor =
      sheet_->createCursorByRange(Reference<css::sheet::XSheetCellRange>(
          origins->getCellRangeByPosition(0, 0, 0, 0), UNO_QUERY_THROW));
  cursor->collapseToMergedArea();
  const Range first = range_of(cursor);
  // One kind, one size: merges that touch (a column of merged rows) come as one area of first
  // cells.
  for (std::int32_t row = area.first.row; row <= area.last.row; ++row) {
    for (std::int32_t column = area.first.column; column <= area.last.column; ++column) {
      merges_.push_back(
          {.first = {row, column}, .last = {row + first.rows() - 1, column + first.columns() - 1}});
    }
  }
}

void SheetFormats::mark(const Range& area, workbook::NumberFormat kind) {
  const auto width = static_cast<std::ptrdiff_t>(range_.columns());
  if (kinds_.empty()) {
    kinds_.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(range_.rows()),
                  workbook::NumberFormat::general);
  }
  for (std::int32_t row = area.first.row; row <= area.last.row; ++row) {
    const auto begin = kinds_.begin() + row * width;
    std::fill(begin + area.first.column, begin + area.last.column + 1, kind);
  }
}

workbook::NumberFormat SheetFormats::kind(workbook::Address address) const {
  if (kinds_.empty() || !range_.contains(address)) return workbook::NumberFormat::general;
  const auto width = static_cast<std::size_t>(range_.columns());
  return kinds_[static_cast<std::size_t>(address.row) * width +
                static_cast<std::size_t>(address.column)];
}

bool SheetFormats::looks_blank(workbook::Address address) const {
  return std::any_of(blank_.begin(), blank_.end(),
                     [address](const Range& area) { return area.contains(address); });
}

std::vector<Range> conditional_areas(const Reference<css::sheet::XSpreadsheet>& sheet) {
  std::vector<Range> areas;
  Reference<css::sheet::XConditionalFormats> formats;
  Reference<css::beans::XPropertySet>(sheet, UNO_QUERY_THROW)
      ->getPropertyValue("ConditionalFormats") >>= formats;
  if (!formats.is()) return areas;
  for (const auto& format : formats->getConditionalFormats()) {
    Reference<css::sheet::XSheetCellRanges> ranges;
    Reference<css::beans::XPropertySet>(format, UNO_QUERY_THROW)->getPropertyValue("Range") >>=
        ranges;
    if (!ranges.is()) continue;
    for (const auto& address : ranges->getRangeAddresses()) areas.push_back(to_range(address));
  }
  return areas;
}

void read_hidden(const Reference<css::table::XCellRange>& cells, const Range& area,
                 workbook::Sheet& sheet) {
  const Reference<css::sheet::XCellRangesQuery> query(cells, UNO_QUERY_THROW);
  std::vector<bool> rows(static_cast<std::size_t>(area.rows()));
  std::vector<bool> columns(static_cast<std::size_t>(area.columns()));
  for (const css::table::CellRangeAddress& visible :
       query->queryVisibleCells()->getRangeAddresses()) {
    std::fill(rows.begin() + visible.StartRow, rows.begin() + visible.EndRow + 1, true);
    std::fill(columns.begin() + visible.StartColumn, columns.begin() + visible.EndColumn + 1, true);
  }
  sheet.hidden_rows = unmarked(rows);
  sheet.hidden_columns = unmarked(columns);
}

}  // namespace tenken::office
