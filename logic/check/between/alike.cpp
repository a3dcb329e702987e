// SPDX-License-Identifier: MPL-2.0
// Names that were changed and still mean the same.
#include "logic/check/between/alike.hpp"

#include <set>
#include <string>

#include "logic/text/fold.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::check {
namespace {

std::multiset<std::u32string> neighbours(const std::string& folded) {
  const std::u32string letters = text::decode(folded);
  std::multiset<std::u32string> pairs;
  for (std::size_t i = 0; i + 1 < letters.size(); ++i) pairs.insert(letters.substr(i, 2));
  return pairs;
}

}  // namespace

bool names_are_alike(std::string_view a, std::string_view b) {
  const std::string folded_a = text::fold(a);
  const std::string folded_b = text::fold(b);
  if (folded_a == folded_b) return true;
  const auto of_a = neighbours(folded_a);
  auto of_b = neighbours(folded_b);
  const std::size_t all = of_a.size() + of_b.size();
  std::size_t common = 0;
  for (const auto& pair : of_a) {
    const auto found = of_b.find(pair);
    if (found == of_b.end()) continue;
    of_b.erase(found);
    ++common;
  }
  return 4 * common > all;  // Dice's coefficient above a half
}

}  // namespace tenken::check
