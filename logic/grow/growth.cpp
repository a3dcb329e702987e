// SPDX-License-Identifier: MPL-2.0
// Adding an indicator, a 細事業 or an activity to a filled form, and removing one: what has to be
// done to the sheets, worked out without touching them.
#include "logic/grow/growth.hpp"

#include <algorithm>

#include "logic/grow/growth_steps.hpp"

namespace tenken::grow {
namespace {

using workbook::Location;
using Reason = Refusal::Reason;

/// The table that `what` means at the cursor; "" when the cursor does not say which.
std::string table_of(const bind::Binding& binding, const workbook::Workbook& workbook, Growing what,
                     const Location& at) {
  if (what == Growing::indicator) return "indicator";
  if (what == Growing::subproject) return "subproject";
  const auto subprojects = form_records(binding, workbook, "subproject");
  const auto here = std::ranges::find_if(
      subprojects, [&](const FormRecord& subproject) { return subproject.at(at); });
  return here == subprojects.end() ? "" : here->id + ".activity";
}

/// The indicators of a form with section 8 have a block there, all others one part.
std::size_t parts_expected(const bind::Binding& binding, Growing what) {
  const bool with_analysis =
      what == Growing::indicator &&
      std::ranges::find(binding.layout.repeats, "analysis", &bind::BoundRepeat::id) !=
          binding.layout.repeats.end();
  return with_analysis ? 2 : 1;
}

/// What can be said before a record is looked for; nullopt when there are records.
std::optional<Refusal> missing_table(const bind::Binding& binding,
                                     const workbook::Workbook& workbook, const std::string& table) {
  if (!binding.recognition.recognised) return Refusal{.reason = Reason::not_recognised, .cell = {}};
  if (table.empty()) {
    const bool any = !form_records(binding, workbook, "subproject").empty();
    return Refusal{.reason = any ? Reason::no_record_here : Reason::not_recognised, .cell = {}};
  }
  if (form_records(binding, workbook, table).empty()) {
    return Refusal{.reason = Reason::not_recognised, .cell = {}};
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::size_t> GrowthPlan::sheets() const {
  std::vector<std::size_t> result;
  const auto add = [&](std::size_t sheet) {
    if (std::ranges::find(result, sheet) == result.end()) result.push_back(sheet);
  };
  for (const RowChange& change : changes) add(change.sheet);
  for (const workbook::CellEdit& edit : edits.cells) add(edit.place.sheet);
  for (const CellContent& content : before) add(content.place.sheet);
  for (const CellContent& content : after) add(content.place.sheet);
  return result;
}

std::map<std::string, std::string> renamed_records(const GrowthPlan& plan,
                                                   const std::vector<FormRecord>& now) {
  std::map<std::string, std::string> renamed;
  const auto add = [&](const std::string& old, const std::string& id) {
    if (!old.empty() && old != id) renamed.emplace(old, id);
  };
  std::size_t next = 0;
  for (std::size_t i = 0; i < plan.records.size(); ++i) {
    const FormRecord& record = plan.records[i];
    const bool goes = plan.removed == i;
    if (!goes && next == now.size()) break;
    add(record.id, goes ? "" : now[next].id);
    add(record.analysis_id, goes ? "" : now[next].analysis_id);
    if (!goes) ++next;
  }
  return renamed;
}

std::variant<GrowthPlan, FreeRecord, Refusal> plan_addition(const bind::Binding& binding,
                                                            const workbook::Workbook& workbook,
                                                            Growing what, const Location& at) {
  const std::string table =
      binding.recognition.form == nullptr ? std::string() : table_of(binding, workbook, what, at);
  if (const auto refusal = missing_table(binding, workbook, table)) return *refusal;
  const std::vector<FormRecord> records = form_records(binding, workbook, table);
  const std::size_t parts = parts_expected(binding, what);
  for (const FormRecord& record : records) {
    if (!record.in_use && record.parts.size() == parts) return FreeRecord{record.first_cell};
  }
  return addition({.binding = binding, .workbook = workbook, .table = table, .records = records});
}

std::variant<Removal, Refusal> plan_removal(const bind::Binding& binding,
                                            const workbook::Workbook& workbook, Growing what,
                                            const Location& at) {
  const std::string table =
      binding.recognition.form == nullptr ? std::string() : table_of(binding, workbook, what, at);
  if (const auto refusal = missing_table(binding, workbook, table)) return *refusal;
  const std::vector<FormRecord> records = form_records(binding, workbook, table);
  const auto here =
      std::ranges::find_if(records, [&](const FormRecord& record) { return record.at(at); });
  if (here == records.end()) return Refusal{.reason = Reason::no_record_here, .cell = {}};
  if (records.size() == 1) return Refusal{.reason = Reason::last_one, .cell = {}};
  return removal({.binding = binding, .workbook = workbook, .table = table, .records = records},
                 static_cast<std::size_t>(here - records.begin()));
}

}  // namespace tenken::grow
