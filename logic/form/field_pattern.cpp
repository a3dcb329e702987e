// SPDX-License-Identifier: MPL-2.0
// Whether a field ID fits a pattern such as cost.*.total.
#include "logic/form/field_pattern.hpp"

#include <algorithm>

#include "logic/form/field_catalogue.hpp"
#include "logic/form/segments.hpp"
#include "logic/text/fiscal_year.hpp"

namespace tenken::form {
namespace {

bool segment_matches(std::string_view pattern, std::string_view segment, int fiscal_year) {
  if (pattern == "*") {
    return true;
  }
  const auto offset = year_offset_segment(pattern);
  if (!offset) {
    return pattern == segment;
  }
  if (const auto year = text::read_era_short(segment)) return *year == fiscal_year + *offset;
  const auto reading = text::read_fiscal_year(segment);
  return reading.is_year() && reading.year == fiscal_year + *offset;
}

}  // namespace

FieldPattern::FieldPattern(std::string_view pattern, int fiscal_year)
    : wanted_(pattern),
      fiscal_year_(fiscal_year),
      known_(wanted_.count <= Segments::capacity),
      open_(known_ && wanted_.at[wanted_.count - 1] == "**") {
  for (std::size_t i = 0; known_ && i < wanted_.count; ++i) {
    names_[i] = wanted_.at[i] != "*" && !wanted_.at[i].starts_with('{');
  }
}

bool FieldPattern::matches(const Segments& id) const {
  if (!known_ || id.count > Segments::capacity) {
    return false;
  }
  if (open_ ? id.count < wanted_.count : id.count != wanted_.count) {
    return false;
  }
  const std::size_t count = wanted_.count - (open_ ? 1 : 0);
  // Names first, the last ones before all: they tell most patterns from most IDs.
  for (std::size_t i = count; i > 0; --i) {
    if (names_.test(i - 1) && wanted_.at[i - 1] != id.at[i - 1]) {
      return false;
    }
  }
  for (std::size_t i = 0; i < count; ++i) {
    if (!names_.test(i) && !segment_matches(wanted_.at[i], id.at[i], fiscal_year_)) {
      return false;
    }
  }
  return true;
}

std::string_view FieldPattern::last_name() const {
  const bool is_name = known_ && !open_ && names_.test(wanted_.count - 1);
  return is_name ? wanted_.at[wanted_.count - 1] : std::string_view();
}

FieldPatterns::FieldPatterns(const std::vector<std::string>& patterns, int fiscal_year) {
  for (const std::string& pattern : patterns) {
    const FieldPattern cut(pattern, fiscal_year);
    const std::string_view name = cut.last_name();
    (name.empty() ? others_ : by_last_name_[name]).push_back(cut);
  }
}

bool FieldPatterns::match(const Segments& id) const {
  const auto any = [&](const std::vector<FieldPattern>& patterns) {
    return std::ranges::any_of(patterns, [&](const auto& each) { return each.matches(id); });
  };
  if (id.count == 0 || id.count > Segments::capacity) return false;
  const auto named = by_last_name_.find(id.at[id.count - 1]);
  return (named != by_last_name_.end() && any(named->second)) || any(others_);
}

bool matches_pattern(std::string_view pattern, std::string_view id, int fiscal_year) {
  return FieldPattern(pattern, fiscal_year).matches(Segments(id));
}

}  // namespace tenken::form
