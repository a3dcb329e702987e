// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/prose/period.hpp"

#include <algorithm>
#include <string>

#include "logic/text/fiscal_year.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/year_text.hpp"

namespace tenken::prose {
namespace {

/// The signs that people write between two years, folded.
bool has_span_sign(std::string_view text) {
  return text::fold(text).find_first_of("~-") != std::string::npos;
}

bool has_digit(std::string_view text) {
  return text::fold(text).find_first_of("0123456789") != std::string::npos;
}

bool contradicts_itself(const text::YearText& year) {
  return text::read_fiscal_year(year.written).kind == text::YearKind::contradiction;
}

}  // namespace

Period read_period(std::string_view text) {
  Period period;
  const auto years = text::find_years(text);
  if (years.empty() || has_span_sign(text.substr(0, years.front().begin))) {
    return period;
  }
  if (!std::all_of(years.begin(), years.end(), [](const auto& year) { return year.year; })) {
    // R0 contradicts nothing: it never was.
    if (std::any_of(years.begin(), years.end(), contradicts_itself)) {
      period.kind = PeriodKind::contradictory;
    }
    return period;
  }
  const auto rest = text.substr(years.front().end);
  // "S46 〜 70": somebody meant a year.
  if (years.size() == 1 && has_span_sign(rest) && has_digit(rest)) {
    return period;
  }
  period.kind = PeriodKind::years;
  period.start = *years.front().year;
  if (years.size() > 1) {
    period.end = years.back().year;
  }
  return period;
}

}  // namespace tenken::prose
