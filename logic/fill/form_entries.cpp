// SPDX-License-Identifier: MPL-2.0
// The part of FormMaker that fills a list's values in and works the formulas out.
#include <algorithm>
#include <charconv>
#include <string_view>

#include "logic/compute/evaluate.hpp"
#include "logic/fill/form_maker.hpp"
#include "logic/fill/id_pattern.hpp"
#include "logic/form/field_catalogue.hpp"
#include "logic/kpi/kpi.hpp"
#include "logic/text/fold.hpp"

namespace tenken::fill {
namespace {

using form::FieldKind;
using message::msg;

/// A number as a machine writes it; nullopt for anything else.
std::optional<double> machine_number(std::string_view text) {
  double number = 0;
  const char* const end = text.data() + text.size();
  const auto [read, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc{} || read != end || text.empty()) return std::nullopt;
  return number;
}

std::vector<std::string> words(std::string_view text) {
  std::vector<std::string> result;
  while (!text.empty()) {
    const std::size_t end = text.find(' ');
    if (end > 0) result.emplace_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return result;
}

}  // namespace

void FormMaker::apply_entries() {
  for (const auto& [entry, id] : entries_) apply_entry(*entry, id);
}

void FormMaker::apply_entry(const Entry& entry, const std::string& id) {
  const auto found = by_id_.find(id);
  if (found == by_id_.end()) return complain(entry, msg("様式に {1} の欄がありません。", entry.id));
  check_number(entry, id);
  const std::vector<CellId>& cells = found->second;
  const auto values = part_values(entry, id, cells);
  if (!values) return;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    put_value(at(cells[i]), entry, (*values)[i]);
  }
}

/// A list that speaks of indicator.4-1 must give it the No. ④-1, or say with := that it means it.
void FormMaker::check_number(const Entry& entry, const std::string& id) {
  const auto segments = id_segments(entry.id);
  if (segments.size() != 3 || segments[0] != "indicator" || segments[2] != "no" || entry.over) {
    return;
  }
  if (text::fold(entry.value) != segments[1]) {
    complain(entry, msg("番号 {1} は {2} と違います。このまま入れるには {3} で書いてください。",
                        entry.value, id_segments(id)[1], ":="));
  }
}

std::optional<std::vector<std::string>> FormMaker::part_values(const Entry& entry,
                                                               const std::string& id,
                                                               const std::vector<CellId>& cells) {
  if (cells.size() == 1) return std::vector<std::string>{entry.value};
  if (!entry.parts.empty()) {
    std::vector<std::string> parts = entry.parts;
    parts.resize(cells.size());
    return parts;
  }
  std::vector<std::string> given = words(entry.value);
  if (form::find_field_type(id)->kind != FieldKind::stage) {
    if (given.size() == cells.size()) return given;
    complain(entry, msg("{1} は {2} つの欄に分けて書いてください。", entry.id, cells.size()));
    return std::nullopt;
  }
  std::vector<std::string> boxes;
  for (const CellId& cell : cells) {
    const std::string& box = at(cell).slot.printed;
    boxes.push_back(marked(box, std::erase(given, box_label(box)) > 0));
  }
  if (given.empty()) return boxes;
  complain(entry, msg("「{1}」という段階はありません。", given.front()));
  return std::nullopt;
}

void FormMaker::put_value(Cell& cell, const Entry& entry, const std::string& value) {
  const FieldKind kind = form::find_field_type(entry.id)->kind;
  if (cell.made.formula && !entry.over) {
    if (!entry.included) cell.expected = &entry;
    return;
  }
  const bool is_printed = !cell.slot.printed.empty() && kind != FieldKind::stage;
  if (is_printed && !entry.over && value != cell.slot.printed) {
    return complain(entry, msg("{1} は様式に印刷されています。変えるには {2} で書いてください。",
                               entry.id, ":="));
  }
  cell.made.formula.reset();
  if (!entry.quoted && value.starts_with('=')) {
    if (!entry.over) return complain(entry, msg("計算式は {1} で書いてください。", ":="));
    compute::Expression expression = compute::read_expression(
        value, [&](std::string_view name) { return find(name, cell.slot.part); });
    if (!expression.root) return complain(entry, expression.problem);
    cell.made.formula = std::move(expression.root);
    return;
  }
  const auto number = machine_number(value);
  cell.made.content = form::is_quantity(kind) && !entry.quoted && number
                          ? workbook::number_cell(*number)
                          : workbook::text_cell(value);
}

void FormMaker::work_out_all() {
  for (auto& cells : cells_) {
    for (Cell& cell : cells) work_out(cell);
  }
}

void FormMaker::work_out(Cell& cell) {
  if (!cell.made.formula || cell.progress == Cell::Progress::done) return;
  if (cell.progress == Cell::Progress::open) {
    cell.made.content.type = workbook::CellType::error;
    cell.made.content.text = "Err:522";  // a circle
    return;
  }
  cell.progress = Cell::Progress::open;
  const auto result = compute::evaluate(*cell.made.formula, [&](const workbook::Location& place) {
    const auto found = by_place_.find(place);
    if (found == by_place_.end()) return workbook::Cell{};
    Cell& operand = at(found->second);
    work_out(operand);
    return operand.made.content;
  });
  cell.progress = Cell::Progress::done;
  cell.made.content = result.value_or(workbook::Cell{});
  if (result) return compare(cell);
  if (cell.expected == nullptr) {
    problems_.push_back(
        {look_.file, 0,
         msg("{1} の計算式の結果が求められません。使えない関数がないか、確かめてください。",
             cell.slot.ids.front())});
    return;
  }
  const auto number = machine_number(cell.expected->value);
  cell.made.content = number && !cell.expected->quoted ? workbook::number_cell(*number)
                                                       : workbook::text_cell(cell.expected->value);
}

void FormMaker::compare(const Cell& cell) {
  if (cell.expected == nullptr || cell.slot.parts > 1) return;
  const workbook::Cell& content = cell.made.content;
  const auto number = machine_number(cell.expected->value);
  const bool same = content.type == workbook::CellType::number
                        ? number && kpi::equal(*number, content.number)
                        : content.text == cell.expected->value;
  if (same) return;
  problems_.push_back(
      {cell.expected->file, cell.expected->line,
       msg("{1} の計算式の結果は {2} です（{3} ではなく）。このまま入れるには {4} "
           "で書いてください。",
           cell.expected->id, workbook::display_text(content), cell.expected->value, ":=")});
}

}  // namespace tenken::fill
