// SPDX-License-Identifier: MPL-2.0
// Working out a formula's tree: cells, operators and calls.
#include "logic/compute/evaluate.hpp"

#include <charconv>
#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "logic/compute/evaluation.hpp"
#include "logic/compute/functions.hpp"
#include "logic/kpi/kpi.hpp"
#include "logic/text/fold.hpp"

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

double digits(const std::string& word) {
  double result = 0;
  const char* const end = word.data() + word.size();
  if (std::from_chars(word.data(), end, result).ptr != end) throw Unknown{};
  return result;
}

bool is_whole(double number) {
  constexpr double most = 1e15;
  return std::floor(number) == number && std::abs(number) < most;
}

bool is_order(std::string_view word) {
  return word == "<" || word == ">" || word == "<=" || word == ">=";
}

bool in_order(double a, std::string_view word, double b) {
  const bool equal = kpi::equal(a, b);
  if (word == "<") return a < b && !equal;
  if (word == ">") return a > b && !equal;
  return equal || (word == "<=" ? a < b : a > b);
}

}  // namespace

void fail_with(std::string error) { throw Failure{cell_of(CellType::error, std::move(error))}; }

Cell truth(bool holds) { return workbook::number_cell(holds ? 1 : 0); }

Cell text_result(std::string text) { return cell_of(CellType::text, std::move(text)); }

void append(std::string& text, std::string_view more) {
  constexpr std::size_t most = 100000;  // bytes: what 32,767 characters can take
  if (text.size() + more.size() > most) throw Unknown{};
  text += more;
}

Cell Evaluation::value(const Node& node) {
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
      return unary(node);
    case NodeKind::binary:
      return binary(node);
    case NodeKind::call:
      return call(node);
    case NodeKind::omitted:
      break;  // what stands for it is each function's own affair
  }
  throw Unknown{};
}

Cell Evaluation::content(const Node& node) {
  return node.kind == NodeKind::reference ? cell_at_(node.place) : value(node);
}

double Evaluation::number(const Node& node) {
  const Cell cell = value(node);
  if (cell.type == CellType::text) {
    doubtful();  // Calc may take a text of digits for a number
    fail_with("#VALUE!");
  }
  return cell.number;
}

std::string Evaluation::text(const Node& node) {
  const Cell cell = value(node);
  if (cell.type == CellType::number && !is_whole(cell.number)) doubtful();
  return strict_ && cell.type == CellType::number ? workbook::plain_digits(cell.number)
                                                  : workbook::display_text(cell);
}

int Evaluation::whole(const Node& node) {
  constexpr double most = 1000;
  const double given = number(node);
  if (std::floor(given) != given || std::abs(given) > most) throw Unknown{};
  return static_cast<int>(given);
}

bool Evaluation::same(const Cell& a, const Cell& b) const {
  // A blank cell equals both "" and 0.
  if (a.empty()) return b.type == CellType::number ? b.number == 0 : b.text.empty();
  if (b.empty()) return same(b, a);
  if (a.type != b.type) return false;
  if (a.type == CellType::number) return kpi::equal(a.number, b.number);
  // Whether A and a are the same is a setting.
  if (a.text != b.text && text::same_folded(a.text, b.text)) doubtful();
  return a.text == b.text;
}

Cell Evaluation::unary(const Node& node) {
  constexpr double hundred = 100;
  const double operand = number(node.operands[0]);
  return workbook::number_cell(node.word == "%" ? operand / hundred : -operand);
}

Cell Evaluation::binary(const Node& node) {
  const Node& left = node.operands[0];
  const Node& right = node.operands[1];
  if (node.word == "&") {
    // One after the other: which is asked first decides which of two errors is shown.
    std::string both = text(left);
    append(both, text(right));
    return text_result(std::move(both));
  }
  if (node.word == "=") return truth(same(value(left), value(right)));
  if (node.word == "<>") return truth(!same(value(left), value(right)));
  if (is_order(node.word)) {
    // Texts are ordered as the office's language has it.
    const Cell a = value(left);
    const Cell b = value(right);
    if (a.type == CellType::text || b.type == CellType::text) throw Unknown{};
    return truth(in_order(a.number, node.word, b.number));
  }
  const double a = number(left);
  const double b = number(right);
  if (node.word == "+") return workbook::number_cell(a + b);
  if (node.word == "-") return workbook::number_cell(a - b);
  if (node.word == "*") return workbook::number_cell(a * b);
  if (node.word == "^") {
    const double power = std::pow(a, b);
    if (!std::isfinite(power)) throw Unknown{};
    return workbook::number_cell(power);
  }
  if (b == 0) fail_with("#DIV/0!");
  return workbook::number_cell(a / b);
}

Cell Evaluation::call(const Node& node) {
  const Function* function = find_function(node.word);
  const std::size_t given = node.operands.size();
  if (function == nullptr || given < function->least || given > function->most) throw Unknown{};
  return function->work_out(*this, node.operands);
}

std::optional<Cell> evaluate(const Node& root, const CellAt& cell_at, Certainty certainty) {
  try {
    Cell cell = Evaluation(cell_at, certainty).value(root);
    // A formula that only names a blank cell shows 0.
    return cell.empty() ? workbook::number_cell(0) : cell;
  } catch (const Unknown&) {
    return std::nullopt;
  } catch (const Failure& failure) {
    return failure.error;
  }
}

}  // namespace tenken::compute
