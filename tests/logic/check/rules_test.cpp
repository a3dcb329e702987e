// SPDX-License-Identifier: MPL-2.0
// Every rule: its cases, its page, its part in the lists.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include "logic/check/checker.hpp"
#include "tests/logic/check/rule_cases.hpp"
#include "tests/support/samples.hpp"

namespace tenken::check {
namespace {

const std::string cases_folder = TENKEN_SOURCE_DIR "/tests/data/rules/";
const std::string pages_folder = TENKEN_SOURCE_DIR "/docs/rules/";

std::string content(const std::string& path) {
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string_view spelled(FixSafety fix) {
  switch (fix) {
    case FixSafety::none:
      return "none";
    case FixSafety::safe:
      return "safe";
    case FixSafety::confirm:
      return "confirm";
  }
  return "";
}

/// What every page explains, in both languages.
constexpr std::array<std::string_view, 10> page_headings = {
    "### 何を点検するか\n",
    "### なぜ大切か\n",
    "### 例\n",
    "### 直し方\n",
    "### 指摘しないとき\n",
    "### What it checks\n",
    "### Why it matters\n",
    "### Example\n",
    "### How to mend it\n",
    "### When it stays silent\n",
};

bool says_something_under(const std::string& page, std::string_view heading) {
  const std::size_t at = page.find(heading);
  if (at == std::string::npos) return false;
  const std::size_t begin = at + heading.size();
  const std::size_t end = std::min(page.find("\n#", begin), page.size());
  return page.substr(begin, end - begin).find_first_not_of(" \n") != std::string::npos;
}

/// The lines that a page quotes.
std::vector<std::string> quotes_of(const std::string& page) {
  std::vector<std::string> quotes;
  std::istringstream lines(page);
  for (std::string line; std::getline(lines, line);) {
    constexpr std::string_view mark = "> ";
    if (line.starts_with(mark)) quotes.push_back(line.substr(mark.size()));
  }
  return quotes;
}

/// True when `said` is `text` with something in the place of each {1}, {2} …
bool says(std::string_view text, std::string_view said) {
  constexpr std::size_t placeholder = 3;
  bool begins = true;
  while (true) {
    const std::size_t end = std::min(text.find('{'), text.size());
    const std::string_view words = text.substr(0, end);
    if (end == text.size()) return begins ? said == words : said.ends_with(words);
    const std::size_t at =
        begins ? (said.starts_with(words) ? 0 : std::string_view::npos) : said.find(words);
    if (at == std::string_view::npos) return false;
    said.remove_prefix(at + words.size());
    text.remove_prefix(end + placeholder);
    begins = false;
  }
}

class EveryRule : public testing::TestWithParam<const Rule*> {};

TEST_P(EveryRule, SaysOfEachCaseExactlyWhatItLists) {
  const Rule& rule = *GetParam();
  if (std::holds_alternative<CheckOf<DefinitionSubject>>(rule.check))
    GTEST_SKIP() << "see definition_findings_test.cpp";
  for (const auto& rule_case :
       test::read_rule_cases(cases_folder + std::string(rule.id) + ".cases")) {
    SCOPED_TRACE(rule_case.rule + ".cases:" + std::to_string(rule_case.line) + ": " +
                 rule_case.kind + ": " + rule_case.title);
    try {
      EXPECT_EQ(
          test::difference(rule_case.findings, test::finding_lines(test::result_of(rule_case))),
          "");
    } catch (const std::runtime_error& problem) {
      ADD_FAILURE() << problem.what();
    }
  }
}

TEST_P(EveryRule, HasACaseThatFiresOneThatIsSilentAndANearMiss) {
  const Rule& rule = *GetParam();
  if (std::holds_alternative<CheckOf<DefinitionSubject>>(rule.check))
    GTEST_SKIP() << "see definition_findings_test.cpp";
  std::set<std::string> kinds;
  for (const auto& rule_case :
       test::read_rule_cases(cases_folder + std::string(rule.id) + ".cases")) {
    kinds.insert(rule_case.kind);
    const auto is_ours = [&](const auto& finding) { return finding.rule == rule.id; };
    const bool fires = std::ranges::any_of(rule_case.findings, is_ours);
    if (rule_case.kind != "near miss") {
      EXPECT_EQ(fires, rule_case.kind == "fires") << rule_case.title;
    } else {
      // The skeleton's own near misses nothing.
      EXPECT_TRUE(test::changes_something(rule_case)) << rule_case.title;
    }
  }
  EXPECT_EQ(kinds, (std::set<std::string>{"fires", "silent", "near miss"}));
}

TEST_P(EveryRule, HasAPageThatSaysTheSameAsItsCode) {
  const Rule& rule = *GetParam();
  const std::string page = content(pages_folder + std::string(rule.id) + ".md");
  std::ostringstream title;
  title << "# " << rule.id << " " << rule.name << "\n";
  EXPECT_TRUE(page.starts_with(title.str())) << rule.id << ".md must begin with: " << title.str();
  std::ostringstream facts;
  facts << "\nSeverity: " << to_string(rule.severity) << " · Fix: " << spelled(rule.fix)
        << " · Scope: " << scope_of(rule) << "\n";
  EXPECT_NE(page.find(facts.str()), std::string::npos) << rule.id << ".md lacks:" << facts.str();
  EXPECT_NE(page.find("\n## 日本語\n"), std::string::npos);
  EXPECT_NE(page.find("\n## English\n"), std::string::npos);
  for (const std::string_view heading : page_headings) {
    EXPECT_TRUE(says_something_under(page, heading)) << rule.id << ".md lacks: " << heading;
  }
}

TEST_P(EveryRule, HasAPageThatQuotesWhatItSays) {
  const Rule& rule = *GetParam();
  if (std::holds_alternative<CheckOf<DefinitionSubject>>(rule.check))
    GTEST_SKIP() << "see definition_findings_test.cpp";
  std::set<std::string> texts;
  for (const auto& rule_case :
       test::read_rule_cases(cases_folder + std::string(rule.id) + ".cases")) {
    if (rule_case.kind != "fires") continue;
    for (const auto& finding : test::result_of(rule_case).findings) {
      if (finding.rule == &rule) texts.insert(finding.message.text);
    }
  }
  const auto quotes = quotes_of(content(pages_folder + std::string(rule.id) + ".md"));
  EXPECT_FALSE(quotes.empty());
  std::string listed;
  for (const std::string& text : texts) listed += "\n" + text;
  for (const std::string& quote : quotes) {
    EXPECT_TRUE(std::ranges::any_of(texts, [&](const auto& text) { return says(text, quote); }))
        << quote << "\nmust be one of" << listed;
  }
}

INSTANTIATE_TEST_SUITE_P(Rules, EveryRule,
                         testing::ValuesIn(all_rules().begin(), all_rules().end()),
                         [](const auto& rule) { return std::string(rule.param->id); });

TEST(Rules, AreListedOnceAndInOrder) {
  std::vector<std::string_view> ids;
  for (const Rule* rule : all_rules()) {
    ids.push_back(rule->id);
    EXPECT_EQ(find_rule(rule->id), rule);
    EXPECT_FALSE(rule->summary.empty()) << rule->id;
    EXPECT_TRUE(std::visit([](auto check) { return check != nullptr; }, rule->check)) << rule->id;
  }
  EXPECT_TRUE(std::ranges::is_sorted(ids));
  EXPECT_EQ(find_rule("BUD999"), nullptr);
}

TEST(Rules, NoPageAndNoCasesAreLeftOver) {
  for (const auto& [folder, ending] : {std::pair{cases_folder, ".cases"}, {pages_folder, ".md"}}) {
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
      const std::string stem = file.path().stem().string();
      if (file.path().extension() != ending || stem == "README") continue;
      EXPECT_NE(find_rule(stem), nullptr) << file.path();
    }
  }
}

}  // namespace
}  // namespace tenken::check
