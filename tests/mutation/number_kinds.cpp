// SPDX-License-Identifier: MPL-2.0
// The Nos of indicators, plans, 細事業 and activities.
#include <array>
#include <map>

#include "tests/mutation/mutant.hpp"

namespace tenken::test {
namespace {

using workbook::Cell;
using workbook::text_cell;

void edit_numbers(const Original& original, const Emit& emit, const Edit& edit) {
  edit_each_input(original, emit, [&](const record::Field& field) -> std::optional<Cell> {
    return field.kind == form::FieldKind::number_label ? edit(field) : std::nullopt;
  });
}

/// The catalogue's entry that a No. belongs to, and its cell: what counts as "the next one".
std::map<std::string, std::vector<record::Field>> numbers_by_table(const Original& original) {
  std::map<std::string, std::vector<record::Field>> tables;
  edit_numbers(
      original, [](const std::string&, const workbook::Workbook&) {},
      [&](const record::Field& field) -> std::optional<Cell> {
        // subproject.2.activity.1.no → subproject.2.activity
        const std::string id = field.id.substr(0, field.id.rfind('.'));
        tables[id.substr(0, id.rfind('.'))].push_back(field);
        return std::nullopt;
      });
  return tables;
}

void doubled(const Original& original, const Emit& emit) {
  for (const auto& [table, numbers] : numbers_by_table(original)) {
    for (std::size_t i = 0; i + 1 < numbers.size(); ++i) {
      emit(numbers[i].id, with_cell(original, *numbers[i + 1].place, text_cell(numbers[i].text())));
    }
  }
}

void swapped(const Original& original, const Emit& emit) {
  for (const auto& [table, numbers] : numbers_by_table(original)) {
    for (std::size_t i = 0; i + 1 < numbers.size(); ++i) {
      Original half = original;
      half.workbook.sheets[numbers[i].place->sheet].set(numbers[i].place->cell,
                                                        text_cell(numbers[i + 1].text()));
      emit(numbers[i].id, with_cell(half, *numbers[i + 1].place, text_cell(numbers[i].text())));
    }
  }
}

/// The last one of each table has the number after its own: one is left out.
void gap(const Original& original, const Emit& emit) {
  static const std::map<std::string, std::string> next = {
      {"1", "2"}, {"2", "3"}, {"3", "4"}, {"7", "8"}, {"④-2", "④-3"}, {"3-1②", "3-1③"}};
  for (const auto& [table, numbers] : numbers_by_table(original)) {
    const record::Field& last = numbers.back();
    emit(last.id, with_cell(original, *last.place, text_cell(next.at(last.text()))));
  }
}

void made_a_date(const Original& original, const Emit& emit) {
  edit_numbers(original, emit, [](const record::Field& field) -> std::optional<Cell> {
    if (field.text().find('-') == std::string::npos) return std::nullopt;
    Cell date = workbook::number_cell(46113);  // 2026-04-01: what Calc makes of 4-1
    date.format = workbook::NumberFormat::date;
    date.shown = "2026/4/1";
    return date;
  });
}

void letters(const Original& original, const Emit& emit) {
  edit_numbers(original, emit, [](const record::Field&) { return std::optional(text_cell("ア")); });
}

constexpr std::array<Kind, 5> kinds = {{
    {"no-doubled", "a row has the No. of the row above", doubled},
    {"no-swapped", "two rows' Nos changed places", swapped},
    {"no-gap", "the last No. of a table is one too high", gap},
    {"no-date", "Calc made a date of the No.", made_a_date},
    {"no-letter", "a letter instead of a No.", letters},
}};

}  // namespace

std::span<const Kind> number_kinds() { return kinds; }

}  // namespace tenken::test
