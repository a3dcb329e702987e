// SPDX-License-Identifier: MPL-2.0
// What roll forward did, in words.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "logic/message/language.hpp"
#include "logic/roll/roll.hpp"

namespace tenken::view {

/// How many fields were taken over, moved, emptied …, in a sentence.
[[nodiscard]] message::Message roll_counts(const roll::Rolled& rolled);

/// What a person should decide or know: records that may have ended and are in the new sheet all
/// the same, and remarks. One message a line.
[[nodiscard]] std::vector<message::Message> roll_advice(const roll::Rolled& rolled,
                                                        std::span<const roll::Question> questions);

/// All of it, field by field under headings, with the cells.
[[nodiscard]] std::string roll_text(const roll::Rolled& rolled, const check::Result& last_year,
                                    const message::Language& language);

}  // namespace tenken::view
