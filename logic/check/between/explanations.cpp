// SPDX-License-Identifier: MPL-2.0
// The ※ notes of a sheet, and which changes they explain.
#include "logic/check/between/explanations.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

#include "logic/check/may_quote.hpp"

namespace tenken::check {
namespace {

using prose::ChangeNote;

void add(std::vector<ChangeNote>& notes, const std::string& text) {
  std::ranges::move(prose::change_notes(text), std::back_inserter(notes));
}

bool names(const ChangeNote& note, const record::Field& field) {
  return std::ranges::any_of(note.numbers, [&](double number) {
    return may_quote(field, number) || may_quote(field, -number);
  });
}

/// That it became what the note says is another rule's to see.
bool any_names(const std::vector<ChangeNote>& notes, const Counterpart& pair) {
  return std::ranges::any_of(notes, [&](const ChangeNote& note) {
    return names(note, *pair.now) || names(note, *pair.before);
  });
}

}  // namespace

Explanations::Explanations(const Subject& subject) {
  std::set<workbook::Location> reasons;
  for (const record::Indicator& indicator : subject.sheet.indicators) {
    if (!indicator.reason.place || !reasons.insert(*indicator.reason.place).second) continue;
    add(reasons_, indicator.reason.text());
  }
  record::for_each_field(subject.sheet, [&](const record::Field& field) {
    if (field.cell.type != workbook::CellType::text || !field.place) return;
    if (!reasons.contains(*field.place)) add(others_, field.cell.text);
  });
  for (const bind::UnboundCell& cell : subject.layout().unbound) add(others_, cell.text);
}

bool Explanations::explain(const Counterpart& pair, const record::Indicator* indicator) const {
  if (any_names(others_, pair)) return true;
  if (indicator == nullptr) return any_names(reasons_, pair);
  const std::vector<ChangeNote> own = prose::change_notes(indicator->reason_text);
  const auto names_nothing = [](const ChangeNote& note) { return note.numbers.empty(); };
  return any_names(own, pair) || std::ranges::any_of(own, names_nothing);
}

}  // namespace tenken::check
