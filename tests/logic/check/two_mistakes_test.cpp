// SPDX-License-Identifier: MPL-2.0
// One cause, one finding: what is dropped as a consequence must not leave two mistakes unsaid.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "logic/check/checker.hpp"
#include "tests/logic/check/rule_cases.hpp"
#include "tests/support/samples.hpp"

namespace tenken::check {
namespace {

bool is_found(const std::string& changes) {
  return !check(test::changed_sample(changes), {&test::nagano(), 1}).findings.empty();
}

std::string field_of(const std::string& change) {
  return change.substr(0, change.find_first_of(" :="));
}

/// The cases of all rules that change one amount of section 6 or of a 細事業, and are found.
std::vector<std::string> mistakes_in_amounts() {
  std::vector<std::string> mistakes;
  for (const Rule* rule : all_rules()) {
    if (!std::holds_alternative<CheckOf<Subject>>(rule->check)) continue;
    const std::string path = TENKEN_SOURCE_DIR "/tests/data/rules/" + std::string(rule->id);
    for (const auto& rule_case : test::read_rule_cases(path + ".cases")) {
      const std::string& change = rule_case.changes;
      const bool is_one_line = change.find('\n') + 1 == change.size();
      const std::string field = is_one_line ? field_of(change) : "";
      const bool is_amount =
          field.starts_with("cost.") ||
          (field.starts_with("subproject.") && field.find("settled") != std::string::npos);
      const bool is_plain = rule_case.workbook_changes.empty() && rule_case.earlier_steps.empty();
      if (is_amount && is_plain && !rule_case.findings.empty()) mistakes.push_back(change);
    }
  }
  return mistakes;
}

TEST(TwoMistakes, DoNotHideEachOther) {
  const std::vector<std::string> mistakes = mistakes_in_amounts();
  ASSERT_GT(mistakes.size(), 30U);
  for (std::size_t i = 0; i < mistakes.size(); ++i) {
    for (std::size_t k = i + 1; k < mistakes.size(); ++k) {
      if (field_of(mistakes[i]) == field_of(mistakes[k])) continue;
      EXPECT_TRUE(is_found(mistakes[i] + mistakes[k])) << mistakes[i] << mistakes[k];
    }
  }
}

}  // namespace
}  // namespace tenken::check
