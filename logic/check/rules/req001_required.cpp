// SPDX-License-Identifier: MPL-2.0
// REQ001: what the marked stage demands is filled in.
#include <string>

#include "logic/check/finding.hpp"
#include "logic/check/rows_in_use.hpp"
#include "logic/check/wanted_fields.hpp"

namespace tenken::check {
namespace {

using message::msg;

/// True for a box of prose, of which the form knows how many lines it has.
bool is_prose(const Subject& subject, const record::Field& field) {
  const bind::BoundField* bound = subject.binding.find(field.id);
  return bound != nullptr && bound->form != nullptr && bound->form->box.has_value();
}

message::Message request(const Subject& subject, const record::Field& field) {
  const std::string title = subject.title(field.id);
  if (form::is_quantity(field.kind)) {
    return msg("{1}が未入力です。入力してください（数値がないときは「―」）。", title);
  }
  if (is_prose(subject, field)) {
    return msg("{1}が未入力です。入力してください（書くことがないときは「―」）。", title);
  }
  return msg("{1}が未入力です。入力してください。", title);
}

/// "subproject.2." for its No.
std::string_view record_of(const record::Field& number) {
  const std::string_view id = number.id;
  return id.substr(0, id.rfind('.') + 1);
}

void required(const Subject& subject, Findings& findings) {
  for (const WantedField& wanted : wanted_fields(subject)) {
    if (wanted.filled) continue;
    FindingBuilder finding = findings.at(wanted.field);
    finding.say(request(subject, wanted.field));
    for (const record::SubProject& subproject : subject.sheet.subprojects) {
      const bool may_be_left_over =
          has_only_number(subproject) && wanted.field.id.starts_with(record_of(subproject.number));
      if (may_be_left_over) finding.rests_on(subproject.number);
    }
  }
}

}  // namespace

const Rule& req001() {
  static constexpr std::array yields_to = {Yield{"LAY002", Common::cell},
                                           Yield{"SUB005", Common::ground}};
  static constexpr Rule rule = {
      .id = "REQ001",
      .name = "required",
      .summary = N_("その段階で求められる欄が、すべて記入されている。"),
      .headline = N_("未入力"),
      .severity = Severity::error,
      .rank = Rank::content,
      .spoils_cell = true,
      .to_fill = true,
      .yields_to = yields_to,
      .check = required,
  };
  return rule;
}

}  // namespace tenken::check
