// SPDX-License-Identifier: MPL-2.0
// The rules' pages as HTML, and what the panel quotes of them.
#include "logic/view/rule_page.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "logic/check/rule.hpp"

namespace tenken::view {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

constexpr std::string_view page = R"(# BUD001 budget-total

Severity: error

## 日本語

### 何を点検するか

合計が `A < B` かを見ます。[NUM002](NUM002.md) と [決定](../decisions/1.md) も。

### なぜ大切か

**分母**です。
[NUM002](NUM002.md) も見ます。

### 直し方

- 一つ目
- 二つ目の
  続き

1. まず
2. つぎ

> 引用

## English

### Why it matters

It is.
)";

TEST(RulePage, HasTheHalfOfOneLanguage) {
  const RulePage japanese = read_rule_page(page, "ja");
  EXPECT_EQ(japanese.title, "BUD001 budget-total");
  EXPECT_THAT(japanese.sections, SizeIs(3));
  EXPECT_EQ(why_it_matters(japanese), "分母です。 NUM002 も見ます。");
  EXPECT_EQ(why_it_matters(read_rule_page(page, "en")), "It is.");
}

TEST(RulePage, BecomesHtml) {
  const std::string html = rule_page_html(read_rule_page(page, "ja"), "合計 & 内訳", "ja");
  EXPECT_THAT(
      html,
      AllOf(HasSubstr("<html lang=\"ja\">"), HasSubstr("<p class=\"summary\">合計 &amp; 内訳</p>"),
            HasSubstr("<code>A &lt; B</code>"), HasSubstr("<a href=\"NUM002.html\">NUM002</a>"),
            HasSubstr("と 決定 も"), HasSubstr("<strong>分母</strong>"),
            HasSubstr("<ul><li>一つ目</li><li>二つ目の 続き</li></ul>"),
            HasSubstr("<ol><li>まず</li><li>つぎ</li></ol>"),
            HasSubstr("<blockquote><p>引用</p></blockquote>"), Not(HasSubstr("It is."))));
}

TEST(RulePage, EveryRuleSaysWhyItMatters) {
  for (const check::Rule* rule : check::all_rules()) {
    std::ifstream in(TENKEN_SOURCE_DIR "/docs/rules/" + std::string(rule->id) + ".md");
    std::ostringstream text;
    text << in.rdbuf();
    for (const char* tag : {"ja", "en"}) {
      const RulePage read = read_rule_page(text.str(), tag);
      EXPECT_FALSE(why_it_matters(read).empty()) << rule->id << " " << tag;
      const std::string html = rule_page_html(read, rule->summary, tag);
      EXPECT_THAT(html, AllOf(Not(HasSubstr("](")), Not(HasSubstr("**"))))
          << rule->id << " " << tag;
    }
  }
}

}  // namespace
}  // namespace tenken::view
