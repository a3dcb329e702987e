// SPDX-License-Identifier: MPL-2.0
// Working out one formula's tree, as the functions in it see that.
#pragma once

#include <string>
#include <string_view>

#include "logic/compute/evaluate.hpp"

namespace tenken::compute {

/// Thrown through the recursion by what is not known here.
struct Unknown {};

/// Likewise by an error value, which every formula around it passes on.
struct Failure {
  workbook::Cell error;
};

[[noreturn]] void fail_with(std::string error);

/// TRUE or FALSE, which are numbers.
[[nodiscard]] workbook::Cell truth(bool holds);

/// A text result; unlike a typed cell, a formula's can be a text without characters.
[[nodiscard]] workbook::Cell text_result(std::string text);

/// `more` behind `text`. Throws Unknown for what is longer than any cell's text: formulas that
/// double each other's would fill the memory.
void append(std::string& text, std::string_view more);

/// A formula's parts, worked out one by one. Throws Unknown and Failure.
class Evaluation {
 public:
  Evaluation(const CellAt& cell_at, Certainty certainty)
      : cell_at_(cell_at), strict_(certainty == Certainty::strict) {}

  [[nodiscard]] workbook::Cell value(const Node& node);

  /// What a number is wanted of. Calc may make one of a text of digits.
  [[nodiscard]] double number(const Node& node);

  /// What a text is wanted of.
  [[nodiscard]] std::string text(const Node& node);

  /// A whole number, such as how many decimals to keep.
  [[nodiscard]] int whole(const Node& node);

  /// The cell as it is, errors too; of what is no reference, its value.
  [[nodiscard]] workbook::Cell content(const Node& node);

  /// Here the office's settings, or its own ways of rounding, have a say.
  void doubtful() const {
    if (strict_) throw Unknown{};
  }

 private:
  [[nodiscard]] bool same(const workbook::Cell& a, const workbook::Cell& b) const;
  workbook::Cell unary(const Node& node);
  workbook::Cell binary(const Node& node);
  workbook::Cell call(const Node& node);

  const CellAt& cell_at_;
  bool strict_;
};

}  // namespace tenken::compute
