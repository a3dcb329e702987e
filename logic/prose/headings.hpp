// SPDX-License-Identifier: MPL-2.0
// Headings with circled numbers, and whether two say the same.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tenken::prose {

/// A heading within a text, as sections 3 and 7 have them: "①郷学郷就に向けたキャリア教育の実施".
struct Heading {
  std::string number;  ///< "①"
  std::string title;   ///< what stands behind it on its line
  /// The lines behind it up to the next heading or list item: a heading may have wrapped.
  std::string continuation;
};

/// The lines of `text` that begin with ① to ⑳, in their order, those of lists included.
[[nodiscard]] std::vector<Heading> numbered_lines(std::string_view text);

/// Of these, the first of each number, in their order.
[[nodiscard]] std::vector<Heading> headings(std::string_view text);

/// True when both say the same after folding, wrapped or not, with or without a full stop, and also
/// when one goes on behind a mark on the same line: "…の実施（新規）", "…の実施：講座を開いた。".
[[nodiscard]] bool same_heading(const Heading& a, const Heading& b);

}  // namespace tenken::prose
