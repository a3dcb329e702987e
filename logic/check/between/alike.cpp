// SPDX-License-Identifier: MPL-2.0
// Names that were changed and still mean the same.
#include "logic/check/between/alike.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "logic/text/characters.hpp"
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

/// What stands in brackets at the end of a folded name, without digits: years move on.
std::optional<std::string> bracket_of(std::string_view folded) {
  const std::size_t open = folded.rfind('(');
  if (open == std::string_view::npos || !folded.ends_with(')')) return std::nullopt;
  std::string inside(folded.substr(open + 1, folded.size() - open - 2));
  std::erase_if(inside, text::is_digit);
  return inside;
}

/// The names are equal but for one character that is of another kind: 男 and 女, 内 and 外.
bool one_is_opposite(const std::string& folded_a, const std::string& folded_b) {
  constexpr std::u32string_view opposites =
      U"男女内外上下前後左右増減新旧大小高低国県市町村東西南北";
  const std::u32string a = text::decode(folded_a);
  const std::u32string b = text::decode(folded_b);
  if (a.size() != b.size()) return false;
  const auto differ = std::ranges::mismatch(a, b);
  if (differ.in1 == a.end() || !std::equal(differ.in1 + 1, a.end(), differ.in2 + 1)) return false;
  return opposites.find(*differ.in1) != std::u32string_view::npos &&
         opposites.find(*differ.in2) != std::u32string_view::npos;
}

/// One name is the other and something more, or a part of it.
bool one_joins_or_parts(std::string_view a, std::string_view b) {
  if (a.size() < b.size()) std::swap(a, b);
  const std::size_t at = a.find(b);
  if (at == std::string_view::npos || b.empty()) return false;
  static constexpr auto joints = std::to_array<std::string_view>(
      {"及び", "並びに", "および", "ならびに", "と", "・", "+", "、"});
  const std::string_view before = a.substr(0, at);
  const std::string_view behind = a.substr(at + b.size());
  return behind.starts_with("のうち") || behind.starts_with("うち") ||
         std::ranges::any_of(joints, [&](std::string_view joint) {
           return before.ends_with(joint) || behind.starts_with(joint);
         });
}

/// Only one of the names has a word for a way of counting.
bool one_counts_otherwise(std::string_view a, std::string_view b) {
  static constexpr auto ways = std::to_array<std::string_view>(
      {"累計", "累積", "延べ", "単年", "平均", "割合", "率", "見込", "除", "含"});
  return std::ranges::any_of(ways, [&](std::string_view way) {
    return (a.find(way) == std::string_view::npos) != (b.find(way) == std::string_view::npos);
  });
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

bool tell_themselves_apart(std::string_view a, std::string_view b) {
  const std::string folded_a = text::fold(a);
  const std::string folded_b = text::fold(b);
  const auto inside_a = bracket_of(folded_a);
  const auto inside_b = bracket_of(folded_b);
  if (inside_a && inside_b && !names_are_alike(*inside_a, *inside_b)) return true;
  return one_is_opposite(folded_a, folded_b) || one_joins_or_parts(folded_a, folded_b) ||
         one_counts_otherwise(folded_a, folded_b);
}

}  // namespace tenken::check
