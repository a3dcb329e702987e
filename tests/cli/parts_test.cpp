// SPDX-License-Identifier: MPL-2.0
// Patterns of file names, and many things made at once.
#include <gmock/gmock.h>

#include <numeric>
#include <stdexcept>

#include "cli/glob.hpp"
#include "cli/in_order.hpp"
#include "cli/rule_page.hpp"

namespace tenken::cli {
namespace {

TEST(Glob, PartsMatchByCharacter) {
  EXPECT_TRUE(matches("*.ods", "事業.ods"));
  EXPECT_TRUE(matches("事?.ods", "事業.ods"));
  EXPECT_TRUE(matches("[あ-ん]*", "かきく"));
  EXPECT_TRUE(matches("[!a-c]x", "dx"));
  EXPECT_TRUE(matches("*a*b*", "xxaxxbxx"));
  EXPECT_TRUE(matches("[x", "[x"));
  EXPECT_TRUE(matches("[]]", "]"));
  EXPECT_FALSE(matches("*.ods", ".hidden.ods"));
  EXPECT_FALSE(matches("[!a-c]x", "ax"));
  EXPECT_FALSE(matches("a*b", "abc"));
  EXPECT_FALSE(matches("?", ""));
}

TEST(Glob, ManyStarsAnswerAtOnce) {
  EXPECT_FALSE(matches("*a*a*a*a*a*a*a*a*a*a*a*a*a*b", std::string(300, 'a')));
}

TEST(InOrder, GivesEveryResultInItsPlace) {
  for (const unsigned jobs : {1U, 2U, 7U}) {
    std::vector<std::size_t> taken;
    in_order(
        1000, jobs, [](std::size_t i) { return i * i; },
        [&](std::size_t i, std::size_t made) {
          EXPECT_EQ(made, i * i);
          taken.push_back(i);
          return true;
        });
    std::vector<std::size_t> all(1000);
    std::iota(all.begin(), all.end(), 0);
    EXPECT_EQ(taken, all);
  }
}

TEST(InOrder, StopsWhenToldAndWhenSomethingFails) {
  for (const unsigned jobs : {1U, 3U}) {
    std::size_t taken = 0;
    in_order(
        1000, jobs, [](std::size_t i) { return i; },
        [&](std::size_t i, std::size_t) { return ++taken, i < 10; });
    EXPECT_EQ(taken, 11U);
    const auto fails = [](std::size_t i) -> int {
      if (i == 20) throw std::runtime_error("20");
      return 0;
    };
    EXPECT_THROW(in_order(1000, jobs, fails, [](std::size_t, int) { return true; }),
                 std::runtime_error);
    const auto refuses = [](std::size_t, int) -> bool { throw std::logic_error("no"); };
    EXPECT_THROW(in_order(
                     1000, jobs, [](std::size_t) { return 0; }, refuses),
                 std::logic_error);
  }
}

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
