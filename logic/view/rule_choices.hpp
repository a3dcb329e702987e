// SPDX-License-Identifier: MPL-2.0
// What a person may choose of the rules: the list of the options page.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "logic/check/rule.hpp"
#include "logic/form/settings.hpp"
#include "logic/message/language.hpp"

namespace tenken::view {

/// A rule, or one of its limits.
struct RuleChoice {
  const check::Rule* rule = nullptr;
  const check::Option* option = nullptr;  ///< nullptr: the rule's severity
};

/// Every rule that judges a sheet or what is held beside it, each followed by its limits.
[[nodiscard]] std::vector<RuleChoice> rule_choices();

/// The choice as `settings` have it, for a list: 「BUD001 合計が合う — エラー」, with ＊ before it
/// where that is not the standard.
[[nodiscard]] std::string choice_line(const RuleChoice& choice, const form::RuleSettings& settings,
                                      const message::Language& language);

/// What may be chosen for a rule, "" for the standard, in the order of severity_names().
inline constexpr std::array<std::string_view, 5> severity_values{"", "error", "warning", "note",
                                                                 "off"};

/// 「標準（エラー）」, 「エラー」, … 「使わない」.
[[nodiscard]] std::vector<std::string> severity_names(const check::Rule& rule,
                                                      const message::Language& language);

/// Where `settings` have the severity of `rule` in severity_values.
[[nodiscard]] std::size_t chosen_severity(const check::Rule& rule,
                                          const form::RuleSettings& settings);
void choose_severity(const check::Rule& rule, std::size_t place, form::RuleSettings& settings);

/// The limit in force. choose_limit() brings `value` between what is allowed; the standard is kept
/// as nothing.
[[nodiscard]] double chosen_limit(const check::Option& option, const form::RuleSettings& settings);
void choose_limit(const check::Option& option, double value, form::RuleSettings& settings);

}  // namespace tenken::view
