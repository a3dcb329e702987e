// SPDX-License-Identifier: MPL-2.0
// What a definition's author may write where a field ID or a pattern is asked for.
#include "logic/form/known_ids.hpp"

#include <algorithm>
#include <vector>

#include "logic/form/field_catalogue.hpp"
#include "logic/form/segments.hpp"
#include "logic/text/nearest.hpp"

namespace tenken::form {
namespace {

bool can_match(const Segments& pattern, const Segments& entry) {
  const bool open = pattern.at[pattern.count - 1] == "**";
  const bool open_entry = entry.at[entry.count - 1] == "**";
  const auto compared =
      std::min(pattern.count - (open ? 1 : 0), entry.count - (open_entry ? 1 : 0));
  if (!open && !open_entry && pattern.count != entry.count) {
    return false;
  }
  if (open && !open_entry && entry.count < pattern.count) {
    return false;
  }
  for (std::size_t i = 0; i < compared; ++i) {
    if (pattern.at[i] != "*" && !fits_entry(entry.at[i], pattern.at[i])) {
      return false;
    }
  }
  return true;
}

/// The entry as a definition would write it, with the years and numbers of `id` in their places.
std::string as_written(std::string_view pattern, const Segments& id) {
  const Segments entry(pattern);
  std::string text;
  for (std::size_t i = 0; i < entry.count; ++i) {
    if (i > 0) text += '.';
    std::string_view segment = entry.at[i];
    const bool open = segment == "#" || segment == "@";
    if (open && i < id.count && fits_entry(segment, id.at[i])) {
      segment = id.at[i];
    } else if (open) {
      segment = segment == "#" ? "*" : "{0}";
    }
    text += segment;
  }
  return text;
}

}  // namespace

bool pattern_can_match(std::string_view pattern) {
  const Segments wanted(pattern);
  if (wanted.count > Segments::capacity) {
    return false;
  }
  const auto catalogue = field_catalogue();
  return std::any_of(catalogue.begin(), catalogue.end(), [&](const FieldType& type) {
    return can_match(wanted, Segments(type.pattern));
  });
}

std::string nearest_id(std::string_view id) {
  constexpr int limit = 4;
  const Segments written(id);
  std::vector<std::string> ids;
  for (const FieldType& type : field_catalogue()) ids.push_back(as_written(type.pattern, written));
  // A year that was left out is the most likely slip of all.
  const std::string without_year = std::string(id) + ".";
  const auto with_year = std::ranges::find_if(
      ids, [&](const std::string& each) { return each.starts_with(without_year); });
  return with_year != ids.end() ? *with_year : text::nearest(id, ids, limit);
}

}  // namespace tenken::form
