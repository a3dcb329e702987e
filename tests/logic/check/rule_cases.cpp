// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "tests/logic/check/rule_cases.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "tests/logic/check/workbook_change.hpp"
#include "tests/support/samples.hpp"

namespace tenken::test {
namespace {

constexpr std::array kinds = {"fires", "silent", "near miss"};

RuleCase begin_case(const std::string& heading, const std::string& path, int line) {
  const std::size_t colon = heading.find(':');
  RuleCase rule_case;
  rule_case.rule = std::filesystem::path(path).stem();
  rule_case.kind = heading.substr(0, colon);
  rule_case.line = line;
  if (colon == std::string::npos || std::ranges::find(kinds, rule_case.kind) == kinds.end()) {
    throw std::runtime_error(path + ":" + std::to_string(line) +
                             ": a case begins with fires:, silent: or near miss:");
  }
  rule_case.title = heading.substr(colon + 2);
  return rule_case;
}

}  // namespace

std::vector<RuleCase> read_rule_cases(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error(path + " cannot be read");
  std::vector<RuleCase> cases;
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    if (line.starts_with("## ")) {
      cases.push_back(begin_case(line.substr(3), path, number));
    } else if (line.empty() || line.starts_with("#")) {
      continue;
    } else if (cases.empty()) {
      throw std::runtime_error(path + ":" + std::to_string(number) + ": stands before any case");
    } else if (line.starts_with("=>")) {
      cases.back().findings.push_back(parse_finding_line(line.substr(2)));
    } else if (is_workbook_change(line)) {
      cases.back().workbook_changes.push_back(line);
    } else {
      cases.back().changes += line + "\n";
    }
  }
  return cases;
}

workbook::Workbook workbook_of(const RuleCase& rule_case) {
  workbook::Workbook workbook = changed_sample(rule_case.changes);
  for (const std::string& change : rule_case.workbook_changes) change_workbook(workbook, change);
  return workbook;
}

}  // namespace tenken::test
