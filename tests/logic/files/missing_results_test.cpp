// SPDX-License-Identifier: MPL-2.0
// Files without the results of their formulas, as programs that do not compute write them.
#include <gmock/gmock.h>

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "logic/files/ods.hpp"
#include "logic/files/read_workbook.hpp"
#include "tests/logic/support/forms.hpp"
#include "tests/packages/without_results.hpp"
#include "tests/packages/zip_bytes.hpp"

namespace tenken::files {
namespace {

using workbook::Cell;
using workbook::CellType;

/// A worksheet of these cells, in styles general, 0.0%, #,##0.
ReadResult read(const std::string& cells, const std::string& behind = {}) {
  const std::string relation =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  return read_workbook(
      test::zip_bytes(
          {{"[Content_Types].xml", "<Types/>"},
           {"_rels/.rels", R"(<Relationships><Relationship Id="r1" Type=")" + relation +
                               R"(officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
           {"xl/workbook.xml",
            R"(<workbook xmlns:r="r"><sheets><sheet name="表" r:id="s1"/></sheets></workbook>)"},
           {"xl/_rels/workbook.xml.rels",
            R"(<Relationships><Relationship Id="s1" Type=")" + relation +
                R"(worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s2" Type=")" +
                relation + R"(styles" Target="styles.xml"/></Relationships>)"},
           {"xl/styles.xml",
            R"(<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0.0%"/></numFmts>)"
            R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="3"/></cellXfs>)"
            "</styleSheet>"},
           {"xl/worksheets/sheet1.xml",
            "<worksheet><sheetData>" + cells + "</sheetData>" + behind + "</worksheet>"}}),
      "a.xlsx");
}

Cell at(const ReadResult& result, const char* place) {
  if (!result.workbook) throw std::runtime_error(result.problem.text);
  return result.workbook->sheets.at(0).at(workbook::parse_a1(place).value());
}

std::string formula(const char* place, const char* text, int style = 0) {
  return std::string(R"(<c r=")") + place + R"(" s=")" + std::to_string(style) + R"("><f>)" + text +
         "</f></c>";
}

constexpr const char* numbers =
    R"(<row r="1"><c r="A1"><v>1200</v></c><c r="B1"><v>34</v></c></row>)";

TEST(MissingResults, AreWorkedOutAndShownAsTheCellsFormatHasThem) {
  const ReadResult result =
      read(numbers + (R"(<row r="2">)" + formula("A2", "A1+C2", 2) + formula("B2", "B1/40", 1) +
                      formula("C2", "SUM(A1:B1)") + formula("D2", R"(IF(A2&gt;1,"達成",""))") +
                      formula("E2", R"(IF(A2&lt;1,"達成",""))") + "</row>"));
  EXPECT_EQ(at(result, "A2").number, 2434);
  EXPECT_EQ(at(result, "A2").shown, "2,434");
  EXPECT_EQ(at(result, "A2").formula, "=A1+C2");
  EXPECT_EQ(at(result, "B2").shown, "85.0%");
  EXPECT_EQ(at(result, "B2").format, workbook::NumberFormat::percent);
  EXPECT_EQ(at(result, "C2").number, 1234);
  EXPECT_EQ(at(result, "D2").text, "達成");
  EXPECT_EQ(at(result, "E2").type, CellType::empty);
  EXPECT_TRUE(at(result, "E2").has_formula());
  EXPECT_EQ(result.without_result.size(), 5U);
  EXPECT_EQ(result.worked_out, 5U);
}

TEST(MissingResults, AreWorkedOutHoweverTheFunctionsAreWritten) {
  // An office without Tenken keeps its functions in small letters.
  const ReadResult result =
      read(numbers + (R"(<row r="2">)" + formula("A2", "sum(A1:B1)") +
                      formula("B2", R"(IF(A1="","",org.tenken.kpi.trend(B1,A1)))") +
                      formula("C2", "org.tenken.kpi.sum(A1,B1)") + "</row>"));
  EXPECT_EQ(at(result, "A2").number, 1234);
  EXPECT_EQ(at(result, "B2").text, "↗");
  EXPECT_EQ(at(result, "C2").number, 1234);
  EXPECT_EQ(result.worked_out, 3U);
}

TEST(MissingResults, StayMissingWhereTheyAreNotCertain) {
  // What is not known here, what rests on it, a circle; and an error and a number that are certain.
  const ReadResult result =
      read(numbers + (R"(<row r="2">)" + formula("A2", "TODAY()") + formula("B2", "A2+1") +
                      formula("C2", "D2") + formula("D2", "C2") + formula("E2", "A1/0") +
                      formula("F2", "A1") + "</row>"));
  for (const char* place : {"A2", "B2", "C2", "D2"}) {
    EXPECT_EQ(at(result, place).text, no_result) << place;
  }
  EXPECT_EQ(at(result, "E2").type, CellType::error);
  EXPECT_EQ(at(result, "E2").text, "#DIV/0!");
  EXPECT_EQ(at(result, "F2").number, 1200);
  EXPECT_EQ(result.without_result.size(), 6U);
  EXPECT_EQ(result.worked_out, 2U);
}

TEST(MissingResults, AreNotMadeOfPartOfASheet) {
  // The sum takes in a row that is not read.
  const ReadResult result =
      read(R"(<row r="1">)" + formula("A1", "SUM(B1:B5000)") + formula("C1", "SUM(B1:B9)") +
           R"(<c r="B1"><v>7</v></c></row><row r="4000"><c r="B4000"><v>5</v></c></row>)");
  EXPECT_EQ(at(result, "A1").text, no_result);
  EXPECT_EQ(at(result, "C1").number, 7);
}

TEST(MissingResults, ThatAConditionalFormatMayShowInAnotherWayHaveNoDigitsOfTheirOwn) {
  const std::string cells = numbers + (R"(<row r="2">)" + formula("A2", "B1/40", 1) + "</row>");
  EXPECT_EQ(at(read(cells, R"(<conditionalFormatting sqref="A2"><cfRule type="expression">)"
                           "<formula>1</formula></cfRule></conditionalFormatting>"),
               "A2")
                .shown,
            "");
}

TEST(MissingResults, OfFormulasThatDoubleEachOtherEndInTime) {
  std::string cells = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>目標</t></is></c></row>)";
  constexpr int rows = 1900;
  for (int row = 2; row < rows; ++row) {
    const std::string above = "A" + std::to_string(row - 1);
    cells += R"(<row r=")" + std::to_string(row) + R"(">)" +
             formula(("A" + std::to_string(row)).c_str(), (above + "&amp;" + above).c_str()) +
             "</row>";
  }
  const ReadResult result = read(cells);
  EXPECT_EQ(at(result, "A3").text, "目標目標目標目標");
  EXPECT_EQ(at(result, "A60").text, no_result);
}

