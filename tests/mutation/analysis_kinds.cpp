// SPDX-License-Identifier: MPL-2.0
// What sections 7 and 8 say of the indicators, and in which order.
#include <array>

#include "tests/mutation/mutant.hpp"
#include "tests/support/recalculate.hpp"

namespace tenken::test {
namespace {

/// Two blocks of section 8 change places, with all that stands in them.
void analysis_swapped(const Original& original, const Emit& emit) {
  const auto& blocks = original.result.sheet.analyses;
  for (std::size_t i = 0; i + 1 < blocks.size(); ++i) {
    const record::Analysis& upper = blocks[i];
    const record::Analysis& lower = blocks[i + 1];
    workbook::Workbook workbook = original.workbook;
    const auto swap = [&](const record::Field& a, const record::Field& b) {
      workbook.sheets[a.place->sheet].set(a.place->cell, original.workbook.at(*b.place));
      workbook.sheets[b.place->sheet].set(b.place->cell, original.workbook.at(*a.place));
    };
    swap(upper.number, lower.number);
    swap(upper.name, lower.name);
    swap(upper.trend[0], lower.trend[0]);
    swap(upper.trend[1], lower.trend[1]);
    swap(upper.status, lower.status);
    swap(upper.text, lower.text);
    recalculate(workbook);
    emit(upper.number.id, std::move(workbook));
  }
}

constexpr std::array<Kind, 1> kinds = {{
    {"analysis-swapped", "two blocks of section 8 changed places", analysis_swapped},
}};

}  // namespace

std::span<const Kind> analysis_kinds() { return kinds; }

}  // namespace tenken::test
