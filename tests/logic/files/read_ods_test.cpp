// SPDX-License-Identifier: MPL-2.0
// OpenDocument files, right and wrong, read without an office.
#include <gmock/gmock.h>

#include "logic/files/read_workbook.hpp"
#include "tests/packages/zip_bytes.hpp"

namespace tenken::files {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using workbook::Cell;
using workbook::CellType;

/// A flat document around `tables`; `styles` goes into its automatic styles.
std::string flat(const std::string& tables, const std::string& styles = {}) {
  return R"(<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="o">)"
         "<office:automatic-styles>" +
         styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
         "</office:spreadsheet></office:body></office:document>";
}

std::string table(const std::string& rows) {
  return "<table:table table:name=\"S\">" + rows + "</table:table>";
}

std::string row(const std::string& cells) {
  return "<table:table-row>" + cells + "</table:table-row>";
}

ReadResult read(const std::string& bytes) { return read_workbook(bytes, "a.ods"); }

/// The first sheet of a flat document with this one table.
workbook::Sheet sheet_of(const std::string& rows, const std::string& styles = {}) {
  ReadResult result = read(flat(table(rows), styles));
  if (!result.workbook) throw std::runtime_error(result.problem.text);
  return result.workbook->sheets.at(0);
}

const Cell& at(const workbook::Sheet& sheet, const char* place) {
  return sheet.at(workbook::parse_a1(place).value());
}

TEST(ReadOds, TextKeepsParagraphsSpacesAndTabsButNoFuriganaAndNoComment) {
  const auto sheet = sheet_of(
      row("<table:table-cell office:value-type=\"string\"><office:annotation><text:p>メモ</text:p>"
          "</office:annotation><text:p>長野<text:s text:c=\"2\"/>県<text:tab/>庁</text:p>"
          "<text:p><text:ruby><text:ruby-base>松本</text:ruby-base><text:ruby-text>まつもと"
          "</text:ruby-text></text:ruby><text:span>市<text:line-break/>役所</text:span></text:p>"
          "</table:table-cell>"));
  EXPECT_EQ(at(sheet, "A1").text, "長野  県\t庁\n松本市\n役所");
  EXPECT_THAT(sheet.comments,
              ElementsAre(workbook::Comment{.cell = {.row = 0, .column = 0}, .text = "メモ"}));
}

TEST(ReadOds, CoveredAndRepeatedCellsKeepTheirPlaces) {
  const auto sheet = sheet_of(
      "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
      "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"1\" "
      "office:value-type=\"string\"><text:p>a</text:p></table:table-cell>"
      "<table:covered-table-cell/><table:table-cell table:number-columns-repeated=\"3\" "
      "office:value-type=\"float\" office:value=\"7\"><text:p>7</text:p></table:table-cell>"
      "</table:table-row>");
  EXPECT_EQ(sheet.merges.size(), 2U);
  EXPECT_EQ(at(sheet, "A2").text, "a");
  EXPECT_TRUE(at(sheet, "B2").empty());
  EXPECT_EQ(at(sheet, "C1").number, 7);
  EXPECT_EQ(at(sheet, "E2").number, 7);
  EXPECT_TRUE(at(sheet, "F2").empty());
  EXPECT_FALSE(sheet.truncated);
}

TEST(ReadOds, FormulasAreInCalcsNotationAndAMissingResultIsWorkedOut) {
  const ReadResult result = read(flat(
      table(row("<table:table-cell table:formula=\"of:=SUM([.H26:.H30];[$'シート 1'.$A$1])\" "
                "office:value-type=\"float\" office:value=\"3\"/>"
                "<table:table-cell "
                "table:formula=\"of:=IF([.A1]&gt;1;&quot;[.x]&quot;;LEGACY.NORMSDIST(1))\"/>"
                "<table:table-cell table:formula=\"of:=&quot;&quot;\" office:value-type=\"string\" "
                "office:string-value=\"\"/>"))));
  ASSERT_TRUE(result.workbook.has_value());
  const workbook::Sheet& sheet = result.workbook->sheets.at(0);
  EXPECT_EQ(at(sheet, "A1").formula, "=SUM(H26:H30;$'シート 1'.$A$1)");
  EXPECT_EQ(at(sheet, "B1").formula, "=IF(A1>1;\"[.x]\";NORMSDIST(1))");
  EXPECT_EQ(at(sheet, "B1").text, "[.x]");
  EXPECT_EQ(at(sheet, "C1").type, CellType::empty);
  EXPECT_EQ(result.without_result.size(), 1U);
}

TEST(ReadOds, LibreOfficeLeavesOutTheTypeOfAnEmptyResult) {
  std::string bytes = flat(table(row("<table:table-cell table:formula=\"of:=[.B1]\"/>")));
  bytes.insert(bytes.find("<office:automatic-styles>"),
               "<office:meta><meta:generator>LibreOffice/7.4</meta:generator></office:meta>");
  const ReadResult result = read(bytes);
  ASSERT_TRUE(result.workbook.has_value());
  EXPECT_EQ(at(result.workbook->sheets.at(0), "A1").type, CellType::empty);
  EXPECT_TRUE(at(result.workbook->sheets.at(0), "A1").has_formula());
  EXPECT_TRUE(result.without_result.empty());
}

TEST(ReadOds, SheetNamesAreInQuotesOnlyWhereCalcPutsThem) {
  const auto sheet =
      sheet_of(row("<table:table-cell table:formula=\"of:=[$'事業改善シート'.A1]+[$'（案）'.A1]"
                   "+['1'.A1]\" office:value-type=\"float\" office:value=\"3\"/>"));
  EXPECT_EQ(at(sheet, "A1").formula, "=$事業改善シート.A1+$'（案）'.A1+'1'.A1");
}

TEST(ReadOds, NumbersAreShownAsTheirStyleSays) {
  const std::string styles =
      "<number:number-style style:name=\"P\"><number:number number:decimal-places=\"0\" "
      "number:min-integer-digits=\"1\" number:grouping=\"true\"/></number:number-style>"
      "<number:number-style style:name=\"N\"><number:text>△</number:text><number:number "
      "number:decimal-places=\"0\" number:min-integer-digits=\"1\" number:grouping=\"true\"/>"
      "<style:map style:condition=\"value()&gt;=0\" style:apply-style-name=\"P\"/>"
      "</number:number-style><style:style style:name=\"c\" style:family=\"table-cell\" "
      "style:data-style-name=\"N\"/>";
  const auto sheet = sheet_of(
      row("<table:table-cell table:style-name=\"c\" office:value-type=\"float\" "
          "office:value=\"-6400\"/><table:table-cell table:style-name=\"c\" "
          "office:value-type=\"float\" office:value=\"260553\"/>"
          "<table:table-cell office:value-type=\"percentage\" office:value=\"0.125\"/>"
          "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-04-01\"/>"),
      styles);
  EXPECT_EQ(at(sheet, "A1").shown, "△6,400");
  EXPECT_EQ(at(sheet, "B1").shown, "260,553");
  EXPECT_EQ(at(sheet, "C1").format, workbook::NumberFormat::percent);
  EXPECT_EQ(at(sheet, "C1").shown, "12.50%");
  EXPECT_EQ(at(sheet, "D1").format, workbook::NumberFormat::date);
  EXPECT_EQ(at(sheet, "D1").number, 45383);
}

TEST(ReadOds, ClaimsOfEndlessCellsAreCutInNoTime) {
  const auto sheet = sheet_of(
      "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell "
      "table:number-columns-repeated=\"16384\" office:value-type=\"float\" office:value=\"1\"/>"
      "</table:table-row>");
  EXPECT_TRUE(sheet.truncated);
  EXPECT_EQ(sheet.filled_count(),
            static_cast<std::size_t>(workbook::max_rows) * workbook::max_columns);
}

TEST(ReadOds, SeesContentsBeyondTheColumnsThatAreRead) {
  const std::string value = "office:value-type=\"float\" office:value=\"1\"/>";
  const auto in_a_row = [&](const std::string& cells) {
    return sheet_of("<table:table-row>" + cells + "</table:table-row>").truncated;
  };
  EXPECT_TRUE(in_a_row("<table:table-cell table:number-columns-repeated=\"257\" " + value));
  EXPECT_FALSE(in_a_row("<table:table-cell table:number-columns-repeated=\"256\" " + value));
  EXPECT_TRUE(
      in_a_row("<table:table-cell table:number-columns-repeated=\"300\"/>"
               "<table:table-cell " +
               value));
  EXPECT_FALSE(
      in_a_row("<table:table-cell table:number-columns-repeated=\"300\"/>"
               "<table:table-cell table:style-name=\"c\"/>"));
}

TEST(ReadOds, ManySheetsOfEndlessCellsAreRefused) {
  std::string tables;
  for (int i = 0; i < 200; ++i) {
    tables += table(
        "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell "
        "table:number-columns-repeated=\"16384\" office:value-type=\"float\" office:value=\"1\"/>"
        "</table:table-row>");
  }
  const ReadResult result = read(flat(tables));
  EXPECT_FALSE(result.workbook.has_value());
  EXPECT_THAT(result.problem.text, HasSubstr("大きすぎる"));
}

TEST(ReadOds, DeepNestingIsRefused) {
  std::string spans;
  std::string ends;
  for (int i = 0; i < 100'000; ++i) {
    spans += "<text:span>";
    ends += "</text:span>";
  }
  const ReadResult result =
      read(flat(table(row("<table:table-cell office:value-type=\"string\"><text:p>" + spans + ends +
                          "</text:p></table:table-cell>"))));
  EXPECT_FALSE(result.workbook.has_value());
}

TEST(ReadOds, EntitiesAreNotExpanded) {
  const std::string text =
      "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;\">]>" +
      flat(table(row("<table:table-cell office:value-type=\"string\"><text:p>&y;</text:p>"
                     "</table:table-cell>")));
  const ReadResult result = read(text);
  ASSERT_TRUE(result.workbook.has_value()) << result.problem.text;
  EXPECT_EQ(at(result.workbook->sheets.at(0), "A1").text, "&y;");
}

struct Broken {
  const char* name;
  std::string bytes;
  const char* message;
};

class BrokenFiles : public testing::TestWithParam<Broken> {};

TEST_P(BrokenFiles, AreAnsweredWithWhatToDo) {
  const ReadResult result = read(GetParam().bytes);
  EXPECT_FALSE(result.workbook.has_value());
  EXPECT_THAT(result.problem.text, HasSubstr(GetParam().message));
}

const std::string compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);

