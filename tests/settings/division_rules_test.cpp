// SPDX-License-Identifier: MPL-2.0
// The same rules' settings, chosen in the office, in a division's file, and given to the program:
// the same findings, for every severity of every rule and every limit.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include "logic/check/rule.hpp"
#include "logic/files/ods.hpp"
#include "logic/form/settings.hpp"
#include "tests/office/checker.hpp"
#include "tests/office/office.hpp"
#include "tests/office/options_page.hpp"
#include "tests/support/samples.hpp"
#include "uno/common/settings.hpp"

namespace tenken::test {
namespace {

namespace fs = std::filesystem;
using test_office::Document;
using test_office::shared;

constexpr std::array severities = {"error", "warning", "note", "off"};

/// Settings in which every rule has another severity in each round, and every limit its least, its
/// most, one beside the standard, or none.
form::RuleSettings settings_of(std::size_t round) {
  form::RuleSettings settings;
  std::size_t number = round;
  for (const check::Rule* rule : check::all_rules()) {
    settings.severities[std::string(rule->id)] = severities.at(number++ % severities.size());
    for (const check::Option& option : rule->options) {
      const std::array values = {option.least, option.most,
                                 std::min(option.standard + 1, option.most)};
      if (const std::size_t which = number++ % (values.size() + 1); which < values.size()) {
        settings.thresholds[std::string(option.key)] = values.at(which);
      }
    }
  }
  return settings;
}

std::string content(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// The samples, and sheets with mistakes that limits and severities speak of.
std::vector<fs::path> workbooks() {
  std::vector<fs::path> files;
  for (const char* name : {"clean.ods", "mistakes.ods", "pdf.ods"}) {
    files.push_back(test_office::copy_of(fs::path(TENKEN_SAMPLES) / name));
  }
  constexpr std::array broken = {
      "cost.R5.initial = 2520310\nindicator.1.actual.R5 = 2800\ncost.R5.staff = 40\n",
      "header.email = jinzai\nheader.period = S70 〜\nheader.project_number = 7 6 1\n",
      "cost.R5.total := 260554\ncost.R5.settled = 251076\nsubproject.2.name =\n",
      "indicator.1.status := 未達成\nindicator.2.unit = 社\nindicator.3.actual.R5 = \"45以下\"\n",
      "text.purpose = （作成中）\ntext.results = ＸＸ\nsubproject.1.activity.1.method = 直営\n"};
  for (std::size_t i = 0; i < broken.size(); ++i) {
    const fs::path file = test_office::scratch() / ("broken" + std::to_string(i) + ".ods");
    const auto form = filled_sample(broken.at(i), nagano().fiscal_year);
    EXPECT_EQ(files::write_ods(form, files::OdsKind::document, file.string()), "");
    files.push_back(file);
  }
  return files;
}

/// What the program says of `file` with the settings in `settings`.
std::string report_by_program(const fs::path& file, const fs::path& settings) {
  const fs::path out = test_office::scratch() / "by-program.json";
  const std::string command = "'" TENKEN_PROGRAM "' check '" + file.string() + "' --config '" +
                              settings.string() + "' --lang ja --fail-on never --format json > '" +
                              out.string() + "'";
  if (std::system(command.c_str()) != 0) throw std::runtime_error(command);
  return content(out);
}

/// The page ルール, by which the office reads what holds anew.
class DivisionRules : public ::testing::Test {
 protected:
  DivisionRules()
      : before_(office::settings(shared().context())),
        document_(shared().new_calc(true)),
        page_(shared(), document_, test_office::PageName::rules) {}

  ~DivisionRules() override { choose({}, {}); }

  /// OK pressed with these rules of a person's own, and this file of a division.
  void choose(const form::SettingLines& rules, const fs::path& division) const {
    office::Settings settings = before_;
    settings.rules = rules;
    settings.division = division.empty() ? "" : "file://" + division.string();
    ASSERT_TRUE(office::keep_settings(shared().context(), settings));
    for (const char* event : {"initialize", "back", "ok"}) page_.send(event);
  }

 private:
  office::Settings before_;
  Document document_;
  test_office::OptionsPage page_;
};

TEST_F(DivisionRules, AreTheSameInTheOfficeAndForTheProgram) {
  std::vector<Document> open;
  const std::vector<fs::path> files = workbooks();
  for (const fs::path& file : files) open.push_back(shared().load(file));
  std::vector<std::set<std::string>> said(files.size());
  const fs::path toml = test_office::scratch() / "division-rules.toml";
  for (std::size_t round = 0; round < severities.size(); ++round) {
    const form::RuleSettings rules = settings_of(round);
    std::ofstream(toml) << form::to_toml({.file = {}, .forms = {}, .rules = rules});
    std::vector<std::string> wanted;
    for (const fs::path& file : files) wanted.push_back(report_by_program(file, toml));
    for (std::size_t i = 0; i < files.size(); ++i) said[i].insert(wanted[i]);
    choose(form::to_lines(rules), {});
    for (std::size_t i = 0; i < files.size(); ++i) {
      EXPECT_EQ(test_office::report_of(open[i]), wanted[i])
          << files[i] << ", chosen, round " << round;
    }
    choose({}, toml);
    for (std::size_t i = 0; i < files.size(); ++i) {
      EXPECT_EQ(test_office::report_of(open[i]), wanted[i])
          << files[i] << ", a division's, round " << round;
    }
  }
  // The settings make a difference to every sheet that has mistakes.
  for (std::size_t i = 1; i < files.size(); ++i) EXPECT_GT(said[i].size(), 2U) << files[i];
}

/// That a limit which a rule does not look at would make no difference is no excuse for not keeping
/// it: what is written is what was chosen, of every rule.
TEST(DivisionRulesFile, HoldsEverySettingOfEveryRule) {
  const auto& known = check::known_settings();
  std::set<std::string> limits;
  for (std::size_t round = 0; round < severities.size(); ++round) {
    const form::RuleSettings rules = settings_of(round);
    const auto file = form::parse_settings(form::to_toml({.file = {}, .forms = {}, .rules = rules}),
                                           "a.toml", known);
    const auto lines = form::parse_lines(form::to_lines(rules), "registry", known);
    for (const auto* read : {&file, &lines}) {
      ASSERT_TRUE(read->settings) << read->errors.size();
      EXPECT_EQ(read->settings->rules.severities, rules.severities);
      EXPECT_EQ(read->settings->rules.thresholds, rules.thresholds);
    }
    EXPECT_EQ(rules.severities.size(), check::all_rules().size());
    for (const auto& [key, value] : rules.thresholds) limits.insert(key);
  }
  std::size_t options = 0;
  for (const check::Rule* rule : check::all_rules()) options += rule->options.size();
  EXPECT_EQ(limits.size(), options);
}

}  // namespace
}  // namespace tenken::test
