// SPDX-License-Identifier: MPL-2.0
// An open document as a snapshot, cell by cell.
#include "uno/calc/snapshot.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetAnnotations.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/Date.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <filesystem>

#include "tests/office/office.hpp"

namespace tenken::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test_office::Document;
using test_office::shared;
using ::testing::ElementsAre;
using ::testing::Pair;
using workbook::CellType;
using workbook::NumberFormat;
using workbook::Sheet;

const workbook::Cell& at(const Sheet& sheet, const char* place) {
  return sheet.at(workbook::parse_a1(place).value());
}

workbook::Range range(const char* place) { return workbook::parse_a1_range(place).value(); }

void merge(const Document& document, const char* place) {
  const Reference<css::util::XMergeable> cells(
      document.sheet(0)->getCellRangeByName(test_office::to_ustring(place)), UNO_QUERY_THROW);
  cells->merge(true);
}

void set_property(const Reference<css::uno::XInterface>& object, const char* name,
                  const Any& value) {
  Reference<css::beans::XPropertySet>(object, UNO_QUERY_THROW)
      ->setPropertyValue(test_office::to_ustring(name), value);
}

/// Calc's number for a built-in format: 10 is 0%, 30 a date.
void set_format(const Document& document, const char* place, sal_Int32 format) {
  set_property(document.cell(place), "NumberFormat", Any(format));
}

TEST(Snapshot, OfAnEmptyDocumentIsBlank) {
  const Document document = shared().new_calc();
  const workbook::Workbook read = snapshot(document.model());
  ASSERT_EQ(read.sheets.size(), 1U);
  EXPECT_EQ(read.sheets[0].filled_count(), 0U);
  EXPECT_FALSE(read.sheets[0].used_range());
  EXPECT_FALSE(read.sheets[0].truncated);
  EXPECT_FALSE(read.read_only);
  EXPECT_EQ(read.file, "");
}

TEST(Snapshot, TellsTypedContentFromFormulas) {
  Document document = shared().new_calc();
  document.set_text("A1", "４－１");
  document.set_value("A2", 260553);
  document.set("A3", "=A2+1");
  document.set("A4", "=\"達\"&\"成\"");
  document.set("A5", "=\"\"");
  document.set_text("A6", "=A2");  // a text that only looks like a formula
  document.set_text("B7", "二行の\n文");
  const workbook::Workbook read = snapshot(document.model());
  const Sheet& sheet = read.sheets[0];

  EXPECT_EQ(at(sheet, "A1").type, CellType::text);
  EXPECT_EQ(at(sheet, "A1").text, "４－１");
  EXPECT_EQ(at(sheet, "A2").number, 260553);
  EXPECT_FALSE(at(sheet, "A2").has_formula());
  EXPECT_EQ(at(sheet, "A3").number, 260554);
  EXPECT_EQ(at(sheet, "A3").formula, "=A2+1");
  EXPECT_EQ(at(sheet, "A4").text, "達成");
  EXPECT_TRUE(at(sheet, "A4").has_formula());
  EXPECT_EQ(at(sheet, "A5").type, CellType::empty);
  EXPECT_TRUE(at(sheet, "A5").has_formula());
  EXPECT_EQ(at(sheet, "A6").text, "=A2");
  EXPECT_FALSE(at(sheet, "A6").has_formula());
  EXPECT_EQ(at(sheet, "B7").text, "二行の\n文");
  EXPECT_EQ(sheet.filled_count(), 7U);
}

TEST(Snapshot, TakesAnArrayFormulaAsAFormula) {
  const Document document = shared().new_calc();
  const Reference<css::sheet::XArrayFormulaRange> cell(document.sheet(0)->getCellRangeByName("C3"),
                                                       UNO_QUERY_THROW);
  cell->setArrayFormula("=1+2");
  const workbook::Workbook read = snapshot(document.model());
  EXPECT_EQ(at(read.sheets[0], "C3").formula, "=1+2");
  EXPECT_EQ(at(read.sheets[0], "C3").number, 3);
}

