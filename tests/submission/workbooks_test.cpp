// SPDX-License-Identifier: MPL-2.0
// Workbooks as they came from elsewhere, in a real office: what is found, mended and put into a
// copy for submission.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <ostream>

#include "tests/submission/checked.hpp"

namespace tenken::test {
namespace {

namespace fs = std::filesystem;
using test_office::Document;
using test_office::shared;
using test_office::to_ustring;
using test_office::to_utf8;
using ::testing::Contains;
using ::testing::ElementsAreArray;
using ::testing::Not;

using Lines = std::vector<std::string>;

/// One of tests/data/workbooks, and what is right for it.
struct Workbook {
  const char* file;
  Lines findings;
  Lines copied = {};    ///< What is left in a copy for submission.
  bool allowed = true;  ///< Whether there may be a copy.
};

const Workbook workbooks[] = {
    // A blank braille pattern is no project's name.
    {.file = "braille-blanks.ods",
     .findings = {"REQ001 header.project_name", "REQ001 indicator.1.unit"},
     .allowed = false},
    {.file = "carriage-returns.xlsx", .findings = {}},
    // Nobody sees what a merge covers: it does not go along.
    {.file = "covered-cells.ods", .findings = {"LAY009 label.main"}},
    {.file = "date-as-actual.ods",
     .findings = {"NUM010 indicator.4-1.actual.R3"},
     .copied = {"NUM010 indicator.4-1.actual.R3"}},
    {.file = "dates-from-1904.ods",
     .findings = {"HDR004 header.period", "IND008 indicator.?4.no",
                  "NUM010 indicator.?4.actual.R3"},
     .copied = {"HDR004 header.period", "IND008 indicator.?4.no", "NUM010 indicator.?4.actual.R3"}},
    // The sheet of another year is not the one that is submitted.
    {.file = "last-years-copy.ods", .findings = {"LAY011 "}},
    {.file = "sign-by-format.ods", .findings = {}},
    {.file = "stale-result.xlsx", .findings = {"NUM012 cost.R5.total"}, .allowed = false},
};

void PrintTo(const Workbook& workbook, std::ostream* out) { *out << workbook.file; }

class Workbooks : public testing::TestWithParam<Workbook> {
 protected:
  const fs::path file_ = test_office::copy_of(fs::path(TENKEN_WORKBOOKS) / GetParam().file);
};

TEST_P(Workbooks, FindWhatIsWrong) {
  const Document document = shared().load(file_);
  EXPECT_THAT(findings_of(document), ElementsAreArray(GetParam().findings));
  EXPECT_FALSE(is_modified(document));
}

TEST_P(Workbooks, AreMendedFindingByFinding) {
  for (const ::org::tenken::Finding& finding : checker()->check(shared().load(file_).model())) {
    if (finding.FixSafety.isEmpty()) continue;
    const std::string line = to_utf8(finding.Rule + " " + finding.Field);
    const Document document = shared().load(file_);
    const std::string before = report_of(document);
    ASSERT_TRUE(checker()->mend(document.model(), finding.Rule,
                                finding.Field.isEmpty() ? finding.Sheet : finding.Field))
        << line;
    EXPECT_THAT(findings_of(document), Not(Contains(line)));
    // Computing anew is no step of the undo list: nobody's input is changed.
    if (undo_titles(document).empty()) continue;
    const std::string mended = report_of(document);
    undo(document);
    EXPECT_EQ(findings_of(document), GetParam().findings) << line;
    EXPECT_TRUE(report_of(document) == before) << line;
    redo(document);
    EXPECT_TRUE(report_of(document) == mended) << line;
  }
}

TEST_P(Workbooks, AreCopiedForSubmissionOrRefused) {
  for (const std::string format : {".ods", ".xlsx"}) {
    const Document document = shared().load(file_);
    const std::string before = report_of(document);
    const std::string bytes = bytes_of(file_);
    const fs::path copy = test_office::scratch() / ("copy-of-" + file_.stem().string() + format);
    fs::remove(copy);
    const std::string refusal = veto_of(document, copy);
    EXPECT_EQ(refusal.empty(), GetParam().allowed) << format << ": " << refusal;
    EXPECT_EQ(fs::exists(copy), GetParam().allowed) << format;
    EXPECT_TRUE(report_of(document) == before) << format;
    EXPECT_FALSE(is_modified(document)) << format;
    EXPECT_TRUE(bytes_of(file_) == bytes) << format;
    if (!GetParam().allowed) continue;
    Document read = shared().load(copy);
    read.hard_recalculate();
    EXPECT_THAT(findings_of(read), ElementsAreArray(GetParam().copied)) << format;
  }
}

INSTANTIATE_TEST_SUITE_P(All, Workbooks, testing::ValuesIn(workbooks));

}  // namespace
}  // namespace tenken::test
