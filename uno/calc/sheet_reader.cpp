// SPDX-License-Identifier: MPL-2.0
// One sheet of an open document, read into a snapshot.
#include "uno/calc/sheet_reader.hpp"

#include <algorithm>
#include <cmath>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <optional>
#include <rtl/character.hxx>
#include <vector>

#include "uno/calc/cell_error.hpp"
#include "uno/calc/sheet_comments.hpp"
#include "uno/calc/sheet_formats.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using workbook::Address;
using workbook::Cell;
using workbook::CellType;
using workbook::Range;

/// A1 to the last used cell, however far away.
Range used_area(const Reference<css::sheet::XSpreadsheet>& sheet) {
  const auto cursor = sheet->createCursor();
  Reference<css::sheet::XUsedAreaCursor>(cursor, UNO_QUERY_THROW)->gotoEndOfUsedArea(false);
  const css::table::CellRangeAddress end =
      Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
  return {.first = {0, 0}, .last = {end.EndRow, end.EndColumn}};
}

Range bounded(const Range& range) {
  return {.first = range.first,
          .last = {std::min(range.last.row, workbook::max_rows - 1),
                   std::min(range.last.column, workbook::max_columns - 1)}};
}

std::vector<Range> print_ranges(const Reference<css::sheet::XSpreadsheet>& sheet) {
  std::vector<Range> ranges;
  const Reference<css::sheet::XPrintAreas> areas(sheet, UNO_QUERY);
  if (!areas.is()) return ranges;
  for (const css::table::CellRangeAddress& area : areas->getPrintAreas()) {
    ranges.push_back(
        {.first = {area.StartRow, area.StartColumn}, .last = {area.EndRow, area.EndColumn}});
  }
  return ranges;
}

/// The formula of a cell with this input text; "" for typed content. An array formula loses its
/// braces: it is a formula like any other to us.
rtl::OUString formula_of(const rtl::OUString& input, const css::uno::Any& content) {
  rtl::OUString formula;
  if (input.startsWith("=")) {
    formula = input;
  } else if (input.startsWith("{=") && input.endsWith("}")) {
    formula = input.copy(1, input.getLength() - 2);
  } else {
    return {};
  }
  // A text that was typed behind an apostrophe, '=abc, also begins with "=": its content is its
  // input.
  rtl::OUString text;
  if ((content >>= text) && text == input) return {};
  return formula;
}

/// What is kept of `text`; cut before it is converted, which for ten million characters is slow.
void put_text(const rtl::OUString& text, Cell& cell, workbook::TextBudget& budget) {
  const auto most = static_cast<sal_Int32>(budget.most_units());
  if (text.getLength() <= most) return budget.put(to_utf8(text), cell);
  const bool is_half_a_character = rtl::isHighSurrogate(text[most - 1]);
  budget.put(to_utf8(text.copy(0, is_half_a_character ? most - 1 : most)), cell);
  cell.cut = true;
}

/// A cell's content from the two ways in which the office tells it; of an error only that it is
/// one.
Cell content_of(const css::uno::Any& content, const rtl::OUString& input,
                workbook::TextBudget* budget = nullptr) {
  Cell cell;
  const rtl::OUString formula = formula_of(input, content);
  if (!formula.isEmpty()) cell.formula = to_utf8(formula);
  rtl::OUString text;
  if (content >>= text) {
    if (budget != nullptr) {
      put_text(text, cell, *budget);
    } else {
      cell.text = to_utf8(text);
    }
    cell.type = cell.text.empty() ? CellType::empty : CellType::text;
  } else if (content >>= cell.number) {
    cell.type = CellType::number;
  } else {
    cell.type = CellType::error;
  }
  return cell;
}

/// Reads the contents of one range into a Sheet.
class ContentReader {
 public:
  ContentReader(const Reference<css::sheet::XSpreadsheet>& sheet,
                const Reference<css::table::XCellRange>& cells, const SheetFormats& formats,
                workbook::TextBudget& budget)
      : sheet_(sheet), cells_(cells), formats_(formats), budget_(budget) {}

  void read(workbook::Sheet& sheet) {
    const auto contents =
        Reference<css::sheet::XCellRangeData>(cells_, UNO_QUERY_THROW)->getDataArray();
    const auto inputs =
        Reference<css::sheet::XCellRangeFormula>(cells_, UNO_QUERY_THROW)->getFormulaArray();
    for (sal_Int32 r = 0; r < contents.getLength(); ++r) {
      const css::uno::Sequence<css::uno::Any>& row = contents[r];
      const css::uno::Sequence<rtl::OUString>& input_row = inputs[r];
      for (sal_Int32 c = 0; c < row.getLength(); ++c) {
        // An empty cell has no input either; most cells of a form are such.
        if (input_row[c].isEmpty()) continue;
        sheet.set({r, c}, cell({r, c}, row[c], input_row[c]));
      }
    }
  }

 private:
  [[nodiscard]] Cell cell(Address at, const css::uno::Any& content, const rtl::OUString& input) {
    Cell cell = content_of(content, input, &budget_);
    // A text's as well: it says whether 「８」 is to become 8 or 8%.
    if (cell.type == CellType::text) cell.format = formats_.kind(at);
    if (cell.type == CellType::number) {
      cell.format = formats_.kind(at);
      if (++shown_ <= max_shown && !has_doubtful_digits(at, cell.number)) {
        cell.shown = shown_text(at);
        cell.unseen = cell.shown.empty() || (formats_.looks_blank(at) && !is_conditional(at));
      }
    } else if (cell.type == CellType::error) {
      // The array says nothing about errors; the few cells that have one are asked.
      cell.text = error_name(cell_at(at)->getError());
    }
    return cell;
  }

