// SPDX-License-Identifier: MPL-2.0
// 目標値設定理由, cut into the parts of its indicators.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tenken::prose {

/// The parts of a 目標値設定理由 that belong to the indicators `numbers` ("1", "4-1", "4-1~2"), in
/// the same order; "" for an indicator without one. A part begins with a line "１.…", "4-1、…" or
/// "④-1 …" and goes on to the next one. A number at the beginning of a line is a head only when it
/// is an indicator's and a mark stands behind it: "20校で…" is prose. "4-1、4-2. …" begins a part
/// of both, and "4. …" one of every branch where there is no 4. With one indicator a text without
/// any head is all its own.
[[nodiscard]] std::vector<std::string> reason_parts(std::string_view text,
                                                    const std::vector<std::string>& numbers);

/// A 目標値設定理由 without an indicator's part.
struct WithoutPart {
  std::string text;  ///< what stays
  std::string part;  ///< what goes, from its number on
};

/// `text` without the part of the indicator `numbers[index]`, told as by reason_parts(). All other
/// lines stay as they are. Of a part that it shares with others only its number goes: "4-1、4-2. …"
/// becomes "4-2. …". nullopt when it has neither a part nor a number of its own.
[[nodiscard]] std::optional<WithoutPart> without_reason_part(
    std::string_view text, const std::vector<std::string>& numbers, std::size_t index);

}  // namespace tenken::prose
