// SPDX-License-Identifier: MPL-2.0
// Rows of an open document's sheet: inserted, copied, removed.
#include "uno/calc/sheet_rows.hpp"

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include "uno/calc/row_heights.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

namespace CellFlags = css::sheet::CellFlags;  // NOLINT(readability-identifier-naming)
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using workbook::Address;
using workbook::Range;

css::table::CellRangeAddress used_area(const Reference<css::sheet::XSpreadsheet>& sheet) {
  const auto cursor = sheet->createCursor();
  Reference<css::sheet::XUsedAreaCursor>(cursor, UNO_QUERY_THROW)->gotoEndOfUsedArea(false);
  css::table::CellRangeAddress area =
      Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
  area.StartColumn = 0;
  area.StartRow = 0;
  return area;
}

void clear(const Reference<css::table::XCellRange>& cells, sal_Int32 flags) {
  Reference<css::sheet::XSheetOperation>(cells, UNO_QUERY_THROW)->clearContents(flags);
}

}  // namespace

SheetRows::SheetRows(const Reference<css::sheet::XSpreadsheet>& sheet,
                     const Reference<css::document::XUndoManager>& undo)
    : sheet_(sheet),
      undo_(undo),
      rows_(Reference<css::table::XColumnRowRange>(sheet, UNO_QUERY_THROW)->getRows()),
      used_(used_area(sheet)) {}

std::string SheetRows::name() const {
  return to_utf8(Reference<css::container::XNamed>(sheet_, UNO_QUERY_THROW)->getName());
}

bool SheetRows::is_protected() const {
  return Reference<css::util::XProtectable>(sheet_, UNO_QUERY_THROW)->isProtected();
}

void SheetRows::insert_copies(std::int32_t row, std::int32_t count, std::int32_t source) const {
  rows_->insertByIndex(row, count);
  const std::int32_t last_column = used_.EndColumn;
  css::table::CellAddress destination;
  destination.Sheet = used_.Sheet;
  destination.Row = row;
  Reference<css::sheet::XCellRangeMovement>(sheet_, UNO_QUERY_THROW)
      ->copyRange(destination,
                  address({.first = {source, 0}, .last = {source + count - 1, last_column}}));
  clear(cells({.first = {row, 0}, .last = {row + count - 1, last_column}}),
        CellFlags::ANNOTATION | CellFlags::OBJECTS);
  copy_heights(rows_, row, count, source, undo_);
}

void SheetRows::remove(std::int32_t row, std::int32_t count) const {
  // When a row at the edge of a conditional format comes back, the office does not give it that
  // format again. Undoing a change of formats brings back every one of the sheet's.
  clear(cells({.first = {row, 0}, .last = {row + count - 1, used_.EndColumn}}),
        CellFlags::HARDATTR);
  rows_->removeByIndex(row, count);
}

std::int32_t SheetRows::height(std::int32_t row, std::int32_t count) const {
  return total_height(rows_, row, count);
}

void SheetRows::add_height(std::int32_t row, std::int32_t count, std::int32_t more) const {
  office::add_height(rows_, row, count, more, undo_);
}

void SheetRows::merge(const Range& range, bool merged) const {
  Reference<css::util::XMergeable>(cells(range), UNO_QUERY_THROW)->merge(merged);
}

void SheetRows::move(const Range& range, Address to) const {
  css::table::CellAddress destination;
  destination.Sheet = used_.Sheet;
  destination.Column = to.column;
  destination.Row = to.row;
  Reference<css::sheet::XCellRangeMovement>(sheet_, UNO_QUERY_THROW)
      ->moveRange(destination, address(range));
}

void SheetRows::write(Address cell, const std::string& formula) const {
  const Reference<css::table::XCellRange> place = cells({.first = cell, .last = cell});
  if (formula.empty()) {
    clear(place, CellFlags::VALUE | CellFlags::DATETIME | CellFlags::STRING | CellFlags::FORMULA);
  } else {
    place->getCellByPosition(0, 0)->setFormula(to_ustring(formula));
  }
}

void SheetRows::set_print_ranges(const std::vector<Range>& ranges) const {
  css::uno::Sequence<css::table::CellRangeAddress> areas(static_cast<sal_Int32>(ranges.size()));
  css::table::CellRangeAddress* next = areas.getArray();
  for (const Range& range : ranges) *next++ = address(range);
  Reference<css::sheet::XPrintAreas>(sheet_, UNO_QUERY_THROW)->setPrintAreas(areas);
}

css::table::CellRangeAddress SheetRows::address(const Range& range) const {
  css::table::CellRangeAddress result;
  result.Sheet = used_.Sheet;
  result.StartRow = range.first.row;
  result.StartColumn = range.first.column;
  result.EndRow = range.last.row;
  result.EndColumn = range.last.column;
  return result;
}

Reference<css::table::XCellRange> SheetRows::cells(const Range& range) const {
  return sheet_->getCellRangeByPosition(range.first.column, range.first.row, range.last.column,
                                        range.last.row);
}

}  // namespace tenken::office
