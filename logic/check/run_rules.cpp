// SPDX-License-Identifier: MPL-2.0
// The rules of one scope, run on what they judge.
#include "logic/check/run_rules.hpp"

#include <string>
#include <string_view>

namespace tenken::check {
namespace {

constexpr std::string_view switched_off = "off";

}  // namespace

std::optional<Severity> wish_of(const form::Definition& form, const Rule& rule) {
  const auto wish = form.severities.find(std::string(rule.id));
  if (wish == form.severities.end()) return std::nullopt;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
    if (wish->second == to_string(severity)) return severity;
  }
  return std::nullopt;
}

bool is_off(const form::Definition& form, const Rule& rule) {
  const auto wish = form.severities.find(std::string(rule.id));
  return wish != form.severities.end() && wish->second == switched_off;
}

}  // namespace tenken::check
