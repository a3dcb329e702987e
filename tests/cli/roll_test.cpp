// SPDX-License-Identifier: MPL-2.0
// tenken roll: the file that is written, what is told of it, and when nothing is written.
#include <gmock/gmock.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "tests/cli/program.hpp"

namespace tenken::cli_test {
namespace {

using Json = nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// The rules that say something of `file` beside `prior`, but for what is to be filled in and
/// reviewed.
std::vector<std::string> rules_against(const std::string& file, const std::string& prior) {
  const Json report = Json::parse(run({"check", file, "--prior", prior, "--format", "json"}).out);
  std::vector<std::string> rules;
  for (const Json& finding : report.at("findings")) {
    const auto rule = finding.at("rule").get<std::string>();
    if (rule != "REQ001" && rule != "REQ004") rules.push_back(rule);
  }
  return rules;
}

TEST(Roll, WritesASheetThatTheCheckAgreesWith) {
  Folder folder;
  const std::string last = folder.add_sample("clean", "R5.ods");
  const std::string before = content(last);
  const Ran ran = run({"roll", last, "--out", folder / "R6.ods"});
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_THAT(ran.out,
              AllOf(HasSubstr("R6年度"), HasSubstr("事業改善シート!K13 → 事業改善シート!H13"),
                    HasSubstr("indicator.2")));
  EXPECT_EQ(content(last), before);
  EXPECT_THAT(rules_against(folder / "R6.ods", last), IsEmpty());
  EXPECT_EQ(run({"roll", folder / "R6.ods", "--out", folder / "R7.ods"}).code, 0);
  EXPECT_THAT(rules_against(folder / "R7.ods", folder / "R6.ods"), IsEmpty());
}

TEST(Roll, LeavesOutWhatIsSaidToHaveEnded) {
  Folder folder;
  const std::string last = folder.add_sample("clean", "R5.ods");
  const Ran ran = run({"roll", "-o", folder / "R6.ods", "--drop", "indicator.2", "--keep",
                       "subproject.1", last, "--lang", "en"});
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_THAT(ran.out, AllOf(HasSubstr("Left out"), Not(HasSubstr("has ended"))));
  const Json report = Json::parse(run({"check", folder / "R6.ods", "--format", "json"}).out);
  for (const Json& field : report.at("fields")) {
    EXPECT_THAT(field.at("id").get<std::string>(), Not(HasSubstr("indicator.2.")));
  }
}

TEST(Roll, WritesNothingWhenItCannot) {
  Folder folder;
  const std::string last = folder.add_sample("clean", "R5.ods");
  const auto nothing = [&](const std::vector<std::string>& arguments, int code) {
    const Ran ran = run(arguments);
    EXPECT_EQ(ran.code, code) << ran.err;
    EXPECT_THAT(ran.err, Not(IsEmpty()));
    EXPECT_THAT(ran.out, IsEmpty());
    EXPECT_FALSE(std::filesystem::exists(folder / "R6.ods"));
  };
  nothing({"roll", last}, 2);
  nothing({"roll", "--out", folder / "R6.ods"}, 2);
  nothing({"roll", last, "--out", folder / "R6.xlsx"}, 2);
  nothing({"roll", last, "--out", folder / "R6.ods", "--drop", "indicator.9"}, 2);
  nothing({"roll", last, "--out", folder / "R6.ods", "--form", folder / "none.toml"}, 2);
  nothing({"roll", folder / "none.ods", "--out", folder / "R6.ods"}, 3);
  nothing({"roll", folder.add("photos.ods", "PK"), "--out", folder / "R6.ods"}, 3);
}

TEST(Roll, ReplacesAFileOnlyWhenToldTo) {
  Folder folder;
  const std::string last = folder.add_sample("clean", "R5.ods");
  const std::string there = folder.add("R6.ods", "somebody's work");
  const Ran refused = run({"roll", last, "--out", there});
  EXPECT_EQ(refused.code, 2);
  EXPECT_THAT(refused.err, HasSubstr("--force"));
  EXPECT_EQ(content(there), "somebody's work");
  EXPECT_EQ(run({"roll", last, "--out", there, "--force"}).code, 0);
  EXPECT_NE(content(there), "somebody's work");
  // Never last year's own file.
  const std::string before = content(last);
  EXPECT_EQ(run({"roll", last, "--out", last, "--force"}).code, 2);
  EXPECT_EQ(content(last), before);
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 2);
}

}  // namespace
}  // namespace tenken::cli_test
