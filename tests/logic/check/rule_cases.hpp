// SPDX-License-Identifier: MPL-2.0
// The cases of tests/data/rules (its README.md describes the notation).
#pragma once

#include <map>
#include <string>
#include <vector>

#include "logic/check/checker.hpp"
#include "logic/workbook/workbook.hpp"
#include "tests/support/expected_findings.hpp"

namespace tenken::test {

/// What was done to a case's workbook before its last changes: `waive RULE field reason`, `stamp`.
struct EarlierStep {
  std::string line;
  std::string changes;  ///< those above it
};

/// What a case's workbook is held against: `beside last year` and the like.
struct Beside {
  std::string what;  ///< "last year", "folder of last year", "folder of two of last year", "stage
                     ///< request", "set" …; "" for none
  std::string changes;  ///< of that one
};

struct RuleCase {
  std::string rule;  ///< "BUD001", from the file's name
  std::string kind;  ///< "fires", "silent", "near miss"
  std::string title;
  std::string changes;  ///< in the samples' notation
  std::vector<std::string>
      workbook_changes;  ///< "delete page analysis", "hide row of cost.R5.total"
  std::vector<EarlierStep> earlier_steps;
  std::map<std::string, std::string> properties;  ///< `property NAME = value`
  Beside beside;
  std::vector<FindingLine> findings;
  int line = 0;  ///< where it begins in its file
};

/// Throws std::runtime_error that names file and line for a heading that is none of the three
/// kinds.
[[nodiscard]] std::vector<RuleCase> read_rule_cases(const std::string& path);

/// Whether the case is more than a title: the skeleton's are not.
[[nodiscard]] bool changes_something(const RuleCase& rule_case);

/// The clean sample with the case's changes.
[[nodiscard]] workbook::Workbook workbook_of(const RuleCase& rule_case);

/// What the case holds its workbook against, and the options with which that is done; rules on a
/// set need more than that.
[[nodiscard]] check::Result other_of(const RuleCase& rule_case);
[[nodiscard]] check::Options options_of(const RuleCase& rule_case, const check::Result& other);

/// What is found of it, held against what the case names.
[[nodiscard]] check::Result result_of(const RuleCase& rule_case);

}  // namespace tenken::test
