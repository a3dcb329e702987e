// SPDX-License-Identifier: MPL-2.0
// A text cut into sentences, and the quantities within one.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tenken::prose {

/// A number within a sentence with the unit behind it: "4,900人".
struct Quantity {
  double value = 0;
  std::size_t begin = 0;  ///< in bytes of the folded sentence, a minus sign included
  std::size_t end = 0;    ///< behind the unit
};

/// The numbers of `sentence` that have `unit` directly behind them; △, ▲, マイナス and - make them
/// negative. Both are folded texts; without a unit there are none, since any number could be
/// anything.
[[nodiscard]] std::vector<Quantity> quantities(std::string_view sentence, std::string_view unit);

/// The sentences of `text`, folded. A line break ends one only before an item or a note: texts
/// wrap.
[[nodiscard]] std::vector<std::string> folded_sentences(std::string_view text);

}  // namespace tenken::prose
