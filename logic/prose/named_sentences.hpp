// SPDX-License-Identifier: MPL-2.0
// Where a text that is about many things speaks of one indicator.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "logic/prose/whose.hpp"

namespace tenken::prose {

/// Those of `sentences` (folded_sentences()), from the indicator's name on, that begin with its
/// whole name as their subject and certainly speak of its value in this year:
/// 「R5年度の外国人延べ宿泊者数は 148.3万人となり、…」,
/// 「外国人延べ宿泊者数は目標の120万人を上回り、…」; and those that tell its value of last year:
/// 「R4年度の外国人延べ宿泊者数は 12.4万人であった」. What stands before, but for a mark of a list,
/// may be a part's name. A short name, such as 受講者数, may be anything's.
[[nodiscard]] std::vector<std::string_view> named_sentences(std::span<const std::string> sentences,
                                                            const Measure& measure);

}  // namespace tenken::prose
