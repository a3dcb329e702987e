// SPDX-License-Identifier: MPL-2.0
// Numbers that the office made a date of, and number formats that show something else.
#include <array>
#include <cmath>

#include "logic/text/number.hpp"
#include "logic/text/units.hpp"
#include "tests/mutation/mutant.hpp"

namespace tenken::test {
namespace {

using workbook::Cell;
using workbook::NumberFormat;

/// A mutant for every typed number, with `number` in its place and a format that shows `shown`.
void type_with_format(const Original& original, const Emit& emit, double number,
                      NumberFormat format, const char* shown) {
  edit_each_input(original, emit, [&](const record::Field& field) -> std::optional<Cell> {
    if (!holds_number(field)) return std::nullopt;
    Cell cell = workbook::number_cell(number);
    cell.format = format;
    cell.shown = shown;
    return cell;
  });
}

void date(const Original& original, const Emit& emit) {
  type_with_format(original, emit, 46073, NumberFormat::date, "2/20");
}

void time(const Original& original, const Emit& emit) {
  type_with_format(original, emit, 0.0625, NumberFormat::time, "01:30");
}

void truth(const Original& original, const Emit& emit) {
  type_with_format(original, emit, 1, NumberFormat::truth, "TRUE");
}

void exponent(const Original& original, const Emit& emit) {
  type_with_format(original, emit, 100000, NumberFormat::scientific, "1.00E+05");
}

/// A % typed behind the number where things are counted, which makes a hundredth of it.
void percentage(const Original& original, const Emit& emit) {
  edit_each_input(original, emit, [](const record::Field& field) -> std::optional<Cell> {
    const bool counted = field.kind != form::FieldKind::value || text::counts_whole(field.unit);
    if (!holds_number(field) || field.kind == form::FieldKind::ratio || !counted) {
      return std::nullopt;
    }
    Cell cell = workbook::number_cell(field.cell.number / 100);
    cell.format = NumberFormat::percent;
    cell.shown = digits(field) + "%";
    return cell;
  });
}

/// A mutant for every typed number but 0, with a format that shows what `shown` says of it.
void show_each(const Original& original, const Emit& emit,
               const std::function<std::string(const record::Field& field)>& shown) {
  edit_each_input(original, emit, [&](const record::Field& field) -> std::optional<Cell> {
    if (!holds_number(field) || field.cell.number == 0) return std::nullopt;
    Cell cell = field.cell;
    cell.shown = shown(field);
    cell.unseen = cell.shown.empty();
    return cell;
  });
}

void scaled(const Original& original, const Emit& emit) {
  show_each(original, emit, [](const record::Field& field) {
    return workbook::plain_digits(std::round(field.cell.number / 1000));
  });
}

void shows_nothing(const Original& original, const Emit& emit) {
  show_each(original, emit, [](const record::Field&) { return std::string(); });
}

void white(const Original& original, const Emit& emit) {
  edit_each_input(original, emit, [](const record::Field& field) -> std::optional<Cell> {
    if (!holds_number(field) || field.cell.number == 0) return std::nullopt;
    Cell cell = field.cell;
    cell.unseen = true;
    return cell;
  });
}

void shows_words(const Original& original, const Emit& emit) {
  show_each(original, emit, [](const record::Field&) { return std::string("調整済"); });
}

void shows_other_sign(const Original& original, const Emit& emit) {
  show_each(original, emit,
            [](const record::Field& field) { return text::format_amount(-field.cell.number); });
}

constexpr std::array<Kind, 10> kinds = {{
    {"date", "2/20 typed instead of a number, which became a date", date},
    {"time", "1:30 typed instead of a number, which became a time", time},
    {"truth", "TRUE typed instead of a number", truth},
    {"exponent", "1E5 typed instead of a number", exponent},
    {"percentage", "a % typed behind an amount or a count", percentage},
    {"scaled", "a format that shows a thousandth of the number", scaled},
    {"shows-nothing", "a format that shows nothing", shows_nothing},
    {"white", "digits in the colour of the paper", white},
    {"shows-words", "a format that shows words instead of the number", shows_words},
    {"shows-other-sign", "a format that shows the other sign", shows_other_sign},
}};

}  // namespace

std::span<const Kind> format_kinds() { return kinds; }

}  // namespace tenken::test
