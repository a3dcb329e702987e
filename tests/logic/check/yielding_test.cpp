// SPDX-License-Identifier: MPL-2.0
// A rule that is switched off or made milder silences nothing; what a rule says of itself holds.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "logic/check/checker.hpp"
#include "tests/logic/check/rule_cases.hpp"
#include "tests/support/samples.hpp"
#include "tests/support/silenced.hpp"

namespace tenken::check {
namespace {

struct Named {
  std::string name;
  workbook::Workbook workbook;
  std::shared_ptr<const Result> other = {};  ///< what it is held against
  Options options = {};
};

/// Page 1 is deleted, and Calc put #REF! into what read it.
workbook::Workbook without_first_page() {
  workbook::Workbook workbook = test::sample("clean");
  const bind::Binding binding = bind::bind(test::nagano(), workbook);
  const bind::BoundField* copy = binding.find("page.2.project_name");
  workbook.sheets[copy->place.sheet].set(
      copy->place.cell,
      {.type = workbook::CellType::error, .text = "#REF!", .formula = "=#REF!", .shown = {}});
  workbook.sheets.erase(workbook.sheets.begin());
  return workbook;
}

/// The samples, and the workbooks of all rules' cases.
const std::vector<Named>& workbooks() {
  static const std::vector<Named> all = [] {
    std::vector<Named> result;
    for (const char* name : {"clean", "mistakes", "pdf"}) {
      result.push_back({name, test::sample(name)});
    }
    result.push_back({"blank", test::blank_form()});
    result.push_back({"LAY005: page 1 is gone", without_first_page()});
    for (const Rule* rule : all_rules()) {
      if (std::holds_alternative<CheckOf<DefinitionSubject>>(rule->check)) continue;
      const std::string path = TENKEN_SOURCE_DIR "/tests/data/rules/" + std::string(rule->id);
      for (const auto& rule_case : test::read_rule_cases(path + ".cases")) {
        result.push_back({std::string(rule->id) + ": " + rule_case.title, workbook_of(rule_case)});
        if (rule_case.beside.what.empty()) continue;
        Named& named = result.back();
        named.other = std::make_shared<const Result>(test::other_of(rule_case));
        named.options = test::options_of(rule_case, *named.other);
      }
    }
    return result;
  }();
  return all;
}

TEST(Yielding, NothingElseFallsSilentWithoutARule) {
  for (const Named& each : workbooks()) {
    EXPECT_EQ(test::silenced_by_settings(each.workbook, {"off", "note"}, each.options), "")
        << each.name;
  }
}

/// Every yielding is needed in a case of one of the two rules: else it hides what no case speaks
/// of.
TEST(Yielding, EachIsSeenInACase) {
  for (const Rule* rule : all_rules()) {
    std::set<std::string> seen;
    for (const Named& each : workbooks()) {
      const auto is_about = [&](const Yield& yield) { return each.name.starts_with(yield.rule); };
      const bool is_case_of_either =
          each.name.starts_with(rule->id) || std::ranges::any_of(rule->yields_to, is_about);
      if (is_case_of_either) seen.merge(test::silencing(each.workbook, *rule, each.options));
    }
    for (const Yield& yield : rule->yields_to) {
      if (yield.rule == rule->id) continue;
      EXPECT_TRUE(seen.contains(std::string(yield.rule)))
          << "no case shows " << rule->id << " with " << yield.rule << " switched off";
    }
  }
}

/// Two findings must not silence each other. (As sources they cannot: of a circle one stays.)
TEST(Yielding, GoesOneWay) {
  std::map<std::string_view, std::set<std::string_view>> above;
  for (const Rule* rule : all_rules()) {
    for (const Yield& yield : rule->yields_to) {
      EXPECT_NE(find_rule(yield.rule), nullptr) << rule->id << " yields to " << yield.rule;
      if (yield.place != Common::source) above[rule->id].insert(yield.rule);
    }
  }
  // As often as there are rules: what is above those above.
  for (std::size_t i = 0; i < all_rules().size(); ++i) {
    for (auto& [rule, others] : above) {
      for (const std::string_view other : std::set(others)) {
        if (const auto more = above.find(other); more != above.end())
          others.merge(std::set(more->second));
      }
    }
  }
  for (const auto& [rule, others] : above) EXPECT_FALSE(others.contains(rule)) << rule;
}

TEST(Yielding, ATotalThatLeavesAPartOutIsSaidWithoutTheRuleOnFormulas) {
  const workbook::Workbook workbook =
      test::changed_sample("cost.R5.total := ={cost.R5.carried}+{cost.R5.initial}\n");
  const auto said = [&](const std::string& severity) {
    form::Definition form = test::nagano();
    if (!severity.empty()) form.severities["LAY010"] = severity;
    std::vector<std::string> lines;
    for (const Finding& finding : check(workbook, {&form, 1}).findings) {
      lines.push_back(std::string(finding.rule->id) + " " +
                      std::string(to_string(finding.severity)) + " " + finding.at.field);
    }
    return lines;
  };
  using Lines = std::vector<std::string>;
  EXPECT_EQ(said(""), (Lines{"LAY010 error cost.R5.total"}));
  EXPECT_EQ(said("error"), (Lines{"LAY010 error cost.R5.total"}));
  EXPECT_EQ(said("warning"), (Lines{"BUD001 error cost.R5.total", "LAY010 warning cost.R5.total"}));
  EXPECT_EQ(said("off"), (Lines{"BUD001 error cost.R5.total"}));
}

TEST(Options, AreWellFormed) {
  std::set<std::string_view> keys;
  for (const Rule* rule : all_rules()) {
    for (const Option& option : rule->options) {
      EXPECT_TRUE(option.key.starts_with(std::string(rule->id) + ".")) << option.key;
      EXPECT_TRUE(keys.insert(option.key).second) << option.key;
      EXPECT_LT(option.least, option.most) << option.key;
      EXPECT_GE(option.standard, option.least) << option.key;
      EXPECT_LE(option.standard, option.most) << option.key;
      EXPECT_FALSE(option.title.empty()) << option.key;
    }
  }
}

TEST(Options, TheDefinitionGoesBeforeTheRule) {
  const workbook::Workbook tenfold = test::changed_sample("cost.R5.initial := 2520310\n");
  form::Definition lenient = test::nagano();
  lenient.thresholds["NUM006.factor"] = 20;
  const auto speaks = [&](const form::Definition& form) {
    return std::ranges::any_of(check(tenfold, {&form, 1}).findings,
                               [](const Finding& each) { return each.rule->id == "NUM006"; });
  };
  EXPECT_TRUE(speaks(test::nagano()));
  EXPECT_FALSE(speaks(lenient));
}

}  // namespace
}  // namespace tenken::check
