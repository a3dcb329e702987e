// SPDX-License-Identifier: MPL-2.0
// What a folder's check came to, as a workbook.
#include "uno/folder/result_workbook.hpp"

#include <algorithm>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XDatabaseRange.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/sheet/XViewFreezable.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <limits>
#include <string>

#include "logic/text/utf8.hpp"
#include "logic/workbook/workbook.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// In 1/100 mm. What is wider is wrapped. Sentences get more room than names, and so do files,
/// whose links Calc does not wrap.
constexpr sal_Int32 narrowest = 1500;
constexpr sal_Int32 widest_name = 6500;
constexpr sal_Int32 widest_text = 9000;
constexpr sal_Int32 from_here_text = 15000;

void set(const Reference<css::uno::XInterface>& object, const char* property, const Any& value) {
  Reference<css::beans::XPropertySet>(object, UNO_QUERY_THROW)
      ->setPropertyValue(rtl::OUString::createFromAscii(property), value);
}

/// As text: nothing that came from a file is computed here.
Any value_of(const report::TableCell& cell) {
  return cell.number ? Any(*cell.number) : Any(to_ustring(cell.text));
}

rtl::OUString url_of(const report::Target& target) {
  std::string url = to_file_url(target.file);
  if (target.sheet.empty()) return to_ustring(url);
  // 'a''b'.C2: as Calc itself names a place.
  std::string sheet;
  for (const char c : target.sheet) sheet += c == '\'' ? std::string("''") : std::string(1, c);
  return to_ustring(url + "#$'" + sheet + "'." + target.cell);
}

/// Paper on which a sheet of `width` can still be read: A4, lying, or A3.
const char* paper_for(sal_Int32 width) {
  constexpr sal_Int32 most_on_a4 = 45000;
  return width > most_on_a4 ? "A3" : "A4";
}

/// In the standard font, about, in 1/100 mm.
sal_Int32 text_width(const std::string& text) {
  constexpr sal_Int32 half_em = 180;
  constexpr sal_Int32 padding = 250;
  constexpr char32_t first_wide = 0x1100;
  sal_Int32 halves = 0;
  for (std::size_t at = 0; at < text.size();) {
    const text::Decoded decoded = text::decode_at(text, at);
    halves += decoded.character < first_wide ? 1 : 2;
    at += decoded.length;
  }
  return halves * half_em + padding;
}

class SheetWriter {
 public:
  SheetWriter(const Reference<css::lang::XMultiServiceFactory>& factory,
              const Reference<css::sheet::XSpreadsheet>& sheet, const report::Table& table)
      : factory_(factory), sheet_(sheet), table_(table) {}

  void write() {
    const auto columns = static_cast<sal_Int32>(table_.titles.size());
    const auto rows = static_cast<sal_Int32>(table_.rows.size());
    Sequence<Sequence<Any>> data(rows + 1);
    Sequence<Any>* line = data.getArray();
    *line++ = titles();
    for (const report::TableRow& row : table_.rows) *line++ = values(row, columns);
    const auto range = sheet_->getCellRangeByPosition(0, 0, columns - 1, rows);
    // Text first, so that no column takes 4-1 for a date.
    Reference<css::sheet::XCellRangeData>(range, UNO_QUERY_THROW)->setDataArray(data);
    link();
    const auto head = sheet_->getCellRangeByPosition(0, 0, columns - 1, 0);
    for (const char* weight : {"CharWeight", "CharWeightAsian"}) {
      set(head, weight, Any(css::awt::FontWeight::BOLD));
    }
    constexpr sal_Int32 light_grey = 0xE6E9EC;
    set(head, "CellBackColor", Any(light_grey));
    set(range, "VertJustify", Any(css::table::CellVertJustify2::TOP));
    const sal_Int32 width = widen(columns);
    set(sheet_, "PageStyle", Any(rtl::OUString::createFromAscii(paper_for(width))));
    set(head, "IsTextWrapped", Any(true));
    repeat_titles(columns);
  }

 private:
  [[nodiscard]] Sequence<Any> titles() const {
    Sequence<Any> line(static_cast<sal_Int32>(table_.titles.size()));
    std::ranges::transform(table_.titles, line.getArray(),
                           [](const std::string& title) { return Any(to_ustring(title)); });
    return line;
  }

