// SPDX-License-Identifier: MPL-2.0
// What is said of a wrong definition.
#include <gtest/gtest.h>

#include "logic/check/checker.hpp"
#include "logic/message/language.hpp"
#include "tests/support/catalogues.hpp"

namespace tenken::check {
namespace {

TEST(DefinitionFindings, NameFileAndLine) {
  const auto parsed = form::parse_definition("id = \"x\"\ntitle = 3\n", "forms/x.toml", nullptr);
  ASSERT_FALSE(parsed.errors.empty());
  const auto findings = definition_findings(parsed.errors);
  ASSERT_EQ(findings.size(), parsed.errors.size());
  EXPECT_EQ(findings.front().rule->id, "DEF001");
  const message::Language japanese("ja", test::catalogues());
  const std::string text = japanese.say(findings.front().message);
  EXPECT_NE(text.find("forms/x.toml"), std::string::npos) << text;
  EXPECT_NE(text.find(std::to_string(parsed.errors.front().line)), std::string::npos) << text;
}

TEST(DefinitionFindings, ARightDefinitionHasNone) { EXPECT_TRUE(definition_findings({}).empty()); }

}  // namespace
}  // namespace tenken::check
