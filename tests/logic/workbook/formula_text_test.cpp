// SPDX-License-Identifier: MPL-2.0
// Names and quoted parts of formulas.
#include "logic/workbook/formula_text.hpp"

#include <gtest/gtest.h>

namespace tenken::workbook {
namespace {

TEST(NamePart, EndsBeforeWhatIsNoName) {
  EXPECT_EQ(name_part("=ORG.TENKEN.KPI.STATUS(A1)", 1), "ORG.TENKEN.KPI.STATUS");
  EXPECT_EQ(name_part("=事業費_1+2", 1), "事業費_1");
  EXPECT_EQ(name_part("=+2", 1), "");
  EXPECT_EQ(name_part("=A", 2), "");
}

TEST(QuotedPart, EndsWithItsOwnMark) {
  EXPECT_EQ(quoted_part(R"(="a"&"b")", 1), R"("a")");
  EXPECT_EQ(quoted_part("='it''s'.A1", 1), "'it''s'");
  EXPECT_EQ(quoted_part(R"(="'"&A1)", 1), R"("'")");
  EXPECT_EQ(quoted_part(R"(="")", 1), R"("")");
}

TEST(QuotedPart, IsAllTheRestWhenNoneCloses) {
  EXPECT_EQ(quoted_part(R"(="a""b)", 1), R"("a""b)");
  EXPECT_EQ(quoted_part(R"(=")", 1), R"(")");
}

TEST(IsClosed, SaysWhetherTheLastMarkCloses) {
  for (const char* part : {R"("a")", R"("")", R"("a""b")", R"("a""")"}) {
    EXPECT_TRUE(is_closed(part)) << part;
  }
  for (const char* part : {R"(")", R"("a)", R"("a""b)", R"("a"")"}) {
    EXPECT_FALSE(is_closed(part)) << part;
  }
}

TEST(Unquoted, IsWhatWasQuoted) {
  for (const char* text : {"", "a", "it's", "''", R"(say "x")"}) {
    for (const char mark : {'"', '\''}) EXPECT_EQ(unquoted(quoted(text, mark)), text);
  }
}

TEST(Unquoted, TakesWhatIsNotClosedToItsEnd) {
  EXPECT_EQ(unquoted("'a''b"), "a'b");
  EXPECT_EQ(unquoted("'a''"), "a'");
  EXPECT_EQ(unquoted("'"), "");
}

}  // namespace
}  // namespace tenken::workbook
