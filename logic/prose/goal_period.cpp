// SPDX-License-Identifier: MPL-2.0
// Over which years the name of a five-year goal counts.
#include "logic/prose/goal_period.hpp"

#include <string>

#include "logic/text/fiscal_year.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::prose {
namespace {

/// The fiscal year that `text` ends with: "…の受講者数(2023" is 2023, "…令和5年度" too.
std::optional<int> last_year_of(std::string_view text) {
  // The longest ending that reads as a year: of R15 not the 5. No way of writing one is longer.
  constexpr std::size_t longest = 24;
  const std::size_t first = text.size() > longest ? text.size() - longest : 0;
  for (std::size_t at = first; at < text.size(); ++at) {
    if (!text::begins_character(text[at])) continue;
    const auto reading = text::read_fiscal_year(text.substr(at));
    if (reading.is_year()) return reading.year;
  }
  return std::nullopt;
}

}  // namespace

GoalPeriod read_goal_period(std::string_view name) {
  const std::string folded = text::fold(name);
  GoalPeriod period;
  period.cumulative = folded.find("累計") != std::string::npos;
  for (const std::string_view until : {"~", "から"}) {
    for (auto at = folded.find(until); at != std::string::npos && !period.first_year;
         at = folded.find(until, at + until.size())) {
      period.first_year = last_year_of(std::string_view(folded).substr(0, at));
    }
  }
  return period;
}

}  // namespace tenken::prose
