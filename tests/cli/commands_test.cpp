// SPDX-License-Identifier: MPL-2.0
// Help, languages, and what the program tells of rules and forms.
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "logic/check/rule.hpp"
#include "logic/report/report.hpp"
#include "tests/cli/program.hpp"

namespace tenken::cli_test {
namespace {

using Json = nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

TEST(Help, IsInTheLanguageThatIsAskedFor) {
  EXPECT_THAT(run({"--help"}).out, HasSubstr("使い方: tenken"));
  EXPECT_THAT(
      run({"check", "--help", "--lang", "en"}).out,
      AllOf(HasSubstr("Usage: tenken check"), HasSubstr("--fail-on"), Not(HasSubstr("点検"))));
  EXPECT_THAT(run({"--help"}, {.environment = {"LANG=en_GB.UTF-8"}}).out, HasSubstr("Usage:"));
  EXPECT_THAT(run({"--help"}, {.environment = {"LC_ALL=ja_JP.UTF-8", "LANG=en_GB.UTF-8"}}).out,
              HasSubstr("使い方"));
  EXPECT_THAT(run({"--help"}, {.environment = {"LC_ALL=C.UTF-8"}}).out, HasSubstr("使い方"));
  EXPECT_EQ(run({"rules", "--lang", "fr"}).code, 2);
}

TEST(Version, IsThatOfTheReports) {
  EXPECT_EQ(run({"--version"}).out, "tenken " + std::string(report::version()) + "\n");
}

TEST(Arguments, ThatAreWrongAreNamed) {
  EXPECT_THAT(run({"check", "a.ods", "--such"}).err,
              AllOf(HasSubstr("--such"), HasSubstr("--help")));
  EXPECT_THAT(run({"check", "a.ods", "--format", "pdf"}).err, HasSubstr("pdf"));
  EXPECT_THAT(run({"check", "a.ods", "--jobs", "0"}).err, HasSubstr("256"));
  EXPECT_THAT(run({"check", "a.ods", "--fail-on", "all"}).err, HasSubstr("never"));
  EXPECT_THAT(run({"chek"}).err, HasSubstr("chek"));
}

TEST(Rules, AreAllListed) {
  const Json list = Json::parse(run({"rules", "--format", "json"}).out);
  EXPECT_EQ(list.size(), check::all_rules().size());
  const std::string text = run({"rules", "--lang=en"}).out;
  for (const check::Rule* rule : check::all_rules()) {
    EXPECT_THAT(text, HasSubstr(std::string(rule->id) + " " + std::string(rule->name)));
  }
}

TEST(Explain, ShowsTheRulesPageWithoutItsMarkup) {
  for (const check::Rule* rule : check::all_rules()) {
    for (const char* language : {"ja", "en"}) {
      const Ran ran = run({"explain", std::string(rule->id), "--lang", language});
      EXPECT_EQ(ran.code, 0);
      EXPECT_THAT(ran.out, AllOf(HasSubstr(std::string(rule->name)), Not(HasSubstr("](")),
                                 Not(HasSubstr("\n#")), Not(HasSubstr("**"))));
      EXPECT_THAT(ran.out,
                  HasSubstr(std::string(language) == "ja" ? "何を点検するか" : "What it checks"));
    }
  }
  EXPECT_EQ(run({"explain", "budget-total"}).out, run({"explain", "bud001"}).out);
  const Ran near = run({"explain", "BUD0O1"});
  EXPECT_EQ(near.code, 2);
  EXPECT_THAT(near.err, HasSubstr("BUD001"));
}

TEST(Forms, AreNamedWithTheirStages) {
  const Json list = Json::parse(run({"forms", "--format=json"}).out);
  ASSERT_EQ(list.size(), 1U);
  EXPECT_EQ(list.at(0).at("id"), "nagano-r5");
  EXPECT_EQ(list.at(0).at("stages").size(), 4U);
}

TEST(DataFiles, ThatAreMissingAreSaid) {
  const Folder folder;
  const Ran ran = run({"forms"}, {.environment = {"TENKEN_DATA=" + folder.path().string()}});
  EXPECT_EQ(ran.code, 2);
  EXPECT_THAT(ran.err, HasSubstr(folder.path().string()));
}

}  // namespace
}  // namespace tenken::cli_test
