// SPDX-License-Identifier: MPL-2.0
// Working out a formula's tree.
#include "logic/compute/evaluate.hpp"

#include <charconv>
#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "logic/kpi/kpi.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/number.hpp"

namespace tenken::compute {
namespace {

using workbook::Cell;
using workbook::CellType;

Cell cell_of(CellType type, std::string text) {
  Cell cell;
  cell.type = type;
  cell.text = std::move(text);
  return cell;
}

Cell error_cell(std::string name) { return cell_of(CellType::error, std::move(name)); }

/// A text result; unlike a typed cell, a formula's can be a text without characters.
Cell text_result(std::string text) { return cell_of(CellType::text, std::move(text)); }

/// Thrown through the recursion by what is not known here.
struct Unknown {};
/// Likewise by an error value, which every formula around it passes on.
struct Failure {
  Cell error;
};

class Evaluator {
 public:
  Evaluator(const CellAt& cell_at, Certainty certainty)
      : cell_at_(cell_at), strict_(certainty == Certainty::strict) {}

  Cell value(const Node& node) {
    switch (node.kind) {
      case NodeKind::number:
        return workbook::number_cell(digits(node.word));
      case NodeKind::text:
        return text_result(node.word);
      case NodeKind::reference: {
        Cell cell = cell_at_(node.place);
        if (cell.type == CellType::error) throw Failure{std::move(cell)};
        return cell;
      }
      case NodeKind::unary:
        return workbook::number_cell(-number(node.operands[0]));
      case NodeKind::binary:
        return binary(node);
      case NodeKind::call:
        return call(node);
    }
    throw Unknown{};
  }

 private:
  static double digits(const std::string& word) {
    double result = 0;
    const char* const end = word.data() + word.size();
    if (std::from_chars(word.data(), end, result).ptr != end) throw Unknown{};
    return result;
  }

  /// Here the office's settings have a say.
  void doubtful() const {
    if (strict_) throw Unknown{};
  }

  double number(const Node& node) {
    const Cell cell = value(node);
    if (cell.type == CellType::text) {
      doubtful();  // Calc may take a text of digits for a number
      throw Failure{error_cell("#VALUE!")};
    }
    return cell.number;
  }

  std::string text(const Node& node) {
    const Cell cell = value(node);
    if (cell.type == CellType::number && !is_whole(cell.number)) doubtful();
    return strict_ && cell.type == CellType::number ? workbook::plain_digits(cell.number)
                                                    : workbook::display_text(cell);
  }

  static bool is_whole(double number) {
    constexpr double most = 1e15;
    return std::floor(number) == number && std::abs(number) < most;
  }

  [[nodiscard]] bool same(const Cell& a, const Cell& b) const {
    // A blank cell equals both "" and 0.
    if (a.empty()) return b.type == CellType::number ? b.number == 0 : b.text.empty();
    if (b.empty()) return same(b, a);
    if (a.type != b.type) return false;
    if (a.type == CellType::number) return kpi::equal(a.number, b.number);
    // Whether A and a are the same is a setting.
    if (a.text != b.text && text::same_folded(a.text, b.text)) doubtful();
    return a.text == b.text;
  }

  Cell binary(const Node& node) {
    const Node& left = node.operands[0];
    const Node& right = node.operands[1];
    if (node.word == "&") return text_result(text(left) + text(right));
    if (node.word == "=") return workbook::number_cell(same(value(left), value(right)) ? 1 : 0);
    if (node.word == "<>") return workbook::number_cell(same(value(left), value(right)) ? 0 : 1);
    if (is_order(node.word)) {
      // Texts are ordered as the office's language has it.
      const Cell a = value(left);
      const Cell b = value(right);
      if (a.type == CellType::text || b.type == CellType::text) throw Unknown{};
      return workbook::number_cell(in_order(a.number, node.word, b.number) ? 1 : 0);
    }
    const double a = number(left);
    const double b = number(right);
    if (node.word == "+") return workbook::number_cell(a + b);
    if (node.word == "-") return workbook::number_cell(a - b);
    if (node.word == "*") return workbook::number_cell(a * b);
    if (b == 0) throw Failure{error_cell("#DIV/0!")};
    return workbook::number_cell(a / b);
  }

  static bool is_order(std::string_view word) {
    return word == "<" || word == ">" || word == "<=" || word == ">=";
  }

  static bool in_order(double a, std::string_view word, double b) {
    const bool equal = kpi::equal(a, b);
    if (word == "<") return a < b && !equal;
    if (word == ">") return a > b && !equal;
    return equal || (word == "<=" ? a < b : a > b);
  }

