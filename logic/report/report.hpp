// SPDX-License-Identifier: MPL-2.0
// Findings as text for people and as JSON for programs.
#pragma once

#include <string>
#include <string_view>

#include "logic/check/checker.hpp"
#include "logic/message/language.hpp"
#include "logic/report/outcome.hpp"
#include "logic/report/style.hpp"

namespace tenken::report {

/// The version that reports carry; from the file VERSION.
[[nodiscard]] std::string_view version();

/// What a person reads in a terminal or a mail: the verdict, then each finding with sheet and cell,
/// what is there, what was expected, the difference. Ends with a line break.
[[nodiscard]] std::string text(const check::Result& result, const message::Language& language,
                               const Style& style = Style());
/// The same for a file that may not have been readable.
[[nodiscard]] std::string text(const Outcome& outcome, const message::Language& language,
                               const Style& style = Style());

/// One object as design.md's contract has it, pretty-printed, UTF-8, with a line break at its end.
[[nodiscard]] std::string json(const check::Result& result, const message::Language& language);
/// The same for a file that may not have been readable: then its status says so, and `problem` why.
/// A file without some formulas' results has a `notice`.
[[nodiscard]] std::string json(const Outcome& outcome, const message::Language& language);

}  // namespace tenken::report