TEST(MissingResults, OfMoreFormulasThanAFormHasAreLeftAlone) {
  std::string cells = numbers;
  constexpr int rows = 500;
  for (int row = 2; row < rows; ++row) {
    cells += R"(<row r=")" + std::to_string(row) + R"(">)";
    for (const char column : std::string_view("ABCDEFGHIJ")) {
      cells += formula((column + std::to_string(row)).c_str(), "$A$1");
    }
    cells += "</row>";
  }
  const ReadResult result = read(cells);
  EXPECT_EQ(result.worked_out, 0U);
  EXPECT_EQ(at(result, "A2").text, no_result);
}

class MissingResultsOfSamples : public testing::TestWithParam<const char*> {};

TEST_P(MissingResultsOfSamples, AreThoseThatTheFileWouldHave) {
  const std::string bytes =
      ods_bytes(fill::test::filled(fill::test::sample_values(GetParam())), OdsKind::document);
  const ReadResult whole = read_workbook(bytes, "a.ods");
  const ReadResult without = read_workbook(test::without_results(bytes), "a.ods");
  ASSERT_TRUE(whole.workbook && without.workbook) << without.problem.text;
  EXPECT_GT(without.without_result.size(), 50U);
  EXPECT_EQ(without.worked_out, without.without_result.size());
  for (std::size_t sheet = 0; sheet < whole.workbook->sheets.size(); ++sheet) {
    whole.workbook->sheets[sheet].for_each_filled([&](workbook::Address place, const Cell& cell) {
      const Cell& other = without.workbook->sheets[sheet].at(place);
      EXPECT_EQ(workbook::display_text(other), workbook::display_text(cell))
          << workbook::to_a1(place) << ' ' << cell.formula;
      EXPECT_EQ(other.format, cell.format) << workbook::to_a1(place);
    });
  }
}

INSTANTIATE_TEST_SUITE_P(All, MissingResultsOfSamples, testing::Values("clean", "mistakes", "pdf"));

}  // namespace
}  // namespace tenken::files
