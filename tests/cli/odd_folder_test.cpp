// SPDX-License-Identifier: MPL-2.0
// tenken check with folders in which nothing is as it should be, with outputs that cannot be
// written, and ended in the middle.
#include <gmock/gmock.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <thread>

#include "tests/cli/program.hpp"
#include "tests/packages/zip_bytes.hpp"

namespace tenken::cli_test {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;
using test::zip_bytes;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

constexpr std::array formats = {"text", "json", "csv", "html", "sarif", "junit"};

std::string kept_workbook(const std::string& name) {
  return content(TENKEN_SOURCE_DIR "/tests/data/workbooks/" + name);
}

/// What is said of each file of `folder`, by its name there: "" when it was checked.
std::map<std::string, std::string> problems(const Folder& folder, const Json& report) {
  std::map<std::string, std::string> found;
  for (const Json& each : report) {
    const fs::path file = each.at("file").get<std::string>();
    EXPECT_EQ(each.contains("problem"), each.at("status") == "unreadable") << file;
    found[file.lexically_relative(folder.path()).string()] = each.value("problem", "");
  }
  return found;
}

TEST(OddFolder, EveryFileIsAnswered) {
  Folder folder;
  folder.add_sample("clean", "良い.ods");
  folder.add_sample("clean", "名前\nに 改行 '\"と\t引用符.ods");
  // As a Mac writes it: the voiced mark is a character of its own.
  folder.add_sample("clean", "ハ\xE3\x82\x99ス.ods");
  folder.add_sample("clean", "フォルダー.ods/中.ods");
  folder.add("写真.ods", zip_bytes({{"IMG_0001.JPG", std::string(5000, '\xFF')}, {"b.jpg", "x"}}));
  folder.add("保護.ods", kept_workbook("encrypted.ods"));
  folder.add("保護.xlsx", kept_workbook("encrypted.xlsx"));
  folder.add("保護1.4.ods",
             zip_bytes({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                        {"META-INF/manifest.xml",
                         "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"},
                        {"encrypted-package", std::string(500, '?')}}));
  // NOLINTNEXTLINE(bugprone-string-constructor): so much that it must not be unpacked
  const std::string bomb(60'000'000, ' ');
  folder.add("爆弾.ods", zip_bytes({{"content.xml", bomb}}));
  folder.add("爆弾.xlsx",
             zip_bytes({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", bomb}}));
  folder.add("零.xlsx", "");
  folder.add("途中.xlsx", kept_workbook("stale-result.xlsx").substr(0, 7000));
  folder.add("古い.xls", std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) +
                             std::string("W\0o\0r\0k\0b\0o\0o\0k\0", 16));
  fs::create_directories(folder.path() / "空/その中");
  fs::create_directory_symlink(folder.path(), folder.path() / "空/輪");
  fs::create_symlink("自分.ods", folder.path() / "自分.ods");
  fs::create_symlink("/dev/zero", folder.path() / "無限.ods");
  ASSERT_EQ(::mkfifo((folder / "管.ods").c_str(), 0600), 0);
  const bool may_read_all = ::geteuid() == 0;
  fs::permissions(folder.add_sample("clean", "禁止.ods"), fs::perms::none);

  const Ran ran = run({"check", folder.path().string(), "--format", "json", "-j2"});
  EXPECT_EQ(ran.code, 3);
  const auto found = problems(folder, Json::parse(ran.out));
  const std::map<std::string, std::string> expected = {
      {"良い.ods", ""},
      {"名前\nに 改行 '\"と\t引用符.ods", ""},
      {"ハ\xE3\x82\x99ス.ods", ""},
      {"フォルダー.ods/中.ods", ""},
      {"写真.ods", "別の zip"},
      {"保護.ods", "パスワード"},
      {"保護.xlsx", "パスワード"},
      {"保護1.4.ods", "パスワード"},
      {"爆弾.ods", "大きすぎる"},
      {"爆弾.xlsx", "大きすぎる"},
      {"零.xlsx", "0 バイト"},
      {"途中.xlsx", "壊れています"},
      {"古い.xls", "古い形式"},
      {"自分.ods", "リンク"},
      {"無限.ods", "ファイルではありません"},
      {"管.ods", "ファイルではありません"},
      {"禁止.ods", may_read_all ? "" : "権限がありません"}};
  EXPECT_EQ(found.size(), expected.size()) << testing::PrintToString(found);
  for (const auto& [file, problem] : expected) {
    const auto said = found.find(file);
    ASSERT_TRUE(said != found.end()) << file;
    EXPECT_THAT(said->second, HasSubstr(problem)) << file;
    EXPECT_EQ(said->second.empty(), problem.empty()) << file << ": " << said->second;
  }

  // Whatever the format, all are in it.
  for (const char* format : formats) {
    const Ran other = run({"check", folder.path().string(), "--format", format});
    EXPECT_EQ(other.code, 3) << format;
    EXPECT_EQ(other.err, "") << format;
    for (const char* problem : {"別の zip", "パスワード", "大きすぎる", "リンク"}) {
      EXPECT_THAT(other.out, HasSubstr(problem)) << format;
    }
  }
}

TEST(OddFolder, ThatIsNotThereIsNamed) {
  Folder folder;
  for (const char* format : formats) {
    const Ran ran = run({"check", "ない", "--format", format}, {.folder = folder.path()});
    EXPECT_EQ(ran.code, 3) << format;
    EXPECT_THAT(ran.out, AllOf(HasSubstr("ない"), HasSubstr("ファイルがありません"))) << format;
  }
}

class OddOutput : public testing::TestWithParam<const char*> {};
INSTANTIATE_TEST_SUITE_P(Formats, OddOutput, testing::ValuesIn(formats),
                         [](const auto& format) { return std::string(format.param); });

TEST_P(OddOutput, IsNamedWithTheReason) {
  Folder folder;
  const std::string file = folder.add_sample("mistakes", "a.ods");
  const auto check = [&](const std::string& output) {
    const Ran ran = run({"check", file, "--format", GetParam(), "--output", output});
    EXPECT_EQ(ran.code, 2) << output;
    EXPECT_EQ(ran.out, "");
    EXPECT_THAT(ran.err, AllOf(HasSubstr("書き込めません"), HasSubstr(output + ": ")));
    return ran.err;
  };
  EXPECT_THAT(check(folder / "ない/report"), HasSubstr("ファイルかフォルダーがありません"));
  EXPECT_THAT(check(folder / "a.ods/report"), HasSubstr("ファイルかフォルダーがありません"));
  EXPECT_THAT(check(folder.path().string()), HasSubstr("フォルダーです"));
  EXPECT_THAT(check("/dev/full"), HasSubstr("ディスクに空きがありません"));
  if (::geteuid() != 0) {
    fs::create_directory(folder / "読むだけ");
    fs::permissions(folder / "読むだけ", fs::perms::owner_read | fs::perms::owner_exec);
    EXPECT_THAT(check(folder / "読むだけ/report"), HasSubstr("権限がありません"));
  }
  EXPECT_THAT(run({"check", file, "-o", folder / "ない/report", "--lang", "en"}).err,
              AllOf(Not(HasSubstr("ません")), HasSubstr("no such file or folder")));
}

TEST_P(OddOutput, IsStandardOutputOnAFullDiskOrWithoutAReader) {
  Folder folder;
  for (int i = 0; i < 30; ++i) folder.add_sample("mistakes", std::to_string(i) + ".ods");
  const std::vector<std::string> arguments = {"check", folder.path().string(), "--format",
                                              GetParam()};
  const Ran full = run(arguments, {.output = "/dev/full"});
  EXPECT_EQ(full.code, 4);
  EXPECT_THAT(full.err, AllOf(HasSubstr("書き込めません"),
                              HasSubstr("標準出力: ディスクに空きがありません")));
  const Ran closed = run(arguments, {.output_closed = true});
  EXPECT_EQ(closed.code, 128 + SIGPIPE);
  EXPECT_EQ(closed.err, "");
}

TEST(HelpOutput, ThatCannotBeWrittenIsSaid) {
  const Ran ran = run({"--help"}, {.output = "/dev/full"});
  EXPECT_EQ(ran.code, 4);
  EXPECT_THAT(ran.err, HasSubstr("標準出力: ディスクに空きがありません"));
}

/// Waits until `child` has a file of `folder` open, be it one without a name.
bool writes_in(pid_t child, const fs::path& folder) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::minutes(1);
  const fs::path descriptors = "/proc/" + std::to_string(child) + "/fd";
  while (std::chrono::steady_clock::now() < end) {
    std::error_code error;
    for (const auto& each : fs::directory_iterator(descriptors, error)) {
      const std::string target = fs::read_symlink(each.path(), error).string();
      if (target.starts_with(folder.string() + "/")) return true;
    }
    std::this_thread::yield();
  }
  return false;
}

TEST_P(OddOutput, IsNeverHalfWrittenWhateverEndsTheProgram) {
  Folder input;
  input.add_sample("mistakes", "0.ods");
  constexpr int count = 600;
  for (int i = 1; i < count; ++i) {
    fs::create_hard_link(input / "0.ods", input / (std::to_string(i) + ".ods"));
  }
  Folder output;
  const std::string report = output.add("report", "before");
  const std::vector<std::string> arguments = {
      "check", input.path().string(), "--jobs=1", "--format", GetParam(), "--output", report};
  for (const int signal : {SIGKILL, SIGTERM, SIGINT, SIGHUP}) {
    const Ran ran = run(arguments, {.meanwhile = [&](pid_t child) {
                          EXPECT_TRUE(writes_in(child, output.path()));
                          ::kill(child, signal);
                        }});
    EXPECT_EQ(ran.code, 128 + signal);
    EXPECT_THAT(ran.err, HasSubstr(signal == SIGKILL ? "" : "途中で止めました"));
    EXPECT_EQ(content(report), "before");
    const auto files = fs::directory_iterator(output.path());
    EXPECT_EQ(std::distance(fs::begin(files), fs::end(files)), 1) << "something is left";
  }
  EXPECT_EQ(run(arguments).code, 1);
  EXPECT_THAT(content(report), AllOf(HasSubstr("0.ods"), HasSubstr("599.ods")));
}

}  // namespace
}  // namespace tenken::cli_test
