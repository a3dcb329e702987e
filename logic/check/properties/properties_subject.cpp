// SPDX-License-Identifier: MPL-2.0
// What the document's properties say of earlier days, held against the workbook as it is now.
#include "logic/check/properties/properties_subject.hpp"

#include <algorithm>

#include "logic/check/properties/fingerprint.hpp"

namespace tenken::check {
namespace {

const bind::LabelPlace* find_label(const std::string& id, const bind::Binding& binding) {
  const auto label = std::ranges::find(binding.layout.labels, id, &bind::LabelPlace::field);
  return label == binding.layout.labels.end() ? nullptr : &*label;
}

/// Where the field or label `id` stands.
std::optional<workbook::Location> place_of(const std::string& id, const bind::Binding& binding) {
  if (const bind::BoundField* field = binding.find(id)) return field->place;
  const bind::LabelPlace* label = find_label(id, binding);
  return label == nullptr ? std::nullopt : label->place;
}

/// A field's name, a label's text, a sheet's name; "" for the whole workbook.
std::string title_of(const std::string& key, const bind::Binding& binding) {
  if (const bind::LabelPlace* label = find_label(key, binding)) {
    return form::printed(label->label->text, binding.fiscal_year);
  }
  return key.empty() ? std::string() : binding.titles().field(key);
}

}  // namespace

std::vector<StaleWaiver> apply_waivers(const StoredWaivers& stored, std::vector<Finding>& findings,
                                       const std::vector<std::string>& sheet_names,
                                       const bind::Binding& binding) {
  std::vector<StaleWaiver> stale;
  for (const Waiver& waiver : stored.waivers) {
    bool used = false;
    const Finding* changed = nullptr;
    for (Finding& finding : findings) {
      if (finding.rule->id != waiver.rule || place_key(finding.at, sheet_names) != waiver.field) {
        continue;
      }
      if (finding.fingerprint == waiver.hash) {
        finding.waived = waiver;
        used = true;
      } else if (changed == nullptr) {
        changed = &finding;
      }
    }
    if (used) continue;
    StaleWaiver entry{.waiver = waiver,
                      .at = {.field = waiver.field, .cell = place_of(waiver.field, binding)},
                      .title = title_of(waiver.field, binding),
                      .gone = changed == nullptr,
                      .actual = {}};
    if (changed != nullptr) {
      entry.at = changed->at;
      entry.actual = changed->actual;
    } else if (!entry.at.cell) {
      entry.at.field.clear();
    }
    stale.push_back(std::move(entry));
  }
  return stale;
}

}  // namespace tenken::check
