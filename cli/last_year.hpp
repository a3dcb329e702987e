// SPDX-License-Identifier: MPL-2.0
// Last year's workbooks, so that this year's can be held against them.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/form_sets.hpp"
#include "cli/inputs.hpp"
#include "logic/check/between/sheet_set.hpp"
#include "logic/message/message.hpp"

namespace tenken::cli {

/// The sheet in `file`, without findings; nullopt when it cannot be read.
[[nodiscard]] std::optional<check::Result> read_sheet(const std::string& file,
                                                      const std::vector<form::Definition>& forms);

/// Keeps little of each workbook, and reads one again when it is wanted.
class LastYear {
 public:
  /// Looks at every workbook of `inputs`, on `jobs` threads.
  LastYear(const Inputs& inputs, FormSets& forms, unsigned jobs);

  [[nodiscard]] const check::SheetSet& sheets() const { return sheets_; }
  /// The files that cannot be compared with, and why.
  [[nodiscard]] const std::vector<std::pair<std::string, message::Message>>& problems() const {
    return problems_;
  }
  /// Last year's sheet of the project of `now`; nullopt when there is none. Thread-safe.
  [[nodiscard]] std::optional<check::Result> of(const check::Result& now) const;

 private:
  check::SheetSet sheets_;
  std::map<std::string, const FormSet*> forms_;  // by file
  std::vector<std::pair<std::string, message::Message>> problems_;
};

}  // namespace tenken::cli
