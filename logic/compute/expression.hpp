// SPDX-License-Identifier: MPL-2.0
// Formulas: read with field IDs or addresses for cells, written in the notations of files and of
// Calc's own interface, and worked out.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "logic/message/message.hpp"
#include "logic/workbook/address.hpp"
#include "logic/workbook/formula.hpp"

namespace tenken::compute {

/// `omitted` stands between two ; of a call: KPI_TREND(1;2;;0.05).
enum class NodeKind : std::uint8_t { number, text, reference, call, unary, binary, omitted };

/// A formula as a tree.
struct Node {
  NodeKind kind = NodeKind::number;
  /// The number's digits; the text; the function's name as formulas spell it (KPI_STATUS); the
  /// operator; for a reference in braces, what stood in them.
  std::string word{};
  workbook::Location place{};  ///< of a reference; of a range, its first cell
  workbook::Address last{};  ///< of a reference, the last cell; where it is no range, the same one
  std::vector<Node> operands{};
};

/// The cell that `{field ID}` means; nullopt for an unknown one.
using Resolve = std::function<std::optional<workbook::Location>(std::string_view id)>;

struct Expression {
  std::optional<Node> root;
  message::Message problem;  ///< what is wrong, when there is no root
};

/// Reads a formula: =IF({a.b}="";"";{a.b}+1). Numbers, texts in quotes, references in braces,
/// functions with ; between arguments, of which some may be omitted, + - * / ^ % & = <> < > <= >=,
/// parentheses.
[[nodiscard]] Expression read_expression(std::string_view formula, const Resolve& resolve);

/// A reference of a workbook's formula: its text, and the cells that it means.
struct PlacedReference {
  workbook::TextSpan text;
  std::size_t sheet = 0;
  workbook::Range range;
};

/// The same of a workbook's formula, whose references stand in it as `references` says, in its own
/// order. There are no braces but those of arrays, which are not read.
[[nodiscard]] Expression read_expression(std::string_view formula,
                                         std::span<const PlacedReference> references);

/// The formula as Calc's interface gives it: =IF($事業改善シート.A1="";"";B2). Only references to
/// another sheet than `home` name it.
[[nodiscard]] std::string calc_formula(const Node& root, std::size_t home,
                                       const std::vector<std::string>& sheets);

/// The formula as an OpenDocument file has it: of:=IF([$'事業改善シート'.A1]="";"";[.B2]).
[[nodiscard]] std::string file_formula(const Node& root, std::size_t home,
                                       const std::vector<std::string>& sheets);

/// A function's name in files: KPI_STATUS → ORG.TENKEN.KPI.STATUS; others as they are.
[[nodiscard]] std::string file_function(std::string_view name);

}  // namespace tenken::compute
