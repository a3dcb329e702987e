// SPDX-License-Identifier: MPL-2.0
// Edits of cells made in an open document.
#include "uno/calc/apply_edits.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <span>

#include "uno/calc/number_like_texts.hpp"
#include "uno/calc/property_edit.hpp"
#include "uno/calc/replace_text.hpp"
#include "uno/calc/sheet_reader.hpp"
#include "uno/calc/undo_step.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using message::Message;
using message::msg;

/// An edit and the cell that it changes.
struct Target {
  const workbook::CellEdit* edit = nullptr;
  Reference<css::sheet::XSpreadsheet> sheet;
  Reference<css::table::XCell> cell;
  std::string name;      ///< 「事業改善シート!H26」
  sal_Int32 format = 0;  ///< the key of its number format, before
};

bool is_read_only(const Reference<css::frame::XModel>& document) {
  const Reference<css::frame::XStorable> storable(document, UNO_QUERY);
  return storable.is() && storable->isReadonly();
}

Reference<css::sheet::XSpreadsheet> sheet_named(const Reference<css::frame::XModel>& document,
                                                const std::string& name) {
  const Reference<css::container::XNameAccess> sheets(
      Reference<css::sheet::XSpreadsheetDocument>(document, UNO_QUERY_THROW)->getSheets(),
      UNO_QUERY_THROW);
  const rtl::OUString key = to_ustring(name);
  if (!sheets->hasByName(key)) return {};
  return {sheets->getByName(key), UNO_QUERY};
}

Reference<css::sheet::XSheetCellCursor> cursor_at(const Reference<css::sheet::XSpreadsheet>& sheet,
                                                  workbook::Address address) {
  return sheet->createCursorByRange(Reference<css::sheet::XSheetCellRange>(
      sheet->getCellRangeByPosition(address.column, address.row, address.column, address.row),
      UNO_QUERY_THROW));
}

/// The cell that `edit` changes: the one at its place, or the first one of the merge that covers
/// it, as only that one is seen, unless the edit means the covered one.
Reference<css::table::XCell> cell_of(const workbook::CellEdit& edit,
                                     const Reference<css::sheet::XSpreadsheet>& sheet) {
  const Reference<css::sheet::XSheetCellCursor> cursor = cursor_at(sheet, edit.place.cell);
  if (!edit.covered) cursor->collapseToMergedArea();
  return cursor->getCellByPosition(0, 0);
}

sal_Int32 format_of(const Reference<css::table::XCell>& cell) {
  sal_Int32 key = 0;
  Reference<css::beans::XPropertySet>(cell, UNO_QUERY_THROW)->getPropertyValue("NumberFormat") >>=
      key;
  return key;
}

void set_format(const Reference<css::table::XCell>& cell, sal_Int32 key) {
  Reference<css::beans::XPropertySet>(cell, UNO_QUERY_THROW)
      ->setPropertyValue("NumberFormat", css::uno::Any(key));
}

/// True for one cell of several that share an array formula. The office would let us write into it,
/// and break the formula.
bool is_part_of_array(const Target& target) {
  if (!target.cell->getFormula().startsWith("{=")) return false;
  const Reference<css::sheet::XSheetCellCursor> cursor =
      cursor_at(target.sheet, target.edit->place.cell);
  cursor->collapseToCurrentArray();
  const css::table::CellRangeAddress array =
      Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
  return array.StartRow != array.EndRow || array.StartColumn != array.EndColumn;
}

bool is_protected(const Target& target) {
  if (!Reference<css::util::XProtectable>(target.sheet, UNO_QUERY_THROW)->isProtected()) {
    return false;
  }
  css::util::CellProtection protection;
  Reference<css::beans::XPropertySet>(target.cell, UNO_QUERY_THROW)
      ->getPropertyValue("CellProtection") >>= protection;
  return protection.IsLocked;
}

Message content_of(const workbook::Cell& cell) {
  const std::string text = cell.has_formula() ? cell.formula : workbook::display_text(cell);
  return text.empty() ? msg("空欄") : msg("「{1}」", text);
}

