// SPDX-License-Identifier: MPL-2.0
// What a folder's check came to, as a workbook.
#include "uno/folder/result_workbook.hpp"

#include <algorithm>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XDatabaseRange.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <com/sun/star/sheet/XViewFreezable.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <limits>
#include <string>
#include <utility>

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
constexpr sal_Int32 narrowest = 1300;
constexpr sal_Int32 widest_name = 4500;
constexpr sal_Int32 widest_text = 9000;
constexpr sal_Int32 widest_file = 6000;
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
  constexpr sal_Int32 most_on_a4 = 36000;
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
      : factory_(factory),
        sheet_(sheet),
        table_(table),
        columns_(static_cast<sal_Int32>(table.titles.size())) {}

  /// Titles and looks, before there are contents: so Calc looks for a row's height only once.
  void begin() {
    const auto rows = static_cast<sal_Int32>(table_.rows.size());
    const auto head = sheet_->getCellRangeByPosition(0, 0, columns_ - 1, 0);
    const Sequence<Any> line = titles();
    set_data(head, {&line, 1});
    for (const char* weight : {"CharWeight", "CharWeightAsian"}) {
      set(head, weight, Any(css::awt::FontWeight::BOLD));
    }
    constexpr sal_Int32 light_grey = 0xE6E9EC;
    set(head, "CellBackColor", Any(light_grey));
    set(sheet_->getCellRangeByPosition(0, 0, columns_ - 1, rows), "VertJustify",
        Any(css::table::CellVertJustify2::TOP));
    const sal_Int32 width = widen();
    set(sheet_, "PageStyle", Any(rtl::OUString::createFromAscii(paper_for(width))));
    set(head, "IsTextWrapped", Any(true));
    set_print();
  }

  /// The rows from `from` to before `end`.
  void fill(std::size_t from, std::size_t end) {
    std::vector<Sequence<Any>> lines;
    for (std::size_t i = from; i < end; ++i) lines.push_back(values(table_.rows[i]));
    set_data(sheet_->getCellRangeByPosition(0, static_cast<sal_Int32>(from) + 1, columns_ - 1,
                                            static_cast<sal_Int32>(end)),
             {lines.data(), static_cast<sal_Int32>(lines.size())});
    for (std::size_t i = from; i < end; ++i) link(i);
  }

 private:
  [[nodiscard]] Sequence<Any> titles() const {
    Sequence<Any> line(static_cast<sal_Int32>(table_.titles.size()));
    std::ranges::transform(table_.titles, line.getArray(),
                           [](const std::string& title) { return Any(to_ustring(title)); });
    return line;
  }

  /// As text where it is text: no column takes 4-1 for a date.
  static void set_data(const Reference<css::table::XCellRange>& range,
                       const Sequence<Sequence<Any>>& data) {
    Reference<css::sheet::XCellRangeData>(range, UNO_QUERY_THROW)->setDataArray(data);
  }

  [[nodiscard]] Sequence<Any> values(const report::TableRow& row) const {
    Sequence<Any> line(columns_);
    Any* next = line.getArray();
    for (std::size_t i = 0; i < table_.titles.size(); ++i) {
      *next++ = i < row.size() ? value_of(row[i]) : Any(rtl::OUString());
    }
    return line;
  }

  /// Places become links. As fields in the cell, not formulas: they survive in .xlsx, too, and
  /// nothing has to be recalculated.
  void link(std::size_t index) {
    const report::TableRow& row = table_.rows[index];
    for (std::size_t c = 0; c < row.size(); ++c) {
      if (!row[c].target) continue;
      const Reference<css::text::XText> text(
          sheet_->getCellByPosition(static_cast<sal_Int32>(c), static_cast<sal_Int32>(index) + 1),
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

  [[nodiscard]] sal_Int32 printed_columns() const {
    return table_.printed == 0 ? columns_ : static_cast<sal_Int32>(table_.printed);
  }

  /// Gives the width of the columns that are printed.
  [[nodiscard]] sal_Int32 widen() const {
    sal_Int32 all_columns = 0;
    const auto all = Reference<css::table::XColumnRowRange>(sheet_, UNO_QUERY_THROW)->getColumns();
    for (sal_Int32 i = 0; i < columns_; ++i) {
      const Reference<css::beans::XPropertySet> column(all->getByIndex(i), UNO_QUERY_THROW);
      sal_Int32 width = needed(static_cast<std::size_t>(i));
      const sal_Int32 widest = i == 0                   ? widest_file
                               : width > from_here_text ? widest_text
                                                        : widest_name;
      const bool wraps = width > widest;
      width = std::clamp(width, narrowest, widest);
      column->setPropertyValue("Width", Any(width));
      // Only where it must be: it takes Calc long to find out how high a row becomes.
      if (wraps) {
        const auto rows = static_cast<sal_Int32>(table_.rows.size());
        set(sheet_->getCellRangeByPosition(i, 1, i, std::max(rows, 1)), "IsTextWrapped", Any(true));
      }
      if (i < printed_columns()) all_columns += width;
    }
    return all_columns;
  }

  /// What comes on paper, with the titles on every page.
  void set_print() const {
    const Reference<css::sheet::XPrintAreas> print(sheet_, UNO_QUERY_THROW);
    print->setTitleRows({0, 0, 0, columns_ - 1, 0});
    print->setPrintTitleRows(true);
    if (printed_columns() == columns_) return;
    const Reference<css::sheet::XCellRangeAddressable> range(
        sheet_->getCellRangeByPosition(0, 0, printed_columns() - 1,
                                       static_cast<sal_Int32>(table_.rows.size())),
        UNO_QUERY_THROW);
    const css::table::CellRangeAddress area = range->getRangeAddress();
    print->setPrintAreas({&area, 1});
  }

  Reference<css::lang::XMultiServiceFactory> factory_;
  Reference<css::sheet::XSpreadsheet> sheet_;
  const report::Table& table_;
  sal_Int32 columns_;
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

Reference<css::sheet::XSpreadsheets> sheets_of(const Reference<css::frame::XModel>& document) {
  return Reference<css::sheet::XSpreadsheetDocument>(document, UNO_QUERY_THROW)->getSheets();
}

SheetWriter writer(const Reference<css::frame::XModel>& document,
                   const std::vector<report::Table>& tables, std::size_t table) {
  const Reference<css::container::XIndexAccess> sheets(sheets_of(document), UNO_QUERY_THROW);
  return {Reference<css::lang::XMultiServiceFactory>(document, UNO_QUERY_THROW),
          Reference<css::sheet::XSpreadsheet>(sheets->getByIndex(static_cast<sal_Int32>(table)),
                                              UNO_QUERY_THROW),
          tables[table]};
}

}  // namespace

ResultWorkbook::ResultWorkbook(const Reference<css::uno::XComponentContext>& context,
                               std::vector<report::Table> tables)
    : tables_(std::move(tables)) {
  bits_.emplace_back([this, context] {
    const css::beans::PropertyValue hidden("Hidden", 0, Any(true),
                                           css::beans::PropertyState_DIRECT_VALUE);
    document_.set(css::frame::Desktop::create(context)->loadComponentFromURL(
                      "private:factory/scalc", "_blank", 0, {&hidden, 1}),
                  UNO_QUERY_THROW);
    document_->lockControllers();
    add_page_style(document_, "A4", {29700, 21000});
    add_page_style(document_, "A3", {42000, 29700});
  });
  // A bit takes some 1/100 s.
  constexpr std::size_t rows_at_once = 50;
  for (std::size_t table = 0; table < tables_.size(); ++table) {
    bits_.emplace_back([this, table] { begin(table); });
    const std::size_t rows = tables_[table].rows.size();
    for (std::size_t from = 0; from < rows; from += rows_at_once) {
      bits_.emplace_back([this, table, from, end = std::min(rows, from + rows_at_once)] {
        fill(table, from, end);
      });
    }
    bits_.emplace_back(
        [this, table] { add_filter(document_, tables_[table], static_cast<sal_Int16>(table)); });
  }
  bits_.emplace_back([this] { show(); });
}

ResultWorkbook::~ResultWorkbook() {
  const Reference<css::util::XCloseable> unfinished(document_, UNO_QUERY);
  if (is_shown_ || !unfinished.is()) return;
  try {
    unfinished->close(true);
  } catch (const css::uno::Exception&) {
    // Somebody was faster.
  }
}

bool ResultWorkbook::go_on() {
  if (bits_.empty()) return false;
  bits_.front()();
  bits_.pop_front();
  return !bits_.empty();
}

void ResultWorkbook::begin(std::size_t table) {
  const auto place = static_cast<sal_Int16>(table);
  sheets_of(document_)->insertNewByName(to_ustring(tables_[table].name), place);
  writer(document_, tables_, table).begin();
}

void ResultWorkbook::fill(std::size_t table, std::size_t from, std::size_t end) {
  writer(document_, tables_, table).fill(from, end);
}

void ResultWorkbook::show() {
  const auto sheets = sheets_of(document_);
  const Reference<css::container::XIndexAccess> by_index(sheets, UNO_QUERY_THROW);
  const auto tables = static_cast<sal_Int32>(tables_.size());
  // Those that a new workbook has of itself.
  while (by_index->getCount() > tables) {
    const Reference<css::container::XNamed> last(by_index->getByIndex(tables), UNO_QUERY_THROW);
    sheets->removeByName(last->getName());
  }
  freeze_titles(document_, by_index);
  const auto frame = document_->getCurrentController()->getFrame();
  frame->getContainerWindow()->setVisible(true);
  is_shown_ = true;
  document_->unlockControllers();
}

}  // namespace tenken::office
