// SPDX-License-Identifier: MPL-2.0
// Words that people write where there is no number.
#pragma once

#include <string_view>

namespace tenken::text {

/// True for a word that says that there is no value, or not yet: 集計中, 未把握, データなし,
/// 設定していない, 測定不能, R6.8公表予定, (記載なし). Of a whole cell; nothing else may stand in
/// it.
[[nodiscard]] bool is_no_value_word(std::string_view text);

}  // namespace tenken::text
