// SPDX-License-Identifier: MPL-2.0
// What a text says of an indicator, and where: what IND007 holds against the indicator's values.
#pragma once

#include <optional>

#include "logic/check/rule.hpp"
#include "logic/prose/analysis_talk.hpp"
#include "logic/record/improvement_sheet.hpp"

namespace tenken::check {

struct Passage {
  const Subject& subject;
  const record::Indicator& indicator;
  const record::Field& text;  ///< section 7, or the indicator's text in section 8
  const prose::AnalysisTalk& talk;
};

/// The first of `claims` when `judge` calls none of them right; null otherwise. `judge` gives
/// nullopt for a claim that says nothing of the matter.
template <typename Claims, typename Judge>
[[nodiscard]] auto wrong_unless_one_is_right(const Claims& claims, const Judge& judge) -> const
    typename Claims::value_type* {
  const typename Claims::value_type* wrong = nullptr;
  for (const auto& claim : claims) {
    const std::optional<bool> right = judge(claim);
    if (!right) continue;
    if (*right) return nullptr;
    if (wrong == nullptr) wrong = &claim;
  }
  return wrong;
}

}  // namespace tenken::check
