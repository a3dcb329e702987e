// SPDX-License-Identifier: MPL-2.0
// Which workbooks are meant by what a person typed.
#pragma once

#include <deque>
#include <iosfwd>
#include <memory>
#include <string>
#include <vector>

#include "logic/message/message.hpp"
#include "logic/report/folder_report.hpp"

namespace tenken::folder {

/// A file to be checked, or a place that could not be looked into.
struct Input {
  std::string path;
  message::Message problem;  ///< why it cannot even be tried; empty for a file
  /// Where settings are looked for: the folder that was given, or that of a file. What somebody
  /// sends along in a folder below it sets nothing. Many have the same.
  std::shared_ptr<const std::string> base;
};

struct Inputs {
  /// Each once, in the order given; folders' contents by name. There may be tens of thousands.
  std::deque<Input> items;
  report::Collected collected;
  bool single = false;  ///< one path was given, and it is no folder and no pattern
};

/// What a workbook is called. Old and binary ones are among them so that they are answered: nobody
/// shall think that they were checked.
[[nodiscard]] bool named_like_a_workbook(std::string_view name);

/// Looks at `paths`: files are taken as they are, folders with everything below that is named like
/// a workbook, patterns (* ? [] **) where no file has that very name, and - for a list on
/// `standard_input`, a path a line, or ended by NUL where one is in it.
[[nodiscard]] Inputs collect(const std::vector<std::string>& paths, std::istream& standard_input);

}  // namespace tenken::folder
