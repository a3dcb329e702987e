// SPDX-License-Identifier: MPL-2.0
// Copies for submission, written by an office with Tenken and read by one without.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

#include "tests/submission/checked.hpp"

namespace tenken::test {
namespace {

namespace fs = std::filesystem;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test_office::Document;
using test_office::shared;
using test_office::to_ustring;
using test_office::to_utf8;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

test_office::Office& office_without_tenken() { return shared({.extension = false}); }

/// An empty folder for the files of one test.
fs::path folder(const std::string& name) {
  fs::path path = test_office::scratch() / name;
  fs::create_directories(path);
  return path;
}

std::vector<std::string> names_in(const fs::path& path) {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(path)) names.push_back(entry.path().filename());
  std::ranges::sort(names);
  return names;
}

int sheet_count(const Document& document) {
  return Reference<css::container::XIndexAccess>(document.uno()->getSheets(), UNO_QUERY_THROW)
      ->getCount();
}

template <typename Interface>
Reference<Interface> used_area(const Document& document, int sheet) {
  const Reference<css::sheet::XSheetCellCursor> cursor = document.sheet(sheet)->createCursor();
  Reference<css::sheet::XUsedAreaCursor>(cursor, UNO_QUERY_THROW)->gotoEndOfUsedArea(true);
  return {cursor, UNO_QUERY_THROW};
}

/// What every filled cell holds, typed or computed: "0!3,7: 260553".
std::map<std::string, std::string> values_of(const Document& document) {
  std::map<std::string, std::string> values;
  for (int sheet = 0; sheet < sheet_count(document); ++sheet) {
    const auto rows = used_area<css::sheet::XCellRangeData>(document, sheet)->getDataArray();
    for (sal_Int32 row = 0; row < rows.getLength(); ++row) {
      for (sal_Int32 column = 0; column < rows[row].getLength(); ++column) {
        const css::uno::Any& cell = rows[row][column];
        rtl::OUString text = "error";
        double number = 0;
        if (cell >>= number) {
          text = rtl::OUString::number(number);
        } else {
          cell >>= text;
        }
        if (text.isEmpty()) continue;
        values[std::to_string(sheet) + "!" + std::to_string(row) + "," + std::to_string(column)] =
            to_utf8(text);
      }
    }
  }
  return values;
}

std::vector<std::string> formulas_of(const Document& document) {
  std::vector<std::string> formulas;
  for (int sheet = 0; sheet < sheet_count(document); ++sheet) {
    for (const auto& row :
         used_area<css::sheet::XCellRangeFormula>(document, sheet)->getFormulaArray()) {
      for (const rtl::OUString& content : row) {
        if (content.startsWith("=") || content.startsWith("{=")) {
          formulas.push_back(to_utf8(content));
        }
      }
    }
  }
  return formulas;
}

class Copy : public testing::TestWithParam<const char*> {};

TEST_P(Copy, ReadsTheSameWhereTenkenIsNotInstalled) {
  const fs::path file = folder("copy") / (std::string("clean") + GetParam());
  std::map<std::string, std::string> values;
  std::size_t formulas = 0;
  {
    const Document document = shared().load(sample_file("clean"));
    values = values_of(document);
    formulas = formulas_of(document).size();
    submit(document, file);
  }
  Document copy = office_without_tenken().load(file);
  copy.hard_recalculate();
  EXPECT_EQ(values_of(copy), values);
  const std::vector<std::string> left = formulas_of(copy);
  EXPECT_THAT(left, Not(IsEmpty()));
  EXPECT_LT(left.size(), formulas);
  EXPECT_THAT(left, testing::Each(Not(HasSubstr("KPI"))));
}

TEST_P(Copy, IsStampedAndCleanUntilItIsChanged) {
  const fs::path file = folder("copy") / (std::string("stamped") + GetParam());
  submit(shared().load(sample_file("clean")), file);
  Document copy = shared().load(file);
  const auto stamp = nlohmann::json::parse(property(copy, "Tenken.Stamp"));
  EXPECT_EQ(stamp.at("form"), "nagano-r5");
  EXPECT_EQ(stamp.at("stage"), "review");
  EXPECT_EQ(stamp.at("counts").at("error"), 0);
  EXPECT_THAT(stamp.at("time").get<std::string>(),
              testing::MatchesRegex("20..-..-..T..:..:..[+-]..:.."));
  copy.hard_recalculate();
  EXPECT_THAT(findings_of(copy), IsEmpty());

  copy.set_value("R26", 4.5);
  EXPECT_THAT(findings_of(copy), ElementsAre("WVR002 "));
  copy.set_value("R26", 4);
  EXPECT_THAT(findings_of(copy), IsEmpty());
}

TEST_P(Copy, SavedAgainInEitherFormatIsStillTheSame) {
  const fs::path file = folder("copy") / (std::string("again") + GetParam());
  submit(shared().load(sample_file("clean")), file);
  for (const auto filter : {test_office::ods_filter, test_office::xlsx_filter}) {
    const fs::path again =
        folder("copy") / (filter == test_office::ods_filter ? "resaved.ods" : "resaved.xlsx");
    shared().load(file).store(again, filter);
    Document resaved = shared().load(again);
    resaved.hard_recalculate();
    EXPECT_THAT(findings_of(resaved), IsEmpty()) << again;
  }
}

TEST_P(Copy, CarriesWaiversAndCountsThem) {
  const fs::path file = folder("copy") / (std::string("waived") + GetParam());
  Document document = shared().load(sample_file("clean"));
  document.set_value("J26", 260554);
  waive(document, "BUD001", "cost.R5.total", "端数調整");
  submit(document, file);
  const Document copy = shared().load(file);
  EXPECT_THAT(findings_of(copy), ElementsAre("BUD001 cost.R5.total waived"));
  EXPECT_EQ(nlohmann::json::parse(property(copy, "Tenken.Stamp")).at("counts").at("waived"), 1);
}

INSTANTIATE_TEST_SUITE_P(Formats, Copy, testing::Values(".ods", ".xlsx"));

TEST(Submission, IsRefusedWhileErrorsAreOpenAndSaysWhich) {
  const fs::path file = folder("refused") / "mistakes.ods";
  std::ofstream(file) << "an older copy";
  const Document document = shared().load(sample_file("mistakes"));
  EXPECT_THAT(veto_of(document, file),
              AllOf(HasSubstr("事業改善シート!C2: "), HasSubstr("エラーが"), HasSubstr("ほか")));
  EXPECT_EQ(bytes_of(file), "an older copy");
  EXPECT_THAT(names_in(folder("refused")), ElementsAre("mistakes.ods"));
}

TEST(Submission, ReplacesAnOlderCopy) {
  const fs::path file = folder("replaced") / "clean.ods";
  std::ofstream(file) << "an older copy";
  submit(shared().load(sample_file("clean")), file);
  EXPECT_THAT(findings_of(shared().load(file)), IsEmpty());
  EXPECT_THAT(names_in(folder("replaced")), ElementsAre("clean.ods"));
}

TEST(Submission, LeavesTheUsersFileAndDocumentAlone) {
  const fs::path own = folder("own") / "own.ods";
  fs::copy_file(sample_file("clean"), own, fs::copy_options::overwrite_existing);
  const std::string before = bytes_of(own);
  const fs::path file = folder("own copy") / "own.xlsx";
  const Document document = shared().load(own);
  submit(document, file, true);
  EXPECT_FALSE(is_modified(document));
  EXPECT_THAT(undo_titles(document), IsEmpty());
  EXPECT_EQ(to_utf8(document.model()->getURL()), "file://" + own.string());
  EXPECT_EQ(property(document, "Tenken.Stamp"), "");
  EXPECT_EQ(bytes_of(own), before);

  // What is not saved yet is submitted, and stays unsaved.
  document.set_value("R26", 3.5);
  const std::vector<std::string> steps = undo_titles(document);
  submit(document, file);
  EXPECT_TRUE(is_modified(document));
  EXPECT_EQ(undo_titles(document), steps);
  EXPECT_EQ(bytes_of(own), before);
  EXPECT_EQ(shared().load(file).value("R26"), 3.5);
}

TEST(Submission, WritesAPdfBesideIt) {
  const fs::path file = folder("pdf") / "clean.ods";
  submit(shared().load(sample_file("clean")), file, true);
  EXPECT_THAT(names_in(folder("pdf")), ElementsAre("clean.ods", "clean.pdf"));
  EXPECT_THAT(bytes_of(folder("pdf") / "clean.pdf"), testing::StartsWith("%PDF"));
}

TEST(Submission, NeverReplacesTheDocumentItself) {
  const fs::path own = folder("itself") / "clean.ods";
  fs::copy_file(sample_file("clean"), own, fs::copy_options::overwrite_existing);
  const std::string before = bytes_of(own);
  const Document document = shared().load(own);
  EXPECT_THAT(veto_of(document, own), HasSubstr("別の名前"));
  EXPECT_EQ(bytes_of(own), before);
}

TEST(Submission, WantsAFileThatItCanWrite) {
  const Document document = shared().load(sample_file("clean"));
  for (const char* url : {"", "file:///tmp/clean.csv", "https://example.lg.jp/clean.ods"}) {
    EXPECT_THROW(checker()->submit(document.model(), to_ustring(url), false),
                 css::lang::IllegalArgumentException)
        << url;
  }
  EXPECT_THROW(submit(document, folder("x") / "no such folder" / "clean.ods"),
               css::io::IOException);
  EXPECT_THAT(names_in(folder("x")), IsEmpty());
  fs::create_directories(folder("y") / "clean.ods");
  EXPECT_THROW(submit(document, folder("y") / "clean.ods"), css::io::IOException);
  EXPECT_THAT(names_in(folder("y")), ElementsAre("clean.ods"));
  EXPECT_THROW(checker()->submit({}, "file:///tmp/clean.ods", false),
               css::lang::IllegalArgumentException);
}

TEST(Submission, OfAProtectedSheetIsProtectedWithTheSamePassword) {
  const fs::path file = folder("protected") / "clean.ods";
  Document document = shared().load(sample_file("clean"));
  const Reference<css::util::XProtectable> sheet(document.sheet(0), UNO_QUERY_THROW);
  sheet->protect(to_ustring("合言葉"));
  submit(document, file);
  const Document copy = office_without_tenken().load(file);
  EXPECT_THAT(formulas_of(copy), testing::Each(Not(HasSubstr("KPI"))));
  const Reference<css::util::XProtectable> copied(copy.sheet(0), UNO_QUERY_THROW);
  EXPECT_TRUE(copied->isProtected());
  copied->unprotect(to_ustring("合言葉"));
  EXPECT_FALSE(copied->isProtected());
}

TEST(Submission, IsRefusedWhereAnArrayFormulaIsProtected) {
  const Document document = shared().load(sample_file("clean"));
  const Reference<css::sheet::XArrayFormulaRange> array(
      document.sheet(0)->getCellRangeByName("AK1:AK2"), UNO_QUERY_THROW);
  array->setArrayFormula(R"(=ORG.TENKEN.KPI.STATUS("1";"2"))");
  Reference<css::util::XProtectable>(document.sheet(0), UNO_QUERY_THROW)->protect({});
  EXPECT_THAT(veto_of(document, folder("array") / "clean.ods"), HasSubstr("事業改善シート!AK1"));
  EXPECT_THAT(names_in(folder("array")), IsEmpty());
}

TEST(Submission, ReplacesAnArrayFormulaThatFillsAField) {
  const fs::path file = folder("field") / "clean.ods";
  const Document document = shared().load(sample_file("clean"));
  const std::string status = document.text("M13");
  ASSERT_THAT(to_utf8(document.cell("M13")->getFormula()), HasSubstr("STATUS"));
  const rtl::OUString formula = document.cell("M13")->getFormula();
  document.set("M13", "");
  Reference<css::sheet::XArrayFormulaRange>(document.sheet(0)->getCellRangeByName("M13"),
                                            UNO_QUERY_THROW)
      ->setArrayFormula(formula);
  ASSERT_EQ(document.text("M13"), status);
  submit(document, file);
  Document copy = office_without_tenken().load(file);
  copy.hard_recalculate();
  EXPECT_EQ(copy.text("M13"), status);
}

}  // namespace
}  // namespace tenken::test
