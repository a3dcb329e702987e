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

TEST(ReadOds, TextIsReadInAllItsPieces) {
  const auto sheet = sheet_of(
      row("<table:table-cell office:value-type=\"string\">\n<text:p> 長<![CDATA[野<]]>県<text:span>"
          "松<!-- -->本</text:span>市</text:p>\n<text:p/><text:p><text:span> 役</text:span>所 "
          "</text:p></table:table-cell>"
          "<table:table-cell office:value-type=\"string\">上田</table:table-cell>"
          "<table:table-cell office:value-type=\"string\" office:string-value=\"飯田\"/>"));
  EXPECT_EQ(at(sheet, "A1").text, " 長野<県松本市\n\n 役所 ");
  EXPECT_TRUE(at(sheet, "B1").empty());
  EXPECT_EQ(at(sheet, "C1").text, "飯田");
}

// The paragraphs of a number count only where its format is not known here.
TEST(ReadOds, NumbersOfAnUnknownFormatAreShownAsTheFileDisplaysThem) {
  const auto sheet = sheet_of(
      row("<table:table-cell table:style-name=\"f\" office:value-type=\"float\" "
          "office:value=\"0.5\"><text:p>1/<text:span>2</text:span></text:p></table:table-cell>"
          "<table:table-cell office:value-type=\"float\" office:value=\"0.5\"><text:p>1/2</text:p>"
          "</table:table-cell>"),
      R"(<number:number-style style:name="n"><number:fraction/></number:number-style>)"
      R"(<style:style style:name="f" style:family="table-cell" style:data-style-name="n"/>)");
  EXPECT_EQ(at(sheet, "A1").shown, "1/2");
  EXPECT_EQ(at(sheet, "B1").shown, "0.5");
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

/// Excel puts ;@ behind its formats for dates, and LibreOffice writes that as a text style.
TEST(ReadOds, NumbersAreShownAsAFormatWithItsOwnForTextsSays) {
  const auto with_text = [](const std::string& name, const std::string& number) {
    return number + "<number:text-style style:name=\"" + name +
           "\"><number:text-content/><style:map style:condition=\"value()&lt;=1.7E+308\" "
           "style:apply-style-name=\"" +
           name + "P0\"/></number:text-style><style:style style:name=\"c" + name +
           "\" style:family=\"table-cell\" style:data-style-name=\"" + name + "\"/>";
  };
  const std::string styles =
      with_text("P",
                "<number:percentage-style style:name=\"PP0\"><number:number "
                "number:decimal-places=\"1\" number:min-integer-digits=\"1\"/>"
                "<number:text>%</number:text></number:percentage-style>") +
      with_text("D",
                "<number:date-style style:name=\"DP0\"><number:month/><number:text>月"
                "</number:text><number:day/><number:text>日</number:text>"
                "</number:date-style>") +
      with_text("T",
                "<number:time-style style:name=\"TP0\"><number:hours/><number:text>時"
                "</number:text></number:time-style>");
  const auto sheet =
      sheet_of(row("<table:table-cell table:style-name=\"cP\" office:value-type=\"percentage\" "
                   "office:value=\"0.9534\"/>"
                   "<table:table-cell table:style-name=\"cD\" office:value-type=\"date\" "
                   "office:date-value=\"2024-04-01\"/>"
                   "<table:table-cell table:style-name=\"cT\" office:value-type=\"time\" "
                   "office:time-value=\"PT09H00M00S\"/>"
                   "<table:table-cell table:style-name=\"cP\" office:value-type=\"string\">"
                   "<text:p>集計中</text:p></table:table-cell>"),
               styles);
  EXPECT_EQ(at(sheet, "A1").shown, "95.3%");
  EXPECT_EQ(at(sheet, "A1").format, workbook::NumberFormat::percent);
  EXPECT_EQ(at(sheet, "D1").format, workbook::NumberFormat::percent);
  EXPECT_EQ(at(sheet, "B1").shown, "4月1日");
  EXPECT_EQ(at(sheet, "B1").format, workbook::NumberFormat::date);
  EXPECT_EQ(at(sheet, "C1").shown, "9時");
  EXPECT_EQ(at(sheet, "C1").format, workbook::NumberFormat::time);
  EXPECT_EQ(at(sheet, "D1").text, "集計中");
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

/// Two programs write no type for an error, a third one 0.
TEST(ReadOds, ErrorsWithoutAWordForTheirTypeAreErrors) {
  const std::string one = "table:formula=\"of:=8/0\" office:value-type=\"";
  const std::string shown = "><text:p>#DIV/0!</text:p></table:table-cell>";
  const auto sheet = sheet_of(
      row("<table:table-cell " + one + "string\" office:string-value=\"\"" + shown +
          "<table:table-cell " + one + "string\"" + shown +  //
          "<table:table-cell " + one + "float\" office:value=\"0\"" + shown +
          "<table:table-cell table:formula=\"of:=1\"><text:p>Err:502</text:p></table:table-cell>"));
  for (const char* cell : {"A1", "B1", "C1"}) {
    EXPECT_EQ(at(sheet, cell).type, CellType::error) << cell;
    EXPECT_EQ(at(sheet, cell).text, "#DIV/0!") << cell;
  }
  EXPECT_EQ(at(sheet, "D1").type, CellType::error);
}

TEST(ReadOds, ErrorsHaveTheNamesOfAnOpenDocumentWhateverTheLanguageOfTheOffice) {
  const auto named = [](const std::string& shown) {
    const auto sheet = sheet_of(
        row("<table:table-cell table:formula=\"of:=SQRT(-1)\" office:value-type=\"string\" "
            "office:string-value=\"\" calcext:value-type=\"error\"><text:p>" +
            shown + "</text:p></table:table-cell>"));
    EXPECT_EQ(at(sheet, "A1").type, CellType::error) << shown;
    return at(sheet, "A1").text;
  };
  EXPECT_EQ(named("エラー:502"), "Err:502");
  EXPECT_EQ(named("Err:502"), "Err:502");
  EXPECT_EQ(named("#N/A"), "#N/A");
  EXPECT_EQ(named("エラー:5"), "エラー:5");
}

TEST(ReadOds, WhatOnlyReadsLikeAnErrorIsNone) {
  const std::string shown = "><text:p>#DIV/0!</text:p></table:table-cell>";
  const auto sheet = sheet_of(
      row("<table:table-cell office:value-type=\"string\"" + shown +
          "<table:table-cell table:formula=\"of:=A1\" office:value-type=\"string\" "
          "calcext:value-type=\"string\"" +
          shown +
          "<table:table-cell table:formula=\"of:=A1\" office:value-type=\"float\" "
          "office:value=\"3\"" +
          shown +
          "<table:table-cell table:formula=\"of:=A1\" office:value-type=\"string\"><text:p>#1 校"
          "</text:p></table:table-cell>"));
  EXPECT_EQ(at(sheet, "A1").type, CellType::text);
  EXPECT_EQ(at(sheet, "B1").type, CellType::text);
  EXPECT_EQ(at(sheet, "C1").number, 3);
  EXPECT_EQ(at(sheet, "D1").text, "#1 校");
}

TEST(ReadOds, AnEmptyAttributeIsNotTheTextThatIsTyped) {
  const std::string cell =
      "office:value-type=\"string\" office:string-value=\"\"><text:p>校"
      "</text:p></table:table-cell>";
  const auto sheet = sheet_of(
      row("<table:table-cell " + cell + "<table:table-cell table:formula=\"of:=B1\" " + cell));
  EXPECT_EQ(at(sheet, "A1").text, "校");
  EXPECT_EQ(at(sheet, "B1").type, CellType::empty);
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

std::string as_utf16(const std::string& ascii, bool big_endian) {
  std::string wide = big_endian ? "\xFE\xFF" : "\xFF\xFE";
  for (const char c : ascii) {
    if (big_endian) wide += '\0';
    wide += c;
    if (!big_endian) wide += '\0';
  }
  return wide;
}

/// A document with its namespaces, 3 in A1 as 3校.
std::string with_namespaces() {
  return "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
         "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
         "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
         "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
         "xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\">"
         "<office:automatic-styles><number:number-style style:name=\"N\"><number:number "
         "number:decimal-places=\"0\" number:min-integer-digits=\"1\"/><number:text>&#26657;"
         "</number:text></number:number-style><style:style style:name=\"c\" "
         "style:family=\"table-cell\" style:data-style-name=\"N\"/></office:automatic-styles>"
         "<office:body><office:spreadsheet><table:table table:name=\"S\"><table:table-row>"
         "<table:table-cell table:style-name=\"c\" office:value-type=\"float\" "
         "office:value=\"3\"/><table:table-cell office:value-type=\"string\"><text:p>x</text:p>"
         "</table:table-cell></table:table-row></table:table></office:spreadsheet></office:body>"
         "</office:document>";
}

struct Writing {
  const char* name;
  std::string bytes;
};

class Writings : public testing::TestWithParam<Writing> {};

TEST_P(Writings, OfTheSameDocumentAreReadAlike) {
  const ReadResult result = read(GetParam().bytes);
  ASSERT_TRUE(result.workbook.has_value()) << result.problem.text;
  const workbook::Sheet& sheet = result.workbook->sheets.at(0);
  EXPECT_EQ(sheet.name(), "S");
  EXPECT_EQ(at(sheet, "A1").shown, "3校");
  EXPECT_EQ(at(sheet, "B1").text, "x");
}

/// `prefix` stands for `usual`, as what ElementTree writes for it.
std::string other_prefix(const std::string& text, const std::string& usual,
                         const std::string& prefix) {
  return replaced(replaced(replaced(replaced(text, "xmlns:" + usual + "=", "xmlns:" + prefix + "="),
                                    "<" + usual + ":", "<" + prefix + ":"),
                           "</" + usual + ":", "</" + prefix + ":"),
                  " " + usual + ":", " " + prefix + ":");
}

std::string numbered_prefixes() {
  std::string text = with_namespaces();
  int number = 0;
  for (const char* usual : {"office", "table", "text", "style", "number"}) {
    text = other_prefix(text, usual, "ns" + std::to_string(number++));
  }
  return text;
}

/// Attributes have no default namespace, so the prefix is still bound beside it.
std::string default_namespace() {
  const std::string text = with_namespaces();
  const std::string space = "=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" ";
  return replaced(
      replaced(replaced(text, "xmlns:table" + space, "xmlns:table" + space + "xmlns" + space),
               "<table:", "<"),
      "</table:", "</");
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, Writings,
    testing::Values(Writing{"Usual", with_namespaces()}, Writing{"Numbered", numbered_prefixes()},
                    Writing{"Default", default_namespace()},
                    Writing{"Package", test::zip_bytes({{"content.xml", numbered_prefixes()}})},
                    Writing{"Utf16", as_utf16(with_namespaces(), false)},
                    Writing{"Utf16BigEndian", as_utf16(with_namespaces(), true)},
                    Writing{"Utf16Numbered", as_utf16(numbered_prefixes(), false)}),
    [](const auto& writing) { return std::string(writing.param.name); });

/// As another program's, with `encoding` in its declaration and 松本 in its own bytes.
std::string encoded(const std::string& encoding, const std::string& matsumoto) {
  return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" +
         flat(table(row("<table:table-cell office:value-type=\"string\"><text:p>" + matsumoto +
                        "</text:p></table:table-cell>")));
}

TEST(Encodings, AreReadWhereNothingDependsOnThem) {
  for (const char* encoding : {"utf-8", "UTF8", "Shift_JIS", "US-ASCII"}) {
    const ReadResult result = read(encoded(encoding, "Matsumoto"));
    ASSERT_TRUE(result.workbook.has_value()) << encoding << result.problem.text;
    EXPECT_EQ(at(result.workbook->sheets.at(0), "A1").text, "Matsumoto");
  }
  // A program that writes UTF-8 and says something else.
  EXPECT_EQ(at(read(encoded("Shift_JIS", "松本")).workbook.value().sheets.at(0), "A1").text,
            "松本");
}

TEST(Encodings, ThatAreNotReadAreNamed) {
  const ReadResult result = read(encoded("EUC-JP", "\xbe\xbe\xcb\xdc"));
  ASSERT_EQ(result.problem.arguments.size(), 1U);
  EXPECT_EQ(result.problem.arguments.front().text, "EUC-JP");
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

/// A package whose directory claims another size of its part: packed `behind` the beginning of the
/// entry, 20 bytes, or unpacked, 24.
std::string with_size(std::size_t behind, std::uint32_t size) {
  std::string bytes = good_package();
  const std::size_t entry = bytes.find("PK\x01\x02");
  for (std::size_t i = 0; i < 4; ++i) {
    bytes.at(entry + behind + i) = static_cast<char>(size >> (8 * i));
  }
  return bytes;
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, BrokenFiles,
    testing::Values(
        Broken{"Empty", "", "0 バイト"},
        Broken{"Text", "こんにちは", "表計算のファイルではありません"},
        Broken{"Photos", test::zip_bytes({{"a.jpg", "x"}}), "別の zip"},
        Broken{"Truncated", good_package().substr(0, 60), "壊れています"},
        Broken{"WrongXml", test::zip_bytes({{"content.xml", "<a><b></a>"}}), "壊れています"},
        Broken{"ShiftJis", encoded("Shift_JIS", "\x8f\xbc\x96\x7b"), "文字コード"},
        Broken{"EucJp", test::zip_bytes({{"content.xml", encoded("EUC-JP", "\xbe\xbe\xcb\xdc")}}),
               "文字コード"},
        Broken{"Iso2022", encoded("ISO-2022-JP", "\x1b$B>>K\\\x1b(B"), "文字コード"},
        Broken{"OldXls", compound + wide("Workbook"), ".xls"},
        Broken{"EncryptedXlsx", compound + wide("EncryptedPackage"), "パスワード"},
        Broken{"EncryptedOds",
               test::zip_bytes({{"META-INF/manifest.xml", "<a><manifest:encryption-data/></a>"},
                                {"content.xml", "?"}}),
               "パスワード"},
        Broken{"PackedSizeBeyondTheFile", with_size(20, 300'000'000), "壊れています"},
        Broken{"TooLargeASize", with_size(24, 19'000'000), "壊れています"},
        Broken{"TooSmallASize", with_size(24, 10), "壊れています"},
        Broken{"Bomb", test::zip_bytes({{"content.xml", std::string(60'000'000, ' ')}}),
               "大きすぎる"}),
    [](const auto& broken) { return std::string(broken.param.name); });

TEST(ReadWorkbook, AFileThatIsNotThereIsAProblem) {
  EXPECT_THAT(read_workbook("/nonexistent/a.ods").problem.text, HasSubstr("ありません"));
}

}  // namespace
}  // namespace tenken::files