std::string wide(const std::string& name) {
  std::string text;
  for (const char c : name) text += std::string(1, c) + '\0';
  return text;
}

std::string good_package() {
  return test::zip_bytes({{"content.xml", flat(table(row("<table:table-cell/>")))}});
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, BrokenFiles,
    testing::Values(
        Broken{"Empty", "", "0 バイト"},
        Broken{"Text", "こんにちは", "表計算のファイルではありません"},
        Broken{"Photos", test::zip_bytes({{"a.jpg", "x"}}), "別の zip"},
        Broken{"Truncated", good_package().substr(0, 60), "壊れています"},
        Broken{"WrongXml", test::zip_bytes({{"content.xml", "<a><b></a>"}}), "壊れています"},
        Broken{"OldXls", compound + wide("Workbook"), ".xls"},
        Broken{"EncryptedXlsx", compound + wide("EncryptedPackage"), "パスワード"},
        Broken{"EncryptedOds",
               test::zip_bytes({{"META-INF/manifest.xml", "<a><manifest:encryption-data/></a>"},
                                {"content.xml", "?"}}),
               "パスワード"},
        Broken{"Bomb", test::zip_bytes({{"content.xml", std::string(60'000'000, ' ')}}),
               "大きすぎる"}),
    [](const auto& broken) { return std::string(broken.param.name); });

TEST(ReadWorkbook, AFileThatIsNotThereIsAProblem) {
  EXPECT_THAT(read_workbook("/nonexistent/a.ods").problem.text, HasSubstr("ありません"));
}

}  // namespace
}  // namespace tenken::files
