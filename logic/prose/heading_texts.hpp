// SPDX-License-Identifier: MPL-2.0
// Under which heading a text speaks of a name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tenken::prose {

/// A heading's number ("①"), and the characters of all that stands under it with its title, folded;
/// only the beginning of what is very long.
struct HeadingText {
  std::string number;
  std::u32string text;
};

/// The parts of `text` that begin with ① to ⑳. A number that comes again begins none.
[[nodiscard]] std::vector<HeadingText> heading_texts(std::string_view text);

/// How many characters of `name` (folded) stand in `text` in one piece, at most; names are looked
/// at to a length of 40.
[[nodiscard]] std::size_t longest_common_piece(std::string_view name, std::u32string_view text);

}  // namespace tenken::prose