  static Sequence<Any> values(const report::TableRow& row, sal_Int32 columns) {
    Sequence<Any> line(columns);
    Any* next = line.getArray();
    for (std::size_t i = 0; i < static_cast<std::size_t>(columns); ++i) {
      *next++ = i < row.size() ? value_of(row[i]) : Any(rtl::OUString());
    }
    return line;
  }

  /// Places become links. As fields in the cell, not formulas: they survive in .xlsx, too, and
  /// nothing has to be recalculated.
  void link() {
    for (std::size_t r = 0; r < table_.rows.size(); ++r) {
      const report::TableRow& row = table_.rows[r];
      for (std::size_t c = 0; c < row.size(); ++c) {
        if (!row[c].target) continue;
        const Reference<css::text::XText> text(
            sheet_->getCellByPosition(static_cast<sal_Int32>(c), static_cast<sal_Int32>(r) + 1),
            UNO_QUERY_THROW);
        const Reference<css::text::XTextContent> field(
            factory_->createInstance("com.sun.star.text.TextField.URL"), UNO_QUERY_THROW);
        set(field, "URL", Any(url_of(*row[c].target)));
        set(field, "Representation", Any(to_ustring(row[c].text)));
        text->setString(rtl::OUString());
        // A cursor: Calc takes no other range here.
        const Reference<css::text::XTextRange> start(text->createTextCursor(), UNO_QUERY_THROW);
        text->insertTextContent(start, field, false);
      }
    }
  }

  /// How wide a column must be, about. Calc's own optimal width takes it seconds where there are
  /// thousands of rows.
  [[nodiscard]] sal_Int32 needed(std::size_t column) const {
    sal_Int32 width = text_width(table_.titles.at(column)) + text_width("  ");  // and its button
    for (const report::TableRow& row : table_.rows) {
      if (column >= row.size()) continue;
      const report::TableCell& cell = row[column];
      width = std::max(width,
                       text_width(cell.number ? workbook::plain_digits(*cell.number) : cell.text));
    }
    return width;
  }

  /// Gives the width of all columns.
  [[nodiscard]] sal_Int32 widen(sal_Int32 columns) const {
    sal_Int32 all_columns = 0;
    const auto all = Reference<css::table::XColumnRowRange>(sheet_, UNO_QUERY_THROW)->getColumns();
    for (sal_Int32 i = 0; i < columns; ++i) {
      const Reference<css::beans::XPropertySet> column(all->getByIndex(i), UNO_QUERY_THROW);
      sal_Int32 width = needed(static_cast<std::size_t>(i));
      const bool is_long = i == 0 || width > from_here_text;
      const sal_Int32 widest = is_long ? widest_text : widest_name;
      const bool wraps = width > widest;
      width = std::clamp(width, narrowest, widest);
      column->setPropertyValue("Width", Any(width));
      // Only where it must be: it takes Calc long to find out how high a row becomes.
      if (wraps) {
        const auto rows = static_cast<sal_Int32>(table_.rows.size());
        set(sheet_->getCellRangeByPosition(i, 1, i, std::max(rows, 1)), "IsTextWrapped", Any(true));
      }
      all_columns += width;
    }
    return all_columns;
  }

  /// On every printed page.
  void repeat_titles(sal_Int32 columns) const {
    const Reference<css::sheet::XPrintAreas> print(sheet_, UNO_QUERY_THROW);
    print->setTitleRows({0, 0, 0, columns - 1, 0});
    print->setPrintTitleRows(true);
  }

  Reference<css::lang::XMultiServiceFactory> factory_;
  Reference<css::sheet::XSpreadsheet> sheet_;
  const report::Table& table_;
};

/// A database range with filter buttons over the whole table: what a pivot table asks for, too.
void add_filter(const Reference<css::frame::XModel>& document, const report::Table& table,
                sal_Int16 sheet) {
  const Reference<css::sheet::XDatabaseRanges> ranges(
      Reference<css::beans::XPropertySet>(document, UNO_QUERY_THROW)
          ->getPropertyValue("DatabaseRanges"),
      UNO_QUERY_THROW);
  const rtl::OUString name = "tenken_" + rtl::OUString::number(sheet + 1);
  const css::table::CellRangeAddress area(sheet, 0, 0,
                                          static_cast<sal_Int32>(table.titles.size()) - 1,
                                          static_cast<sal_Int32>(table.rows.size()));
  ranges->addNewByName(name, area);
  set(Reference<css::uno::XInterface>(ranges->getByName(name), UNO_QUERY_THROW), "AutoFilter",
      Any(true));
}

