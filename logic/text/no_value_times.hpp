// SPDX-License-Identifier: MPL-2.0
// Times in the words that people write where there is no number: R4開始, R4終了, 5年に1度の調査.
// All of them read folded text.
#pragma once

#include <cstddef>
#include <string_view>

namespace tenken::text {

/// How long the year at the beginning of `text` is, with a month behind a point: "r5", "r5.4",
/// "令和5年度", "2023年"; 0 when none is there.
[[nodiscard]] std::size_t year_length(std::string_view text);

/// 調査 of "r5は調査" and "今年度調査": without the year that is spoken of.
[[nodiscard]] std::string_view without_year(std::string_view stem);

/// 令和6年10月に, 翌年度, 毎年12月: a day or a part of a year, and nothing else; "" is none.
[[nodiscard]] bool is_time(std::string_view text);

/// 新規指標, R4新規, R4からの新規指標, R4年度より計測, R4.4開始: there was nothing to count before.
/// Not R4〜, which is a period.
[[nodiscard]] bool says_since_when(std::string_view word);

/// R4終了, R4年度で事業終了, 令和4年度をもって廃止: there is nothing to count any more.
[[nodiscard]] bool says_until_when(std::string_view word);

/// 5年に1度の調査, 3年ごとに公表, 2年に1回調査のため: counted in some years only, as 隔年調査.
[[nodiscard]] bool says_how_often(std::string_view word);

}  // namespace tenken::text
