// SPDX-License-Identifier: MPL-2.0
// A rule's page as the terminal shows it.
#include "cli/rule_page.hpp"

#include <gtest/gtest.h>

namespace tenken::cli {
namespace {

TEST(RulePage, IsTheWantedLanguageWithoutMarkup) {
  const std::string page =
      "# X x\n\nSeverity: error\n\n## 日本語\n\n### 例\n\n`A` と **B**、[BUD001](BUD001.md)。\n\n> "
      "引用\n\n## English\n\n### Example\n\nText [a\n";
  EXPECT_EQ(page_as_text(page, "ja", report::Style()), "例\n\nA と B、BUD001。\n\n  引用\n");
  EXPECT_EQ(page_as_text(page, "en", report::Style()), "Example\n\nText [a\n");
  EXPECT_EQ(page_as_text("", "en", report::Style()), "");
}

}  // namespace
}  // namespace tenken::cli
