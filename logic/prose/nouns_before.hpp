// SPDX-License-Identifier: MPL-2.0
// The nouns that stand before something.
#pragma once

#include <string_view>

namespace tenken::prose {

/// The kanji and katakana with which `text` ends: 成約 of 「移住者の成約」.
[[nodiscard]] std::string_view nouns_before(std::string_view text);

}  // namespace tenken::prose
