// SPDX-License-Identifier: MPL-2.0
// How a form is filled: grid, values, formulas, results, each step on the one before.
#include "logic/fill/form_maker.hpp"

#include <algorithm>
#include <functional>
#include <string_view>

#include "logic/fill/id_pattern.hpp"
#include "logic/fill/page_breaks.hpp"
#include "logic/form/field_catalogue.hpp"

namespace tenken::fill {
namespace {

using message::msg;

/// More records than any form has: a slip of the pen in a list, not a table to be made.
constexpr std::int32_t most_records = 200;

}  // namespace

FormResult FormMaker::make() && {
  problems_ = values_.problems;
  if (look_.form != definition_.id) {
    problems_.push_back({look_.file, 0,
                         msg("様式「{1}」の見た目の定義です。{2} に「{3}」と書いてください。",
                             look_.form, "form", definition_.id)});
  }
  number_entries();
  if (!problems_.empty()) return {.form = std::nullopt, .problems = std::move(problems_)};
  place_cells();
  size_sheets();
  apply_rules();
  apply_entries();
  if (problems_.empty()) work_out_all();
  if (!problems_.empty()) return {.form = std::nullopt, .problems = std::move(problems_)};
  for (std::size_t sheet = 0; sheet < cells_.size(); ++sheet) {
    auto& cells = form_.sheets[sheet].cells;
    for (Cell& cell : cells_[sheet]) cells.push_back(std::move(cell.made));
    std::ranges::sort(cells, std::less{}, [](const FormCell& cell) { return cell.area.first; });
  }
  form_.title = definition_.title;
  form_.look = &look_;
  return {.form = std::move(form_), .problems = {}};
}

void FormMaker::number_entries() {
  for (const Entry& entry : values_.entries) {
    if (form::find_field_type(entry.id) == nullptr) {
      complain(entry,
               msg("「{1}」という項目IDはありません。項目IDの一覧を確かめてください。", entry.id));
    } else {
      entries_.emplace_back(&entry, numbering_.by_position(entry.id));
    }
  }
  for (const auto& [table, count] : numbering_.counts()) {
    if (count > most_records) {
      problems_.push_back({definition_.file, 0,
                           msg("{1} が {2} を超えています。多すぎます。", table, most_records)});
    }
  }
}

void FormMaker::place_cells() {
  std::vector<Grid> grids = lay_out(definition_, numbering_.counts());
  cells_.resize(grids.size());
  for (std::size_t sheet = 0; sheet < grids.size(); ++sheet) {
    Grid& grid = grids[sheet];
    FormSheet& made = form_.sheets.emplace_back();
    made.name = grid.page->name;
    made.print = grid.print;
    blocks_.push_back(std::move(grid.blocks));
    if (const PageLook* look = look_.page(grid.page->key); look != nullptr) {
      for (std::int32_t row = 0; row <= grid.print.last.row; ++row) {
        const auto height = look->rows.find(grid.like_row[row]);
        made.rows.push_back(height == look->rows.end() ? look->row : height->second);
      }
    }
    for (Slot& slot : grid.slots) {
      const CellId id{.sheet = sheet, .index = cells_[sheet].size()};
      for (const std::string& name : slot.ids) by_id_[name].push_back(id);
      by_place_[{.sheet = sheet, .cell = slot.area.first}] = id;
      FormCell cell{.area = slot.area, .content = workbook::text_cell(slot.printed)};
      cells_[sheet].push_back({.slot = std::move(slot), .made = std::move(cell)});
    }
  }
}

void FormMaker::size_sheets() {
  for (std::size_t sheet = 0; sheet < form_.sheets.size(); ++sheet) {
    const std::string& key = definition_.pages[sheet].key;
    const PageLook* look = look_.page(key);
    if (look == nullptr) {
      problems_.push_back(
          {look_.file, 0, msg("ページ「{1}」の {2} がありません。", key, "[[page]]")});
      continue;
    }
    std::int32_t last = form_.sheets[sheet].print.last.column;
    for (const auto& cell : cells_[sheet]) last = std::max(last, cell.slot.area.last.column);
    if (const auto needed = static_cast<std::size_t>(last) + 1; look->columns.size() < needed) {
      problems_.push_back({look_.file, 0,
                           msg("ページ「{1}」には {2} 列の幅が要りますが、{3} 列分しかありません。",
                               key, needed, look->columns.size())});
      continue;
    }
    form_.sheets[sheet].columns = look->columns;
    form_.sheets[sheet].freeze_rows = look->freeze_rows;
    form_.sheets[sheet].may_break = look->may_break;
    if (look->may_break) {
      form_.sheets[sheet].page_breaks =
          page_breaks(look_.paper, look->columns, form_.sheets[sheet].rows, blocks_[sheet]);
    }
  }
}

bool FormMaker::matches(const std::vector<std::string>& patterns, const std::string& id) const {
  return std::ranges::any_of(patterns, [&](const std::string& pattern) {
    return form::matches_pattern(pattern, id, definition_.fiscal_year);
  });
}

void FormMaker::apply_rules() {
  apply_styles();
  apply_formulas();
  apply_inputs();
}

void FormMaker::apply_styles() {
  for (auto& cells : cells_) {
    for (Cell& cell : cells) {
      for (const StyleRule& rule : look_.cells) {
        const bool fits = std::ranges::any_of(
            cell.slot.ids, [&](const std::string& id) { return matches(rule.match, id); });
        if (!fits) continue;
        cell.made.style = rule.style;
        break;
      }
    }
  }
}

void FormMaker::apply_formulas() {
  for (const FormulaRule& rule : look_.formulas) {
    bool used = false;
    for (auto& cells : cells_) {
      for (Cell& cell : cells) {
        for (const std::string& id : cell.slot.ids) {
          if (!form::matches_pattern(rule.cell, id, definition_.fiscal_year)) continue;
          apply_formula(rule, cell, id);
          used = true;
        }
      }
    }
    // A form of another edition may have lost the field; its formula must not linger unseen.
    if (!used)
      problems_.push_back(
          {look_.file, rule.line, msg("「{1}」に当たる欄が様式にありません。", rule.cell)});
  }
}

void FormMaker::apply_formula(const FormulaRule& rule, Cell& cell, const std::string& id) {
  const std::vector<std::string> stars = star_segments(rule.cell, id);
  compute::Expression expression =
      compute::read_expression(rule.formula, [&](std::string_view pattern) {
        return find(fill_pattern(pattern, stars, definition_.fiscal_year), cell.slot.part);
      });
  if (!expression.root) {
    problems_.push_back({look_.file, rule.line, expression.problem});
  }
  cell.made.formula = std::move(expression.root);
}

std::optional<workbook::Location> FormMaker::find(std::string_view id, std::size_t part) const {
  const auto found = by_id_.find(id);
  if (found == by_id_.end()) return std::nullopt;
  const CellId& place = found->second[std::min(part, found->second.size() - 1)];
  return workbook::Location{.sheet = place.sheet,
                            .cell = cells_[place.sheet][place.index].slot.area.first};
}

void FormMaker::apply_inputs() {
  for (auto& cells : cells_) {
    for (Cell& cell : cells) {
      if (cell.slot.ids.empty()) continue;
      for (const InputRule& rule : look_.inputs) {
        if (!matches(rule.match, cell.slot.ids.front())) continue;
        cell.made.input = &rule;
        cell.made.choices = choices(rule, cell);
        break;
      }
    }
  }
}

std::vector<std::string> FormMaker::choices(const InputRule& rule, const Cell& cell) const {
  if (rule.choices == std::vector<std::string>{"{methods}"}) return definition_.methods;
  if (rule.choices == std::vector<std::string>{"{box}"}) {
    return {cell.slot.printed, marked(cell.slot.printed, true)};
  }
  return rule.choices;
}

FormResult fill_form(const form::Definition& definition, const Look& look, const Values& values) {
  return FormMaker(definition, look, values).make();
}

}  // namespace tenken::fill