TEST(Snapshot, NamesErrorsAsCalcDoes) {
  Document document = shared().new_calc();
  document.set("A1", "=1/0");
  document.set("A2", "=NA()");
  document.set("A3", "=NOSUCHNAME");
  document.set("A4", "=\"x\"+1");
  document.set("A5", "=SQRT(-1)");
  document.set("A6", "=CHAR(-1)");
  document.set("A7", "=#REF!+1");
  document.set("B1", "=SUM(B1:B3)");
  const workbook::Workbook read = snapshot(document.model());
  const Sheet& sheet = read.sheets[0];
  for (const auto& [place, name] : {std::pair{"A1", "#DIV/0!"},
                                    {"A2", "#N/A"},
                                    {"A3", "#NAME?"},
                                    {"A4", "#VALUE!"},
                                    {"A5", "Err:502"},
                                    {"A6", "Err:502"},
                                    {"A7", "#REF!"},
                                    {"B1", "Err:522"}}) {
    EXPECT_EQ(at(sheet, place).type, CellType::error) << place;
    EXPECT_EQ(at(sheet, place).text, name) << place;
    EXPECT_TRUE(at(sheet, place).has_formula()) << place;
  }
}

TEST(Snapshot, KnowsPercentagesAndDatesAndWhatIsShown) {
  Document document = shared().new_calc();
  for (const char* place : {"A1", "A2", "A3"}) document.set_value(place, 0.953);
  set_format(document, "A2", 10);
  document.set_value("B1", 46113);
  set_format(document, "B1", 30);
  const workbook::Workbook read = snapshot(document.model());
  const Sheet& sheet = read.sheets[0];
  EXPECT_EQ(at(sheet, "A1").format, NumberFormat::general);
  EXPECT_EQ(at(sheet, "A1").shown, "0.953");
  EXPECT_EQ(at(sheet, "A2").format, NumberFormat::percent);
  EXPECT_EQ(at(sheet, "A2").shown, "95%");
  EXPECT_EQ(at(sheet, "A2").number, 0.953);
  EXPECT_EQ(at(sheet, "A3").format, NumberFormat::general);
  EXPECT_EQ(at(sheet, "B1").format, NumberFormat::date);
}

TEST(Snapshot, OfATextKnowsWhatItsFormatWouldMakeOfANumber) {
  Document document = shared().new_calc();
  document.set_text("A1", "９５．３％");
  set_format(document, "A1", 10);
  document.set_text("A2", "９５．３％");
  const workbook::Workbook read = snapshot(document.model());
  EXPECT_EQ(at(read.sheets[0], "A1").format, NumberFormat::percent);
  EXPECT_EQ(at(read.sheets[0], "A2").format, NumberFormat::general);
}

TEST(Snapshot, KnowsTimesTruthValuesAndExponents) {
  Document document = shared().new_calc();
  namespace kinds = css::util::NumberFormat;
  const Reference<css::util::XNumberFormatsSupplier> supplier(document.uno(), UNO_QUERY_THROW);
  const Reference<css::util::XNumberFormatTypes> types(supplier->getNumberFormats(),
                                                       UNO_QUERY_THROW);
  for (const auto& [place, kind] : {std::pair{"A1", kinds::TIME},
                                    {"A2", kinds::LOGICAL},
                                    {"A3", kinds::SCIENTIFIC},
                                    {"A4", kinds::DATETIME},
                                    {"A5", kinds::CURRENCY}}) {
    document.set_value(place, 1);
    set_format(document, place, types->getStandardFormat(kind, {}));
  }
  const workbook::Workbook read = snapshot(document.model());
  const Sheet& sheet = read.sheets[0];
  EXPECT_EQ(at(sheet, "A1").format, NumberFormat::time) << at(sheet, "A1").shown;
  EXPECT_EQ(at(sheet, "A2").format, NumberFormat::truth) << at(sheet, "A2").shown;
  EXPECT_EQ(at(sheet, "A3").format, NumberFormat::scientific) << at(sheet, "A3").shown;
  EXPECT_EQ(at(sheet, "A4").format, NumberFormat::date) << at(sheet, "A4").shown;
  EXPECT_EQ(at(sheet, "A5").format, NumberFormat::general) << at(sheet, "A5").shown;
  EXPECT_EQ(read.first_day, workbook::usual_first_day);
}

