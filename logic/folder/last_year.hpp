// SPDX-License-Identifier: MPL-2.0
// Last year's workbooks, so that this year's can be held against them.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "logic/check/between/sheet_set.hpp"
#include "logic/folder/form_sets.hpp"
#include "logic/folder/inputs.hpp"
#include "logic/message/message.hpp"

namespace tenken::folder {

/// The sheet in `file`, without findings; nullopt when it cannot be read.
[[nodiscard]] std::optional<check::Result> read_sheet(const std::string& file,
                                                      const std::vector<form::Definition>& forms);

/// Keeps little of each workbook, and reads one again when it is wanted.
class LastYear {
 public:
  /// Looks at every workbook of `inputs`, on `jobs` threads, until `stopped` says true.
  LastYear(const Inputs& inputs, FormSets& forms, unsigned jobs,
           const std::function<bool()>& stopped);

  [[nodiscard]] const check::SheetSet& sheets() const { return sheets_; }
  /// A file that cannot be compared with, and why.
  struct Problem {
    std::string file;
    message::Message reason;
    bool unreadable = false;  ///< else it can be read, and is no sheet
  };
  [[nodiscard]] const std::vector<Problem>& problems() const { return problems_; }
  /// Last year's sheet of the project of `now`; nullopt when there is none. Thread-safe.
  [[nodiscard]] std::optional<check::Result> of(const check::Result& now) const;

 private:
  check::SheetSet sheets_;
  std::map<std::string, const FormSet*> forms_;  // by file
  std::vector<Problem> problems_;
};

}  // namespace tenken::folder
