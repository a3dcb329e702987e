// SPDX-License-Identifier: MPL-2.0
// Formulas: read with field IDs or addresses for cells, written in the notations of files and of
// Calc's own interface, and worked out.
#include "logic/compute/expression.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "logic/compute/sheet_name.hpp"
#include "logic/kpi/functions.hpp"
#include "logic/workbook/ascii.hpp"
#include "logic/workbook/formula_text.hpp"

namespace tenken::compute {
namespace {

using workbook::is_digit;

using message::msg;

message::Message missing(const char* what) { return msg("計算式に {1} が足りません。", what); }
message::Message not_closed(const char* what) {
  return msg("計算式の {1} が閉じていません。", what);
}

bool is_name(char c) { return workbook::is_letter(c) || is_digit(c) || c == '_' || c == '.'; }

/// An operator between two operands. Those of higher rank bind more tightly.
struct Operator {
  std::string_view word;
  int rank = 0;
};

constexpr int lowest_rank = 1;

/// Longer ones before those that they begin with.
constexpr std::array operators{
    Operator{"<>", lowest_rank},
    Operator{"<=", lowest_rank},
    Operator{">=", lowest_rank},
    Operator{"=", lowest_rank},
    Operator{"<", lowest_rank},
    Operator{">", lowest_rank},
    Operator{"&", 2},
    Operator{"+", 3},
    Operator{"-", 3},
    Operator{"*", 4},
    Operator{"/", 4},
    Operator{"^", 5},
};

/// A recursive-descent reader; `problem_` is the first thing that went wrong.
class ExpressionReader {
 public:
  ExpressionReader(std::string_view text, const Resolve& resolve)
      : text_(text), rest_(text), resolve_(&resolve) {}
  ExpressionReader(std::string_view text, std::span<const PlacedReference> references)
      : text_(text), rest_(text), references_(references) {}

  Expression read() {
    if (!take("="))
      return {.root = std::nullopt, .problem = msg("計算式は {1} で始めてください。", "=")};
    Node root = operation(lowest_rank);
    skip_blanks();
    if (problem_.empty() && !rest_.empty())
      fail(msg("計算式のこの部分が読めません: {1}", std::string(rest_)));
    if (!problem_.empty()) return {.root = std::nullopt, .problem = std::move(problem_)};
    return {.root = std::move(root), .problem = {}};
  }

 private:
  void skip_blanks() {
    while (rest_.starts_with(' ')) rest_.remove_prefix(1);
  }
  bool take(std::string_view word) {
    skip_blanks();
    if (!rest_.starts_with(word)) return false;
    rest_.remove_prefix(word.size());
    return true;
  }
  void fail(message::Message message) {
    if (problem_.empty()) problem_ = std::move(message);
    rest_ = {};
  }

  /// The operator that stands next, if it binds as tightly as `least` or more.
  const Operator* next_operator(int least) {
    skip_blanks();
    if (rest_.empty() || rest_.front() == ')' || rest_.front() == ';') return nullptr;
    const auto* const found = std::ranges::find_if(
        operators, [this](const Operator& each) { return rest_.starts_with(each.word); });
    return found != operators.end() && found->rank >= least ? found : nullptr;
  }

  /// Operands with operators of the rank `least` or higher between them; equal ones go left to
  /// right.
  Node operation(int least) {
    Node left = share();
    while (const Operator* found = next_operator(least)) {
      rest_.remove_prefix(found->word.size());
      Node node{.kind = NodeKind::binary, .word = std::string(found->word)};
      node.operands.reserve(2);
      node.operands.push_back(std::move(left));
      node.operands.push_back(operation(found->rank + 1));
      left = std::move(node);
    }
    return left;
  }

  Node share() {
    Node node = primary();
    while (take("%")) node = around(std::move(node), "%");
    return node;
  }

  static Node around(Node operand, std::string_view word) {
    Node node{.kind = NodeKind::unary, .word = std::string(word)};
    node.operands.push_back(std::move(operand));
    return node;
  }

  Node primary() {
    // As deep as no person nests, and no input can exhaust the stack.
    constexpr int most = 64;
    if (depth_ == most) {
      fail(msg("計算式の括弧が深すぎます。"));
      return {};
    }
    ++depth_;
    Node node = innermost();
    --depth_;
    return node;
  }

  Node innermost() {
    skip_blanks();
    // A minus binds more tightly than a power: -2^2 is 4.
    if (take("-")) return around(primary(), "-");
    if (take("+")) return primary();
    if (take("(")) {
      Node node = operation(lowest_rank);
      if (!take(")")) fail(missing(")"));
      return node;
    }
    if (const PlacedReference* here = reference_here()) return reference(*here);
    if (rest_.starts_with('"')) return quoted();
    if (rest_.starts_with('{') && resolve_ != nullptr) return reference();
    if (!rest_.empty() && is_digit(rest_.front()))
      return {.kind = NodeKind::number, .word = word()};
    if (!rest_.empty() && is_name(rest_.front())) return call();
    fail(msg("計算式に値が足りません。"));
    return {};
  }

  std::string word() {
    const auto* const end = std::ranges::find_if_not(rest_, is_name);
    std::string result(rest_.begin(), end);
    rest_.remove_prefix(result.size());
    return result;
  }

