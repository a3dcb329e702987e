// SPDX-License-Identifier: MPL-2.0
// What a finding's line says in a list.
#include "logic/check/headline.hpp"

#include <gtest/gtest.h>

#include "logic/message/language.hpp"
#include "logic/text/utf8.hpp"
#include "tests/support/catalogues.hpp"

namespace tenken::check {
namespace {

std::string said(const message::Language& language, std::string_view text) {
  return language.say(message::msg(std::string(text).c_str()));
}

TEST(Headline, EveryRuleHasOneThatFitsANarrowPanel) {
  constexpr std::size_t longest = 16;
  constexpr std::size_t longest_english = 26;
  const message::Language english("en", test::catalogues());
  for (const Rule* rule : all_rules()) {
    EXPECT_FALSE(rule->headline.empty())
        << rule->id << ": say what is wrong in a few characters, .headline = N_(\"…\")";
    EXPECT_LE(text::decode(rule->headline).size(), longest) << rule->id;
    EXPECT_LE(text::decode(said(english, rule->headline)).size(), longest_english) << rule->id;
  }
}

/// What a section's number is, its form knows: of a rule people also read without a sheet.
TEST(Headline, NamesNoSectionByANumber) {
  constexpr std::u32string_view numbers = U"０１２３４５６７８９";
  for (const Rule* rule : all_rules()) {
    for (const std::string_view text : {rule->summary, rule->headline}) {
      EXPECT_EQ(text::decode(text).find_first_of(numbers), std::u32string::npos)
          << rule->id << ": " << text << ": say what the section is, without its number";
    }
  }
}

TEST(Headline, SaysTheDifferenceWhereThereIsOne) {
  const message::Language japanese("ja", "");
  constexpr Rule rule = {.id = "BUD001", .name = "", .summary = "", .headline = "合計が合わない"};
  Finding finding;
  finding.rule = &rule;
  EXPECT_EQ(japanese.say(headline(finding)), "合計が合わない");
  finding.difference = "-1000";
  EXPECT_EQ(japanese.say(headline(finding)), "合計が合わない（差 △1,000）");
  finding.difference = "12 日";
  EXPECT_EQ(japanese.say(headline(finding)), "合計が合わない");
}

}  // namespace
}  // namespace tenken::check