  Cell call(const Node& node) {
    const auto& operands = node.operands;
    if (node.word == "IF" && operands.size() == 3) {
      return value(operands[number(operands[0]) != 0 ? 1 : 2]);
    }
    if (node.word == "COUNTA") return workbook::number_cell(filled(operands));
    if (node.word == "SUBSTITUTE" && operands.size() == 3) return substitute(operands);
    if (node.word == "SUM") return plain_sum(operands);
    if (node.word == "KPI_SUM") return sum(operands);
    if (node.word == "KPI_TREND" && operands.size() >= 2 && operands.size() <= 4) {
      return text_result(std::string(kpi::word(
          kpi::trend(kpi_value(operands[0]), kpi_value(operands[1]), direction(operands, 2),
                     operands.size() > 3 ? kpi_value(operands[3]).value_or(0) : 0))));
    }
    if (node.word == "KPI_STATUS" && operands.size() >= 2 && operands.size() <= 3) {
      return text_result(std::string(kpi::word(
          kpi::status(kpi_value(operands[0]), kpi_value(operands[1]), direction(operands, 2)))));
    }
    throw Unknown{};
  }

  double filled(const std::vector<Node>& operands) {
    double count = 0;
    for (const Node& operand : operands) {
      const Cell cell =
          operand.kind == NodeKind::reference ? cell_at_(operand.place) : value(operand);
      if (!cell.empty()) ++count;
    }
    return count;
  }

  Cell substitute(const std::vector<Node>& operands) {
    std::string result = text(operands[0]);
    const std::string from = text(operands[1]);
    const std::string to = text(operands[2]);
    if (from.empty()) return text_result(std::move(result));
    for (std::size_t at = result.find(from); at != std::string::npos;
         at = result.find(from, at + to.size())) {
      result.replace(at, from.size(), to);
    }
    return text_result(std::move(result));
  }

  Cell sum(const std::vector<Node>& operands) {
    double total = 0;
    for (const Node& operand : operands) total += kpi_value(operand).value_or(0);
    return workbook::number_cell(total);
  }

  /// Calc's own: texts in cells are passed over.
  Cell plain_sum(const std::vector<Node>& operands) {
    double total = 0;
    for (const Node& operand : operands) {
      const Cell cell = value(operand);
      if (cell.type == CellType::text && operand.kind != NodeKind::reference) throw Unknown{};
      if (cell.type == CellType::number) total += cell.number;
    }
    return workbook::number_cell(total);
  }

  /// 1,234 as the whole text: grouped, or a decimal number, as the office's language has it.
  static bool is_ambiguous(std::string_view text) {
    const std::size_t comma = text.find(',');
    return comma != std::string_view::npos && text.find(',', comma + 1) == std::string_view::npos &&
           text.find_first_not_of("0123456789,") == std::string_view::npos;
  }

  /// A KPI function's value: dirty text is read, missing is no value, other text is #VALUE!.
  kpi::Value kpi_value(const Node& node) {
    const Cell cell = value(node);
    if (cell.type == CellType::number) return cell.number;
    if (is_ambiguous(cell.text)) doubtful();
    const text::Reading reading = text::read_number(cell.text);
    if (reading.is_text()) throw Failure{error_cell("#VALUE!")};
    return reading.is_number() ? kpi::Value(reading.value) : std::nullopt;
  }

  kpi::Direction direction(const std::vector<Node>& operands, std::size_t index) {
    if (operands.size() <= index) return kpi::Direction::higher_is_better;
    const std::string written = text(operands[index]);
    // As the functions in the office: what shows nothing, or says "none", is not given.
    if (text::is_no_value(written)) return kpi::Direction::higher_is_better;
    const auto read = kpi::read_direction(text::fold(written));
    if (!read) throw Failure{error_cell("Err:502")};
    return *read;
  }

  const CellAt& cell_at_;
  bool strict_;
};

}  // namespace

std::optional<Cell> evaluate(const Node& root, const CellAt& cell_at, Certainty certainty) {
  try {
    Cell cell = Evaluator(cell_at, certainty).value(root);
    // A formula that only names a blank cell shows 0.
    return cell.empty() ? workbook::number_cell(0) : cell;
  } catch (const Unknown&) {
    return std::nullopt;
  } catch (const Failure& failure) {
    return failure.error;
  }
}

}  // namespace tenken::compute
