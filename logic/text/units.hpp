// SPDX-License-Identifier: MPL-2.0
// The units that may stand behind a number, and which of them count whole things.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tenken::text {

/// `unit` folded, when it may be stripped from behind a number: nothing at all, the field's `own`
/// unit or a known one, but never another multiple of its own (千人 for 人), and in a 千円 field
/// (`money_allowed` false) nothing but 千円. Else nullopt.
[[nodiscard]] std::optional<std::string> accepted_unit(std::string_view unit, std::string_view own,
                                                       bool money_allowed);

/// True for a folded unit whose numbers are counts, and therefore whole: 人, 校, 件; not for years,
/// hours, measures or money.
[[nodiscard]] bool counts_whole(std::string_view folded);

}  // namespace tenken::text
