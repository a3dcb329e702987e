// SPDX-License-Identifier: MPL-2.0
// What people write for each other while they work at a text: 要確認, 作成中, ★課長に確認.
#pragma once

#include <cstddef>
#include <string_view>

namespace tenken::prose {

inline constexpr std::size_t longest_remark = 60;  ///< bytes: twenty characters

// All of them read folded text.

/// 作成中, 財政課に要確認, 要確認:数値.
[[nodiscard]] bool is_remark(std::string_view inner);

/// A line that is nothing but a remark.
[[nodiscard]] bool is_remark_alone(std::string_view line);

/// What stands between brackets, of which `close` is the second, is a remark.
[[nodiscard]] bool is_remark_in_brackets(std::string_view inner, std::string_view close);

/// How long the remark behind ★ or → is: ★確認, →要修正, ★要確認(財政課); 0 when there is none.
[[nodiscard]] std::size_t remark_behind_sign(std::string_view rest);

/// ★数値は課長に確認, ←ここ修正お願いします: to the end of the line, an order and nothing else;
/// else 0. `by_hand` is for signs that lead to no next step (←, ↑, ★): behind them a question is
/// one, too; `points_back` for ← and ↑, which no list begins with.
[[nodiscard]] std::size_t order_behind_sign(std::string_view rest, bool by_hand, bool points_back);

/// 文言は修正してください: said to whoever works at the sheet.
[[nodiscard]] bool requests_change(std::string_view rest);

/// ですか, よいか; not ですから.
[[nodiscard]] bool ends_as_question(std::string_view folded);

/// A ? behind Japanese, and not within an address: https://example.jp/?a=1.
[[nodiscard]] bool has_question_mark(std::string_view folded);

}  // namespace tenken::prose
