// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include <array>

#include "logic/form/definition.hpp"

namespace tenken::form {

std::span<const std::string_view> known_thresholds() {
  // The names only, so that a misspelt one is an error; the value that holds otherwise stands in
  // the rule.
  static constexpr std::array<std::string_view, 3> known = {
      "NUM006.factor",
      "NUM006.factor_where_sums_agree",
      "NUM006.least",
  };
  return known;
}

double Definition::threshold(const std::string& key, double standard) const {
  const auto found = thresholds.find(key);
  return found == thresholds.end() ? standard : found->second;
}

}  // namespace tenken::form
