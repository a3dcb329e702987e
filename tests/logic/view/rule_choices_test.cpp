// SPDX-License-Identifier: MPL-2.0
// The rules as the options page lists them.
#include "logic/view/rule_choices.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "tests/support/catalogues.hpp"

namespace tenken::view {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::EndsWith;
using ::testing::IsEmpty;
using ::testing::StartsWith;

const message::Language& japanese() {
  static const message::Language language("ja", test::catalogues());
  return language;
}

const RuleChoice& choice_of(std::string_view key) {
  static const std::vector<RuleChoice> all = rule_choices();
  const auto found = std::ranges::find_if(all, [&](const RuleChoice& choice) {
    return choice.option != nullptr ? choice.option->key == key : choice.rule->id == key;
  });
  if (found == all.end()) throw std::runtime_error("no " + std::string(key));
  return *found;
}

TEST(RuleChoices, HaveEveryRuleButThoseOnDefinitionsAndEveryLimit) {
  std::set<std::string_view> listed;
  for (const RuleChoice& choice : rule_choices()) {
    listed.insert(choice.option != nullptr ? choice.option->key : choice.rule->id);
  }
  for (const check::Rule* rule : check::all_rules()) {
    EXPECT_EQ(listed.contains(rule->id), rule->id != "DEF001") << rule->id;
    for (const check::Option& option : rule->options) {
      EXPECT_TRUE(listed.contains(option.key)) << option.key;
    }
  }
}

TEST(RuleChoices, SayWhatIsChosenAndMarkWhatIsNotTheStandard) {
  form::RuleSettings settings;
  const check::Rule& rule = *choice_of("BUD001").rule;
  EXPECT_THAT(choice_line(choice_of("BUD001"), settings, japanese()),
              AllOf(StartsWith("BUD001 "), EndsWith(" — エラー")));
  choose_severity(rule, 4, settings);
  EXPECT_THAT(choice_line(choice_of("BUD001"), settings, japanese()),
              AllOf(StartsWith("＊ BUD001 "), EndsWith(" — 使わない")));
  EXPECT_EQ(chosen_severity(rule, settings), 4U);
  choose_severity(rule, 0, settings);
  EXPECT_THAT(settings.severities, IsEmpty());
  EXPECT_THAT(severity_names(rule, japanese()),
              ElementsAre("標準（エラー）", "エラー", "警告", "注意", "使わない"));
}

TEST(RuleChoices, KeepLimitsWithinWhatIsAllowed) {
  form::RuleSettings settings;
  const RuleChoice& factor = choice_of("NUM006.factor");
  choose_limit(*factor.option, 20, settings);
  EXPECT_THAT(choice_line(factor, settings, japanese()),
              AllOf(StartsWith("　＊ "), EndsWith("20 倍")));
  choose_limit(*factor.option, 0, settings);
  EXPECT_EQ(chosen_limit(*factor.option, settings), factor.option->least);
  choose_limit(*factor.option, factor.option->standard, settings);
  EXPECT_THAT(settings.thresholds, IsEmpty());
}

}  // namespace
}  // namespace tenken::view
