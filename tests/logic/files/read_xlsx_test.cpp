// SPDX-License-Identifier: MPL-2.0
// .xlsx files read without an office.
#include <gmock/gmock.h>

#include "logic/files/excel_number_format.hpp"
#include "logic/files/formula_notation.hpp"
#include "logic/files/limits.hpp"
#include "logic/files/read_workbook.hpp"
#include "tests/packages/zip_bytes.hpp"

namespace tenken::files {
namespace {

using testing::ElementsAre;
using workbook::Cell;
using workbook::CellType;

/// A package with one sheet; parts name their elements with a prefix, as some programs do.
ReadResult read(const std::string& sheet, const std::string& strings = {},
                const std::string& workbook_parts = {}, const std::string& styles = {}) {
  const std::string relations =
      "<Relationships>"
      "<Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
      "<Relationship Id=\"r2\" Type=\"x/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
      "<Relationship Id=\"r3\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>";
  return read_workbook(
      test::zip_bytes(
          {{"[Content_Types].xml", "<Types/>"},
           {"_rels/.rels",
            "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
            "Target=\"xl/workbook.xml\"/><Relationship Id=\"b\" Type=\"x/custom-properties\" "
            "Target=\"docProps/custom.xml\"/></Relationships>"},
           {"docProps/custom.xml",
            "<Properties><property name=\"Tenken.a\"><vt:lpwstr>値</vt:lpwstr></property>"
            "<property name=\"n\"><vt:i4>3</vt:i4></property></Properties>"},
           {"xl/workbook.xml", "<x:workbook xmlns:r=\"r\">" + workbook_parts +
                                   "<x:sheets><x:sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/>"
                                   "</x:sheets></x:workbook>"},
           {"xl/_rels/workbook.xml.rels", relations},
           {"xl/sharedStrings.xml", "<sst>" + strings + "</sst>"},
           {"xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>"},
           {"xl/worksheets/sheet1.xml", "<worksheet>" + sheet + "</worksheet>"}}),
      "a.xlsx");
}

workbook::Sheet sheet_of(const ReadResult& result) {
  if (!result.workbook) throw std::runtime_error(result.problem.text);
  return result.workbook->sheets.at(0);
}

const Cell& at(const workbook::Sheet& sheet, const char* place) {
  return sheet.at(workbook::parse_a1(place).value());
}

TEST(ReadXlsx, SharedAndInlineTextsWithoutPhonetics) {
  const auto sheet = sheet_of(read(
      "<sheetData><row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c>"
      "<c t=\"inlineStr\"><is><r><t>あ</t></r><r><t xml:space=\"preserve\"> い</t></r></is></c>"
      "<c r=\"D2\" t=\"s\"><v>99</v></c></row></sheetData>",
      "<si><r><t>松本</t></r><rPh sb=\"0\" "
      "eb=\"2\"><t>マツモト</t></rPh><r><t>市_x000A_役所</t></r></si>"));
  EXPECT_EQ(at(sheet, "B2").text, "松本市\n役所");
  EXPECT_EQ(at(sheet, "C2").text, "あ い");
  EXPECT_TRUE(at(sheet, "D2").empty());
}

TEST(ReadXlsx, WhiteSpaceAroundAValueIsNoPartOfIt) {
  const auto sheet = sheet_of(
      read("<sheetData><row r=\" 2 \"><c r=\"A2\" t=\"s\">\n <v>\n  0\n </v></c>"
           "<c r=\"B2\"><v>\t28 </v></c><c r=\"C2\" t=\"str\"><v> 校</v></c></row></sheetData>",
           "<si><t>松本</t></si>"));
  EXPECT_EQ(at(sheet, "A2").text, "松本");
  EXPECT_EQ(at(sheet, "B2").number, 28);
  EXPECT_EQ(at(sheet, "C2").text, " 校");
}

TEST(ReadXlsx, ValuesAreReadInAllTheirPiecesButNotOfElementsInThem) {
  const auto sheet = sheet_of(
      read("<sheetData><row r=\"1\"><c><v>2<![CDATA[5]]>0<x>7</x></v></c><c/><c><x:v>3</x:v></c>"
           "<c t=\"str\"><f>A1&amp;<![CDATA[\"人\"]]></f><v>2<![CDATA[5]]>0人</v></c>"
           "<d><v>9</v></d></row></sheetData>"));
  EXPECT_EQ(at(sheet, "A1").number, 250);
  EXPECT_TRUE(at(sheet, "B1").empty());
  EXPECT_EQ(at(sheet, "C1").number, 3);
  EXPECT_EQ(at(sheet, "D1").text, "250人");
  EXPECT_EQ(at(sheet, "D1").formula, "=A1&\"人\"");
  EXPECT_EQ(sheet.filled_count(), 3U);
}

// Rows of another length than the one before, and cells that come again.
TEST(ReadXlsx, CellsComeInWhateverOrder) {
  const auto sheet =
      sheet_of(read("<sheetData><row r=\"2\"><c r=\"C2\"><v>1</v></c><c r=\"A2\"><v>2</v></c></row>"
                    "<row r=\"1\"><c r=\"D1\"><f>1+1</f><v>3</v></c></row>"
                    "<row r=\"2\"><c r=\"C2\"><v>4</v></c><c><v>5</v></c></row></sheetData>"));
  EXPECT_EQ(at(sheet, "A2").number, 2);
  EXPECT_EQ(at(sheet, "C2").number, 4);
  EXPECT_EQ(at(sheet, "D2").number, 5);
  EXPECT_EQ(at(sheet, "D1").number, 3);
  EXPECT_EQ(sheet.filled_count(), 4U);
}

TEST(ReadXlsx, SharedFormulasMoveAndMissingResultsAreWorkedOut) {
  const ReadResult result = read(
      "<sheetData><row r=\"1\"><c r=\"A1\"><f t=\"shared\" ref=\"A1:A3\" si=\"0\">"
      "SUM(B1:$C$1,'表 2'!D1)</f><v>1</v></c></row>"
      "<row r=\"3\"><c r=\"A3\"><f t=\"shared\" si=\"0\"/><v>2</v></c>"
      "<c r=\"B3\"><f>A3+1</f></c><c r=\"C3\" t=\"str\"><f>\"\"</f><v></v></c></row></sheetData>");
  const auto sheet = sheet_of(result);
  EXPECT_EQ(at(sheet, "A1").formula, "=SUM(B1:$C$1;$'表 2'.D1)");
  EXPECT_EQ(at(sheet, "A3").formula, "=SUM(B3:$C$1;$'表 2'.D3)");
  EXPECT_EQ(at(sheet, "B3").number, 3);
  EXPECT_EQ(at(sheet, "C3").type, CellType::empty);
  EXPECT_THAT(result.without_result,
              ElementsAre(workbook::Location{.sheet = 0, .cell = {.row = 2, .column = 1}}));
}

TEST(ReadXlsx, SheetsKeepWhatIsMergedHiddenAndPrinted) {
  const ReadResult result = read(
      "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"C1\">"
      "<v>1</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>2</v></c></row></sheetData>"
      "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>",
      {},
      "<x:definedNames><x:definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'表'!$A$1:$D$9"
      "</x:definedName></x:definedNames>");
  const auto sheet = sheet_of(result);
  EXPECT_THAT(sheet.hidden_columns, ElementsAre(1));
  EXPECT_THAT(sheet.hidden_rows, ElementsAre(1));
  EXPECT_EQ(workbook::to_a1(sheet.merges.at(0)), "A1:B1");
  EXPECT_EQ(workbook::to_a1(sheet.print_ranges.at(0)), "A1:D9");
  EXPECT_EQ(result.workbook->properties.at("Tenken.a"), "値");
  EXPECT_EQ(result.workbook->properties.at("n"), "3");
}

TEST(ReadXlsx, DatesFrom1904AreShownByTheirOwnCalendar) {
  const auto sheet = sheet_of(
      read("<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>0</v></c><c t=\"b\"><v>1</v></c>"
           "<c t=\"e\"><v>#DIV/0!</v></c></row></sheetData>",
           {}, "<x:workbookPr date1904=\"1\"/>",
           "<numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy/m/d\"/></numFmts>"
           "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>"));
  EXPECT_EQ(at(sheet, "A1").shown, "1904/1/1");
  EXPECT_EQ(at(sheet, "A1").format, workbook::NumberFormat::date);
  EXPECT_EQ(at(sheet, "B1").shown, "TRUE");
  EXPECT_EQ(at(sheet, "C1").text, "#DIV/0!");
}

TEST(ReadXlsx, ATextKeepsWhatItsFormatWouldMakeOfANumber) {
  const auto sheet = sheet_of(read(
      "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c>"
      "<c r=\"B1\" s=\"1\" t=\"inlineStr\"><is><t>８</t></is></c><c r=\"C1\" t=\"s\"><v>0</v></c>"
      "</row></sheetData>",
      "<si><t>95.3%</t></si>", {}, "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/></cellXfs>"));
  EXPECT_EQ(at(sheet, "A1").text, "95.3%");
  EXPECT_EQ(at(sheet, "A1").format, workbook::NumberFormat::percent);
  EXPECT_EQ(at(sheet, "B1").format, workbook::NumberFormat::percent);
  EXPECT_EQ(at(sheet, "C1").format, workbook::NumberFormat::general);
}

/// 100 rows of 50 numbers, the last row first: more than those whose displayed digits are found
/// out, and these are the first ones on the sheet, wherever they stand in the file.
TEST(ReadXlsx, NumbersAreShownOfTheFirstRowsInWhateverOrderTheyCome) {
  std::string rows;
  for (int row = 100; row > 0; --row) {
    rows += "<row r=\"" + std::to_string(row) + "\">";
    for (int column = 0; column < 50; ++column) rows += "<c><v>1</v></c>";
    rows += "</row>";
  }
  const auto sheet = sheet_of(read("<sheetData>" + rows + "</sheetData>"));
  static_assert(max_shown == 80 * 50);
  EXPECT_EQ(at(sheet, "A1").shown, "1");
  EXPECT_EQ(at(sheet, "AX80").shown, "1");
  EXPECT_EQ(at(sheet, "A81").shown, "");
  EXPECT_EQ(at(sheet, "A81").number, 1);
}

struct Display {
  const char* code;
  double number;
  const char* shown;
};

class Displays : public testing::TestWithParam<Display> {};

TEST_P(Displays, AsTheFormatSays) {
  const auto& [code, number, shown] = GetParam();
  EXPECT_EQ(displayed(number, parse_number_format(code), -25569), shown) << code;
}

INSTANTIATE_TEST_SUITE_P(
    Formats, Displays,
    testing::Values(Display{"#,##0;△#,##0", -6400, "△6,400"}, Display{"0.00", 1.005, "1.01"},
                    Display{"0.0%", 0.677, "67.7%"}, Display{"#,##0.###", 1234.5, "1,234.5"},
                    Display{"0", -0.4, "0"}, Display{"General", 0.1 + 0.2, "0.3"},
                    Display{"[$-411]ggge\"年\"m\"月\"d\"日\"", 45383, "令和6年4月1日"},
                    Display{"h:mm", 0.5, "12:00"}, Display{"0\\人", 3, "3人"},
                    Display{"[Red]0_);(0)", -3, "(3)"}));

TEST(FormulaNotation, OfExcel) {
  EXPECT_EQ(from_excel_formula("IF(A1>1,\"a,b\",{1,2;3,4})"), "=IF(A1>1;\"a,b\";{1;2|3;4})");
  EXPECT_EQ(from_excel_formula("_xlfn.CONCAT(表!A1,#REF!)"), "=CONCAT($表.A1;#REF!)");
}

}  // namespace
}  // namespace tenken::files
