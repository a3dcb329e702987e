// SPDX-License-Identifier: MPL-2.0
// Rules and limits as lines to choose from.
#include "logic/view/rule_choices.hpp"

#include <algorithm>
#include <cmath>

#include "logic/view/summary.hpp"
#include "logic/workbook/cell.hpp"

namespace tenken::view {
namespace {

using message::Message;
using message::msg;

Message unit_of(const check::Option& option, const std::string& digits) {
  switch (option.unit) {
    case check::OptionUnit::times:
      return msg("{1} 倍", digits);
    case check::OptionUnit::thousand_yen:
      return msg("{1} 千円", digits);
    case check::OptionUnit::people:
      return msg("{1} 人", digits);
    case check::OptionUnit::years:
      return msg("{1} 年", digits);
    case check::OptionUnit::none:
      break;
  }
  return msg("{1}", digits);
}

Message name_of(std::string_view severity, const check::Rule& rule) {
  if (severity == "error") return severity_name(check::Severity::error);
  if (severity == "warning") return severity_name(check::Severity::warning);
  if (severity == "note") return severity_name(check::Severity::note);
  if (severity == "off") return msg("使わない");
  return severity_name(rule.severity);
}

}  // namespace

std::vector<RuleChoice> rule_choices() {
  std::vector<RuleChoice> choices;
  for (const check::Rule* rule : check::all_rules()) {
    // Definitions are judged before anybody could say what to think of it.
    if (check::scope_of(*rule) == check::DefinitionSubject::scope) continue;
    choices.push_back({.rule = rule});
    for (const check::Option& option : rule->options) {
      choices.push_back({.rule = rule, .option = &option});
    }
  }
  return choices;
}

std::string choice_line(const RuleChoice& choice, const form::RuleSettings& settings,
                        const message::Language& language) {
  if (choice.option != nullptr) {
    const double value = chosen_limit(*choice.option, settings);
    const std::string mark = value != choice.option->standard ? "＊ " : "";
    return "　" + mark +
           language.say(msg("{1} — {2}", msg(choice.option->title.data()),
                            unit_of(*choice.option, workbook::plain_digits(value))));
  }
  const std::string_view chosen = severity_values.at(chosen_severity(*choice.rule, settings));
  const std::string mark = chosen.empty() ? "" : "＊ ";
  return mark + std::string(choice.rule->id) + " " +
         language.say(
             msg("{1} — {2}", msg(choice.rule->summary.data()), name_of(chosen, *choice.rule)));
}

std::vector<std::string> severity_names(const check::Rule& rule,
                                        const message::Language& language) {
  std::vector<std::string> names;
  for (const std::string_view value : severity_values) {
    const Message name = name_of(value, rule);
    names.push_back(language.say(value.empty() ? msg("標準（{1}）", name) : name));
  }
  return names;
}

std::size_t chosen_severity(const check::Rule& rule, const form::RuleSettings& settings) {
  const auto found = settings.severities.find(rule.id);
  if (found == settings.severities.end()) return 0;
  const auto* const place = std::ranges::find(severity_values, found->second);
  return place == severity_values.end() ? 0
                                        : static_cast<std::size_t>(place - severity_values.begin());
}

void choose_severity(const check::Rule& rule, std::size_t place, form::RuleSettings& settings) {
  const std::string id(rule.id);
  if (place == 0 || place >= severity_values.size()) {
    settings.severities.erase(id);
  } else {
    settings.severities[id] = severity_values.at(place);
  }
}

double chosen_limit(const check::Option& option, const form::RuleSettings& settings) {
  const auto found = settings.thresholds.find(option.key);
  return found == settings.thresholds.end() ? option.standard : found->second;
}

void choose_limit(const check::Option& option, double value, form::RuleSettings& settings) {
  const double whole = option.whole ? std::round(value) : value;
  const double within = std::clamp(whole, option.least, option.most);
  const std::string key(option.key);
  if (within == option.standard) {
    settings.thresholds.erase(key);
  } else {
    settings.thresholds[key] = within;
  }
}

}  // namespace tenken::view
