// SPDX-License-Identifier: MPL-2.0
// REQ003: what the marked stage does not want yet is blank.
#include <algorithm>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/check/stage_demand.hpp"

namespace tenken::check {
namespace {

using message::msg;

/// The fields that were typed in although the stage does not want them. ― and formulas are no
/// entry.
std::vector<const record::Field*> unwanted(const Subject& subject, const StageDemand& demand) {
  std::vector<const record::Field*> fields;
  record::for_each_field(subject.sheet, [&](const record::Field& field) {
    if (!field.exists() || field.cell.has_formula() || field.blank() || field.missing()) return;
    if (demand.rejects(field.id)) fields.push_back(&field);
  });
  return fields;
}

void unexpected(const Subject& subject, Findings& findings) {
  const StageDemand demand(subject);
  const form::Stage* stage = demand.stage();
  if (stage == nullptr) return;  // HDR001's
  const auto fields = unwanted(subject, demand);
  if (fields.empty()) return;
  // One wrong box makes them all unexpected, so they are one finding.
  FindingBuilder finding = findings.at(*fields.front());
  for (std::size_t i = 1; i < fields.size(); ++i) finding.related(*fields[i]);
  finding.related(subject.sheet.header.stage);
  if (fields.size() == 1) {
    finding.say(
        msg("{1}に記入がありますが、「{2}」の段階ではまだ記入しない欄です。"
            "段階の ■ が正しいか確かめ、正しければ記入を消してください。",
            subject.title(fields.front()->id), stage->label));
  } else {
    finding.say(
        msg("{1}など {2} か所に記入がありますが、「{3}」の段階ではまだ記入しない欄です。"
            "段階の ■ が正しいか確かめ、正しければ記入を消してください。",
            subject.title(fields.front()->id), fields.size(), stage->label));
  }
}

}  // namespace

const Rule& req003() {
  static constexpr Rule rule = {
      .id = "REQ003",
      .name = "unexpected",
      .summary = N_("その段階ではまだ記入しない欄に、記入がない。"),
      .headline = N_("まだ記入しない欄"),
      .severity = Severity::note,
      .rank = Rank::content,
      .check = unexpected,
  };
  return rule;
}

}  // namespace tenken::check
