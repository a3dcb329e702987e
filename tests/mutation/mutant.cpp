// SPDX-License-Identifier: MPL-2.0
// Sheets with one mistake each, made from the sample without any.
#include "tests/mutation/mutant.hpp"

#include <algorithm>
#include <set>
#include <vector>

#include "logic/text/radical_table.hpp"
#include "logic/text/utf8.hpp"
#include "tests/support/recalculate.hpp"
#include "tests/support/samples.hpp"

namespace tenken::test {
namespace {

std::string encoded(std::u32string_view characters) {
  std::string text;
  for (const char32_t character : characters) text::append_utf8(text, character);
  return text;
}

bool is_label(const Original& original, const workbook::Location& place) {
  return std::ranges::any_of(original.result.binding.layout.labels,
                             [&](const bind::LabelPlace& label) { return label.place == place; });
}

bool has_parts(const Original& original, const record::Field& field) {
  const bind::BoundField* const bound = original.result.binding.find(field.id);
  return bound != nullptr && bound->parts.size() > 1;
}

}  // namespace

const Original& original() {
  static const Original made = [] {
    Original clean{.workbook = sample("clean"), .result = {}};
    clean.result = check::check(clean.workbook, {&nagano(), 1});
    return clean;
  }();
  return made;
}

std::vector<Kind> all_kinds() {
  std::vector<Kind> all;
  for (const auto& group :
       {amount_kinds(), typing_kinds(), format_kinds(), formula_kinds(), text_kinds(),
        wording_kinds(), analysis_kinds(), header_kinds(), number_kinds(), label_kinds(),
        layout_kinds(), copy_kinds(), pair_kinds()}) {
    all.insert(all.end(), group.begin(), group.end());
  }
  return all;
}

workbook::Workbook with_cell(const Original& original, const workbook::Location& place,
                             workbook::Cell cell) {
  workbook::Workbook workbook = original.workbook;
  workbook.sheets[place.sheet].set(place.cell, std::move(cell));
  recalculate(workbook);
  return workbook;
}

void edit_each_input(const Original& original, const Emit& emit, const Edit& edit) {
  std::set<workbook::Location> seen;
  record::for_each_field(original.result.sheet, [&](const record::Field& field) {
    if (!field.exists() || field.blank() || field.cell.has_formula()) return;
    if (is_label(original, *field.place) || has_parts(original, field)) return;
    if (!seen.insert(*field.place).second) return;
    if (auto cell = edit(field)) {
      emit(field.id, with_cell(original, *field.place, std::move(*cell)));
    }
  });
}

void edit_each_formula(const Original& original, const Emit& emit, const Edit& edit) {
  record::for_each_field(original.result.sheet, [&](const record::Field& field) {
    if (!field.exists()) return;
    record::Field computed = field;
    // Of a field over several cells the first one, as it stands there.
    computed.cell = original.workbook.at(*field.place);
    if (!computed.cell.has_formula() || computed.cell.empty()) return;
    if (auto cell = edit(computed)) {
      emit(field.id, with_cell(original, *field.place, std::move(*cell)));
    }
  });
}

void change_each_text(const Original& original, const Emit& emit,
                      const std::function<std::optional<std::string>(const record::Field&,
                                                                     const std::string&)>& change) {
  edit_each_input(original, emit, [&](const record::Field& field) -> std::optional<workbook::Cell> {
    if (field.cell.type != workbook::CellType::text) return std::nullopt;
    auto text = change(field, field.cell.text);
    if (!text || *text == field.cell.text) return std::nullopt;
    return workbook::text_cell(std::move(*text));
  });
}

bool holds_number(const record::Field& field) {
  return form::is_quantity(field.kind) && field.cell.type == workbook::CellType::number;
}

std::string digits(const record::Field& field) { return workbook::plain_digits(field.cell.number); }

namespace {

/// The middle of a text, or the first character behind it that is no blank.
std::size_t middle(const std::u32string& characters) {
  std::size_t at = characters.size() / 2;
  while (at + 1 < characters.size() &&
         std::u32string_view(U" \n　").find(characters[at]) != std::u32string_view::npos) {
    ++at;
  }
  return at;
}

}  // namespace

std::optional<std::string> with_middle_replaced(const std::string& text) {
  std::u32string characters = text::decode(text);
  if (characters.size() < 3) return std::nullopt;
  characters[middle(characters)] = U'々';
  return encoded(characters);
}

std::optional<std::string> with_middle_lost(const std::string& text) {
  std::u32string characters = text::decode(text);
  if (characters.size() < 3) return std::nullopt;
  characters.erase(middle(characters), 1);
  return encoded(characters);
}

std::optional<std::string> with_radical(const std::string& text) {
  std::string before;
  for (std::size_t at = 0; at < text.size();) {
    const text::Decoded decoded = text::decode_at(text, at);
    const auto* const twin =
        std::ranges::find(text::whole_radicals, decoded.character, &text::RadicalPair::character);
    if (twin != text::whole_radicals.end()) {
      text::append_utf8(before, twin->radical);
      return before + text.substr(at + decoded.length);
    }
    before += text.substr(at, decoded.length);
    at += decoded.length;
  }
  return std::nullopt;
}

std::optional<std::string> with_replaced(const std::string& text, std::string_view from,
                                         std::string_view to) {
  const std::size_t at = text.find(from);
  if (at == std::string::npos) return std::nullopt;
  std::string result = text;
  return result.replace(at, from.size(), to);
}

}  // namespace tenken::test
