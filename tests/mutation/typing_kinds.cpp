// SPDX-License-Identifier: MPL-2.0
// What is no number, or nothing, or not the sign for nothing.
#include <array>
#include <cmath>

#include "tests/mutation/mutant.hpp"

namespace tenken::test {
namespace {

using workbook::Cell;
using workbook::text_cell;

std::string grouped(double number) { return text::format_amount(std::abs(number)); }

std::string full_width(const std::string& text) {
  std::string result;
  for (const char c : text) {
    if (c >= '0' && c <= '9') {
      result += "\xEF\xBC";  // U+FF10 + digit
      result += static_cast<char>(0x90 + (c - '0'));
    } else {
      result += c == ',' ? "，" : std::string(1, c);
    }
  }
  return result;
}

/// Numbers in whose stead a text is typed.
void type_instead(const Original& original, const Emit& emit,
                  const std::function<std::optional<std::string>(const record::Field&)>& typed) {
  edit_each_input(original, emit, [&](const record::Field& field) -> std::optional<Cell> {
    if (!holds_number(field)) return std::nullopt;
    auto text = typed(field);
    if (!text) return std::nullopt;
    return text_cell(std::move(*text));
  });
}

void blanked(const Original& original, const Emit& emit) {
  edit_each_input(original, emit, [](const record::Field&) { return std::optional(Cell{}); });
}

/// Characters of which nothing is seen, another one from cell to cell.
void invisible(const Original& original, const Emit& emit) {
  static constexpr auto characters = std::to_array<std::string_view>(
      {"\u00A0", "\u2003", "\u200B", "\uFEFF", "\u00AD", "\u3164", "\u2800", "\uFE0F", "\u3000"});
  std::size_t next = 0;
  edit_each_input(original, emit, [&](const record::Field&) {
    const std::string_view one = characters.at(next++ % characters.size());
    return std::optional(workbook::text_cell(std::string(one) + std::string(one)));
  });
}

void number_as_text(const Original& original, const Emit& emit) {
  type_instead(original, emit,
               [](const record::Field& field) { return std::optional(digits(field)); });
}

void full_width_text(const Original& original, const Emit& emit) {
  type_instead(original, emit, [](const record::Field& field) {
    const std::string sign = field.cell.number < 0 ? "－" : "";
    return std::optional(sign + full_width(grouped(field.cell.number)));
  });
}

void triangle_as_text(const Original& original, const Emit& emit) {
  type_instead(original, emit, [](const record::Field& field) -> std::optional<std::string> {
    if (field.cell.number >= 0) return std::nullopt;
    return "△ " + grouped(field.cell.number);
  });
}

void unit_behind(const Original& original, const Emit& emit) {
  type_instead(original, emit, [&](const record::Field& field) -> std::optional<std::string> {
    const std::string sign = field.cell.number < 0 ? "△" : "";
    const std::string number = sign + grouped(field.cell.number);
    if (field.kind == form::FieldKind::thousand_yen) return number + "千円";
    if (field.kind == form::FieldKind::staff) return number + "人";
    for (const record::Indicator& indicator : original.result.sheet.indicators) {
      if (field.id.starts_with("indicator." + indicator.no + ".")) {
        return number + indicator.unit.text();
      }
    }
    return number + "人";
  });
}

void money_unit(const Original& original, const Emit& emit) {
  type_instead(original, emit, [](const record::Field& field) -> std::optional<std::string> {
    if (field.kind != form::FieldKind::thousand_yen) return std::nullopt;
    return grouped(field.cell.number) + "百万円";
  });
}

void approximate(const Original& original, const Emit& emit) {
  type_instead(original, emit, [](const record::Field& field) {
    return std::optional("約" + grouped(field.cell.number));
  });
}

void words(const Original& original, const Emit& emit) {
  type_instead(original, emit, [](const record::Field&) { return std::optional("別紙のとおり"); });
}

void no_value(const Original& original, const Emit& emit) {
  type_instead(original, emit, [](const record::Field&) { return std::optional("―"); });
}

void wrong_dash(const Original& original, const Emit& emit) {
  change_each_text(original, emit,
                   [](const record::Field&, const std::string& text) -> std::optional<std::string> {
                     if (text != "―") return std::nullopt;
                     return "ー";
                   });
}

void value_for_dash(const Original& original, const Emit& emit) {
  edit_each_input(original, emit, [](const record::Field& field) -> std::optional<Cell> {
    if (!form::is_quantity(field.kind) || field.text() != "―") return std::nullopt;
    return workbook::number_cell(0);
  });
}

void cell_error(const Original& original, const Emit& emit) {
  edit_each_input(original, emit, [](const record::Field& field) {
    Cell cell;
    cell.formula = "=" + (holds_number(field) ? digits(field) : "1") + "/0";
    return std::optional(cell);
  });
}

constexpr std::array<Kind, 13> kinds = {{
    {"blanked", "what was typed into a cell is gone", blanked},
    {"invisible", "characters of which nothing is seen instead of what was typed", invisible},
    {"number-as-text", "a number typed into a cell that is formatted as text", number_as_text},
    {"full-width", "a number in full-width digits", full_width_text},
    {"triangle-as-text", "a negative amount with △, as print has it", triangle_as_text},
    {"unit-behind", "a number with its unit behind it", unit_behind},
    {"money-unit", "an amount with another unit than 千円 behind it", money_unit},
    {"approximate", "a number with 約 before it", approximate},
    {"words", "words instead of a number", words},
    {"no-value", "― instead of a number", no_value},
    {"wrong-dash", "ー instead of ―", wrong_dash},
    {"zero-for-dash", "0 instead of ―", value_for_dash},
    {"cell-error", "a formula that divides by zero instead of what was typed", cell_error},
}};

}  // namespace

std::span<const Kind> typing_kinds() { return kinds; }

}  // namespace tenken::test