  Node quoted() {
    const std::string_view part = workbook::quoted_part(rest_, 0);
    rest_.remove_prefix(part.size());
    if (!workbook::is_closed(part)) fail(not_closed("\""));
    return {.kind = NodeKind::text, .word = workbook::unquoted(part)};
  }

  /// The one of `references_` that begins here.
  const PlacedReference* reference_here() {
    const std::size_t here = text_.size() - rest_.size();
    while (!references_.empty() && references_.front().text.begin < here) {
      references_ = references_.subspan(1);
    }
    const bool begins = !references_.empty() && references_.front().text.begin == here;
    return begins && !rest_.empty() ? &references_.front() : nullptr;
  }

  Node reference(const PlacedReference& here) {
    rest_.remove_prefix(here.text.end - here.text.begin);
    return {.kind = NodeKind::reference,
            .place = {.sheet = here.sheet, .cell = here.range.first},
            .last = here.range.last};
  }

  Node reference() {
    // IDs have braces of their own: {cost.{-1}.total}.
    std::size_t depth = 0;
    std::size_t end = 0;
    for (; end < rest_.size(); ++end) {
      if (rest_[end] == '{') ++depth;
      if (rest_[end] == '}' && --depth == 0) break;
    }
    if (end == rest_.size()) {
      fail(not_closed("{"));
      return {};
    }
    const std::string_view id = rest_.substr(1, end - 1);
    rest_.remove_prefix(end + 1);
    const auto place = (*resolve_)(id);
    if (!place) {
      fail(msg("計算式が指す {1} の欄が様式にありません。", "{" + std::string(id) + "}"));
      return {};
    }
    return {
        .kind = NodeKind::reference, .word = std::string(id), .place = *place, .last = place->cell};
  }

  Node argument() {
    skip_blanks();
    if (rest_.starts_with(';') || rest_.starts_with(')')) return {.kind = NodeKind::omitted};
    return operation(lowest_rank);
  }

  Node call() {
    Node node{.kind = NodeKind::call, .word = word()};
    if (!take("(")) {
      fail(msg("計算式の {1} の後に {2} が足りません。", node.word, "("));
      return node;
    }
    if (take(")")) return node;
    do {
      node.operands.push_back(argument());
    } while (take(";"));
    if (!take(")")) fail(missing(")"));
    return node;
  }

  std::string_view text_;
  std::string_view rest_;
  const Resolve* resolve_ = nullptr;
  std::span<const PlacedReference> references_;
  message::Message problem_;
  int depth_ = 0;
};

using WriteReference = std::function<std::string(const workbook::Location&)>;

std::string write(const Node& node, const WriteReference& reference);

/// An operand, in parentheses where it needs them.
std::string in_parentheses(const Node& operand, const WriteReference& reference) {
  const std::string text = write(operand, reference);
  return operand.kind == NodeKind::binary ? "(" + text + ")" : text;
}

std::string write(const Node& node, const WriteReference& reference) {
  switch (node.kind) {
    case NodeKind::number:
      return node.word;
    case NodeKind::text:
      return workbook::quoted(node.word, '"');
    case NodeKind::reference:
      return reference(node.place);
    case NodeKind::omitted:
      return {};
    case NodeKind::unary: {
      const std::string operand = in_parentheses(node.operands[0], reference);
      return node.word == "%" ? operand + node.word : node.word + operand;
    }
    case NodeKind::binary: {
      const auto side = [&](const Node& operand) { return in_parentheses(operand, reference); };
      return side(node.operands[0]) + node.word + side(node.operands[1]);
    }
    case NodeKind::call: {
      std::string result = file_function(node.word) + "(";
      for (std::size_t i = 0; i < node.operands.size(); ++i) {
        if (i > 0) result += ';';
        result += write(node.operands[i], reference);
      }
      return result + ")";
    }
  }
  return {};
}

}  // namespace

Expression read_expression(std::string_view formula, const Resolve& resolve) {
  return ExpressionReader(formula, resolve).read();
}

Expression read_expression(std::string_view formula, std::span<const PlacedReference> references) {
  return ExpressionReader(formula, references).read();
}

std::string file_function(std::string_view name) {
  const kpi::Function* function = kpi::find_function(name);
  return function == nullptr ? std::string(name) : function->name_in_files();
}

std::string calc_formula(const Node& root, std::size_t home,
                         const std::vector<std::string>& sheets) {
  return "=" + write(root, [&](const workbook::Location& place) {
           std::string cell = workbook::to_a1(place.cell);
           if (place.sheet == home) return cell;
           return calc_sheet_prefix(sheets[place.sheet]) + cell;
         });
}

std::string file_formula(const Node& root, std::size_t home,
                         const std::vector<std::string>& sheets) {
  return "of:=" + write(root, [&](const workbook::Location& place) {
           const std::string cell = "." + workbook::to_a1(place.cell) + "]";
           const std::string sheet =
               place.sheet == home ? "" : "$" + workbook::quoted(sheets[place.sheet], '\'');
           return "[" + sheet + cell;
         });
}

}  // namespace tenken::compute
