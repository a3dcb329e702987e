// SPDX-License-Identifier: MPL-2.0
// Telling texts that only keep a place.
#pragma once

#include <string_view>

namespace tenken::text {

/// True when `text` as a whole only keeps a place: ああああ, xxx, 〇〇, ＊＊, テスト. A single sign
/// is none, nor is a text of which filler is only a part (〇〇事業), nor a mark for "no value".
[[nodiscard]] bool is_filler(std::string_view text);

}  // namespace tenken::text
