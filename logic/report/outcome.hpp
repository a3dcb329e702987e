// SPDX-License-Identifier: MPL-2.0
// What became of one file among many.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "logic/check/checker.hpp"
#include "logic/message/message.hpp"
#include "logic/view/summary.hpp"

namespace tenken::report {

struct Outcome {
  std::string file;                     ///< as the user named it
  std::optional<check::Result> result;  ///< nullopt when it could not be read
  message::Message problem;             ///< then: why not, and what to do
  std::size_t without_result = 0;       ///< formulas whose result the file does not have
  std::size_t worked_out = 0;           ///< … of which Tenken worked out so many
};

[[nodiscard]] view::Status status(const Outcome& outcome);

/// That results are missing, whether they were worked out, and what to do; empty when none are.
[[nodiscard]] message::Message notice(const Outcome& outcome);

/// 「産業労働部 産業人材育成課」 as the sheet's header has it; "" when nothing is to be had.
[[nodiscard]] std::string department(const Outcome& outcome);

/// 「07 06 01」 and 「産業人材育成支援事業」 from the header; "" likewise.
[[nodiscard]] std::string project_number(const Outcome& outcome);
[[nodiscard]] std::string project_name(const Outcome& outcome);

}  // namespace tenken::report
