// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
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
  const auto reading = text::read_fiscal_year(segment);
  return reading.is_year() && reading.year == fiscal_year + *offset;
}

}  // namespace

bool matches_pattern(std::string_view pattern, std::string_view id, int fiscal_year) {
  // Most patterns are of another section: that is seen at a glance.
  const auto section = pattern.substr(0, pattern.find('.') + 1);
  const bool is_open = pattern.starts_with('*') || pattern.starts_with('{');
  if (!is_open && !id.starts_with(section)) {
    return false;
  }
  const Segments wanted(pattern);
  const Segments segments(id);
  if (wanted.count > Segments::capacity || segments.count > Segments::capacity) {
    return false;
  }
  const bool open = wanted.at[wanted.count - 1] == "**";
  if (open ? segments.count < wanted.count : segments.count != wanted.count) {
    return false;
  }
  for (std::size_t i = 0; i < wanted.count - (open ? 1 : 0); ++i) {
    if (!segment_matches(wanted.at[i], segments.at[i], fiscal_year)) {
      return false;
    }
  }
  return true;
}

}  // namespace tenken::form
