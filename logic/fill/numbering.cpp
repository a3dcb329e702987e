// SPDX-License-Identifier: MPL-2.0
// From an indicator's No. in a list of values to its row on the form.
#include "logic/fill/numbering.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

#include "logic/fill/id_pattern.hpp"

namespace tenken::fill {
namespace {

std::int32_t to_number(const std::string& text) {
  std::int32_t number = 0;
  const char* const end = text.data() + text.size();
  return std::from_chars(text.data(), end, number).ptr == end ? number : 0;
}

}  // namespace

std::string Numbering::by_position(std::string_view id) {
  std::vector<std::string> segments = id_segments(id);
  const std::string table = segments[0];
  if ((table == "indicator" || table == "analysis") && segments.size() > 1 && segments[1] != "*") {
    const auto next = static_cast<std::int32_t>(positions_.size()) + 1;
    const std::int32_t position = positions_.try_emplace(segments[1], next).first->second;
    segments[1] = std::to_string(position);
    counts_["indicator"] = counts_["analysis"] = static_cast<std::int32_t>(positions_.size());
  } else if ((table == "plan" || table == "subproject") && segments.size() > 1) {
    // Positions come behind the table's name, also in the table inside each block.
    std::string prefix = table;
    for (std::size_t i = 1; i + 1 < segments.size() && to_number(segments[i]) > 0; i += 2) {
      std::int32_t& count = counts_[prefix];
      count = std::max(count, to_number(segments[i]));
      prefix += "." + segments[i] + "." + segments[i + 1];
    }
  }
  std::string result;
  for (const std::string& segment : segments) {
    if (!result.empty()) result += '.';
    result += segment;
  }
  return result;
}

std::string Numbering::number_at(std::int32_t position) const {
  const auto found =
      std::ranges::find(positions_, position, &std::pair<const std::string, std::int32_t>::second);
  return found == positions_.end() ? std::string() : found->first;
}

}  // namespace tenken::fill
