// SPDX-License-Identifier: MPL-2.0
// References in formulas of every notation.
#include "logic/workbook/formula.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace tenken::workbook {
namespace {

struct Case {
  const char* formula;
  std::vector<std::string> reads;  // "sheet!A1:B2", or "A1" on the formula's own sheet
};

std::vector<std::string> read_by(const char* formula) {
  std::vector<std::string> all;
  for (const Reference& reference : references(formula)) {
    all.push_back((reference.sheet.empty() ? "" : reference.sheet + "!") + to_a1(reference.range));
  }
  return all;
}

class References : public testing::TestWithParam<Case> {};

TEST_P(References, AreReadInTheirOrder) {
  EXPECT_EQ(read_by(GetParam().formula), GetParam().reads) << GetParam().formula;
}

INSTANTIATE_TEST_SUITE_P(
    Formulas, References,
    testing::Values(
        // Calc
        Case{"=A1+$B$4", {"A1", "B4"}}, Case{"=SUM(A1:C3;D9)", {"A1:C3", "D9"}},
        Case{"=Sheet2.A1&\"\"", {"Sheet2!A1"}}, Case{"=$'シート 1'.A1:B2", {"シート 1!A1:B2"}},
        Case{"=$事業改善シート.$C$5", {"事業改善シート!C5"}}, Case{"='it''s'.B2", {"it's!B2"}},
        // Excel
        Case{"=Sheet1!AA10*2", {"Sheet1!AA10"}}, Case{"='シート 1'!A1", {"シート 1!A1"}},
        // OpenDocument
        Case{"of:=ORG.TENKEN.KPI.STATUS([.B4];[.C4])", {"B4", "C4"}},
        Case{"of:=SUM([.A1:.B2])", {"A1:B2"}}, Case{"of:=[$シート.A1]", {"シート!A1"}},
        // What only looks like a reference
        Case{"=\"A1\"", {}}, Case{"=\"say \"\"A1\"\"\"&B1", {"B1"}}, Case{"=LOG10(5)", {}},
        Case{"=ABC1234567890", {}}, Case{"=1.5E3+B2", {"B2"}}, Case{"=R5計+B1", {"B1"}},
        Case{"=ORG.TENKEN.KPI.STATUS(B4;C4)", {"B4", "C4"}}, Case{"", {}}, Case{"='open", {}},
        Case{"=A1:", {"A1"}}));

TEST(WithRows, ChangesNothingElse) {
  const std::string formula = "=SUM($'シート 1'.$A$1:B12)+IF(C3=\"C3\";[.D4];Sheet2!AA$10)";
  const auto lower = [&](const WrittenReference& written) {
    const Range& range = written.reference.range;
    return with_rows(formula, written, range.first.row + 1, range.last.row + 9);
  };
  EXPECT_EQ(rewritten(formula, lower),
            "=SUM($'シート 1'.$A$2:B21)+IF(C4=\"C3\";[.D5];Sheet2!AA$11)");
}

TEST(WrittenReferences, KnowTheirText) {
  const std::string formula = "=1+$'シート 1'.A1:B2*2";
  const auto found = written_references(formula);
  ASSERT_EQ(found.size(), 1U);
  const TextSpan& text = found[0].text;
  EXPECT_EQ(formula.substr(text.begin, text.end - text.begin), "$'シート 1'.A1:B2");
}

}  // namespace
}  // namespace tenken::workbook
