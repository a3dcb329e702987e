// SPDX-License-Identifier: MPL-2.0
// What somebody may have meant who wrote a word that is not known.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "logic/text/fold.hpp"

namespace tenken::text {

/// The one of `known` that is the fewest edits away from what was written (text::edit_distance),
/// the first of several; "" when none is within `limit`. `name` gives what each of them is called.
template <typename Known, typename Name = std::identity>
std::string nearest(std::string_view written, const Known& known, int limit, Name name = {}) {
  std::string best;
  int least = limit + 1;
  for (const auto& each : known) {
    const std::string_view candidate = std::invoke(name, each);
    const int distance = edit_distance(candidate, written, least - 1);
    if (distance >= least) continue;
    least = distance;
    best = candidate;
    if (least == 0) break;
  }
  return best;
}

}  // namespace tenken::text
