// SPDX-License-Identifier: MPL-2.0
// Formulas whose stored result is out of date.
#include "logic/compute/stale.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "logic/compute/evaluate.hpp"
#include "logic/compute/expression.hpp"
#include "logic/compute/functions.hpp"
#include "logic/text/characters.hpp"
#include "logic/text/fold.hpp"
#include "logic/workbook/formula.hpp"

namespace tenken::compute {
namespace {

using workbook::Cell;
using workbook::CellType;
using workbook::Location;

/// Bounds for what a file may ask: a form's own formulas are a tenth of each.
constexpr std::size_t longest_formula = 2000;
constexpr std::size_t most_nodes = 400;
constexpr std::size_t most_cells_read = 200000;
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

  std::optional<Area> area_of(const workbook::Reference& reference) const {
    if (reference.sheet.empty()) return Area{.sheet = home_, .range = reference.range};
    const auto named = std::ranges::find(workbook_.sheets, reference.sheet, &workbook::Sheet::name);
    if (named == workbook_.sheets.end()) return std::nullopt;
    return Area{.sheet = static_cast<std::size_t>(named - workbook_.sheets.begin()),
                .range = reference.range};
  }

  std::optional<Location> first_cell(std::string_view number) const {
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

/// `number` with as many decimals as `shown` has.
double rounded_like(double number, std::string_view shown) {
  const std::size_t point = shown.find('.');
  const auto decimals = point == std::string_view::npos
                            ? 0
                            : std::ranges::count_if(shown.substr(point), text::is_digit);
  const double scale = std::pow(10.0, static_cast<double>(decimals));
  return std::round(number * scale) / scale;
}

bool near(double a, double b) {
  // Calc makes 0 of what is almost nothing, so a mere relative distance would not do.
  constexpr double share = 1e-9;
  return std::abs(a - b) <= share * std::max({1.0, std::abs(a), std::abs(b)});
}

/// Whether a formula that gives `right` may have left `stored`.
bool agrees(const Cell& stored, const Cell& right) {
  if (right.type == CellType::number) {
    if (stored.type != CellType::number) return false;
    // A document may compute with what it displays.
    return near(stored.number, right.number) ||
           (!stored.shown.empty() && near(stored.number, rounded_like(right.number, stored.shown)));
  }
  if (stored.type == CellType::empty) return text::fold(right.text).empty();
  return stored.type == CellType::text && text::same_folded(stored.text, right.text);
}

class Recalculation {
 public:
  explicit Recalculation(const workbook::Workbook& workbook) : workbook_(workbook) {}

  /// What the formula at `place` gives; nullopt where that is not certain.
  std::optional<Cell> result_at(const Location& place) {
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

 private:
  /// Thrown out of evaluate() where a cell is not known.
  struct Unknown {};

  std::optional<Cell> work_out(const Location& place) {
    const auto root = Reader(workbook_, place.sheet, cells_left_).read(workbook_.at(place).formula);
    if (!root) return std::nullopt;
    try {
      auto cell = evaluate(
          *root, [&](const Location& operand) { return content_of(operand); }, Certainty::strict);
      if (cell && cell->type == CellType::error) return std::nullopt;
      return cell;
    } catch (const Unknown&) {
      return std::nullopt;
    }
  }

  Cell content_of(const Location& place) {
    const Cell& stored = workbook_.at(place);
    if (stored.has_formula()) {
      if (under_way_.contains(place)) throw Unknown{};  // a circle
      // A formula that is not known here keeps its result, which is as good as a typed one.
      const auto result = result_at(place);
      if (result) return *result;
      if (stored.empty()) {
        Cell nothing;
        nothing.type = CellType::text;  // "" is no blank cell to other formulas
        return nothing;
      }
    }
    if (stored.type == CellType::error || stored.cut) throw Unknown{};
    return stored;
  }

  const workbook::Workbook& workbook_;
  std::map<Location, std::optional<Cell>> results_;
  std::set<Location> under_way_;
  std::size_t cells_left_ = most_cells_read;
  int depth_ = 0;
};

}  // namespace

std::vector<StaleResult> stale_results(const workbook::Workbook& workbook,
                                       std::span<const Location> places) {
  std::vector<StaleResult> stale;
  Recalculation recalculation(workbook);
  for (const Location& place : places) {
    const Cell& stored = workbook.at(place);
    if (!stored.has_formula() || stored.cut || stored.text == workbook::no_result) continue;
    const auto right = recalculation.result_at(place);
    if (right && !agrees(stored, *right)) stale.push_back({.place = place, .right = *right});
  }
  return stale;
}

}  // namespace tenken::compute