/// On paper: lying, and all columns on one page.
void add_page_style(const Reference<css::frame::XModel>& document, const char* name,
                    const css::awt::Size& paper) {
  const auto families =
      Reference<css::style::XStyleFamiliesSupplier>(document, UNO_QUERY_THROW)->getStyleFamilies();
  const Reference<css::container::XNameContainer> pages(families->getByName("PageStyles"),
                                                        UNO_QUERY_THROW);
  const Reference<css::uno::XInterface> page =
      Reference<css::lang::XMultiServiceFactory>(document, UNO_QUERY_THROW)
          ->createInstance("com.sun.star.style.PageStyle");
  pages->insertByName(rtl::OUString::createFromAscii(name), Any(page));
  set(page, "IsLandscape", Any(true));
  set(page, "Width", Any(paper.Width));
  set(page, "Height", Any(paper.Height));
  constexpr sal_Int32 margin_width = 1200;
  for (const char* margin : {"LeftMargin", "RightMargin", "TopMargin", "BottomMargin"}) {
    set(page, margin, Any(margin_width));
  }
  // The sheet's name and the page's number, as on every sheet.
  const Reference<css::beans::XPropertySet> usual(pages->getByName("Default"), UNO_QUERY_THROW);
  for (const char* line :
       {"HeaderIsOn", "FooterIsOn", "RightPageHeaderContent", "RightPageFooterContent"}) {
    set(page, line, usual->getPropertyValue(rtl::OUString::createFromAscii(line)));
  }
  set(page, "ScaleToPagesX", Any(sal_Int16(1)));
  set(page, "ScaleToPagesY", Any(sal_Int16(0)));
}

void freeze_titles(const Reference<css::frame::XModel>& document,
                   const Reference<css::container::XIndexAccess>& sheets) {
  const Reference<css::sheet::XSpreadsheetView> view(document->getCurrentController(), UNO_QUERY);
  const Reference<css::sheet::XViewFreezable> panes(view, UNO_QUERY);
  if (!panes.is()) return;
  for (sal_Int32 i = sheets->getCount() - 1; i >= 0; --i) {
    view->setActiveSheet(
        Reference<css::sheet::XSpreadsheet>(sheets->getByIndex(i), UNO_QUERY_THROW));
    panes->freezeAtPosition(0, 1);
  }
}

}  // namespace

Reference<css::frame::XModel> open_result_workbook(
    const Reference<css::uno::XComponentContext>& context,
    const std::vector<report::Table>& tables) {
  const Reference<css::frame::XModel> document(
      css::frame::Desktop::create(context)->loadComponentFromURL("private:factory/scalc", "_blank",
                                                                 0, {}),
      UNO_QUERY_THROW);
  const auto sheets =
      Reference<css::sheet::XSpreadsheetDocument>(document, UNO_QUERY_THROW)->getSheets();
  const Reference<css::container::XIndexAccess> by_index(sheets, UNO_QUERY_THROW);
  const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY_THROW);
  document->lockControllers();
  add_page_style(document, "A4", {29700, 21000});
  add_page_style(document, "A3", {42000, 29700});
  sal_Int16 place = 0;
  for (const report::Table& table : tables) {
    const rtl::OUString name = to_ustring(table.name);
    sheets->insertNewByName(name, place);
    const Reference<css::sheet::XSpreadsheet> sheet(by_index->getByIndex(place), UNO_QUERY_THROW);
    SheetWriter(factory, sheet, table).write();
    add_filter(document, table, place);
    ++place;
  }
  // Those that a new workbook has of itself.
  while (by_index->getCount() > place) {
    const Reference<css::container::XNamed> last(by_index->getByIndex(place), UNO_QUERY_THROW);
    sheets->removeByName(last->getName());
  }
  document->unlockControllers();
  freeze_titles(document, by_index);
  return document;
}

}  // namespace tenken::office
