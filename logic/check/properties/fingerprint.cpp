// SPDX-License-Identifier: MPL-2.0
// From a finding to the values that must not change while it is waived or stamped.
#include "logic/check/properties/fingerprint.hpp"

#include "logic/check/properties/checksum.hpp"

namespace tenken::check {
namespace {

void add_arguments(const message::Message& message, Checksum& sum) {
  for (const message::Argument& argument : message.arguments) {
    sum.add(argument.text);
    for (const message::Message& nested : argument.nested) {
      sum.add(nested.text);
      add_arguments(nested, sum);
    }
  }
}

}  // namespace

Fingerprints::Fingerprints(const workbook::Workbook& workbook,
                           const record::ImprovementSheet& sheet)
    : workbook_(&workbook) {
  record::for_each_field(
      sheet, [&](const record::Field& field) { fields_.emplace(field.id, &field.cell); });
}

std::string Fingerprints::of(const Finding& finding) const {
  Checksum sum;
  sum.add(finding.rule->id);
  const auto add_place = [&](const Place& place) {
    sum.add(place.field);
    // What stands in another workbook is what is expected here.
    if (place.workbook == 0) sum.add(content(place));
  };
  add_place(finding.at);
  for (const Place& place : finding.related) add_place(place);
  sum.add(finding.expected);
  if (finding.at.field.empty()) {
    // Several findings of one rule may be about one sheet: what they say tells them apart.
    sum.add(finding.actual);
    add_arguments(finding.message, sum);
  }
  return sum.digits();
}

const workbook::Cell& Fingerprints::content(const Place& place) const {
  static const workbook::Cell nothing;
  // A field may lie over several cells; the record has it whole.
  if (const auto found = fields_.find(place.field); found != fields_.end()) return *found->second;
  return place.cell ? workbook_->at(*place.cell) : nothing;
}

}  // namespace tenken::check
