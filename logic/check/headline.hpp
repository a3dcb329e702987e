// SPDX-License-Identifier: MPL-2.0
// What a finding's line says in a list that is looked through.
#pragma once

#include <string>

#include "logic/check/finding.hpp"
#include "logic/message/message.hpp"

namespace tenken::check {

/// What is wrong in a few characters: the rule's headline, and the difference where it has a
/// meaning: 「合計が合わない（差 1）」.
[[nodiscard]] message::Message headline(const Finding& finding);

/// The difference as amounts are written: △1,000; "" when it has none.
[[nodiscard]] std::string shown_difference(const Finding& finding);

}  // namespace tenken::check
