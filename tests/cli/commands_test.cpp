// SPDX-License-Identifier: MPL-2.0
// Help, languages, and what the program tells of rules and forms.
#include <gmock/gmock.h>

#include <array>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>
#include <sstream>

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

TEST(Arguments, ThatAreEmptyAreNotTakenForLeftOut) {
  Folder folder;
  const std::string file = folder.add_sample("clean", "a.ods");
  for (const char* option :
       {"--prior", "--form", "--config", "--output", "--stage", "--jobs", "--format"}) {
    const Ran ran = run({"check", file, option, ""});
    EXPECT_EQ(ran.code, 2) << option;
    EXPECT_THAT(ran.err, AllOf(HasSubstr(option), HasSubstr("空"))) << option;
  }
  EXPECT_EQ(run({"check", ""}).code, 2);
  EXPECT_EQ(run({"explain", ""}).code, 2);
}

TEST(Arguments, ThatContradictEachOtherAreNamed) {
  Folder folder;
  const std::string file = folder.add_sample("clean", "a.ods");
  const std::string settings = folder.add("own.toml", "");
  for (const char* command : {"check", "config", "forms", "roll"}) {
    const Ran ran = run({command, "--no-config", "--config", settings});
    EXPECT_EQ(ran.code, 2) << command;
    EXPECT_THAT(ran.err, AllOf(HasSubstr("--config"), HasSubstr("--no-config"))) << command;
  }
  EXPECT_EQ(run({"check", file, "--config", settings}).code, 0);
  EXPECT_EQ(run({"check", file, "--no-config"}).code, 0);
}

TEST(Arguments, FoldersWithoutFormsAreNamed) {
  Folder folder;
  const Folder empty;
  const std::string file = folder.add_sample("clean", "a.ods");
  const std::string form = TENKEN_SOURCE_DIR "/extension/forms/nagano-r5.toml";
  EXPECT_EQ(run({"check", file, "--form", form}).code, 0);
  for (const auto& forms : {std::vector<std::string>{"--form", empty.path().string()},
                            {"--form", form, "--form", empty.path().string()}}) {
    std::vector<std::string> arguments{"check", file};
    arguments.insert(arguments.end(), forms.begin(), forms.end());
    const Ran ran = run(arguments);
    EXPECT_EQ(ran.code, 2);
    EXPECT_THAT(ran.err, HasSubstr(empty.path().string()));
  }
}

