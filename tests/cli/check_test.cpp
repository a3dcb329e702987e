// SPDX-License-Identifier: MPL-2.0
// tenken check: what is checked, what is answered, and how it ends.
#include <gmock/gmock.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "logic/check/checker.hpp"
#include "logic/report/report.hpp"
#include "tests/cli/program.hpp"
#include "tests/support/catalogues.hpp"
#include "tests/support/samples.hpp"

namespace tenken::cli_test {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

std::vector<std::string> files_of(const std::string& report) {
  std::vector<std::string> files;
  for (const Json& each : Json::parse(report)) files.push_back(each.at("file"));
  return files;
}

TEST(Check, TheExitCodeSaysWhatWasFound) {
  Folder folder;
  const std::string clean = folder.add_sample("clean", "clean.ods");
  const std::string mistakes = folder.add_sample("mistakes", "mistakes.ods");
  const std::string broken = folder.add("broken.ods", "PK\x03\x04");
  EXPECT_EQ(run({"check", clean}).code, 0);
  EXPECT_EQ(run({"check", mistakes}).code, 1);
  EXPECT_EQ(run({"check", mistakes, "--fail-on", "never"}).code, 0);
  EXPECT_EQ(run({"check", clean, "--nonsense"}).code, 2);
  EXPECT_EQ(run({"check", broken}).code, 3);
  EXPECT_EQ(run({"check", broken, mistakes, "--fail-on=never"}).code, 3);
  EXPECT_EQ(run({"check"}).code, 2);
  EXPECT_EQ(run({}).code, 2);
}

TEST(Check, WarningsEndItOnlyWhenAskedFor) {
  Folder folder;
  // The clean sample judged as an early stage has but notes; pdf has errors and warnings.
  const std::string early = folder.add_sample("clean", "clean.ods");
  EXPECT_EQ(run({"check", early, "--stage", "request", "--fail-on", "warning"}).code, 0);
  const std::string pdf = folder.add_sample("pdf", "pdf.ods");
  EXPECT_EQ(run({"check", pdf, "--fail-on", "warning"}).code, 1);
}

TEST(Check, OneFileGivesTheCheckersOwnJson) {
  Folder folder;
  const std::string file = folder.add_sample("mistakes", "誤り.ods");
  workbook::Workbook workbook = test::sample("mistakes");
  workbook.file = file;
  const check::Result result = check::check(workbook, {&test::nagano(), 1});
  for (const char* language : {"ja", "en"}) {
    const Ran ran = run({"check", file, "--format", "json", "--lang", language});
    EXPECT_EQ(ran.out, report::json(result, message::Language(language, test::catalogues())));
  }
}

TEST(Check, SeveralGiveAnArrayInTheirOrderWhateverTheJobs) {
  Folder folder;
  for (int i = 0; i < 12; ++i)
    folder.add_sample(i % 3 == 0 ? "mistakes" : "clean", std::to_string(i) + ".ods");
  const Ran one = run({"check", folder.path().string(), "--format=json", "--jobs=1"});
  const Ran four = run({"check", folder.path().string(), "--format=json", "-j", "4"});
  EXPECT_EQ(one.code, 1);
  EXPECT_EQ(one.out, four.out);
  EXPECT_EQ(files_of(one.out).size(), 12U);
  const Ran text = run({"check", folder.path().string(), "--jobs=1"});
  EXPECT_EQ(text.out, run({"check", folder.path().string(), "--jobs=4"}).out);
}

TEST(Check, AFolderIsAnsweredWholly) {
  Folder folder;
  folder.add_sample("clean", "産業労働部/良い.ods");
  folder.add_sample("mistakes", "産業労働部/sub/悪い.ods");
  folder.add_sample("clean", "改\n行.ods");
  folder.add("空.ods", "");
  folder.add("文.xlsx", "こんにちは");
  folder.add("古い.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
  folder.add("途中.ods", content(folder / "産業労働部/良い.ods").substr(0, 9000));
  folder.add(".~lock.良い.ods#", ",me;");
  folder.add("~$良い.xlsx", "x");
  folder.add("覚書.txt", "x");
  fs::create_directory_symlink("..", folder / "産業労働部/circle");
  fs::create_symlink("gone", folder / "切れた.ods");
  const Ran ran = run({"check", folder.path().string(), "--format", "json", "-j2"});
  EXPECT_EQ(ran.code, 3);
  std::map<std::string, std::string> status;
  for (const Json& each : Json::parse(ran.out)) {
    const fs::path file = each.at("file").get<std::string>();
    status[file.lexically_relative(folder.path()).string()] = each.at("status");
    EXPECT_EQ(each.contains("problem"), each.at("status") == "unreadable") << file;
  }
  EXPECT_EQ(status, (std::map<std::string, std::string>{{"産業労働部/良い.ods", "warning"},
                                                        {"産業労働部/sub/悪い.ods", "error"},
                                                        {"改\n行.ods", "ok"},
                                                        {"空.ods", "unreadable"},
                                                        {"文.xlsx", "unreadable"},
                                                        {"古い.xls", "unreadable"},
                                                        {"途中.ods", "unreadable"},
                                                        {"切れた.ods", "unreadable"}}));
}

TEST(Check, TheTextBeginsWithTheTotals) {
  Folder folder;
  folder.add_sample("clean", "a.ods");
  folder.add_sample("mistakes", "b.ods");
  folder.add("c.ods", "");
  folder.add("d.txt", "");
  const Ran ran = run({"check", folder.path().string()});
  EXPECT_THAT(ran.out, testing::StartsWith("3 冊を点検しました。"));
  EXPECT_THAT(
      ran.out,
      AllOf(HasSubstr("直すところがあるもの 1 冊"), HasSubstr("読み込めなかったもの 1 冊"),
            HasSubstr("ブックではないファイルが 1 個"), HasSubstr("BUD001  エラー 1 件（1 冊）"),
            HasSubstr("産業労働部 産業人材育成課  2 冊"), HasSubstr("指摘のない 1 冊は"),
            HasSubstr("0 バイト")));
  EXPECT_THAT(ran.out, Not(HasSubstr("\x1b")));
  EXPECT_EQ(ran.err, "");
}

TEST(Check, APathIsGivenOnceHoweverOftenItIsReached) {
  Folder folder;
  const std::string file = folder.add_sample("clean", "[1]/a.ods");
  const Ran ran = run({"check", file, folder.path().string(), "[1]", "[1]/*.ods", "--format=json"},
                      {.folder = folder.path()});
  EXPECT_THAT(files_of(ran.out), ElementsAre(file));
}

TEST(Check, PatternsAndListsNameWorkbooks) {
  Folder folder;
  folder.add_sample("clean", "x/a1.ods");
  folder.add_sample("clean", "x/b/a2.ods");
  folder.add_sample("clean", "x/b/c/b1.ods");
  const auto files = [&](const std::vector<std::string>& paths, const std::string& input = {}) {
    std::vector<std::string> arguments = {"check", "--format=json"};
    arguments.insert(arguments.end(), paths.begin(), paths.end());
    return files_of(run(arguments, {.input = input, .folder = folder.path()}).out);
  };
  EXPECT_THAT(files({"x/**/a?.ods"}), ElementsAre("x/a1.ods", "x/b/a2.ods"));
  EXPECT_THAT(files({"x/*"}), ElementsAre("x/a1.ods", "x/b/a2.ods", "x/b/c/b1.ods"));
  EXPECT_THAT(files({"-"}, "x/b/a2.ods\r\nx/a1.ods\n"), ElementsAre("x/b/a2.ods", "x/a1.ods"));
  EXPECT_THAT(files({"-"}, std::string("x/b\0x/a1.ods\0", 13)),
              ElementsAre("x/b/a2.ods", "x/b/c/b1.ods", "x/a1.ods"));
  const Ran none = run({"check", "y/*.ods"}, {.folder = folder.path()});
  EXPECT_EQ(none.code, 3);
  EXPECT_THAT(none.out, HasSubstr("当てはまるファイルがありません"));
}

TEST(Check, NothingToCheckIsNoSuccess) {
  Folder folder;
  const Ran ran = run({"check", folder.path().string(), "--format=json"});
  EXPECT_EQ(ran.code, 2);
  EXPECT_EQ(ran.out, "[]\n");
  EXPECT_THAT(ran.err, HasSubstr("点検するブックがありません"));
}

TEST(Check, TheOutputAppearsWholeOrNotAtAll) {
  Folder folder;
  const std::string file = folder.add_sample("clean", "a.ods");
  const std::string report = folder.add("report.json", "before");
  EXPECT_EQ(run({"check", file, "--format=json", "--output", report}).code, 0);
  EXPECT_EQ(content(report), run({"check", file, "--format=json"}).out);
  fs::create_symlink("report.json", folder / "link.json");
  EXPECT_EQ(run({"check", file, "-o", folder / "link.json"}).code, 0);
  EXPECT_TRUE(fs::is_symlink(folder / "link.json"));
  EXPECT_THAT(content(report), HasSubstr("直すところはありません"));
  const Ran nowhere = run({"check", file, "-o", folder / "no/such/folder"});
  EXPECT_EQ(nowhere.code, 2);
  EXPECT_THAT(nowhere.err, HasSubstr("書き込めません"));
  std::size_t entries = 0;
  for (const auto& each : fs::directory_iterator(folder.path())) entries += each.exists() ? 1 : 0;
  EXPECT_EQ(entries, 3U);
}

TEST(Check, TheOutputNeverTakesThePlaceOfWhatAPersonMade) {
  Folder folder;
  const std::string file = folder.add_sample("clean", "a.ods");
  const std::string other = folder.add_sample("mistakes", "last/b.xlsx");
  const std::string settings = folder.add("own.toml", "");
  fs::create_symlink("a.ods", folder / "link.csv");
  const std::string before = content(file);
  for (const std::string& output : {file, folder / "link.csv", other, settings}) {
    const Ran ran = run({"check", file, "--config", settings, "-o", output});
    EXPECT_EQ(ran.code, 2) << output;
    EXPECT_THAT(ran.err, HasSubstr("置き換えることはできません")) << output;
  }
  for (const char* command : {"rules", "forms", "config"}) {
    EXPECT_EQ(run({command, "-o", file}).code, 2) << command;
  }
  EXPECT_EQ(content(file), before);
  EXPECT_EQ(content(settings), "");
  EXPECT_EQ(run({"check", file, "-o", folder / "new.ods"}).code, 0);
}

TEST(Check, ADefinitionsErrorNamesFileAndLine) {
  Folder folder;
  const std::string file = folder.add_sample("clean", "a.ods");
  const std::string form = folder.add("forms/x.toml", "id = \"x\"\nwrong = 1\n");
  const Ran ran = run({"check", file, "--form", form});
  EXPECT_EQ(ran.code, 2);
  EXPECT_THAT(ran.err, HasSubstr(form + ":2: "));
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(run({"check", file, "--form", folder / "forms"}).code, 2);
  EXPECT_EQ(run({"check", file, "--form", folder / "gone.toml"}).code, 2);
}

TEST(Check, WhatStandsBehindAnOptionsValueIsAWorkbook) {
  Folder folder;
  const std::string file = folder.add_sample("clean", "a.ods");
  const std::string form = TENKEN_SOURCE_DIR "/extension/forms/nagano-r5.toml";
  EXPECT_EQ(run({"check", "--form", form, file}).code, 0);
  const std::string other = folder.add("other.toml", "id = \"x\"\n");
  EXPECT_EQ(run({"check", "--form", form, "--form", form, file}).code, 0);
  EXPECT_THAT(run({"check", "--form", form, "--form", other, file}).err, HasSubstr(other + ":1: "));
  EXPECT_EQ(run({"check", "--prior", file, file}).code, 0);
}

TEST(Check, TheStageCanBeGiven) {
  Folder folder;
  const std::string file = folder.add_sample("clean", "a.ods");
  const Json report = Json::parse(run({"check", file, "--stage", "request", "--format=json"}).out);
  EXPECT_EQ(report.at("stage"), "request");
  EXPECT_EQ(report.at("findings").at(0).at("rule"), "REQ003");
  const Ran wrong = run({"check", file, "--stage", "x"});
  EXPECT_EQ(wrong.code, 2);
  EXPECT_THAT(wrong.err, HasSubstr("request、proposal、supplementary、review"));
}

TEST(Check, WhoStopsReadingEndsItQuietly) {
  Folder folder;
  for (int i = 0; i < 40; ++i) folder.add_sample("mistakes", std::to_string(i) + ".ods");
  const Ran ran = run({"check", folder.path().string(), "--format=json"}, {.output_closed = true});
  EXPECT_EQ(ran.code, 128 + 13);
  EXPECT_EQ(ran.err, "");
}

TEST(Check, NothingInAFilesNameCommandsATerminal) {
  Folder folder;
  folder.add("\x1b[31m\r赤.ods", "");
  const Ran ran = run({"check", folder.path().string()});
  EXPECT_THAT(ran.out,
              AllOf(Not(HasSubstr("\x1b")), Not(HasSubstr("\r")), HasSubstr("␛[31m␍赤.ods")));
}

}  // namespace
}  // namespace tenken::cli_test
