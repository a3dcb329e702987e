// SPDX-License-Identifier: MPL-2.0
// Formulas: read with field IDs or addresses for cells, written in the notations of files and of
// Calc's own interface, and worked out.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "logic/message/message.hpp"
#include "logic/workbook/address.hpp"

namespace tenken::compute {

/// `omitted` stands between two ; of a call: KPI_TREND(1;2;;0.05).
enum class NodeKind : std::uint8_t { number, text, reference, call, unary, binary, omitted };

/// A formula as a tree.
struct Node {
  NodeKind kind = NodeKind::number;
  /// The number's digits; the text; the function's name as formulas spell it (KPI_STATUS); the
  /// operator; for a reference, what stood in the braces.
  std::string word{};
  workbook::Location place{};  ///< of a reference
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
