// SPDX-License-Identifier: MPL-2.0
// What flows back to a source: contents of cells and document properties, never inserted or
// deleted rows. A source applies a set of edits as one undo step, all or none.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "logic/workbook/workbook.hpp"

namespace tenken::workbook {

/// A cell's content before and after. Formats and styles are not touched, but that a text which
/// looks like a number may need a cell formatted as text.
struct CellEdit {
  Location place;
  Cell before;  ///< as it was when the edit was made up
  Cell after;   ///< a number, a text, nothing, or a formula (whose result does not count)
  /// The cell at `place` itself, where a merge covers it and shows another.
  bool covered = false;
};

/// The edit that gives a No. cell another number: a number stays one, else it becomes digits.
[[nodiscard]] CellEdit renumber(const Location& place, const Cell& before, int number);

/// A user-defined document property before and after; nullopt: not there.
struct PropertyEdit {
  std::string name;
  std::optional<std::string> before;
  std::optional<std::string> after;
};

struct Edits {
  std::vector<CellEdit> cells;
  std::vector<PropertyEdit> properties;

  [[nodiscard]] bool empty() const { return cells.empty() && properties.empty(); }
};

/// True when both cells were given the same content: the same formula, or the same number, text,
/// error or nothing. How a number is shown does not count.
[[nodiscard]] bool same_content(const Cell& a, const Cell& b);

/// Why edits cannot be made: the first cell or property that is not as they expect it.
struct Conflict {
  std::optional<Location> cell;
  std::string property;  ///< "" when it is a cell
};

/// The first conflict of `edits` with `workbook`; nullopt when they can be made.
[[nodiscard]] std::optional<Conflict> conflict(const Workbook& workbook, const Edits& edits);

/// Makes `edits`, which must not conflict. Formulas that read an edited cell keep their old result:
/// a snapshot does not compute.
void apply(const Edits& edits, Workbook& workbook);

}  // namespace tenken::workbook
