// SPDX-License-Identifier: MPL-2.0
// tenken check --prior, and workbooks that are checked together.
#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "logic/files/ods.hpp"
#include "tests/cli/program.hpp"
#include "tests/support/beside.hpp"
#include "tests/support/samples.hpp"

namespace tenken::cli_test {
namespace {

using Json = nlohmann::json;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

void write(const fill::FilledForm& form, const std::string& path) {
  ASSERT_EQ(files::write_ods(form, files::OdsKind::document, path), "");
}

fill::FilledForm changed(const std::string& changes) {
  return test::filled_sample(changes, test::nagano().fiscal_year);
}

/// "IND010 indicator.2.actual.R4" of every workbook of a report.
std::vector<std::string> said(const Ran& ran) {
  std::vector<std::string> lines;
  const Json report = Json::parse(ran.out);
  for (const Json& each : report.is_array() ? report : Json::array({report})) {
    for (const Json& finding : each.at("findings")) {
      lines.push_back(finding.at("rule").get<std::string>() + " " +
                      finding.at("field").get<std::string>());
    }
  }
  return lines;
}

TEST(Prior, AFileIsComparedWithLastYears) {
  Folder folder;
  const std::string now = folder.add_sample("clean", "R5.ods");
  const std::string same = folder / "R4.ods";
  const std::string other = folder / "R4-other.ods";
  write(test::last_years_form(), same);
  write(test::last_years_form("indicator.2.actual.R4 = 9\n"), other);
  EXPECT_THAT(said(run({"check", now, "--format=json", "--prior", same})), IsEmpty());
  const Ran ran = run({"check", now, "--format=json", "--prior", other, "--fail-on=warning"});
  EXPECT_EQ(ran.code, 1);
  EXPECT_THAT(said(ran), ElementsAre("IND010 indicator.2.actual.R4"));
  EXPECT_EQ(Json::parse(ran.out)["findings"][0]["related"][0]["file"], other);
  const Ran text = run({"check", now, "--prior", other});
  EXPECT_THAT(text.out, HasSubstr("比べたところ: " + other));
}

TEST(Prior, AFolderIsSearchedByProject) {
  Folder folder;
  Folder last;
  folder.add_sample("clean", "a.ods");
  write(changed("header.project_number = 07 06 02\nheader.project_name = 県立大学運営事業\n"),
        folder / "b.ods");
  write(test::last_years_form("indicator.2.actual.R4 = 9\n"), last / "x.ods");
  last.add("y.ods", "no workbook");
  for (const char* jobs : {"--jobs=1", "--jobs=3"}) {
    const Ran ran = run(
        {"check", folder.path().string(), "--format=json", "--prior", last.path().string(), jobs});
    EXPECT_THAT(said(ran),
                ElementsAre("IND010 indicator.2.actual.R4", "SET004 header.project_number"));
    EXPECT_THAT(ran.err, HasSubstr("y.ods"));
  }
}

TEST(Prior, AWorkbookOfLastYearThatCannotBeReadIsTold) {
  Folder folder;
  Folder last;
  const std::string now = folder.add_sample("clean", "R5.ods");
  write(test::last_years_form(), last / "a.ods");
  const auto code = [&] {
    const Ran ran = run({"check", now, "--format=json", "--prior", last.path().string()});
    EXPECT_THAT(said(ran), IsEmpty());
    return ran.code;
  };
  EXPECT_EQ(code(), 0);
  // A list of names, which can be read and is no sheet, may lie beside them.
  fill::FilledForm list = test::last_years_form();
  list.sheets.resize(1);
  list.sheets.front().cells.clear();
  write(list, last / "b.ods");
  EXPECT_EQ(code(), 0);
  last.add("c.ods", "no workbook");
  EXPECT_EQ(code(), 3);
}

TEST(Prior, TwoSheetsOfTheProjectAreTold) {
  Folder folder;
  Folder last;
  const std::string now = folder.add_sample("clean", "R5.ods");
  write(test::last_years_form("indicator.2.actual.R4 = 9\n"), last / "a.ods");
  write(test::last_years_form(), last / "b.ods");
  const auto found = [&] {
    return said(run({"check", now, "--format=json", "--prior", last.path().string()}));
  };
  EXPECT_THAT(found(), ElementsAre("SET004 header.project_number"));
  const Ran text = run({"check", now, "--prior", last.path().string()});
  EXPECT_THAT(text.out, HasSubstr(last / "a.ods"));
  EXPECT_THAT(text.out, HasSubstr("比べたのは " + (last / "b.ods")));
  // The same sheet twice says the same.
  write(test::last_years_form(), last / "a.ods");
  EXPECT_THAT(found(), IsEmpty());
}

TEST(Prior, NothingToCompareWithIsAMistakeInTheArguments) {
  Folder folder;
  Folder empty;
  const std::string now = folder.add_sample("clean", "R5.ods");
  const Ran ran = run({"check", now, "--prior", empty.path().string()});
  EXPECT_EQ(ran.code, 2);
  EXPECT_THAT(ran.err, HasSubstr("--prior " + empty.path().string()));
  // A path that was mistyped, or a file that is no sheet, would else look like a comparison.
  empty.add("x.ods", "no workbook");
  for (const std::string& path : {empty / "gone", empty / "x.ods", empty.path().string()}) {
    const Ran nothing = run({"check", now, "--prior", path});
    EXPECT_EQ(nothing.code, 2) << path;
    EXPECT_EQ(nothing.out, "") << path;
    EXPECT_THAT(nothing.err, HasSubstr("比べられるブックがありません")) << path;
  }
}

TEST(Together, TheSameSheetAndTheSameNumberAreToldAtTheLaterOne) {
  Folder folder;
  folder.add_sample("clean", "a.ods");
  folder.add_sample("clean", "b.ods");
  write(changed("cost.R5.staff = 3\n"), folder / "c.ods");
  const Ran ran = run({"check", folder.path().string(), "--format=json", "--jobs=3"});
  EXPECT_THAT(said(ran),
              ElementsAre("SET002 header.project_number", "SET001 header.project_number"));
  const Json report = Json::parse(ran.out);
  EXPECT_EQ(report[1]["findings"][0]["related"][0]["file"], folder / "a.ods");
  EXPECT_EQ(report[2]["status"], "error");
  EXPECT_THAT(run({"check", folder.path().string()}).out, HasSubstr("SET001"));
}

TEST(Together, StagesAreComparedInWhateverOrderTheyCome) {
  const std::string earlier =
      "header.stage = 補正予算案\nindicator.2.target.R5 = 18\nindicator.4-1.actual.R4 = 4900\n";
  for (const bool earlier_first : {true, false}) {
    Folder folder;
    folder.add_sample("clean", earlier_first ? "b.ods" : "a.ods");
    write(changed(earlier), folder / (earlier_first ? "a.ods" : "b.ods"));
    const Ran ran = run({"check", folder.path().string(), "--format=json"});
    EXPECT_THAT(said(ran), testing::Contains("STG001 indicator.2.target.R5"));
    EXPECT_THAT(said(ran), testing::Not(testing::Contains("STG001 indicator.4-1.actual.R4")));
    const Json findings = Json::parse(ran.out)[1]["findings"];
    EXPECT_TRUE(std::ranges::any_of(
        findings, [](const Json& finding) { return finding["rule"] == "STG001"; }));
  }
}

/// A sheet of the project numbered 07 06 0<n>.
fill::FilledForm sheet_of(int n, const std::string& stage) {
  const std::string number = std::to_string(n);
  return changed("header.project_number = 07 06 0" + number +
                 "\nheader.project_name = " + std::string(static_cast<std::size_t>(n), 'A') +
                 "事業\nheader.stage = " + stage + "\n");
}

TEST(Together, AStageThatTheOthersHaveIsMissedWhereverItsSheetWouldCome) {
  // By stage, by project, and the later stage first.
  for (const char* name : {"{stage}{n}.ods", "{n}{stage}.ods"}) {
    for (const bool earlier_first : {true, false}) {
      Folder folder;
      const auto path = [&](int n, bool is_earlier) {
        std::string file = name;
        file.replace(file.find("{n}"), 3, std::to_string(n));
        return folder /
               file.replace(file.find("{stage}"), 7, is_earlier == earlier_first ? "a" : "b");
      };
      for (int n = 1; n <= 4; ++n) {
        if (n != 1) write(sheet_of(n, "当初要求"), path(n, true));
        write(sheet_of(n, "点検"), path(n, false));
      }
      const auto missed = [&] {
        std::vector<std::string> files;
        for (const char* jobs : {"--jobs=1", "--jobs=3"}) {
          const Ran ran = run({"check", folder.path().string(), "--format=json", jobs});
          for (const Json& each : Json::parse(ran.out)) {
            for (const Json& finding : each.at("findings")) {
              if (finding.at("rule") == "SET005") files.push_back(each.at("file"));
            }
          }
        }
        return files;
      };
      EXPECT_THAT(missed(), ElementsAre(path(1, false), path(1, false)));
      // It may be the one that cannot be read.
      const std::string broken = folder.add("z.ods", "no workbook");
      EXPECT_THAT(missed(), IsEmpty());
      std::filesystem::remove(broken);
      write(sheet_of(1, "当初要求"), path(1, true));
      EXPECT_THAT(missed(), IsEmpty());
    }
  }
}

/// Only some of so many are looked at to see whether there are several stages.
TEST(Together, AMissingStageIsSeenInALargeFolderToo) {
  Folder folder;
  constexpr int projects = 14;
  for (int n = 1; n <= projects; ++n) {
    for (const char* stage : {"当初要求", "点検"}) {
      if (n == 9 && std::string(stage) == "当初要求") continue;
      write(changed("header.project_number = 07 06 " + std::to_string(n + 10) +
                    "\nheader.project_name = " + std::string(static_cast<std::size_t>(n), 'A') +
                    "事業\nheader.stage = " + stage + "\n"),
            folder / (stage + std::to_string(n + 10) + ".ods"));
    }
  }
  const Json report = Json::parse(run({"check", folder.path().string(), "--format=json"}).out);
  std::vector<std::string> missed;
  for (const Json& each : report) {
    for (const Json& finding : each.at("findings")) {
      if (finding.at("rule") == "SET005") missed.push_back(each.at("file"));
    }
  }
  EXPECT_THAT(missed, ElementsAre(folder / "点検19.ods"));
}

}  // namespace
}  // namespace tenken::cli_test
