// SPDX-License-Identifier: MPL-2.0
// Waivers when rows come and go: they stay with the finding that they were for.
#include "logic/check/properties/carry_waivers.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "logic/check/properties/fingerprint.hpp"

namespace tenken::check {
namespace {

constexpr std::string_view label_prefix = "label.";

using Renamed = std::map<std::string, std::string>;

/// The field, label or sheet `key` as it is called afterwards; nullopt in a record that is gone.
std::optional<std::string> renamed_key(const std::string& key, const Renamed& renamed) {
  const std::size_t begin = key.starts_with(label_prefix) ? label_prefix.size() : 0;
  for (const auto& [old, now] : renamed) {
    const bool within = key.compare(begin, old.size(), old) == 0 &&
                        (key.size() == begin + old.size() || key[begin + old.size()] == '.');
    if (!within) continue;
    if (now.empty()) return std::nullopt;
    return key.substr(0, begin) + now + key.substr(begin + old.size());
  }
  return key;
}

/// The findings that are waived, one for each waiver.
std::vector<const Finding*> waived_findings(const Result& result) {
  std::vector<const Finding*> findings;
  for (const Finding& finding : result.findings) {
    const auto is_same = [&](const Finding* other) { return other->waived == finding.waived; };
    if (finding.waived && std::ranges::none_of(findings, is_same)) findings.push_back(&finding);
  }
  return findings;
}

bool says_the_same(const Finding& a, const Finding& b) {
  return a.actual == b.actual && a.expected == b.expected && a.difference == b.difference;
}

}  // namespace

std::vector<workbook::PropertyEdit> carry_waivers(const Result& before, const Result& after,
                                                  const Renamed& renamed,
                                                  const Properties& properties) {
  std::vector<workbook::PropertyEdit> edits;
  std::set<const Finding*> taken;
  for (const Finding* waived : waived_findings(before)) {
    const Waiver& waiver = *waived->waived;
    const auto property = properties.find(waiver.property);
    if (property == properties.end()) continue;
    const std::optional<std::string> key = renamed_key(waiver.field, renamed);
    if (!key) {
      edits.push_back({.name = property->first, .before = property->second, .after = {}});
      continue;
    }
    const auto again = std::ranges::find_if(after.findings, [&](const Finding& finding) {
      return finding.rule->id == waiver.rule && place_key(finding.at, after.sheet_names) == *key &&
             says_the_same(finding, *waived) && !taken.contains(&finding);
    });
    if (again == after.findings.end()) continue;
    taken.insert(&*again);
    Waiver carried = waiver;
    carried.field = *key;
    carried.hash = again->fingerprint;
    if (carried == waiver) continue;
    edits.push_back(
        {.name = property->first, .before = property->second, .after = property_value(carried)});
  }
  return edits;
}

}  // namespace tenken::check