TEST(Snapshot, KnowsWhereNothingIsSeen) {
  Document document = shared().new_calc();
  for (const char* place : {"A1", "A2", "A3", "A4"}) document.set_value(place, 6400);
  const auto colour = [&](const char* place, const char* name, sal_Int32 value) {
    set_property(document.cell(place), name, Any(value));
  };
  constexpr sal_Int32 white = 0xFFFFFF;
  constexpr sal_Int32 blue = 0x2040A0;
  colour("A1", "CharColor", white);
  colour("A2", "CharColor", white);
  colour("A2", "CellBackColor", blue);
  colour("A3", "CharColor", blue);
  colour("A3", "CellBackColor", blue);
  const workbook::Workbook read = snapshot(document.model());
  EXPECT_TRUE(at(read.sheets[0], "A1").unseen);
  EXPECT_FALSE(at(read.sheets[0], "A2").unseen);
  EXPECT_TRUE(at(read.sheets[0], "A3").unseen);
  EXPECT_FALSE(at(read.sheets[0], "A4").unseen);
}

TEST(Snapshot, KnowsWhatDaysAreCountedFrom) {
  Document document = shared().new_calc();
  set_property(document.uno(), "NullDate", Any(css::util::Date(1, 1, 1904)));
  constexpr std::int64_t from_1904 = -24107;
  EXPECT_EQ(snapshot(document.model()).first_day, from_1904);
}

TEST(Snapshot, ListsMerges) {
  Document document = shared().new_calc();
  document.set_text("A1", "題");
  // Rows merged one below the other, of one size, come from the office as a single block.
  for (const char* place : {"A1:C1", "A2:C2", "A3:C3", "E2:E5", "B7:D9"}) merge(document, place);
  document.set_text("F12", "終わり");
  const workbook::Workbook read = snapshot(document.model());
  const Sheet& sheet = read.sheets[0];
  EXPECT_THAT(sheet.merges, ElementsAre(range("A1:C1"), range("A2:C2"), range("E2:E5"),
                                        range("A3:C3"), range("B7:D9")));
  EXPECT_EQ(sheet.merged_area(workbook::parse_a1("D8").value()), range("B7:D9"));
}

TEST(Snapshot, FindsBlankMergesThatArePrinted) {
  Document document = shared().new_calc();
  document.set_text("A1", "題");
  merge(document, "A20:F25");
  const Reference<css::sheet::XPrintAreas> printed(document.sheet(0), UNO_QUERY_THROW);
  css::uno::Sequence<css::table::CellRangeAddress> areas(1);
  areas.getArray()[0] = css::table::CellRangeAddress(0, 0, 0, 9, 29);
  printed->setPrintAreas(areas);
  const workbook::Workbook read = snapshot(document.model());
  EXPECT_THAT(read.sheets[0].print_ranges, ElementsAre(range("A1:J30")));
  EXPECT_THAT(read.sheets[0].merges, ElementsAre(range("A20:F25")));
}

TEST(Snapshot, ListsWhatIsHidden) {
  Document document = shared().new_calc();
  document.set_text("A1", "題");
  document.set_text("F9", "終わり");
  const Reference<css::table::XColumnRowRange> table(document.sheet(0), UNO_QUERY_THROW);
  for (const sal_Int32 row : {2, 3, 8}) {
    set_property({table->getRows()->getByIndex(row), UNO_QUERY_THROW}, "IsVisible", Any(false));
  }
  set_property({table->getColumns()->getByIndex(4), UNO_QUERY_THROW}, "IsVisible", Any(false));
  document.uno()->getSheets()->insertNewByName(test_office::to_ustring("控え"), 1);
  set_property(document.sheet(1), "IsVisible", Any(false));
  const workbook::Workbook read = snapshot(document.model());
  EXPECT_THAT(read.sheets[0].hidden_rows, ElementsAre(2, 3, 8));
  EXPECT_THAT(read.sheets[0].hidden_columns, ElementsAre(4));
  EXPECT_FALSE(read.sheets[0].hidden);
  EXPECT_EQ(read.sheets[1].name(), "控え");
  EXPECT_TRUE(read.sheets[1].hidden);
}

void comment(const Document& document, const char* place, const std::string& text) {
  const Reference<css::sheet::XSheetAnnotationsSupplier> supplier(document.sheet(0),
                                                                  UNO_QUERY_THROW);
  const workbook::Address at = workbook::parse_a1(place).value();
  supplier->getAnnotations()->insertNew(css::table::CellAddress(0, at.column, at.row),
                                        test_office::to_ustring(text));
}