  /// The office tells what a cell's own format makes of a number, not what a conditional one does:
  /// there nobody knows how many decimals are displayed.
  [[nodiscard]] bool has_doubtful_digits(Address at, double number) {
    return std::floor(number) != number && is_conditional(at);
  }

  [[nodiscard]] bool is_conditional(Address at) {
    if (!conditional_) conditional_ = conditional_areas(sheet_);
    return std::any_of(conditional_->begin(), conditional_->end(),
                       [at](const Range& area) { return area.contains(at); });
  }

  [[nodiscard]] Reference<css::table::XCell> cell_at(Address at) const {
    return cells_->getCellByPosition(at.column, at.row);
  }

  [[nodiscard]] std::string shown_text(Address at) const {
    const Reference<css::text::XTextRange> text(cell_at(at), UNO_QUERY);
    return text.is() ? to_utf8(text->getString()) : std::string();
  }

  Reference<css::sheet::XSpreadsheet> sheet_;
  Reference<css::table::XCellRange> cells_;
  const SheetFormats& formats_;
  workbook::TextBudget& budget_;
  std::optional<std::vector<Range>> conditional_;  // asked for when first needed
  std::size_t shown_ = 0;
};

Reference<css::table::XCellRange> cells_of(const Reference<css::sheet::XSpreadsheet>& sheet,
                                           const Range& range) {
  return sheet->getCellRangeByPosition(range.first.column, range.first.row, range.last.column,
                                       range.last.row);
}

/// Whether any cell of `area` has contents. It is asked in strips that grow: blank ones cost next
/// to nothing, and the first that is not answers.
bool has_contents(const Reference<css::sheet::XSpreadsheet>& sheet, const Range& area) {
  constexpr sal_Int16 contents = css::sheet::CellFlags::VALUE | css::sheet::CellFlags::DATETIME |
                                 css::sheet::CellFlags::STRING | css::sheet::CellFlags::FORMULA;
  constexpr std::int32_t first_height = 8;
  std::int32_t height = first_height;
  for (std::int32_t row = area.first.row; row <= area.last.row; row += height, height *= 2) {
    const std::int32_t last = std::min(row + height - 1, area.last.row);
    const Reference<css::sheet::XCellRangesQuery> strip(
        cells_of(sheet, {{row, area.first.column}, {last, area.last.column}}), UNO_QUERY_THROW);
    if (strip->queryContentCells(contents)->getCount() > 0) return true;
  }
  return false;
}

/// Whether contents stand beyond what is `read` of a sheet. What is `used` may reach farther for a
/// border or a colour alone.
bool has_contents_beyond(const Reference<css::sheet::XSpreadsheet>& sheet, const Range& read,
                         const Range& used) {
  const Range right = {{0, read.last.column + 1}, {read.last.row, used.last.column}};
  const Range below = {{read.last.row + 1, 0}, used.last};
  return (right.first.column <= used.last.column && has_contents(sheet, right)) ||
         has_contents(sheet, below);
}

}  // namespace

workbook::Sheet read_sheet(const Reference<css::sheet::XSpreadsheet>& sheet,
                           const NumberFormats& formats, workbook::TextBudget& budget) {
  workbook::Sheet result(
      to_utf8(Reference<css::container::XNamed>(sheet, UNO_QUERY_THROW)->getName()));
  bool visible = true;
  Reference<css::beans::XPropertySet>(sheet, UNO_QUERY_THROW)->getPropertyValue("IsVisible") >>=
      visible;
  result.hidden = !visible;
  result.print_ranges = print_ranges(sheet);
  result.comments = read_comments(sheet);

  const Range used = used_area(sheet);
  const Range read = bounded(used);
  result.truncated = has_contents_beyond(sheet, read, used);

  // A page's last boxes may be blank, and merged all the same: they are within what is printed.
  Range formatted = read;
  for (const Range& printed : result.print_ranges) {
    formatted.last.row = std::max(formatted.last.row, printed.last.row);
    formatted.last.column = std::max(formatted.last.column, printed.last.column);
  }
  SheetFormats sheet_formats(sheet, bounded(formatted), formats);
  result.merges = sheet_formats.take_merges();

  ContentReader(sheet, cells_of(sheet, read), sheet_formats, budget).read(result);
  read_hidden(cells_of(sheet, read), read, result);
  return result;
}

Cell read_content(const Reference<css::table::XCell>& cell) {
  const auto contents =
      Reference<css::sheet::XCellRangeData>(cell, UNO_QUERY_THROW)->getDataArray();
  const auto inputs =
      Reference<css::sheet::XCellRangeFormula>(cell, UNO_QUERY_THROW)->getFormulaArray();
  // Said by no input, as for a whole sheet: the content of an empty cell is an empty text.
  if (inputs[0][0].isEmpty()) return {};
  Cell content = content_of(contents[0][0], inputs[0][0]);
  if (content.type == CellType::error) content.text = error_name(cell->getError());
  return content;
}

}  // namespace tenken::office
