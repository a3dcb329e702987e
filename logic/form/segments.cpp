// SPDX-License-Identifier: MPL-2.0
// Field IDs taken apart: their segments, and what each can be.
#include "logic/form/segments.hpp"

#include <algorithm>
#include <charconv>

#include "logic/text/characters.hpp"
#include "logic/text/fiscal_year.hpp"

namespace tenken::form {

Segments::Segments(std::string_view id) {
  while (true) {
    // IDs are short: a loop is quicker than a call.
    std::size_t dot = 0;
    while (dot < id.size() && id[dot] != '.') ++dot;
    if (count < capacity) {
      at[count] = id.substr(0, dot);
    }
    ++count;
    if (dot == id.size()) {
      return;
    }
    id.remove_prefix(dot + 1);
  }
}

std::optional<int> year_offset_segment(std::string_view segment) {
  if (segment.size() < 3 || segment.front() != '{' || segment.back() != '}') {
    return std::nullopt;
  }
  segment = segment.substr(1, segment.size() - 2);
  if (segment.front() == '+') {
    segment.remove_prefix(1);
  }
  int offset = 0;
  const auto* const end = segment.data() + segment.size();
  const auto [rest, error] = std::from_chars(segment.data(), end, offset);
  if (error != std::errc() || rest != end) {
    return std::nullopt;
  }
  return offset;
}

bool is_number_segment(std::string_view segment) {
  if (!segment.empty() && segment.front() == '?') {
    segment.remove_prefix(1);
  }
  if (segment.empty() || !text::is_digit(segment.front())) {
    return false;
  }
  return std::all_of(segment.begin(), segment.end(),
                     [](char c) { return text::is_digit(c) || c == '-' || c == '~'; });
}

namespace {

/// {0}, {-1} or {-2}: a sheet speaks of its own year and of the two before it.
bool is_printed_year(std::string_view segment) {
  const auto offset = year_offset_segment(segment);
  return offset && *offset <= 0 && *offset >= -2;
}

}  // namespace

bool fits_entry(std::string_view entry, std::string_view segment) {
  if (entry == "#") {
    return segment == "#" || segment == "*" || is_number_segment(segment);
  }
  if (entry == "@") {
    return segment == "@" || segment == "*" || is_printed_year(segment) ||
           text::read_era_short(segment).has_value();
  }
  return entry == segment;
}

}  // namespace tenken::form
