// SPDX-License-Identifier: MPL-2.0
// The rules: what must hold of a sheet.
#include "logic/check/rule.hpp"

#include <algorithm>

#include "logic/check/between/pair_subjects.hpp"
#include "logic/check/between/sheet_set.hpp"
#include "logic/check/properties/properties_subject.hpp"

namespace tenken::check {

const Rule* find_rule(std::string_view id) {
  const auto rules = all_rules();
  const auto found = std::ranges::find(rules, id, [](const Rule* rule) { return rule->id; });
  return found == rules.end() ? nullptr : *found;
}

double Subject::setting(const Option& option) const {
  const auto found = form.thresholds.find(option.key);
  return found == form.thresholds.end() ? option.standard : found->second;
}

const form::KnownSettings& known_settings() {
  static const form::KnownSettings settings = [] {
    form::KnownSettings known;
    for (const Rule* rule : all_rules()) {
      known.rules.push_back(rule->id);
      for (const Option& option : rule->options) {
        known.thresholds.push_back(
            {.key = option.key, .least = option.least, .most = option.most, .whole = option.whole});
      }
    }
    return known;
  }();
  return settings;
}

bool judges_two(const Rule& rule) {
  return std::holds_alternative<CheckOf<PriorSubject>>(rule.check) ||
         std::holds_alternative<CheckOf<StageSubject>>(rule.check);
}

std::string_view scope_of(const Rule& rule) {
  return std::visit([]<typename Judged>(CheckOf<Judged>) { return Judged::scope; }, rule.check);
}

std::string_view to_string(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::note:
      return "note";
  }
  return "";
}

std::string_view to_string(OptionUnit unit) {
  switch (unit) {
    case OptionUnit::none:
      return "";
    case OptionUnit::people:
      return "people";
    case OptionUnit::times:
      return "times";
    case OptionUnit::thousand_yen:
      return "thousand yen";
    case OptionUnit::years:
      return "years";
  }
  return "";
}

std::string_view to_string(FixSafety safety) {
  switch (safety) {
    case FixSafety::none:
      return "";
    case FixSafety::safe:
      return "safe";
    case FixSafety::confirm:
      return "confirm";
  }
  return "";
}

}  // namespace tenken::check
