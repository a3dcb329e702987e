// SPDX-License-Identifier: MPL-2.0
// Remarks that people leave in a text while they work at it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tenken::prose {

/// The remarks in `text`, in its order: words that stand by themselves (（作成中）, ★確認,
/// ＜要修正＞, a line 「要確認」), and signs in place of a name, number or year to come (●●課,
/// 令和●年度). 「確認中の 案件」 is prose, and what stands in 「」 is somebody else's.
[[nodiscard]] std::vector<std::string> left_overs(std::string_view text);

/// True when a comment on a cell asks somebody for something: a question, 要確認, 直してください.
/// One that tells how to fill the cell in (半角で入力してください) does not.
[[nodiscard]] bool asks(std::string_view comment);

}  // namespace tenken::prose
