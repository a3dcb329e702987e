// SPDX-License-Identifier: MPL-2.0
// Takes out of a copy what its pages do not show.
#include "uno/calc/leave_out.hpp"

#include <algorithm>
#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/SheetLinkMode.hpp>
#include <com/sun/star/sheet/XAreaLinks.hpp>
#include <com/sun/star/sheet/XDataPilotTablesSupplier.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetAnnotations.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSheetLinkable.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "logic/submission/out_of_sight.hpp"
#include "logic/submission/values.hpp"
#include "uno/calc/document_check.hpp"
#include "uno/calc/document_properties.hpp"
#include "uno/calc/put_values.hpp"
#include "uno/calc/snapshot.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using workbook::Location;

constexpr std::string_view own_properties = "Tenken.";

Reference<css::sheet::XSpreadsheets> sheets_of(const Reference<css::frame::XModel>& document) {
  return Reference<css::sheet::XSpreadsheetDocument>(document, UNO_QUERY_THROW)->getSheets();
}

std::vector<Reference<css::sheet::XSpreadsheet>> all_sheets(
    const Reference<css::frame::XModel>& document) {
  const Reference<css::container::XIndexAccess> sheets(sheets_of(document), UNO_QUERY_THROW);
  const sal_Int32 count = sheets->getCount();
  std::vector<Reference<css::sheet::XSpreadsheet>> all;
  all.reserve(static_cast<std::size_t>(count));
  for (sal_Int32 i = 0; i < count; ++i) {
    all.emplace_back(sheets->getByIndex(i), UNO_QUERY_THROW);
  }
  return all;
}

Any document_property(const Reference<css::frame::XModel>& document, const char* name) {
  return Reference<css::beans::XPropertySet>(document, UNO_QUERY_THROW)
      ->getPropertyValue(rtl::OUString::createFromAscii(name));
}

/// A formula that reads elsewhere becomes what it shows; what nobody sees becomes nothing.
workbook::Edits edits_for(const submission::OutOfSight& cells, const workbook::Workbook& before) {
  workbook::Edits edits;
  for (const auto* places : {&cells.covered, &cells.hidden, &cells.beside}) {
    for (const Location& place : *places) {
      edits.cells.push_back({.place = place, .before = before.at(place), .after = {}});
    }
  }
  for (const Location& place : cells.links) {
    const workbook::Cell& cell = before.at(place);
    edits.cells.push_back(
        {.place = place, .before = cell, .after = submission::without_formula(cell)});
  }
  return edits;
}

void remove_comments(const Reference<css::sheet::XSpreadsheet>& sheet) {
  const auto comments =
      Reference<css::sheet::XSheetAnnotationsSupplier>(sheet, UNO_QUERY_THROW)->getAnnotations();
  while (comments->getCount() > 0) comments->removeByIndex(comments->getCount() - 1);
}

std::size_t remove_pivot_tables(const Reference<css::sheet::XSpreadsheet>& sheet) {
  const Reference<css::sheet::XDataPilotTablesSupplier> supplier(sheet, UNO_QUERY);
  if (!supplier.is()) return 0;
  const auto tables = supplier->getDataPilotTables();
  const auto names = tables->getElementNames();
  for (const rtl::OUString& name : names) tables->removeByName(name);
  return static_cast<std::size_t>(names.getLength());
}

/// Where pages of `sheet` show something; empty when all of it is printed.
std::vector<css::awt::Rectangle> printed_areas(const Reference<css::sheet::XSpreadsheet>& sheet) {
  std::vector<css::awt::Rectangle> areas;
  for (const css::table::CellRangeAddress& range :
       Reference<css::sheet::XPrintAreas>(sheet, UNO_QUERY_THROW)->getPrintAreas()) {
    const Reference<css::beans::XPropertySet> cells(
        sheet->getCellRangeByPosition(range.StartColumn, range.StartRow, range.EndColumn,
                                      range.EndRow),
        UNO_QUERY_THROW);
    css::awt::Point position;
    css::awt::Size size;
    cells->getPropertyValue("Position") >>= position;
    cells->getPropertyValue("Size") >>= size;
    areas.emplace_back(position.X, position.Y, size.Width, size.Height);
  }
  return areas;
}

css::awt::Rectangle outline_of(const Reference<css::drawing::XShape>& shape) {
  const Reference<css::beans::XPropertySet> properties(shape, UNO_QUERY_THROW);
  css::awt::Rectangle outline;
  if (properties->getPropertySetInfo()->hasPropertyByName("BoundRect") &&
      (properties->getPropertyValue("BoundRect") >>= outline)) {
    return outline;  // of one that is turned, too
  }
  const css::awt::Point position = shape->getPosition();
  const css::awt::Size size = shape->getSize();
  return {position.X, position.Y, size.Width, size.Height};
}

