// SPDX-License-Identifier: MPL-2.0
// What becomes of a workbook's other findings when a rule is switched off.
#include "tests/support/silenced.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "logic/check/checker.hpp"
#include "tests/support/samples.hpp"

namespace tenken::test {
namespace {

/// The form in which `rule` has `severity`; made once.
const form::Definition& form_with(const std::string& rule, const std::string& severity) {
  static std::map<std::pair<std::string, std::string>, form::Definition> forms;
  const auto [entry, is_new] = forms.try_emplace({rule, severity});
  if (is_new) {
    entry->second = nagano();
    entry->second.severities[rule] = severity;
  }
  return entry->second;
}

const form::Definition& form_without(const std::set<std::string>& rules) {
  static std::map<std::set<std::string>, form::Definition> forms;
  const auto [entry, is_new] = forms.try_emplace(rules);
  if (is_new) {
    entry->second = nagano();
    for (const std::string& rule : rules) entry->second.severities[rule] = "off";
  }
  return entry->second;
}

/// A finding as it is compared: which rule, where, with which contents.
using Said = std::multiset<std::string>;

Said said_of(const workbook::Workbook& workbook, const form::Definition& form,
             const check::Options& options) {
  Said said;
  for (const check::Finding& finding : check::check(workbook, {&form, 1}, options).findings) {
    // What becomes of a waiver is said of the rule that it is for.
    if (finding.rule->id.starts_with("WVR")) continue;
    said.insert(std::string(finding.rule->id) + " " + finding.at.field + " " + finding.actual +
                " " + finding.expected);
  }
  return said;
}

std::string rule_of(const std::string& said) { return said.substr(0, said.find(' ')); }

std::set<std::string> rules_of(const Said& said) {
  std::set<std::string> rules;
  for (const std::string& each : said) rules.insert(rule_of(each));
  return rules;
}

}  // namespace

std::string silenced_by_settings(const workbook::Workbook& workbook,
                                 const std::vector<std::string>& severities,
                                 const check::Options& options) {
  std::string silenced;
  const Said all = said_of(workbook, nagano(), options);
  for (const std::string& rule : rules_of(all)) {
    for (const std::string& severity : severities) {
      Said rest = said_of(workbook, form_with(rule, severity), options);
      for (const std::string& each : all) {
        if (rule_of(each) == rule && severity == "off") continue;
        const auto found = rest.find(each);
        if (found == rest.end()) {
          silenced += "with " + rule + " = " + severity + " no more " + each + "\n";
        } else {
          rest.erase(found);
        }
      }
    }
  }
  return silenced;
}

std::set<std::string> silencing(const workbook::Workbook& workbook, const check::Rule& rule,
                                const check::Options& options) {
  std::set<std::string> all;
  for (const check::Yield& yield : rule.yields_to) all.insert(std::string(yield.rule));
  all.erase(std::string(rule.id));
  const std::set<std::string> speaking = rules_of(said_of(workbook, nagano(), options));
  const auto speaks = [&](const std::string& each) { return speaking.contains(each); };
  if (all.empty() || std::ranges::none_of(all, speaks)) return {};
  const auto said_without = [&](const std::set<std::string>& others) {
    Said said = said_of(workbook, form_without(others), options);
    std::erase_if(said, [&](const std::string& each) { return rule_of(each) != rule.id; });
    return said;
  };
  const std::size_t most = said_without(all).size();
  if (most == 0) return {};
  std::set<std::string> result;
  for (const std::string& each : all) {
    std::set<std::string> others = all;
    others.erase(each);
    if (said_without(others).size() < most) result.insert(each);
  }
  return result;
}

}  // namespace tenken::test