TEST(Arguments, AreListedAsTheLanguageDoes) {
  EXPECT_THAT(run({"check", "a.ods", "--format=pdf", "--lang=en"}).err,
              HasSubstr("text, json, csv"));
  EXPECT_THAT(run({"check", "a.ods", "--format=pdf"}).err, HasSubstr("text、json、csv"));
  Folder folder;
  EXPECT_THAT(run({"check", folder.add_sample("clean", "a.ods"), "--stage=x", "--lang=en"}).err,
              HasSubstr("request, proposal"));
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

TEST(Config, TheNearestFileAboveSetsSeveritiesLimitsAndForms) {
  Folder folder;
  const std::string file = folder.add_sample("mistakes", "a/b/誤り.ods");
  folder.add(".tenken.toml", "[severities]\nBUD001 = \"off\"\nTXT001 = \"note\"\n");
  // One below the folder that is checked is nobody's to set.
  folder.add("a/b/.tenken.toml", "[severities]\nHDR001 = \"off\"\n");
  const auto rules = [&](const std::vector<std::string>& arguments) {
    std::multiset<std::string> found;
    Json report = Json::parse(run(arguments).out);
    if (report.is_array()) report = report.at(0);
    for (const Json& each : report.at("findings")) {
      found.insert(each.at("rule").get<std::string>() + " " +
                   each.at("severity").get<std::string>());
    }
    return found;
  };
  const auto from_above = rules({"check", folder / "a", "--format=json"});
  EXPECT_EQ(from_above.count("BUD001 error"), 0U);
  EXPECT_EQ(from_above.count("TXT001 note"), 1U);
  EXPECT_EQ(from_above.count("HDR001 error"), 1U);
  const auto of_the_file = rules({"check", file, "--format=json"});
  EXPECT_EQ(of_the_file.count("BUD001 error"), 1U);
  EXPECT_EQ(of_the_file.count("HDR001 error"), 0U);
  EXPECT_EQ(rules({"check", file, "--format=json", "--no-config"}).count("HDR001 error"), 1U);
  EXPECT_EQ(rules({"check", file, "--format=json", "--config", folder / ".tenken.toml"}),
            from_above);

  const Json shown = Json::parse(run({"config", folder / "a", "--format=json"}).out);
  EXPECT_EQ(shown.at("settings"), folder / ".tenken.toml");
  EXPECT_EQ(shown.at("forms").at(0).at("severities").at("BUD001"), "off");
  EXPECT_THAT(run({"config", folder / "a"}).out, HasSubstr("TXT001 = note（もとは warning）"));
}

TEST(Config, OwnFormsStandBesideTheShippedOnes) {
  Folder folder;
  std::string own = content(TENKEN_SOURCE_DIR "/extension/forms/nagano-r5.toml");
  folder.add("forms/same.toml", own);
  own.replace(own.find("\"nagano-r5\""), 11, "\"other-r5\"");
  folder.add("forms/other.toml", own);
  folder.add(".tenken.toml", "forms = [\"forms\"]\n");
  const Json list = Json::parse(run({"forms", "--format=json"}, {.folder = folder.path()}).out);
  ASSERT_EQ(list.size(), 2U);
  EXPECT_THAT(list.at(0).at("file").get<std::string>(), HasSubstr("forms/other.toml"));
  EXPECT_THAT(list.at(1).at("file").get<std::string>(), HasSubstr("forms/same.toml"));
}

TEST(Config, ErrorsNameFileAndLine) {
  Folder folder;
  folder.add(".tenken.toml",
             "forms = [\"gone\"]\n[severities]\nXXX001 = \"off\"\nBUD001 = \"loud\"\n"
             "[thresholds]\nNUM006.factor = -1\n");
  const Ran ran = run({"config", folder.path().string()});
  EXPECT_EQ(ran.code, 2);
  for (const char* line : {":3: ", ":4: ", ":6: "}) {
    EXPECT_THAT(ran.err, HasSubstr(folder / ".tenken.toml" + line));
  }
  EXPECT_EQ(run({"check", folder.add_sample("clean", "a.ods")}).code, 2);
}

TEST(Config, NamesWhatWasProbablyMeant) {
  Folder folder;
  folder.add(".tenken.toml",
             "[severities]\nBUD01 = \"off\"\nind007 = \"off\"\nXXXXXX = \"off\"\n"
             "[thresholds]\nNUM006.factr = 9\n");
  const Ran ran = run({"config", folder.path().string()});
  EXPECT_EQ(ran.code, 2);
  EXPECT_THAT(ran.err,
              AllOf(HasSubstr("BUD001 ではありませんか"), HasSubstr("IND007 ではありませんか"),
                    HasSubstr("「XXXXXX」というルールはありません。\n"),
                    HasSubstr("NUM006.factor ではありませんか")));
}

TEST(Config, FormsThatAreNotThereAreNamedWithTheirLine) {
  Folder folder;
  folder.add("empty/readme.txt", "");
  folder.add(".tenken.toml", "# ours\nforms = [\n  \"gone\",\n  \"empty\"]\n");
  const Ran ran = run({"config", folder.path().string()});
  EXPECT_EQ(ran.code, 2);
  EXPECT_THAT(ran.err, AllOf(HasSubstr(folder / ".tenken.toml" + ":3: 「gone」"),
                             HasSubstr(folder / ".tenken.toml" + ":4: 「empty」")));
}

TEST(Config, SettingsThatCannotBeOpenedAreNotTakenForNone) {
  Folder dangling;
  std::filesystem::create_symlink("gone.toml", dangling / ".tenken.toml");
  EXPECT_EQ(run({"check", dangling.add_sample("clean", "a.ods")}).code, 2);
  Folder other;
  other.add(".tenken.toml/x", "");
  const Ran ran = run({"check", other.add_sample("clean", "a.ods")});
  EXPECT_EQ(ran.code, 2);
  EXPECT_THAT(ran.err, HasSubstr("設定のファイルを開けません"));
}

TEST(Config, AFolderThatIsNotThereIsSaid) {
  Folder folder;
  folder.add(".tenken.toml", "[severities]\nTXT001 = \"off\"\n");
  const Ran ran = run({"config", folder / "gone"});
  EXPECT_EQ(ran.code, 2);
  EXPECT_THAT(ran.err, HasSubstr("gone"));
  EXPECT_THAT(run({"config", folder.add_sample("clean", "a.ods")}).out, HasSubstr("TXT001 = off"));
}

/// The words of `command`'s help that are options, without their dashes.
std::set<std::string> options_of(const std::string& command) {
  std::set<std::string> options;
  std::istringstream help(run({command, "--help"}).out);
  for (std::string word; help >> word;) {
    const std::size_t at = word.find("--");
    if (at != std::string::npos && word.size() > at + 2) options.insert(word.substr(at + 2));
  }
  return options;
}

/// As roff writes them: a hyphen that is typed, not one that is read.
std::string with_minus_signs(const std::string& option) {
  std::string escaped;
  for (const char c : option) escaped += c == '-' ? std::string("\\-") : std::string(1, c);
  return escaped;
}

constexpr std::array commands = {"check", "rules", "explain", "forms", "config", "roll"};

TEST(Completion, AndTheManualsKnowEveryCommandAndOption) {
  for (const char* command : commands) {
    for (const std::string& option : options_of(command)) {
      for (const char* manual : {"tenken.1", "ja/tenken.1"}) {
        EXPECT_THAT(content(std::string(TENKEN_SOURCE_DIR "/docs/man/") + manual),
                    AllOf(HasSubstr(with_minus_signs("--" + option)), HasSubstr(command)))
            << manual;
      }
      for (const char* file : {"tenken.bash", "_tenken"}) {
        EXPECT_THAT(content(std::string(TENKEN_SOURCE_DIR "/cli/completion/") + file),
                    HasSubstr("--" + option));
      }
      EXPECT_THAT(content(TENKEN_SOURCE_DIR "/cli/completion/tenken.fish"),
                  HasSubstr("-l " + option + " "));
    }
  }
}

/// The options that a manual names, and its exit codes.
std::set<std::string> named_in(const std::string& manual) {
  std::set<std::string> found;
  const std::string text = content(TENKEN_SOURCE_DIR "/docs/man/" + manual);
  const std::regex option(R"((\\-){2}((\\-|[a-z])+))");
  for (std::sregex_iterator each(text.begin(), text.end(), option), end; each != end; ++each) {
    found.insert((*each)[2]);
  }
  const std::regex code(R"(\.TP\n\.B ([0-9])\n)");
  for (std::sregex_iterator each(text.begin(), text.end(), code), end; each != end; ++each) {
    found.insert((*each)[1]);
  }
  return found;
}

TEST(Manuals, OfBothLanguagesNameTheSameAndNothingThatIsGone) {
  std::set<std::string> known = {"0", "1", "2", "3", "4", "version"};
  for (const char* command : commands) {
    for (const std::string& option : options_of(command)) known.insert(with_minus_signs(option));
  }
  EXPECT_EQ(named_in("tenken.1"), known);
  EXPECT_EQ(named_in("ja/tenken.1"), known);
}

TEST(DataFiles, ThatAreMissingAreSaid) {
  Folder folder;
  const Ran ran = run({"forms"}, {.environment = {"TENKEN_DATA=" + folder.path().string()}});
  EXPECT_EQ(ran.code, 2);
  EXPECT_THAT(ran.err, HasSubstr(folder.path().string()));
}

}  // namespace
}  // namespace tenken::cli_test
