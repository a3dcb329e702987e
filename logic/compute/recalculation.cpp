// SPDX-License-Identifier: MPL-2.0
// A workbook's formulas worked out anew, each at most once.
#include "logic/compute/recalculation.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "logic/compute/evaluate.hpp"
#include "logic/compute/evaluation.hpp"
#include "logic/compute/expression.hpp"
#include "logic/compute/functions.hpp"
#include "logic/workbook/formula.hpp"

namespace tenken::compute {
namespace {

using workbook::Cell;
using workbook::CellType;
using workbook::Location;

/// Bounds for what a file may ask: a form's own formulas are a tenth of each.
constexpr std::size_t longest_formula = 2000;
constexpr std::size_t most_nodes = 400;
constexpr std::size_t longest_chain = 20;

/// A formula of a workbook, with its ranges spread out where a function takes any number of cells.
class Reader {
 public:
  Reader(const workbook::Workbook& workbook, std::size_t home, std::size_t& cells_left)
      : workbook_(workbook), home_(home), cells_left_(cells_left) {}

  /// nullopt for what is not known here.
  std::optional<Node> read(std::string_view formula) {
    if (formula.size() > longest_formula) return std::nullopt;
    std::vector<PlacedReference> references;
    bool all_known = true;
    workbook::for_each_reference(formula, [&](const workbook::WrittenReference& written) {
      const auto sheet = sheet_of(written.reference);
      all_known = all_known && sheet;
      references.push_back(
          {.text = written.text, .sheet = sheet.value_or(home_), .range = written.reference.range});
    });
    if (!all_known) return std::nullopt;
    Expression expression = read_expression(formula, references);
    if (!expression.root || !spread(*expression.root)) return std::nullopt;
    return std::move(expression.root);
  }

 private:
  /// nullopt for another file's, and for cells beyond what was read of it.
  [[nodiscard]] std::optional<std::size_t> sheet_of(const workbook::Reference& reference) const {
    const auto sheet = workbook::sheet_of(reference, home_, workbook_);
    const workbook::Address last = reference.range.last;
    const bool beyond = last.row >= workbook::max_rows || last.column >= workbook::max_columns;
    return sheet && beyond && workbook_.sheets[*sheet].truncated ? std::nullopt : sheet;
  }

  static bool is_area(const Node& node) {
    return node.kind == NodeKind::reference && node.place.cell != node.last;
  }

  /// False where a range stands where one value is wanted, and for more than a form can hold.
  bool spread(Node& node) {
    if (++nodes_ > most_nodes || is_area(node)) return false;
    const Function* function = node.kind == NodeKind::call ? find_function(node.word) : nullptr;
    const std::size_t ranges_from = function == nullptr ? no_ranges : function->ranges_from;
    bool has_areas = false;
    for (std::size_t i = 0; i < node.operands.size(); ++i) {
      if (i >= ranges_from && is_area(node.operands[i])) {
        has_areas = true;
      } else if (!spread(node.operands[i])) {
        return false;
      }
    }
    return !has_areas || spread_areas(node);
  }

  /// Puts in the place of each range among the operands its cells.
  bool spread_areas(Node& node) {
    std::vector<Node> operands;
    for (Node& operand : node.operands) {
      if (!is_area(operand)) {
        operands.push_back(std::move(operand));
        continue;
      }
      const workbook::Range range{.first = operand.place.cell, .last = operand.last};
      const auto cells =
          static_cast<std::size_t>(range.rows()) * static_cast<std::size_t>(range.columns());
      if (cells > cells_left_) return false;
      cells_left_ -= cells;
      operands.reserve(operands.size() + cells);
      for (std::int32_t row = range.first.row; row <= range.last.row; ++row) {
        for (std::int32_t column = range.first.column; column <= range.last.column; ++column) {
          const workbook::Address cell{.row = row, .column = column};
          operands.push_back({.kind = NodeKind::reference,
                              .place = {.sheet = operand.place.sheet, .cell = cell},
                              .last = cell});
        }
      }
    }
    node.operands = std::move(operands);
    return true;
  }

  const workbook::Workbook& workbook_;
  std::size_t home_;
  std::size_t& cells_left_;
  std::size_t nodes_ = 0;
};

}  // namespace

const std::optional<Cell>& Recalculation::result_at(const Location& place) {
  static const std::optional<Cell> unknown;
  const auto known = results_.find(place);
  if (known != results_.end()) return known->second;
  if (under_way_.size() == longest_chain) return unknown;
  under_way_.push_back(place);
  auto result = work_out(place);
  under_way_.pop_back();
  return results_.insert_or_assign(place, std::move(result)).first->second;
}

std::optional<Cell> Recalculation::work_out(const Location& place) {
  const auto root = Reader(workbook_, place.sheet, cells_left_).read(workbook_.at(place).formula);
  if (!root) return std::nullopt;
  return evaluate(
      *root, [&](const Location& operand) { return content_of(operand); }, Certainty::strict);
}

/// What the cell holds once all is worked out; no formula asks for the formula behind it.
Cell Recalculation::content_of(const Location& place) {
  const Cell& now = now_at(place);
  if (now.cut || now.text.size() > text_left_) throw Unknown{};
  text_left_ -= now.text.size();
  Cell content;
  content.type = now.type;
  content.format = now.format;
  content.number = now.number;
  content.text = now.text;
  content.shown = now.shown;
  content.unseen = now.unseen;
  return content;
}

const Cell& Recalculation::now_at(const Location& place) {
  static const Cell no_characters = text_result({});  // "" is no blank cell to other formulas
  const Cell& stored = workbook_.at(place);
  if (!stored.has_formula()) return stored;
  if (std::ranges::find(under_way_, place) != under_way_.end()) throw Unknown{};  // a circle
  // A formula that is not known here keeps its result, which is as good as a typed one.
  if (const auto& result = result_at(place)) return *result;
  if (stored.type == CellType::error) throw Unknown{};
  return stored.empty() ? no_characters : stored;
}

}  // namespace tenken::compute