TEST(Snapshot, ListsComments) {
  const Document document = shared().new_calc();
  document.set_text("A1", "題");
  comment(document, "C9", "要確認？");
  comment(document, "B2", "二行の\n覚え書き");
  comment(document, "AZ3000", "遠く");  // beyond what is read of a sheet
  const workbook::Workbook read = snapshot(document.model());
  EXPECT_THAT(read.sheets[0].comments,
              ElementsAre(workbook::Comment{workbook::parse_a1("B2").value(), "二行の\n覚え書き"},
                          workbook::Comment{workbook::parse_a1("C9").value(), "要確認？"},
                          workbook::Comment{workbook::parse_a1("AZ3000").value(), "遠く"}));
  EXPECT_EQ(read.sheets[0].filled_count(), 1U);
}

TEST(Snapshot, BoundsComments) {
  const Document document = shared().new_calc();
  std::string longest;
  while (longest.size() < 2 * workbook::max_comment_bytes) longest += "𠮟長い";
  for (const char* place : {"A1", "A2"}) comment(document, place, longest);
  const std::string text = snapshot(document.model()).sheets[0].comments.at(1).text;
  EXPECT_LE(text.size(), workbook::max_comment_bytes);
  EXPECT_GT(text.size(), workbook::max_comment_bytes / 2);
  EXPECT_TRUE(longest.starts_with(text));
}

TEST(Snapshot, BringsTheFilesNameAndItsProperties) {
  const std::filesystem::path path = test_office::scratch() / "名前 1.ods";
  {
    const Document document = shared().new_calc();
    const Reference<css::document::XDocumentPropertiesSupplier> supplier(document.uno(),
                                                                         UNO_QUERY_THROW);
    const Reference<css::beans::XPropertyContainer> properties =
        supplier->getDocumentProperties()->getUserDefinedProperties();
    properties->addProperty("tenken.waivers", 0, Any(test_office::to_ustring("理由")));
    properties->addProperty("tenken.revision", 0, Any(2.0));
    document.store(path, test_office::ods_filter);
  }
  const Document document = shared().load(path);
  const workbook::Workbook read = snapshot(document.model());
  EXPECT_EQ(read.file, path.string());
  EXPECT_THAT(read.properties,
              ElementsAre(Pair("tenken.revision", "2"), Pair("tenken.waivers", "理由")));
}

TEST(Snapshot, LeavesTheDocumentUnmodified) {
  Document document = shared().new_calc();
  document.set_text("A1", "題");
  const Reference<css::util::XModifiable> modifiable(document.uno(), UNO_QUERY_THROW);
  modifiable->setModified(false);
  EXPECT_EQ(snapshot(document.model()).sheets.size(), 1U);
  EXPECT_FALSE(modifiable->isModified());
}

TEST(Snapshot, StopsWhereNoFormReaches) {
  Document document = shared().new_calc();
  document.set_text("A1", "題");
  document.set_text("A1048576", "端");
  document.set_text("C3", "中");
  const workbook::Workbook read = snapshot(document.model());
  EXPECT_TRUE(read.sheets[0].truncated);
  EXPECT_EQ(read.sheets[0].filled_count(), 2U);
}

TEST(Snapshot, SeesContentsRightOfWhatIsRead) {
  Document document = shared().new_calc();
  document.set_text("A1", "題");
  document.set_text("IW1", "端");
  const workbook::Workbook read = snapshot(document.model());
  EXPECT_TRUE(read.sheets[0].truncated);
  EXPECT_EQ(read.sheets[0].filled_count(), 1U);
}

TEST(Snapshot, TakesColoursFarAwayForNoContents) {
  Document document = shared().new_calc();
  document.set_text("A1", "題");
  constexpr sal_Int32 yellow = 0xFFFF00;
  for (const char* cell : {"A5000", "IZ5"})
    set_property(document.cell(cell), "CellBackColor", Any(yellow));
  EXPECT_FALSE(snapshot(document.model()).sheets[0].truncated);
}

TEST(Snapshot, RefusesWhatIsNoSpreadsheet) {
  EXPECT_FALSE(is_spreadsheet({}));
  EXPECT_THROW((void)snapshot({}), css::lang::IllegalArgumentException);
}

}  // namespace
}  // namespace tenken::office
