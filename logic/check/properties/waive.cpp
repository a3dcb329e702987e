// SPDX-License-Identifier: MPL-2.0
// Making and withdrawing waivers: from a person's words to edits of document properties.
#include "logic/check/properties/waive.hpp"

#include <algorithm>

#include "logic/check/properties/fingerprint.hpp"
#include "logic/check/properties/properties_subject.hpp"

namespace tenken::check {
namespace {

/// The waiver of the same rule and field that fits none of the findings; nullopt when there is
/// none.
std::optional<Waiver> superseded(const Result& result, const Finding& finding,
                                 const Properties& properties) {
  const std::string key = place_key(finding.at, result.sheet_names);
  for (const Waiver& waiver : read_waivers(properties).waivers) {
    if (waiver.rule != finding.rule->id || waiver.field != key) continue;
    const auto is_for = [&](const Finding& other) {
      return other.waived && other.waived->property == waiver.property;
    };
    if (std::ranges::none_of(result.findings, is_for)) return waiver;
  }
  return std::nullopt;
}

}  // namespace

bool can_be_waived(const Finding& finding) { return !finding.fingerprint.empty(); }

workbook::Edits waive(const Result& result, const Finding& finding, const WaiverWords& words,
                      const Properties& properties) {
  if (finding.waived || !can_be_waived(finding)) return {};
  const std::optional<Waiver> old = superseded(result, finding, properties);
  const std::string name = old ? old->property : free_waiver_property(properties);
  const Waiver waiver{.rule = std::string(finding.rule->id),
                      .field = place_key(finding.at, result.sheet_names),
                      .hash = finding.fingerprint,
                      .reason = on_one_line(words.reason),
                      .by = on_one_line(words.by),
                      .on = words.on,
                      .property = name};
  workbook::PropertyEdit edit{.name = name, .before = {}, .after = property_value(waiver)};
  if (old) edit.before = properties.at(name);
  return {.cells = {}, .properties = {std::move(edit)}};
}

workbook::Edits waive_all(Result result, std::string_view rule, std::string_view key,
                          const WaiverWords& words, Properties properties) {
  workbook::Edits all;
  for (const Finding& finding : result.findings) {
    if (finding.rule->id != rule || place_key(finding.at, result.sheet_names) != key) continue;
    for (workbook::PropertyEdit& edit : waive(result, finding, words, properties).properties) {
      properties[edit.name] = *edit.after;
      all.properties.push_back(std::move(edit));
    }
    apply_waivers(read_waivers(properties), result.findings, result.sheet_names, result.binding);
  }
  return all;
}

workbook::Edits withdraw(const Waiver& waiver, const Properties& properties) {
  const auto property = properties.find(waiver.property);
  if (property == properties.end()) return {};
  return {
      .cells = {},
      .properties = {{.name = waiver.property, .before = property->second, .after = std::nullopt}}};
}

}  // namespace tenken::check
