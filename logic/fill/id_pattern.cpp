// SPDX-License-Identifier: MPL-2.0
// Patterns of field IDs in a look's file, and the boxes of the stages.
#include "logic/fill/id_pattern.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>

#include "logic/text/fiscal_year.hpp"

namespace tenken::fill {
namespace {

constexpr std::string_view open_box = "□";
constexpr std::string_view filled_box = "■";

}  // namespace

std::vector<std::string> id_segments(std::string_view id) {
  std::vector<std::string> segments;
  for (;;) {
    const std::size_t dot = id.find('.');
    segments.emplace_back(id.substr(0, dot));
    if (dot == std::string_view::npos) return segments;
    id.remove_prefix(dot + 1);
  }
}

std::vector<std::string> star_segments(std::string_view pattern, std::string_view id) {
  const auto wanted = id_segments(pattern);
  const auto found = id_segments(id);
  std::vector<std::string> stars;
  for (std::size_t i = 0; i < std::min(wanted.size(), found.size()); ++i) {
    if (wanted[i] == "*") stars.push_back(found[i]);
  }
  return stars;
}

std::string fill_pattern(std::string_view pattern, const std::vector<std::string>& stars,
                         int fiscal_year) {
  std::string result;
  std::size_t star = 0;
  for (std::string& segment : id_segments(pattern)) {
    if (segment == "*" && star < stars.size()) segment = stars[star++];
    if (segment.size() > 2 && segment.front() == '{' && segment.back() == '}') {
      int offset = 0;
      std::from_chars(segment.data() + 1, segment.data() + segment.size() - 1, offset);
      segment = text::era_short(fiscal_year + offset);
    }
    if (!result.empty()) result += '.';
    result += segment;
  }
  return result;
}

std::string_view box_label(std::string_view box) {
  for (const std::string_view mark : {open_box, filled_box}) {
    if (box.starts_with(mark)) return box.substr(mark.size());
  }
  return box;
}

std::string marked(std::string_view box, bool filled) {
  return std::string(filled ? filled_box : open_box).append(box_label(box));
}

}  // namespace tenken::fill