/// Whether the pages show a part of the shape. A line has no height, and touches all the same.
bool is_printed(const Reference<css::drawing::XShape>& shape,
                const std::vector<css::awt::Rectangle>& areas) {
  const Reference<css::beans::XPropertySet> properties(shape, UNO_QUERY_THROW);
  for (const char* name : {"Visible", "Printable"}) {
    bool holds = true;
    properties->getPropertyValue(rtl::OUString::createFromAscii(name)) >>= holds;
    if (!holds) return false;
  }
  const css::awt::Rectangle it = outline_of(shape);
  return areas.empty() || std::ranges::any_of(areas, [&](const css::awt::Rectangle& area) {
           return it.X <= area.X + area.Width && area.X <= it.X + it.Width &&
                  it.Y <= area.Y + area.Height && area.Y <= it.Y + it.Height;
         });
}

/// What is drawn without being printed: hidden, not meant for paper, or beside the page.
std::size_t remove_unprinted_shapes(const Reference<css::frame::XModel>& document) {
  const auto pages =
      Reference<css::drawing::XDrawPagesSupplier>(document, UNO_QUERY_THROW)->getDrawPages();
  const auto sheets = all_sheets(document);
  std::size_t removed = 0;
  for (std::size_t sheet = 0; sheet < sheets.size(); ++sheet) {
    const std::vector<css::awt::Rectangle> areas = printed_areas(sheets[sheet]);
    const Reference<css::drawing::XDrawPage> shapes(
        pages->getByIndex(static_cast<sal_Int32>(sheet)), UNO_QUERY_THROW);
    for (sal_Int32 i = shapes->getCount() - 1; i >= 0; --i) {
      const Reference<css::drawing::XShape> shape(shapes->getByIndex(i), UNO_QUERY_THROW);
      if (is_printed(shape, areas)) continue;
      shapes->remove(shape);
      ++removed;
    }
  }
  return removed;
}

void remove_names(const Reference<css::beans::XPropertySet>& holder,
                  std::vector<std::string>& removed) {
  const Reference<css::sheet::XNamedRanges> names(holder->getPropertyValue("NamedRanges"),
                                                  UNO_QUERY);
  if (!names.is()) return;
  for (const rtl::OUString& name : names->getElementNames()) {
    removed.push_back(to_utf8(name));
    names->removeByName(name);
  }
}

std::size_t remove_database_ranges(const Reference<css::frame::XModel>& document) {
  const Reference<css::sheet::XDatabaseRanges> ranges(document_property(document, "DatabaseRanges"),
                                                      UNO_QUERY_THROW);
  const auto names = ranges->getElementNames();
  for (const rtl::OUString& name : names) ranges->removeByName(name);
  return static_cast<std::size_t>(names.getLength());
}

// The interface is called deprecated; the office offers no other for a linked sheet.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
/// Links by which a whole sheet or area is fetched from another file; their contents stay.
void break_links(const Reference<css::frame::XModel>& document) {
  const Reference<css::sheet::XAreaLinks> areas(document_property(document, "AreaLinks"),
                                                UNO_QUERY_THROW);
  while (areas->getCount() > 0) areas->removeByIndex(areas->getCount() - 1);
  for (const auto& sheet : all_sheets(document)) {
    Reference<css::sheet::XSheetLinkable>(sheet, UNO_QUERY_THROW)
        ->setLinkMode(css::sheet::SheetLinkMode_NONE);
  }
}
#pragma GCC diagnostic pop

/// Removes the sheets, last first. Gives for each one that stays which it was.
std::vector<std::size_t> remove_sheets(const Reference<css::frame::XModel>& document,
                                       const std::vector<std::size_t>& unwanted) {
  const auto all = all_sheets(document);
  const auto sheets = sheets_of(document);
  std::vector<std::size_t> kept;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (std::ranges::find(unwanted, i) == unwanted.end()) {
      kept.push_back(i);
    } else {
      sheets->removeByName(Reference<css::container::XNamed>(all[i], UNO_QUERY_THROW)->getName());
    }
  }
  return kept;
}

