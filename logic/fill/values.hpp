// SPDX-License-Identifier: MPL-2.0
// What a sample holds: a text list of field ID and value (extension/samples/*.txt).
//
//     # a comment
//     include other.txt              the lines of another list; a later line replaces an earlier
//     one header.department = 産業労働部 cost.R5.carried = 14922        a number, in a field of
//     numbers cost.R5.carried = "△ 6,400"    the same as text text.issues =                  a
//     longer text: each line of the cell behind a bar | ・first line | ・second line cost.R5.total
//     = 260553         the cell has a formula: what the formula must give cost.R5.total := 260554
//     typed over the formula (or over a label: label.<key>) cost.R5.staff := =8/0          … or
//     another formula
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "logic/fill/problem.hpp"

namespace tenken::fill {

struct Entry {
  std::string id{};
  std::string value{};  ///< lines joined by \n
  bool quoted = false;  ///< text, even when it reads as a number
  bool over = false;    ///< written with :=
  /// From another list: what it says of formulas holds for its own values, not for those that
  /// replace them here.
  bool included = false;
  std::string file{};
  int line = 0;
  /// For a field over several cells: what each of them holds, in place of `value`'s words.
  std::vector<std::string> parts{};
};

struct Values {
  std::vector<Entry> entries;  ///< in the list's order, each ID once
  Problems problems;
};

/// Reads a list; `include` looks beside `file`.
[[nodiscard]] Values parse_values(std::string_view text, const std::string& file);

/// Reads the file at `path`.
[[nodiscard]] Values load_values(const std::string& path);

}  // namespace tenken::fill
