// SPDX-License-Identifier: MPL-2.0
// Verbs for a value that became another one: 増加する, 下がる, 改善する.
#pragma once

#include <optional>
#include <string_view>

#include "logic/prose/claims.hpp"
#include "logic/prose/verb_mood.hpp"

namespace tenken::prose {

struct ChangeVerb {
  std::string_view stem;
  Conjugation conjugation = Conjugation::suru;
  TrendClaim::Kind kind = TrendClaim::Kind::unclear;
  bool may_be_deed = false;  ///< 「拡大して実施した」: what somebody did, and no value that changed
};

/// The verb with whose stem `text` begins; nullptr for any other.
[[nodiscard]] const ChangeVerb* change_verb_at(std::string_view text);

/// 「増加した」「２団体増加した」 behind 「登録数は」: no more is said than that it grew, which is
/// since last year. Nothing for 「増加し、」, which may go on with what it is held against.
[[nodiscard]] std::optional<TrendClaim> plain_change(std::string_view text, std::string_view unit);

}  // namespace tenken::prose
