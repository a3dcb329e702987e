// SPDX-License-Identifier: MPL-2.0
// Workbook files as the open document would give them, without an office.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "logic/message/message.hpp"
#include "logic/workbook/workbook.hpp"

namespace tenken::files {

using workbook::no_result;

/// What became of one file.
struct ReadResult {
  /// As far as it could be read; nullopt when it could not.
  std::optional<workbook::Workbook> workbook;
  message::Message problem;  ///< why not, and what to do; empty when `workbook` is there
  /// Formulas whose result the file does not have. Their cells hold what was worked out in its
  /// place, as an office does when it opens the file, or are errors (`no_result`), not blanks.
  std::vector<workbook::Location> without_result;
  std::size_t worked_out = 0;  ///< how many of these are no errors
};

/// Reads the workbook at `path`: .ods, .ots, .fods, .xlsx, .xlsm. The content decides, not the
/// name. Gives what uno/calc's snapshot of the same file gives. Never throws for whatever is in the
/// file; time and memory are bounded (limits.hpp).
[[nodiscard]] ReadResult read_workbook(const std::string& path);

/// The same for a file's bytes; `name` becomes the workbook's file.
[[nodiscard]] ReadResult read_workbook(std::string bytes, const std::string& name);

}  // namespace tenken::files
