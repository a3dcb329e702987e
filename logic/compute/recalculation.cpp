// SPDX-License-Identifier: MPL-2.0
// A workbook's formulas worked out anew, each at most once.
#include "logic/compute/recalculation.hpp"

#include <algorithm>
#include <string>
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
constexpr int longest_chain = 20;

/// A formula of a workbook, with its ranges spread out where a function takes any number of cells.
class Reader {
 public:
  Reader(const workbook::Workbook& workbook, std::size_t home, std::size_t& cells_left)
      : workbook_(workbook), home_(home), cells_left_(cells_left) {}

  /// nullopt for what is not known here.
  std::optional<Node> read(std::string_view formula) {
    if (formula.size() > longest_formula) return std::nullopt;
    const std::string text = workbook::rewritten(formula, [&](const auto& written) {
      ranges_.push_back(area_of(written.reference));
      return "{" + std::to_string(ranges_.size() - 1) + "}";
    });
    Expression expression =
        read_expression(text, [&](std::string_view number) { return first_cell(number); });
    if (!expression.root || !spread(*expression.root)) return std::nullopt;
    return std::move(expression.root);
  }

 private:
  struct Area {
    std::size_t sheet = 0;
    workbook::Range range;
  };

  [[nodiscard]] std::optional<Area> area_of(const workbook::Reference& reference) const {
    std::size_t sheet = home_;
    if (!reference.sheet.empty()) {
      const auto named =
          std::ranges::find(workbook_.sheets, reference.sheet, &workbook::Sheet::name);
      if (named == workbook_.sheets.end()) return std::nullopt;
      sheet = static_cast<std::size_t>(named - workbook_.sheets.begin());
    }
    const workbook::Address last = reference.range.last;
    const bool beyond = last.row >= workbook::max_rows || last.column >= workbook::max_columns;
    if (beyond && workbook_.sheets[sheet].truncated) return std::nullopt;
    return Area{.sheet = sheet, .range = reference.range};
  }

  [[nodiscard]] std::optional<Location> first_cell(std::string_view number) const {
    // What is in braces and not ours is an array, whose number is none of a reference.
    std::size_t index = 0;
    for (const char c : number) {
      if (c < '0' || c > '9') return std::nullopt;
      index = index * 10 + static_cast<std::size_t>(c - '0');
      if (index >= ranges_.size()) return std::nullopt;
    }
    if (number.empty() || !ranges_[index]) return std::nullopt;
    return Location{.sheet = ranges_[index]->sheet, .cell = ranges_[index]->range.first};
  }

  [[nodiscard]] const workbook::Range& range_of(const Node& node) const {
    return ranges_[static_cast<std::size_t>(std::stoul(node.word))]->range;
  }

  [[nodiscard]] bool is_area(const Node& node) const {
    return node.kind == NodeKind::reference && range_of(node).first != range_of(node).last;
  }

  /// False where a range stands where one value is wanted, and for more than a form can hold.
  bool spread(Node& node) {
    if (++nodes_ > most_nodes || is_area(node)) return false;
    const Function* function = node.kind == NodeKind::call ? find_function(node.word) : nullptr;
    const std::size_t ranges_from = function == nullptr ? no_ranges : function->ranges_from;
    std::vector<Node> operands;
    for (std::size_t i = 0; i < node.operands.size(); ++i) {
      Node& operand = node.operands[i];
      if (i < ranges_from || !is_area(operand)) {
        if (!spread(operand)) return false;
        operands.push_back(std::move(operand));
        continue;
      }
      const workbook::Range range = range_of(operand);
      const auto cells =
          static_cast<std::size_t>(range.rows()) * static_cast<std::size_t>(range.columns());
      if (cells > cells_left_) return false;
      cells_left_ -= cells;
      for (std::int32_t row = range.first.row; row <= range.last.row; ++row) {
        for (std::int32_t column = range.first.column; column <= range.last.column; ++column) {
          Node one{.kind = NodeKind::reference};
          one.place = {.sheet = operand.place.sheet, .cell = {.row = row, .column = column}};
          operands.push_back(std::move(one));
        }
      }
    }
    node.operands = std::move(operands);
    return true;
  }

  const workbook::Workbook& workbook_;
  std::size_t home_;
  std::size_t& cells_left_;
  std::vector<std::optional<Area>> ranges_;
  std::size_t nodes_ = 0;
};

}  // namespace

std::optional<Cell> Recalculation::result_at(const Location& place) {
  const auto known = results_.find(place);
  if (known != results_.end()) return known->second;
  if (depth_ == longest_chain) return std::nullopt;
  under_way_.insert(place);
  ++depth_;
  auto result = work_out(place);
  --depth_;
  under_way_.erase(place);
  results_[place] = result;
  return result;
}

std::optional<Cell> Recalculation::work_out(const Location& place) {
  const auto root = Reader(workbook_, place.sheet, cells_left_).read(workbook_.at(place).formula);
  if (!root) return std::nullopt;
  return evaluate(
      *root, [&](const Location& operand) { return content_of(operand); }, Certainty::strict);
}

Cell Recalculation::content_of(const Location& place) {
  Cell content = now_at(place);
  if (content.cut || content.text.size() > text_left_) throw Unknown{};
  text_left_ -= content.text.size();
  return content;
}

/// What the cell holds once all is worked out.
Cell Recalculation::now_at(const Location& place) {
  const Cell& stored = workbook_.at(place);
  if (!stored.has_formula()) return stored;
  if (under_way_.contains(place)) throw Unknown{};  // a circle
  // A formula that is not known here keeps its result, which is as good as a typed one.
  if (auto result = result_at(place)) return *std::move(result);
  if (stored.type == CellType::error) throw Unknown{};
  if (!stored.empty()) return stored;
  Cell nothing;
  nothing.type = CellType::text;  // "" is no blank cell to other formulas
  return nothing;
}

}  // namespace tenken::compute
