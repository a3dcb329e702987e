// SPDX-License-Identifier: MPL-2.0
// What the panel says of last year's workbook.
#pragma once

#include <cstddef>
#include <string>

#include "logic/check/checker.hpp"
#include "logic/message/message.hpp"

namespace tenken::view {

/// What became of the workbook that a document calls last year's.
struct LastYearState {
  std::string name;         ///< as a person knows it; "" when the document names none
  message::Message line;    ///< that it is compared with; empty when it is not
  message::Message notice;  ///< why not, and what to do; empty when it is
};

/// `file` is what the document names, `problem` why it could not be read, and `result` the check in
/// which it was to be held against.
[[nodiscard]] LastYearState last_year_state(const std::string& file,
                                            const message::Message& problem,
                                            const check::Result& result);

/// How many findings hold the sheet against another workbook and are not waived.
[[nodiscard]] std::size_t between_workbooks(const check::Result& result);

}  // namespace tenken::view
