// SPDX-License-Identifier: MPL-2.0
// Fills an unseen spreadsheet with the table and has it exported.
#include "uno/calc/findings_pdf.hpp"

#include <array>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/TableBorder2.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <string>
#include <utility>

#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
using Row = report::FindingsTable::Row;

constexpr auto columns = static_cast<sal_Int32>(report::FindingsTable::columns);

// Hundredths of a millimetre.
constexpr std::array<sal_Int32, report::FindingsTable::columns> widths{2200, 4200, 4600, 14200,
                                                                       1800};
constexpr sal_Int32 page_width = 29700;
constexpr sal_Int32 page_height = 21000;
constexpr sal_Int32 page_margin = 1300;

constexpr float title_size = 14;
constexpr float text_size = 9;
constexpr sal_Int32 heading_colour = 0xe8edf2;
constexpr sal_Int32 line_colour = 0x9aa5b1;
constexpr sal_Int16 line_width = 18;

/// An unseen document, closed with this object.
class Unseen {
 public:
  explicit Unseen(const Reference<css::uno::XComponentContext>& context)
      : document_(css::frame::Desktop::create(context)->loadComponentFromURL(
                      "private:factory/scalc", "_blank", 0,
                      Sequence<css::beans::PropertyValue>(&hidden(), 1)),
                  UNO_QUERY_THROW) {}
  ~Unseen() {
    try {
      Reference<css::util::XCloseable>(document_, UNO_QUERY_THROW)->close(true);
    } catch (const css::uno::Exception&) {  // NOLINT(bugprone-empty-catch)
      // Somebody in the office still uses it, and closes it then.
    }
  }
  Unseen(const Unseen&) = delete;
  Unseen& operator=(const Unseen&) = delete;
  Unseen(Unseen&&) = delete;
  Unseen& operator=(Unseen&&) = delete;

  [[nodiscard]] const Reference<css::sheet::XSpreadsheetDocument>& document() const {
    return document_;
  }

 private:
  static const css::beans::PropertyValue& hidden() {
    static const css::beans::PropertyValue value("Hidden", 0, Any(true),
                                                 css::beans::PropertyState_DIRECT_VALUE);
    return value;
  }

  Reference<css::sheet::XSpreadsheetDocument> document_;
};

Reference<css::beans::XPropertySet> properties(const Reference<css::uno::XInterface>& object) {
  return {object, UNO_QUERY_THROW};
}

void set(const Reference<css::uno::XInterface>& object, const char* name, const Any& value) {
  properties(object)->setPropertyValue(rtl::OUString::createFromAscii(name), value);
}

class Paper {
 public:
  explicit Paper(const Reference<css::sheet::XSpreadsheetDocument>& document)
      : document_(document),
        sheet_(Reference<css::container::XIndexAccess>(document->getSheets(), UNO_QUERY_THROW)
                   ->getByIndex(0),
               UNO_QUERY_THROW) {}

  void fill(const report::FindingsTable& table) {
    put_columns();
    line(table.title, title_size, true);
    for (const std::string& text : table.lines) line(text, text_size, false);
    ++next_;
    const sal_Int32 heading = next_;
    put_rows(table);
    ++next_;
    line(table.closing, text_size, false);
    repeat(heading);
    put_page();
  }

 private:
  [[nodiscard]] Reference<css::table::XCellRange> range(sal_Int32 first, sal_Int32 last) const {
    return sheet_->getCellRangeByPosition(0, first, columns - 1, last);
  }

  void put_columns() const {
    const Reference<css::container::XIndexAccess> all(
        Reference<css::table::XColumnRowRange>(sheet_, UNO_QUERY_THROW)->getColumns(),
        UNO_QUERY_THROW);
    for (sal_Int32 i = 0; i < columns; ++i) {
      const Reference<css::uno::XInterface> column(all->getByIndex(i), UNO_QUERY_THROW);
      set(column, "Width", Any(widths.at(static_cast<std::size_t>(i))));
    }
  }

  static void set_font(const Reference<css::table::XCellRange>& cells, float size, bool bold) {
    const float weight = bold ? css::awt::FontWeight::BOLD : css::awt::FontWeight::NORMAL;
    // Each script has its own.
    for (const std::string script : {"", "Asian", "Complex"}) {
      set(cells, ("CharHeight" + script).c_str(), Any(size));
      set(cells, ("CharWeight" + script).c_str(), Any(weight));
    }
  }

