// SPDX-License-Identifier: MPL-2.0
// docs/rules/README.md is made from the rules. When this test fails, run it once with
// TENKEN_UPDATE=1 in the environment and read the change.
#include <gtest/gtest.h>

#include <sstream>

#include "logic/check/rule.hpp"
#include "logic/message/language.hpp"
#include "tests/support/catalogues.hpp"
#include "tests/support/made_page.hpp"

namespace tenken::check {
namespace {

const std::string path = TENKEN_SOURCE_DIR "/docs/rules/README.md";

std::string table() {
  const message::Language english("en", test::catalogues());
  std::ostringstream text;
  text << "# 点検のルール / The rules\n\n"
          "Made from the rules by `tests/logic/check/rules_table_test.cpp`; do not edit.\n\n"
          "| ID | name | severity | fix | 点検すること | what must hold |\n"
          "| --- | --- | --- | --- | --- | --- |\n";
  for (const Rule* rule : all_rules()) {
    const std::string summary(rule->summary);
    text << "| [" << rule->id << "](" << rule->id << ".md) | " << rule->name << " | "
         << to_string(rule->severity) << " | " << to_string(rule->fix) << " | " << summary << " | "
         << english.say({.text = summary, .plural = {}, .count = 1, .arguments = {}}) << " |\n";
  }
  text
      << "\n## Limits / しきい値\n\n"
         "What a form definition may set under `[thresholds]`: a number between the two limits.\n\n"
         "| key | standard | least | most | unit | 何の値か | what it is |\n"
         "| --- | --- | --- | --- | --- | --- | --- |\n";
  for (const Rule* rule : all_rules()) {
    for (const Option& option : rule->options) {
      const std::string title(option.title);
      text << "| `" << option.key << "` | " << workbook::plain_digits(option.standard) << " | "
           << workbook::plain_digits(option.least) << " | " << workbook::plain_digits(option.most)
           << " | " << (option.whole ? "whole " : "") << to_string(option.unit) << " | " << title
           << " | " << english.say({.text = title, .plural = {}, .count = 1, .arguments = {}})
           << " |\n";
    }
  }
  return text.str();
}

TEST(RulesTable, IsWhatTheRulesSay) { EXPECT_EQ(test::difference_of_made_page(path, table()), ""); }

}  // namespace
}  // namespace tenken::check
