// SPDX-License-Identifier: MPL-2.0
// By what a finding is known again.
#include <gmock/gmock.h>

#include <set>
#include <string>

#include "logic/check/checker.hpp"
#include "tests/logic/check/rule_cases.hpp"
#include "tests/support/samples.hpp"

namespace tenken::check {
namespace {

constexpr Rule total = {.id = "BUD001", .name = "budget-total", .summary = "合計が合う"};
constexpr Rule hidden = {.id = "LAY009", .name = "hidden", .summary = "隠れていない"};

Finding found(const Rule& rule, const std::string& field, std::size_t workbook = 0) {
  Finding finding;
  finding.rule = &rule;
  finding.at = {
      .field = field, .cell = workbook::Location{.sheet = 1, .cell = {4, 5}}, .workbook = workbook};
  return finding;
}

TEST(Identity, IsRulePlaceAndARunningNumber) {
  std::vector<Finding> findings = {found(total, "cost.R5.total"), found(total, "cost.R5.total"),
                                   found(total, "cost.R5.total", 1), found(hidden, ""),
                                   found(hidden, "cost.R5.total")};
  findings.push_back(found(hidden, ""));
  findings.back().at.cell.reset();
  identify(findings, {"一", "二"});
  std::vector<std::string> ids;
  ids.reserve(findings.size());
  for (const Finding& finding : findings) ids.push_back(finding.id);
  EXPECT_THAT(ids, testing::ElementsAre("BUD001:cost.R5.total", "BUD001:cost.R5.total#2",
                                        "BUD001:1/cost.R5.total", "LAY009:二",
                                        "LAY009:cost.R5.total", "LAY009:"));
}

TEST(Identity, NeverTwoAlikeAndNoGaps) {
  std::size_t numbered = 0;
  for (const Rule* rule : all_rules()) {
    if (std::holds_alternative<CheckOf<DefinitionSubject>>(rule->check)) continue;
    const std::string path = TENKEN_SOURCE_DIR "/tests/data/rules/" + std::string(rule->id);
    for (const auto& rule_case : test::read_rule_cases(path + ".cases")) {
      const workbook::Workbook workbook = workbook_of(rule_case);
      const Result result = check(workbook, {&test::nagano(), 1});
      std::set<std::string> ids;
      for (const Finding& finding : result.findings) ids.insert(finding.id);
      EXPECT_EQ(ids.size(), result.findings.size()) << rule->id << ": " << rule_case.title;
      for (const std::string& id : ids) {
        const std::size_t sign = id.find('#');
        if (sign == std::string::npos) continue;
        ++numbered;
        const int number = std::stoi(id.substr(sign + 1));
        const std::string before =
            id.substr(0, sign) + (number > 2 ? "#" + std::to_string(number - 1) : "");
        EXPECT_TRUE(ids.contains(before)) << id << " without " << before;
      }
    }
  }
  EXPECT_GT(numbered, 0U);
}

}  // namespace
}  // namespace tenken::check
