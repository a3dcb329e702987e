// SPDX-License-Identifier: MPL-2.0
// How far two texts are apart, for misspelt words.
#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

#include "logic/text/fold.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::text {

int edit_distance(std::string_view a, std::string_view b, int limit) {
  const std::u32string from = decode(fold(a));
  const std::u32string to = decode(fold(b));
  const auto difference =
      static_cast<std::ptrdiff_t>(from.size()) - static_cast<std::ptrdiff_t>(to.size());
  if (difference > limit || -difference > limit) {
    return limit + 1;
  }
  // costs[j]: the distance between the characters of `from` read so far and the first j of `to`.
  std::vector<int> costs(to.size() + 1);
  std::iota(costs.begin(), costs.end(), 0);
  for (std::size_t i = 0; i < from.size(); ++i) {
    int diagonal = costs[0];
    costs[0] = static_cast<int>(i) + 1;
    int least = costs[0];
    for (std::size_t j = 1; j <= to.size(); ++j) {
      const int replaced = diagonal + (from[i] == to[j - 1] ? 0 : 1);
      diagonal = costs[j];
      costs[j] = std::min({replaced, costs[j] + 1, costs[j - 1] + 1});
      least = std::min(least, costs[j]);
    }
    if (least > limit) {
      return limit + 1;
    }
  }
  return std::min(costs.back(), limit + 1);
}

}  // namespace tenken::text