  /// Texts as they are, whatever they look like: no formula, no number.
  static void put(const Reference<css::table::XCellRange>& cells,
                  const Sequence<Sequence<Any>>& texts) {
    Reference<css::sheet::XCellRangeData>(cells, UNO_QUERY_THROW)->setDataArray(texts);
    set(cells, "IsTextWrapped", Any(true));
    set(cells, "VertJustify", Any(static_cast<sal_Int32>(css::table::CellVertJustify2::TOP)));
  }

  void line(const std::string& text, float size, bool bold) {
    const auto cells = range(next_, next_);
    const Reference<css::table::XCellRange> first(
        sheet_->getCellRangeByPosition(0, next_, 0, next_));
    const Any value(to_ustring(text));
    const Sequence<Any> row(&value, 1);
    put(first, Sequence<Sequence<Any>>(&row, 1));
    set_font(cells, size, bold);
    Reference<css::util::XMergeable>(cells, UNO_QUERY_THROW)->merge(true);
    ++next_;
  }

  void put_rows(const report::FindingsTable& table) {
    const auto count = static_cast<sal_Int32>(table.rows.size());
    Sequence<Sequence<Any>> texts(count + 1);
    const auto enter = [&](sal_Int32 place, const Row& row) {
      Sequence<Any> cells(columns);
      Any* next = cells.getArray();
      for (const std::string& text : row) *next++ <<= to_ustring(text);
      texts.getArray()[place] = cells;
    };
    enter(0, table.heading);
    for (sal_Int32 i = 0; i < count; ++i) enter(i + 1, table.rows[static_cast<std::size_t>(i)]);
    const auto all = range(next_, next_ + count);
    put(all, texts);
    set_font(all, text_size, false);
    css::table::BorderLine2 edge;
    edge.Color = line_colour;
    edge.LineWidth = line_width;
    edge.OuterLineWidth = line_width;
    for (const char* side : {"TopBorder2", "BottomBorder2", "LeftBorder2", "RightBorder2"}) {
      set(all, side, Any(edge));
    }
    const auto heading = range(next_, next_);
    set_font(heading, text_size, true);
    set(heading, "CellBackColor", Any(heading_colour));
    set(Reference<css::table::XColumnRowRange>(all, UNO_QUERY_THROW)->getRows(), "OptimalHeight",
        Any(true));
    next_ += count + 1;
  }

  void repeat(sal_Int32 heading) const {
    const Reference<css::sheet::XPrintAreas> print(sheet_, UNO_QUERY_THROW);
    css::table::CellRangeAddress rows;
    rows.StartRow = heading;
    rows.EndRow = heading;
    print->setTitleRows(rows);
    print->setPrintTitleRows(true);
  }

  void put_page() const {
    rtl::OUString name;
    properties(sheet_)->getPropertyValue("PageStyle") >>= name;
    const Reference<css::container::XNameAccess> styles(
        Reference<css::style::XStyleFamiliesSupplier>(document_, UNO_QUERY_THROW)
            ->getStyleFamilies()
            ->getByName("PageStyles"),
        UNO_QUERY_THROW);
    const Reference<css::uno::XInterface> page(styles->getByName(name), UNO_QUERY_THROW);
    set(page, "IsLandscape", Any(true));
    set(page, "Width", Any(page_width));
    set(page, "Height", Any(page_height));
    for (const char* side : {"LeftMargin", "RightMargin", "TopMargin", "BottomMargin"}) {
      set(page, side, Any(page_margin));
    }
    set(page, "HeaderIsOn", Any(false));
    set(page, "ScaleToPagesX", Any(sal_Int16{1}));
    set(page, "ScaleToPagesY", Any(sal_Int16{0}));
  }

  Reference<css::sheet::XSpreadsheetDocument> document_;
  Reference<css::table::XCellRange> sheet_;
  sal_Int32 next_ = 0;
};

}  // namespace

void write_pdf(const Reference<css::uno::XComponentContext>& context,
               const report::FindingsTable& table, const std::filesystem::path& file) {
  const Unseen unseen(context);
  Paper(unseen.document()).fill(table);
  const css::beans::PropertyValue filter("FilterName", 0, Any(rtl::OUString("calc_pdf_Export")),
                                         css::beans::PropertyState_DIRECT_VALUE);
  Reference<css::frame::XStorable>(unseen.document(), UNO_QUERY_THROW)
      ->storeToURL(to_ustring(to_file_url(file.string())),
                   Sequence<css::beans::PropertyValue>(&filter, 1));
}

}  // namespace tenken::office
