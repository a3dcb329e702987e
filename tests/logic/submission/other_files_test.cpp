// SPDX-License-Identifier: MPL-2.0
// Which formulas read other files.
#include "logic/submission/other_files.hpp"

#include <gtest/gtest.h>

namespace tenken::submission {
namespace {

TEST(ReadsAnotherFile, InEveryNotation) {
  for (const char* formula :
       {"='file:///home/a/other.ods'#$Sheet1.A1*2", "=SUM('file:///C:/x y/b.xlsx'#$'表 1'.A1:B2)",
        "='file:///home/a/it''s.ods'#$Sheet1.A1", R"(=INDIRECT("'file:///a/b.ods'#Sheet1.A1"))",
        "=[1]Sheet1!A1", "='[Book 1.xlsx]Sheet1'!A1", "='other.ods'#$Sheet1.A1",
        R"(=DDE("soffice";"/a/b.ods";"Sheet1.A1"))", R"(=webservice("https://example.lg.jp"))"}) {
    EXPECT_TRUE(reads_another_file(formula)) << formula;
  }
}

TEST(ReadsAnotherFile, NotWithinTheWorkbook) {
  for (const char* formula :
       {"=A1+B2", "=$'シート 1'.A1", "='it''s'.A1", "of:=[.A1]+[.B2:.C3]", "=\"#\"&A1",
        "=Sheet1!A1", R"(=HYPERLINK("https://example.lg.jp";"県"))", "=#REF!.A1", "=ADDENDUM(A1)",
        "='a'.A1&\"'#\"", ""}) {
    EXPECT_FALSE(reads_another_file(formula)) << formula;
  }
}

}  // namespace
}  // namespace tenken::submission