/// The texts in the properties of `document`, but for those that Tenken keeps there.
std::vector<std::string> property_texts(const Reference<css::frame::XModel>& document) {
  const Reference<css::document::XDocumentPropertiesSupplier> supplier(document, UNO_QUERY_THROW);
  const auto properties = supplier->getDocumentProperties();
  std::vector<std::string> texts;
  const auto add = [&](const rtl::OUString& text) {
    const std::string utf8 = to_utf8(text);
    if (!utf8.empty() && std::ranges::find(texts, utf8) == texts.end()) texts.push_back(utf8);
  };
  add(properties->getAuthor());
  add(properties->getModifiedBy());
  add(properties->getPrintedBy());
  add(properties->getTitle());
  add(properties->getSubject());
  for (const rtl::OUString& keyword : properties->getKeywords()) add(keyword);
  add(properties->getDescription());
  add(properties->getTemplateName());
  for (const auto& [name, value] : user_properties(document)) {
    if (!name.starts_with(own_properties)) add(to_ustring(name));
  }
  return texts;
}

void carry_own_properties(const Reference<css::frame::XModel>& from,
                          const Reference<css::frame::XModel>& to) {
  for (const auto& [name, value] : user_properties(from)) {
    if (name.starts_with(own_properties)) set_user_property(to, name, value);
  }
}

/// Whoever saves the copy does not become its author.
void name_no_author(const Reference<css::frame::XModel>& document) {
  const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY_THROW);
  const Reference<css::beans::XPropertySet> settings(
      factory->createInstance("com.sun.star.document.Settings"), UNO_QUERY_THROW);
  settings->setPropertyValue("ApplyUserData", Any(false));
}

/// A page has nothing beyond what a snapshot holds.
void clear_what_was_not_read(const Reference<css::frame::XModel>& document,
                             const workbook::Workbook& before) {
  constexpr sal_Int32 contents = css::sheet::CellFlags::VALUE | css::sheet::CellFlags::DATETIME |
                                 css::sheet::CellFlags::STRING | css::sheet::CellFlags::FORMULA;
  const auto sheets = all_sheets(document);
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    if (!before.sheets.at(i).truncated) continue;
    const Reference<css::table::XColumnRowRange> all(sheets[i], UNO_QUERY_THROW);
    const sal_Int32 last_row = all->getRows()->getCount() - 1;
    const sal_Int32 last_column = all->getColumns()->getCount() - 1;
    const auto clear = [&](sal_Int32 column, sal_Int32 row) {
      Reference<css::sheet::XSheetOperation>(
          sheets[i]->getCellRangeByPosition(column, row, last_column, last_row), UNO_QUERY_THROW)
          ->clearContents(contents);
    };
    clear(0, workbook::max_rows);
    clear(workbook::max_columns, 0);
  }
}

/// The first cell of the copy that should have been taken out; "" when all is gone.
std::string still_there(const Reference<css::uno::XComponentContext>& context,
                        const Reference<css::frame::XModel>& document) {
  const workbook::Workbook after = snapshot(document);
  const submission::OutOfSight left =
      submission::out_of_sight(after, check_document(context, document));
  for (const auto* places : {&left.covered, &left.hidden, &left.beside, &left.links}) {
    if (places->empty()) continue;
    const Location& first = places->front();
    return after.sheets.at(first.sheet).name() + "!" + workbook::to_a1(first.cell);
  }
  return {};
}

}  // namespace

LeftOut leave_out(const Reference<css::uno::XComponentContext>& context, const HiddenCopy& copy,
                  const Reference<css::frame::XModel>& original) {
  const Reference<css::frame::XModel>& document = copy.document();
  carry_own_properties(original, document);
  name_no_author(document);
  // What the user sees, which the copy may show otherwise when the office computed it again.
  const workbook::Workbook before = snapshot(original);
  const submission::OutOfSight cells =
      submission::out_of_sight(before, check_document(context, original));
  submission::DocumentParts parts{.properties = property_texts(original),
                                  .names = {},
                                  .database_ranges = 0,
                                  .pivot_tables = 0,
                                  .unprinted_shapes = 0,
                                  .tracked_changes = copy.removed().tracked_changes,
                                  .versions = copy.removed().versions,
                                  .macros = copy.removed().macros};
  break_links(document);
  clear_what_was_not_read(document, before);
  put_values(document, edits_for(cells, before));
  const std::vector<std::size_t> kept = remove_sheets(document, cells.other_sheets);
  parts.database_ranges = remove_database_ranges(document);
  remove_names(Reference<css::beans::XPropertySet>(document, UNO_QUERY_THROW), parts.names);
  for (const auto& sheet : all_sheets(document)) {
    remove_comments(sheet);
    parts.pivot_tables += remove_pivot_tables(sheet);
    remove_names(Reference<css::beans::XPropertySet>(sheet, UNO_QUERY_THROW), parts.names);
  }
  parts.unprinted_shapes = remove_unprinted_shapes(document);
  put_values(document, submission::values_as_before(before, snapshot(document), kept));
  return {.what = submission::what_is_left_out(cells, parts, before),
          .still_there = still_there(context, document)};
}

}  // namespace tenken::office
