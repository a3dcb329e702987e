// SPDX-License-Identifier: MPL-2.0
// IND007 on sentences as people write them: tests/data/section8.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <stdexcept>

#include "logic/check/checker.hpp"
#include "logic/check/finding.hpp"
#include "tests/support/samples.hpp"

namespace tenken::check {
namespace {

/// An indicator, by the words of a section's heading: unit=校 last=33 target=25 actual=28.
using Facts = std::map<std::string, std::string>;

struct Sentence {
  std::string where;
  std::string verdict;  ///< right, wrong, missed
  std::string text;
  Facts facts;
};

Facts read_facts(const std::string& heading) {
  Facts facts;
  std::istringstream words(heading);
  for (std::string word; words >> word;) {
    const std::size_t equals = word.find('=');
    if (equals != std::string::npos) facts[word.substr(0, equals)] = word.substr(equals + 1);
  }
  return facts;
}

std::string with_line_breaks(std::string text) {
  for (std::size_t at = text.find("\\n"); at != std::string::npos; at = text.find("\\n")) {
    text.replace(at, 2, "\n");
  }
  return text;
}

std::vector<Sentence> sentences_of(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::vector<Sentence> sentences;
  Facts facts;
  int number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    if (line.empty() || line.starts_with('#')) continue;
    if (line.starts_with('[')) {
      facts = read_facts(line);
      continue;
    }
    const std::size_t bar = line.find(" | ");
    if (bar == std::string::npos) throw std::runtime_error(path.string() + ": " + line);
    sentences.push_back({.where = path.filename().string() + ":" + std::to_string(number),
                         .verdict = line.substr(0, bar),
                         .text = with_line_breaks(line.substr(bar + 3)),
                         .facts = facts});
  }
  return sentences;
}

std::vector<Sentence> all_sentences() {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(TENKEN_TEST_DATA "/section8")) {
    if (entry.path().extension() == ".txt") paths.push_back(entry.path());
  }
  std::ranges::sort(paths);
  std::vector<Sentence> all;
  for (const auto& path : paths) std::ranges::move(sentences_of(path), std::back_inserter(all));
  return all;
}

void type(record::Field& field, const std::string& text) {
  const text::Reading reading = text::read_number(text);
  field.cell =
      reading.is_number() ? workbook::number_cell(reading.value) : workbook::text_cell(text);
  field.cell.text = text;
  field.reading = reading;
}

/// What IND007 quotes of the sentence, "" when it is silent.
std::string said_of(const Sentence& sentence) {
  const workbook::Workbook workbook = test::sample("clean");
  static const Result clean = check(workbook, {&test::nagano(), 1});
  record::ImprovementSheet sheet = clean.sheet;
  sheet.indicators.resize(1);
  sheet.analyses.resize(1);
  record::Indicator& indicator = sheet.indicators.front();
  const auto fact = [&](const std::string& key) {
    const auto found = sentence.facts.find(key);
    if (found == sentence.facts.end()) throw std::runtime_error(sentence.where + " lacks " + key);
    return found->second;
  };
  type(indicator.name, fact("name"));
  type(indicator.unit, fact("unit"));
  // Most sentences have nothing of the year before last.
  type(indicator.actual[2], sentence.facts.contains("before") ? fact("before") : "―");
  type(indicator.actual[1], fact("last"));
  type(indicator.target, fact("target"));
  type(indicator.actual[0], fact("actual"));
  indicator.better = sentence.facts.contains("direction") ? kpi::Direction::lower_is_better
                                                          : kpi::Direction::higher_is_better;
  type(sheet.analyses.front().text, sentence.text);
  const Subject subject{.sheet = sheet, .binding = clean.binding, .form = test::nagano()};
  const Rule* const rule = find_rule("IND007");
  Findings findings;
  findings.begin(*rule);
  std::get<CheckOf<Subject>>(rule->check)(subject, findings);
  const std::vector<Finding> said = std::move(findings).sorted();
  return said.empty() ? "" : said.front().actual;
}

TEST(Section8, EverySentenceIsJudgedAsAReaderDoes) {
  int right = 0;
  int wrong = 0;
  for (const Sentence& sentence : all_sentences()) {
    const std::string said = said_of(sentence);
    const bool should_speak = sentence.verdict == "wrong";
    right += sentence.verdict == "right" ? 1 : 0;
    wrong += should_speak ? 1 : 0;
    EXPECT_EQ(!said.empty(), should_speak)
        << sentence.where << " (" << sentence.verdict << "): " << sentence.text
        << (said.empty() ? "" : " -- said: " + said);
  }
  EXPECT_GE(right, 60);
  EXPECT_GE(wrong, 60);
}

}  // namespace
}  // namespace tenken::check
