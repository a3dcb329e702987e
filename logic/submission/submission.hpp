// SPDX-License-Identifier: MPL-2.0
// The copy for submission: when it may be made, and what is written on it.
// docs/decisions/0009-waivers-and-stamps.md.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "logic/check/checker.hpp"
#include "logic/check/properties/stamp.hpp"
#include "logic/message/message.hpp"
#include "logic/workbook/edit.hpp"

namespace tenken::submission {

/// The errors that nobody has waived, in reading order.
[[nodiscard]] std::vector<const check::Finding*> open_errors(const check::Result& result);

/// Why no copy can be made: the open errors, the first ones by name; nullopt when it can.
[[nodiscard]] std::optional<message::Message> refusal(const check::Result& result);

/// The stamp for a workbook with this `result`, made by Tenken `version` at `time`
/// (2024-05-10T09:30:00+09:00).
[[nodiscard]] check::Stamp make_stamp(const check::Result& result, std::string version,
                                      std::string time);

/// The edits that put `stamp` on a document with `properties`, in place of an older one.
[[nodiscard]] workbook::Edits stamp_edits(const check::Stamp& stamp,
                                          const check::Properties& properties);

}  // namespace tenken::submission
