// SPDX-License-Identifier: MPL-2.0
// The rules of one scope, run on what they judge.
#pragma once

#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/form/definition.hpp"

namespace tenken::check {

/// The severity that `form` wants for `rule` in place of its own.
[[nodiscard]] std::optional<Severity> wish_of(const form::Definition& form, const Rule& rule);

/// True when `form` has switched `rule` off.
[[nodiscard]] bool is_off(const form::Definition& form, const Rule& rule);

inline bool any_rule(const Rule& /*rule*/) { return true; }

/// What the rules find that judge a `Judged`, that `form` has not switched off, and that `wanted`
/// accepts.
template <typename Judged, typename Wanted>
std::vector<Finding> run_rules(const Judged& subject, const form::Definition& form,
                               const Wanted& wanted) {
  Findings findings;
  for (const Rule* rule : all_rules()) {
    const auto* check = std::get_if<CheckOf<Judged>>(&rule->check);
    if (check == nullptr || is_off(form, *rule) || !wanted(*rule)) continue;
    findings.begin(*rule, wish_of(form, *rule));
    (*check)(subject, findings);
  }
  return std::move(findings).sorted();
}

}  // namespace tenken::check
