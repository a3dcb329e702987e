// SPDX-License-Identifier: MPL-2.0
// Wrong numbers: they are numbers, but not the right ones.
#include <array>
#include <cmath>

#include "tests/mutation/mutant.hpp"
#include "tests/support/recalculate.hpp"

namespace tenken::test {
namespace {

using Change = std::optional<double> (*)(const record::Field& field, double number);

void change_each_number(const Original& original, const Emit& emit, Change change) {
  edit_each_input(original, emit, [&](const record::Field& field) -> std::optional<workbook::Cell> {
    if (!holds_number(field)) return std::nullopt;
    const auto number = change(field, field.cell.number);
    if (!number || *number == field.cell.number) return std::nullopt;
    return number_like(field.cell, *number);
  });
}

void off_by_one(const Original& original, const Emit& emit) {
  change_each_number(original, emit,
                     [](const record::Field&, double number) { return std::optional(number + 1); });
}

std::optional<double> swapped(const record::Field& /*field*/, double number) {
  std::string text = workbook::plain_digits(std::abs(number));
  if (text.find('.') != std::string::npos) return std::nullopt;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    if (text[i] == text[i + 1] || (i == 0 && text[1] == '0')) continue;
    std::swap(text[i], text[i + 1]);
    return std::copysign(std::stod(text), number);
  }
  return std::nullopt;
}

void digits_swapped(const Original& original, const Emit& emit) {
  change_each_number(original, emit, swapped);
}

void extra_digit(const Original& original, const Emit& emit) {
  change_each_number(original, emit, [](const record::Field&, double number) {
    return std::optional(number * 10);
  });
}

void lost_digit(const Original& original, const Emit& emit) {
  change_each_number(original, emit, [](const record::Field&, double number) {
    return std::abs(number) < 10 ? std::nullopt : std::optional(std::trunc(number / 10));
  });
}

void yen(const Original& original, const Emit& emit) {
  change_each_number(original, emit, [](const record::Field& field, double number) {
    return field.kind == form::FieldKind::thousand_yen ? std::optional(number * 1000)
                                                       : std::nullopt;
  });
}

void other_sign(const Original& original, const Emit& emit) {
  change_each_number(original, emit, [](const record::Field&, double number) {
    return number == 0 ? std::nullopt : std::optional(-number);
  });
}

void fraction(const Original& original, const Emit& emit) {
  change_each_number(original, emit, [](const record::Field& field, double number) {
    return std::optional(number + (field.kind == form::FieldKind::staff ? 0.05 : 0.5));
  });
}

using Neighbour = bool (*)(const workbook::Address& here, const workbook::Address& there);

/// Swaps each number with that of the nearest field of which `is_next` holds.
void swap_with(const Original& original, const Emit& emit, Neighbour is_next) {
  std::vector<record::Field> numbers;
  edit_each_input(
      original, [](const std::string&, const workbook::Workbook&) {},
      [&](const record::Field& field) -> std::optional<workbook::Cell> {
        if (holds_number(field)) numbers.push_back(field);
        return std::nullopt;
      });
  for (const record::Field& field : numbers) {
    const record::Field* next = nullptr;
    for (const record::Field& other : numbers) {
      if (other.place->sheet != field.place->sheet || other.kind != field.kind) continue;
      if (!is_next(field.place->cell, other.place->cell)) continue;
      if (next == nullptr || other.place->cell < next->place->cell) next = &other;
    }
    if (next == nullptr || next->cell.number == field.cell.number) continue;
    Original half = original;
    half.workbook.sheets[next->place->sheet].set(next->place->cell,
                                                 number_like(next->cell, field.cell.number));
    emit(field.id, with_cell(half, *field.place, number_like(field.cell, next->cell.number)));
  }
}

void row_below(const Original& original, const Emit& emit) {
  swap_with(original, emit, [](const workbook::Address& here, const workbook::Address& there) {
    return there.column == here.column && there.row > here.row;
  });
}

void next_column(const Original& original, const Emit& emit) {
  swap_with(original, emit, [](const workbook::Address& here, const workbook::Address& there) {
    return there.row == here.row && there.column > here.column;
  });
}

constexpr std::array<Kind, 9> kinds = {{
    {"off-by-one", "a number is one too large", off_by_one},
    {"digits-swapped", "two digits of a number changed places", digits_swapped},
    {"extra-digit", "a number has a 0 too many", extra_digit},
    {"lost-digit", "a number lacks its last digit", lost_digit},
    {"yen", "an amount in 円 instead of 千円", yen},
    {"other-sign", "a number with the other sign", other_sign},
    {"fraction", "a whole number with a half, 職員数 with a second decimal", fraction},
    {"row-below", "a number changed places with the one below", row_below},
    {"next-column", "a number changed places with the one to its right", next_column},
}};

}  // namespace

std::span<const Kind> amount_kinds() { return kinds; }

}  // namespace tenken::test
