// SPDX-License-Identifier: MPL-2.0
// What a change of the sheet mended or broke, between two checks.
#pragma once

#include <string>
#include <vector>

#include "logic/check/checker.hpp"
#include "logic/message/message.hpp"

namespace tenken::view {
/// 「直りました: H44 合計(予算現額)。残り 14 件です。」, and what is new. Empty when the two checks
/// found the same, or are not of one form and stage: then it is another sheet, and not mended.
[[nodiscard]] message::Message what_changed(const check::Result& before,
                                            const check::Result& after);

}  // namespace tenken::view