/// Why `target` cannot be changed; empty when it can.
Message obstacle(const Target& target) {
  const workbook::Cell now = read_content(target.cell);
  if (!same_content(now, target.edit->before)) {
    return msg(
        "{1} は点検後に変更されています（点検したとき: {2}、今: {3}）。"
        "もう一度点検してください。",
        target.name, content_of(target.edit->before), content_of(now));
  }
  if (is_protected(target)) {
    return msg("{1} は保護されています。シートの保護を解除してから、もう一度お試しください。",
               target.name);
  }
  if (is_part_of_array(target)) {
    return msg("{1} は配列数式の一部なので、変更できません。数式を直してください。", target.name);
  }
  return {};
}

void write(const Reference<css::table::XCell>& cell, const workbook::Cell& from,
           const workbook::Cell& content) {
  if (content.has_formula()) {
    cell->setFormula(to_ustring(content.formula));
  } else if (content.type == workbook::CellType::number) {
    cell->setValue(content.number);
  } else if (content.empty()) {
    cell->setFormula(rtl::OUString());
  } else {
    const bool was_text = !from.has_formula() && from.type == workbook::CellType::text;
    replace_text(cell, was_text ? from.text : std::string(), content.text);
  }
}

/// Writes what `target` is to hold. A text that the office could take for a number or a formula
/// makes it format the cell as text, which its undo list does not know of: a date that was typed by
/// mistake would come back as 46,146. So that is done before, where the list sees it.
void write(const Target& target, const NumberLikeTexts& number_like) {
  const workbook::Cell& after = target.edit->after;
  if (!after.has_formula() && after.type == workbook::CellType::text &&
      number_like.contain(to_ustring(after.text), target.format)) {
    set_format(target.cell, number_like.text_format());
  }
  write(target.cell, target.edit->before, after);
}

/// Whether the cell holds now what it was to hold. How the office spells a formula is its own
/// affair.
bool is_written(const Target& target) {
  const workbook::Cell now = read_content(target.cell);
  const workbook::Cell& after = target.edit->after;
  return after.has_formula() ? now.has_formula() : same_content(now, after);
}

/// Changes one cell after the other until one refuses, which is then the result.
const Target* write_all(std::span<const Target> targets, const NumberLikeTexts& number_like) {
  for (const Target& target : targets) {
    try {
      write(target, number_like);
      if (!is_written(target)) return &target;
    } catch (const css::uno::RuntimeException&) {
      return &target;
    }
  }
  return nullptr;
}

void put_back(std::span<const Target> targets) {
  for (const Target& target : targets) {
    try {
      write(target.cell, target.edit->after, target.edit->before);
      if (format_of(target.cell) != target.format) set_format(target.cell, target.format);
    } catch (const css::uno::RuntimeException&) {  // NOLINT(bugprone-empty-catch)
      // What cannot be written now was not written before either.
    }
  }
}

}  // namespace

Message apply_edits(const Reference<css::uno::XComponentContext>& context,
                    const Reference<css::frame::XModel>& document, const workbook::Edits& edits,
                    const std::vector<std::string>& sheets, const std::string& title) {
  if (is_read_only(document)) {
    return msg("この文書は読み取り専用です。編集できるようにしてから、もう一度お試しください。");
  }
  std::vector<Target> targets;
  for (const workbook::CellEdit& edit : edits.cells) {
    const std::string& sheet_name = sheets.at(edit.place.sheet);
    Target target;
    target.edit = &edit;
    target.sheet = sheet_named(document, sheet_name);
    if (!target.sheet.is()) {
      return msg("シート「{1}」が見つかりません。もう一度点検してください。", sheet_name);
    }
    target.cell = cell_of(edit, target.sheet);
    target.format = format_of(target.cell);
    target.name = sheet_name + "!" + workbook::to_a1(edit.place.cell);
    if (Message why = obstacle(target); !why.empty()) return why;
    targets.push_back(std::move(target));
  }

  const NumberLikeTexts number_like(
      context, Reference<css::util::XNumberFormatsSupplier>(document, UNO_QUERY_THROW));
  UndoStep step(document, title);
  const Target* const refused = write_all(targets, number_like);
  Message why = refused == nullptr
                    ? apply_properties(document, edits.properties, title)
                    : msg("{1} を変更できませんでした。何も変更していません。", refused->name);
  if (why.empty()) return {};
  const std::size_t written =
      refused == nullptr ? targets.size() : static_cast<std::size_t>(refused - targets.data()) + 1;
  put_back(std::span(targets).first(written));
  step.discard();
  return why;
}

}  // namespace tenken::office
