// SPDX-License-Identifier: MPL-2.0
// What a finding's line says in a list that is looked through.
#pragma once

#include "logic/check/finding.hpp"
#include "logic/message/message.hpp"

namespace tenken::check {

/// What is wrong in a few characters: the rule's headline, and the difference where it has a
/// meaning: 「合計が合わない（差 1）」.
[[nodiscard]] message::Message headline(const Finding& finding);

}  // namespace tenken::check
