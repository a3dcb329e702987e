// SPDX-License-Identifier: MPL-2.0
// Next year's sheet in a real office: the same as the program's, and nothing else changes.
#include <gmock/gmock.h>
#include <sys/wait.h>

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <com/sun/star/util/VetoException.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "logic/files/ods.hpp"
#include "logic/files/read_workbook.hpp"
#include "tests/office/checker.hpp"
#include "tests/office/office.hpp"
#include "tests/support/variants.hpp"

namespace tenken::test {
namespace {

namespace css = com::sun::star;
namespace fs = std::filesystem;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test_office::checker;
using test_office::Document;
using test_office::shared;
using test_office::to_ustring;
using test_office::to_utf8;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

Document next_year(const Document& document, const std::vector<std::string>& ended = {}) {
  css::uno::Sequence<rtl::OUString> records(static_cast<sal_Int32>(ended.size()));
  std::ranges::transform(ended, records.getArray(), to_ustring);
  return Document({checker()->makeNextYear(document.model(), records), UNO_QUERY_THROW});
}

/// What the program makes of `file`, opened in the office.
Document program_makes(const fs::path& file, const std::string& options = {}) {
  const fs::path out = test_office::scratch() / ("program-" + file.stem().string() + ".ods");
  const std::string command = "'" TENKEN_PROGRAM "' roll '" + file.string() + "' --force --out '" +
                              out.string() + "' " + options + " > /dev/null";
  if (std::system(command.c_str()) != 0) throw std::runtime_error(command);
  return shared().load(out);
}

std::string described(const workbook::Cell& cell) {
  return cell.formula + " | " + workbook::display_text(cell) + " | " +
         (cell.type == workbook::CellType::number ? workbook::plain_digits(cell.number) : "");
}

/// All that a sheet is, a line each: cells with formula, content and display, merges, print ranges.
std::vector<std::string> lines_of(const Document& document, const std::string& name) {
  const fs::path file = test_office::scratch() / (name + ".ods");
  document.store(file, test_office::ods_filter);
  const files::ReadResult read = files::read_workbook(file.string());
  if (!read.workbook) throw std::runtime_error("cannot be read: " + file.string());
  std::vector<std::string> lines;
  for (const workbook::Sheet& sheet : read.workbook->sheets) {
    lines.push_back("# " + sheet.name());
    sheet.for_each_filled([&](workbook::Address place, const workbook::Cell& cell) {
      lines.push_back(workbook::to_a1(place) + " " + described(cell));
    });
    for (const auto& merge : sheet.merges) lines.push_back("merge " + workbook::to_a1(merge));
    for (const auto& range : sheet.print_ranges) lines.push_back("print " + workbook::to_a1(range));
  }
  for (const auto& [property, value] : read.workbook->properties) {
    if (property.starts_with("Tenken.Review.")) lines.push_back(property + " " + value);
  }
  return lines;
}

/// "IND010 indicator.1.actual.R5", a line each.
std::vector<std::string> findings_of(const Document& document) {
  std::vector<std::string> lines;
  for (const ::org::tenken::Finding& finding : checker()->check(document.model())) {
    lines.push_back(to_utf8(finding.Rule) + " " + to_utf8(finding.Field));
  }
  return lines;
}

std::string bytes_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

fs::path sample(const std::string& name) {
  return test_office::copy_of(fs::path(TENKEN_SAMPLES) / (name + ".ods"));
}

/// The variant with the longest tables, as a file.
fs::path grown_form() {
  const std::vector<Variant>& all = variants();
  const auto rows = [](const Variant& variant) {
    return filled(variant).sheets.back().rows.size();
  };
  const auto grown = std::ranges::max_element(all, {}, rows);
  const fs::path file = test_office::scratch() / "grown.ods";
  const std::string problem =
      files::write_ods(filled(*grown), files::OdsKind::document, file.string());
  if (!problem.empty()) throw std::runtime_error(problem);
  return file;
}

void expect_same_sheet(const fs::path& file) {
  const Document last = shared().load(file);
  const Document in_office = next_year(last);
  const Document by_program = program_makes(file);
  const auto office_lines = lines_of(in_office, "of-office");
  EXPECT_EQ(office_lines, lines_of(by_program, "of-program")) << file;
  EXPECT_THAT(office_lines, Contains(StartsWith("Tenken.Review.purpose")));
  EXPECT_GT(office_lines.size(), 300U);
}

TEST(NextYear, IsTheSameInTheOfficeAndByTheProgram) {
  for (const char* name : {"clean", "mistakes", "pdf"}) expect_same_sheet(sample(name));
  expect_same_sheet(grown_form());
}

TEST(NextYear, IsTheSameFromAnExcelFile) {
  const fs::path file = test_office::scratch() / "R5.xlsx";
  shared().load(sample("clean")).store(file, test_office::xlsx_filter);
  expect_same_sheet(file);
}

TEST(NextYear, LeavesTheOpenDocumentAsItIs) {
  const fs::path file = sample("clean");
  const std::string before = bytes_of(file);
  const Document last = shared().load(file);
  const auto findings = findings_of(last);
  const Document now = next_year(last);
  EXPECT_FALSE(Reference<css::util::XModifiable>(last.uno(), UNO_QUERY_THROW)->isModified());
  EXPECT_EQ(Reference<css::document::XUndoManagerSupplier>(last.uno(), UNO_QUERY_THROW)
                ->getUndoManager()
                ->getAllUndoActionTitles()
                .getLength(),
            0);
  EXPECT_EQ(findings_of(last), findings);
  EXPECT_EQ(bytes_of(file), before);
  // The new one has no name, and closing it asks.
  EXPECT_FALSE(Reference<css::frame::XStorable>(now.uno(), UNO_QUERY_THROW)->hasLocation());
  EXPECT_TRUE(Reference<css::util::XModifiable>(now.uno(), UNO_QUERY_THROW)->isModified());
}

/// It remembers last year's file, so the check holds it against that one.
TEST(NextYear, AgreesWithLastYears) {
  for (const char* name : {"clean", "mistakes"}) {
    const Document last = shared().load(sample(name));
    const Document now = next_year(last);
    EXPECT_THAT(findings_of(now), Not(Contains(StartsWith("IND010")))) << name;
    EXPECT_THAT(findings_of(now), Contains("REQ004 text.purpose")) << name;
    // A value that is not last year's is told: the comparison was made.
    now.set_value("H13", 29);
    EXPECT_THAT(findings_of(now), Contains("IND010 indicator.1.actual.R5")) << name;
  }
}

TEST(NextYear, WhatIsLeftToReviewSurvivesFilesAndIsConfirmedAsOneStep) {
  const Document now = next_year(shared().load(sample("clean")));
  const auto marks = [](const Document& document) {
    std::vector<std::string> lines = findings_of(document);
    std::erase_if(lines, [](const std::string& line) { return !line.starts_with("REQ004"); });
    return lines;
  };
  const auto at_first = marks(now);
  EXPECT_EQ(at_first.size(), 8U);
  const fs::path excel = test_office::scratch() / "R6.xlsx";
  const fs::path ods = test_office::scratch() / "R6.ods";
  now.store(excel, test_office::xlsx_filter);
  now.store(ods, test_office::ods_filter);
  EXPECT_EQ(marks(shared().load(excel)), at_first);
  const Document again = shared().load(ods);
  EXPECT_EQ(marks(again), at_first);

  EXPECT_TRUE(checker()->mend(again.model(), "REQ004", "text.purpose"));
  EXPECT_THAT(marks(again), Not(Contains("REQ004 text.purpose")));
  const auto undo = Reference<css::document::XUndoManagerSupplier>(again.uno(), UNO_QUERY_THROW)
                        ->getUndoManager();
  undo->undo();
  EXPECT_EQ(marks(again), at_first);
  again.set_text("A7", "社会経済環境の変化に適応できる産業人材を育成する。");
  EXPECT_THAT(marks(again), Not(Contains("REQ004 text.purpose")));
}

TEST(NextYear, LeavesOutWhatEndedAndCanBeMadeAgain) {
  const fs::path file = sample("clean");
  const Document once = next_year(shared().load(file), {"indicator.2", "subproject.1"});
  EXPECT_EQ(lines_of(once, "of-office"),
            lines_of(program_makes(file, "--drop indicator.2 --drop subproject.1"), "of-program"));
  EXPECT_EQ(once.text("A14"), "③");
  const Document twice = next_year(once);
  EXPECT_THAT(twice.text("F1"), HasSubstr("令和７年度"));
  EXPECT_THROW(next_year(once, {"indicator.2"}), css::util::VetoException);
}

TEST(NextYear, NoSheetIsMadeOfAnythingElse) {
  EXPECT_THROW(next_year(shared().new_calc()), css::util::VetoException);
}

/// A headless office answers every question with "cancel".
TEST(NextYear, TheMenuOpensNothingWhenTheAnswerIsCancel) {
  const Document last = shared().load(sample("clean"), true);
  const auto open_documents = [] {
    int count = 0;
    const auto all = shared().desktop()->getComponents()->createEnumeration();
    for (; all->hasMoreElements(); all->nextElement()) ++count;
    return count;
  };
  const int before = open_documents();
  css::util::URL url;
  url.Complete = "org.tenken.commands:nextYear";
  css::util::URLTransformer::create(shared().context())->parseStrict(url);
  const Reference<css::frame::XDispatchProvider> frame(
      last.model()->getCurrentController()->getFrame(), UNO_QUERY_THROW);
  const auto dispatch = frame->queryDispatch(url, "_self", 0);
  ASSERT_TRUE(dispatch.is());
  dispatch->dispatch(url, {});
  EXPECT_EQ(open_documents(), before);
  EXPECT_FALSE(Reference<css::util::XModifiable>(last.uno(), UNO_QUERY_THROW)->isModified());
}

}  // namespace
}  // namespace tenken::test
