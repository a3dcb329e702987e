// SPDX-License-Identifier: MPL-2.0
// What is said of a wrong definition.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

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

/// Whether a kana, a kanji or a full-width sign stands in `utf8`: all of them begin with E3 to EF.
bool has_japanese(std::string_view utf8) {
  constexpr unsigned char first = 0xE3;
  constexpr unsigned char last = 0xEF;
  return std::ranges::any_of(utf8, [](char byte) {
    const auto lead = static_cast<unsigned char>(byte);
    return lead >= first && lead <= last;
  });
}

TEST(DefinitionFindings, AreSaidInEnglishAltogether) {
  const std::string wrong = R"(
title = ""
fiscal_year = 12
trend_tolerance = 3
methods = [1]
colour = "red"
directions = 3
[severities]
BUD001 = "fatal"
BUD01 = "off"
[thresholds]
NUM006.factor = "x"
NUM006.facter = 3
NUM006.least = 0.5
NUM007 = 3
[[stage]]
key = "final"
label = "a"
base = "request"
required = ["texts.*"]
[[page]]
key = "main"
name = "a"
print = "3"
label = [{ key = "a", at = "A5", text = "{year}" }, { key = "a", at = "A6", text = "b", optional = 1 }, 3]
field = [{ id = "header.project_nam", at = "A1" }, { id = "header.email", at = "A1", box = [0] },
         { id = "header.stage", parts = ["A1", "B1"] }, { id = "text.issues", parts = [] }]
[[page.repeat]]
of = "plans"
rows = "3-5"
count = 0
[[page.repeat]]
of = "plan"
rows = "5:6"
count = 3
field = [{ id = "no", at = "A9" }]
[[page.repeat.repeat]]
of = "plan"
rows = "5:20"
count = 1
label = [{ key = "c", at = "A5", text = "c" }]
)";
  const auto read = form::parse_definition(wrong, "x.toml", &known_settings());
  const auto missing = form::load_definition("/no/such/form.toml", nullptr);
  const auto no_toml = form::parse_definition("id = ", "x.toml", nullptr);
  const message::Language english("en", test::catalogues());
  constexpr std::size_t kinds = 25;
  EXPECT_GE(read.errors.size(), kinds);
  for (const auto* errors : {&read.errors, &missing.errors, &no_toml.errors}) {
    ASSERT_FALSE(errors->empty());
    for (const Finding& finding : definition_findings(*errors)) {
      const std::string text = english.say(finding.message);
      EXPECT_FALSE(has_japanese(text)) << text;
    }
  }
}

TEST(DefinitionFindings, ARightDefinitionHasNone) { EXPECT_TRUE(definition_findings({}).empty()); }

}  // namespace
}  // namespace tenken::check
