// SPDX-License-Identifier: MPL-2.0
// What was copied and not corrected: names and years.
#include <array>
#include <vector>

#include "tests/mutation/mutant.hpp"
#include "tests/support/recalculate.hpp"

namespace tenken::test {
namespace {

using record::Field;
using workbook::Workbook;

/// Each name of the tables of 細事業一覧 that is the one above it.
void name_copied(const Original& original, const Emit& emit) {
  const auto copy = [&](const Field& above, const Field& here) {
    if (above.blank() || here.blank()) return;
    emit(here.id, with_cell(original, *here.place, above.cell));
  };
  const auto& subprojects = original.result.sheet.subprojects;
  for (std::size_t i = 0; i < subprojects.size(); ++i) {
    if (i > 0) copy(subprojects[i - 1].name, subprojects[i].name);
    const auto& activities = subprojects[i].activities;
    for (std::size_t k = 1; k < activities.size(); ++k) {
      copy(activities[k - 1].name, activities[k].name);
    }
  }
}

struct Copied {
  const Field* from = nullptr;
  const Field* to = nullptr;
};

void emit_copied(const Original& original, const Emit& emit, const std::vector<Copied>& fields) {
  Workbook workbook = original.workbook;
  for (const Copied& each : fields) {
    if (!each.to->exists() || each.to->cell.has_formula()) continue;
    workbook.sheets[each.to->place->sheet].set(each.to->place->cell, each.from->cell);
  }
  recalculate(workbook);
  emit(fields.front().to->id, std::move(workbook));
}

void cost_row_copied(const Original& original, const Emit& emit) {
  const auto& cost = original.result.sheet.cost;
  for (std::size_t year = 0; year + 1 < cost.size(); ++year) {
    const record::CostRow& to = cost.at(year);
    const record::CostRow& from = cost.at(year + 1);
    emit_copied(original, emit,
                {{&from.settled, &to.settled},
                 {&from.carried, &to.carried},
                 {&from.initial, &to.initial},
                 {&from.supplementary, &to.supplementary},
                 {&from.general_fund, &to.general_fund}});
  }
}

void settled_copied(const Original& original, const Emit& emit) {
  const auto& sheet = original.result.sheet;
  for (std::size_t year = 0; year + 1 < record::years; ++year) {
    std::vector<Copied> fields;
    for (const record::SubProject& each : sheet.subprojects) {
      fields.push_back({&each.settled.at(year + 1), &each.settled.at(year)});
    }
    emit_copied(original, emit, fields);
    fields.insert(fields.begin(), {&sheet.cost.at(year + 1).settled, &sheet.cost.at(year).settled});
    emit_copied(original, emit, fields);
  }
}

void actuals_copied(const Original& original, const Emit& emit) {
  for (std::size_t year = 0; year + 1 < record::years; ++year) {
    std::vector<Copied> fields;
    for (const record::Indicator& each : original.result.sheet.indicators) {
      fields.push_back({&each.actual.at(year + 1), &each.actual.at(year)});
    }
    emit_copied(original, emit, fields);
  }
}

void year_copied(const Original& original, const Emit& emit) {
  cost_row_copied(original, emit);
  settled_copied(original, emit);
  actuals_copied(original, emit);
}

constexpr std::array<Kind, 2> kinds = {{
    {"name-copied", "a 細事業 or 取組 has the name of the one above it", name_copied},
    {"year-copied", "a year's amounts or actuals are those of the year before", year_copied},
}};

}  // namespace

std::span<const Kind> copy_kinds() { return kinds; }

}  // namespace tenken::test
