// SPDX-License-Identifier: MPL-2.0
// How a form is filled: grid, values, formulas, results, each step on the one before.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "logic/fill/filled_form.hpp"
#include "logic/fill/grid.hpp"
#include "logic/fill/numbering.hpp"

namespace tenken::fill {

/// The making of one form, step by step. Used through fill_form().
class FormMaker {
 public:
  FormMaker(const form::Definition& definition, const Look& look, const Values& values)
      : definition_(definition), look_(look), values_(values) {}

  [[nodiscard]] FormResult make() &&;

 private:
  /// A cell while it is being made.
  struct Cell {
    Slot slot;
    FormCell made;
    const Entry* expected = nullptr;  // what the list says that the formula gives
    enum class Progress : std::uint8_t { fresh, open, done } progress = Progress::fresh;
  };
  struct CellId {
    std::size_t sheet = 0;
    std::size_t index = 0;
  };

  void number_entries();
  void place_cells();
  void size_sheets();
  void apply_rules();
  void apply_styles();
  void apply_formulas();
  void apply_formula(const FormulaRule& rule, Cell& cell, const std::string& id);
  void apply_inputs();
  void apply_entries();
  void apply_entry(const Entry& entry, const std::string& id);
  void put_value(Cell& cell, const Entry& entry, const std::string& value);
  void check_number(const Entry& entry, const std::string& id);
  void work_out_all();
  void work_out(Cell& cell);
  void compare(const Cell& cell);
  [[nodiscard]] std::optional<std::vector<std::string>> part_values(
      const Entry& entry, const std::string& id, const std::vector<CellId>& cells);
  [[nodiscard]] std::vector<std::string> choices(const InputRule& rule, const Cell& cell) const;
  [[nodiscard]] bool matches(const std::vector<std::string>& patterns, const std::string& id) const;
  [[nodiscard]] std::optional<workbook::Location> find(std::string_view id, std::size_t part) const;
  Cell& at(const CellId& id) { return cells_[id.sheet][id.index]; }
  void complain(const Entry& entry, message::Message message) {
    problems_.push_back({entry.file, entry.line, std::move(message)});
  }

  const form::Definition& definition_;
  const Look& look_;
  const Values& values_;
  Numbering numbering_;
  std::vector<std::pair<const Entry*, std::string>> entries_;  // with the ID by position
  std::vector<std::vector<Cell>> cells_;                       // by sheet
  std::vector<std::vector<Block>> blocks_;                     // by sheet
  std::map<std::string, std::vector<CellId>, std::less<>> by_id_;
  std::map<workbook::Location, CellId> by_place_;
  FilledForm form_;
  Problems problems_;
};

}  // namespace tenken::fill
