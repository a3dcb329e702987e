// SPDX-License-Identifier: MPL-2.0
// What a workbook holds beside what its pages show: a copy for submission leaves it out.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "logic/check/checker.hpp"
#include "logic/message/message.hpp"
#include "logic/workbook/edit.hpp"
#include "logic/workbook/workbook.hpp"

namespace tenken::submission {

/// Cells that hold something which nobody sees on the page, each of them once.
struct OutOfSight {
  std::vector<workbook::Location> covered;  ///< under a merged cell
  std::vector<workbook::Location> hidden;   ///< in a hidden row, column or page
  std::vector<workbook::Location> beside;   ///< outside what is printed, and no field of the form
  std::vector<std::size_t> other_sheets;    ///< that are no page of the form, ascending
  std::vector<workbook::Location> comments;
  std::vector<workbook::Location> links;  ///< formulas that read other files, on the pages
};

/// What `workbook`, whose check gave `result`, holds out of sight. Printed labels and what pages
/// repeat of the header stay where they are hidden: the form is not a form without them.
[[nodiscard]] OutOfSight out_of_sight(const workbook::Workbook& workbook,
                                      const check::Result& result);

/// What is left out beside cells; only a source of documents can tell.
struct DocumentParts {
  std::vector<std::string> properties;  ///< the values that are there: "総務部 山田", "下書き"
  std::vector<std::string> names;       ///< of ranges and expressions
  std::size_t database_ranges = 0;
  std::size_t pivot_tables = 0;
  std::size_t unprinted_shapes = 0;
  bool tracked_changes = false;
  bool versions = false;
  bool macros = false;
};

/// A line for each kind of thing that a copy leaves out or replaces: 「・コメント 2 件（C9
/// など）」; empty when there is none.
[[nodiscard]] message::Message what_is_left_out(const OutOfSight& cells, const DocumentParts& parts,
                                                const workbook::Workbook& workbook);

/// The edits that put what the formulas showed in `before` where `after` gives something else, now
/// that what they read is gone. The workbooks are the same but for what was left out; `sheets` says
/// which sheet of `before` each sheet of `after` is.
[[nodiscard]] workbook::Edits values_as_before(const workbook::Workbook& before,
                                               const workbook::Workbook& after,
                                               const std::vector<std::size_t>& sheets);

/// The first cell whose text is longer than an Excel file can hold (it would be cut without a
/// word); nullopt when none is.
[[nodiscard]] std::optional<workbook::Location> too_long_for_excel(
    const workbook::Workbook& workbook);

/// UTF-16 units in a cell of an Excel file.
inline constexpr std::size_t longest_excel_text = 32767;

}  // namespace tenken::submission
