// SPDX-License-Identifier: MPL-2.0
// What there is to say about one finding.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "logic/check/checker.hpp"
#include "logic/message/language.hpp"

namespace tenken::view {

/// Why a rule matters, by its ID: a paragraph of its page, or "".
using Reasons = std::function<std::string(std::string_view rule)>;

/// 「R5年度 合計(予算現額)（事業改善シート!H44）」, as much of it as there is.
[[nodiscard]] std::string where(const check::Place& place, const check::Result& result,
                                const message::Language& language);

/// Everything about a finding, on several lines: the message, the place, what is there, what was
/// expected, the difference, what it rests on, who waived it, why it matters, the rule.
[[nodiscard]] std::string detail_text(const check::Finding& finding, const check::Result& result,
                                      const message::Language& language, const Reasons& reasons);

/// What 「直す」 would do about `finding`, or why nothing has to be done, on a line or two.
[[nodiscard]] std::string fix_text(const check::Finding& finding,
                                   const message::Language& language);

/// The question before a fix that a person must look at first: every cell with what it holds now
/// and would hold then. "" for one that needs none.
[[nodiscard]] std::string question_text(const check::Finding& finding, const check::Result& result,
                                        const message::Language& language);

/// What 「まとめて直す」 would do, a line for each finding; "" when nothing can be mended.
[[nodiscard]] std::string mend_all_text(const check::Result& result,
                                        const message::Language& language);

}  // namespace tenken::view
