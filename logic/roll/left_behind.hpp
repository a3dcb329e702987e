// SPDX-License-Identifier: MPL-2.0
// What somebody put into last year's workbook beside the form, and the new sheet does not have.
#pragma once

#include <vector>

#include "logic/message/message.hpp"
#include "logic/roll/roll.hpp"

namespace tenken::roll {

/// A sentence for each kind of thing that stays behind and is no field of the form: other sheets,
/// comments, what stands beside the fields, waivers.
[[nodiscard]] std::vector<message::Message> left_behind(const LastYear& last_year);

}  // namespace tenken::roll
