// SPDX-License-Identifier: MPL-2.0
// What a text of section 8 says of its indicator's value in the sheet's year.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "logic/prose/claims.hpp"
#include "logic/prose/spoken_years.hpp"
#include "logic/prose/whose.hpp"

namespace tenken::prose {

/// Only what speaks of the whole indicator in this year. What is said of another year (前年度は, R4
/// は), a part (小学校は, 一部の地域で), a survey (満足度は), a wish (上回ることを目指し) or in
/// quotes is left out; what may be about something else is an unclear claim.
struct AnalysisTalk {
  std::vector<TargetClaim> claims;    ///< about the target
  std::vector<TrendClaim> trends;     ///< about last year's value
  std::vector<QuotedNumber> targets;  ///< numbers given as the target
  std::vector<QuotedNumber> actuals;  ///< numbers given as this year's value
  std::vector<QuotedNumber> lasts;    ///< numbers given as last year's value
  std::vector<Bound> bounds;          ///< numbers that this year's value is above or below
  std::optional<WrongNextYear> next_year;
};

/// Reads `text` clause by clause; takes a time that grows with its length and no faster.
[[nodiscard]] AnalysisTalk analysis_talk(std::string_view text, const Measure& measure);

}  // namespace tenken::prose
