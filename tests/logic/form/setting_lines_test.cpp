// SPDX-License-Identifier: MPL-2.0
// Rules' settings as words in the registry, and as a file again.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "logic/form/settings.hpp"

namespace tenken::form {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

const KnownSettings& known() {
  static const KnownSettings settings = {
      .rules = {"TXT002", "NUM006"},
      .thresholds = {{.key = "NUM006.factor", .least = 2, .most = 1000, .whole = false}}};
  return settings;
}

TEST(SettingLines, ComeBackAsTheyWere) {
  const RuleSettings settings = {.severities = {{"NUM006", "note"}, {"TXT002", "off"}},
                                 .thresholds = {{"NUM006.factor", 12.5}}};
  const SettingLines lines = to_lines(settings);
  EXPECT_EQ(lines.severities, "NUM006=note TXT002=off");
  EXPECT_EQ(lines.thresholds, "NUM006.factor=12.5");
  const SettingsResult read = parse_lines(lines, "registry", known());
  ASSERT_TRUE(read.settings);
  EXPECT_EQ(read.settings->rules.severities, settings.severities);
  EXPECT_EQ(read.settings->rules.thresholds, settings.thresholds);
}

TEST(SettingLines, OfNothingSetNothing) {
  const SettingsResult read = parse_lines({}, "registry", known());
  ASSERT_TRUE(read.settings);
  EXPECT_THAT(read.settings->rules.severities, IsEmpty());
}

TEST(SettingLines, SayWhatIsWrongInThem) {
  for (const SettingLines& wrong :
       {SettingLines{"TXT999=off", ""}, SettingLines{"TXT002=maybe", ""},
        SettingLines{"TXT002", ""}, SettingLines{"", "NUM006.factor=1"},
        SettingLines{"", "NUM006.factor=many"}, SettingLines{"TXT002=off\"\n[x]", ""}}) {
    const SettingsResult read = parse_lines(wrong, "registry", known());
    EXPECT_FALSE(read.settings) << wrong.severities << wrong.thresholds;
    ASSERT_THAT(read.errors, Not(IsEmpty()));
    EXPECT_EQ(read.errors[0].file, "registry");
    EXPECT_EQ(read.errors[0].line, 0);
  }
}

TEST(SettingsFile, ComesBackAsItWas) {
  const Settings settings = {
      .file = {},
      .forms = {"様式", R"(C:\部署 "A"\様式)"},
      .rules = {.severities = {{"TXT002", "off"}}, .thresholds = {{"NUM006.factor", 20}}}};
  const std::string toml = to_toml(settings);
  EXPECT_THAT(toml, HasSubstr("[severities]\nTXT002 = \"off\"\n"));
  const SettingsResult read = parse_settings(toml, "x.toml", known());
  ASSERT_TRUE(read.settings) << toml;
  EXPECT_EQ(read.settings->forms, settings.forms);
  EXPECT_EQ(read.settings->rules.severities, settings.rules.severities);
  EXPECT_EQ(read.settings->rules.thresholds, settings.rules.thresholds);
}

}  // namespace
}  // namespace tenken::form
