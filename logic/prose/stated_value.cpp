// SPDX-License-Identifier: MPL-2.0
// What is said of a value behind 「修了者は」.
#include "logic/prose/stated_value.hpp"

#include <algorithm>
#include <array>

#include "logic/prose/verb_mood.hpp"
#include "logic/prose/words.hpp"

namespace tenken::prose {
namespace {

constexpr auto is_or_was = word_list({"となった", "となり", "であった", "であり", "だった"});

}  // namespace

std::optional<Amount> value_stated(std::string_view text, const Measure& measure) {
  static constexpr auto facts = word_list({"となった", "となり", "であった", "であり", "だった",
                                           "に達した", "にとどまった", "にとどまり", "に増加した",
                                           "に減少した", "で、", "と、", "で目標", "と目標", "。"});
  const auto amount = amount_at(text, measure.unit);
  if (!amount) return std::nullopt;
  const std::string_view behind = text.substr(amount->length);
  const bool stated =
      starts_with_one(behind, facts) && !goes_on_as_difference(behind) && !is_compared(behind);
  return stated ? amount : std::nullopt;
}

std::optional<Amount> plain_value(std::string_view text, const Measure& measure) {
  const auto amount = amount_at(text, measure.unit);
  const bool plain = amount && starts_with_one(text.substr(amount->length), is_or_was);
  return plain ? amount : std::nullopt;
}

std::optional<Amount> zero_stated(std::string_view text) {
  std::string_view behind = text;
  static constexpr auto kept =
      word_list({"を維持した", "を維持し", "を継続した", "を継続し", "を達成した", "を達成し"});
  if (!take(behind, "ゼロ") || !(take_one(behind, came_to) || take_one(behind, kept))) {
    return std::nullopt;
  }
  if (!ends_statement(behind)) return std::nullopt;
  return Amount{.value = 0, .length = text.size() - behind.size(), .step = 0};
}

std::optional<Amount> negative_stated(std::string_view text, const Measure& measure) {
  static constexpr auto minus = word_list({"△", "▲", "マイナス", "-"});
  std::string_view number = text;
  if (!measure.actual || *measure.actual >= 0 || !take_one(number, minus)) return std::nullopt;
  auto amount = plain_value(number, measure);
  if (!amount) return std::nullopt;
  amount->value = -amount->value;
  amount->length += text.size() - number.size();
  return amount;
}

std::optional<StatedBound> bound_stated(std::string_view text, const Measure& measure) {
  struct Verb {
    std::string_view stem;
    Conjugation conjugation;
    bool above;
  };
  static constexpr auto verbs = std::to_array<Verb>({{"上回", Conjugation::ra, true},
                                                     {"超え", Conjugation::one, true},
                                                     {"突破", Conjugation::suru, true},
                                                     {"維持", Conjugation::suru, true},
                                                     {"下回", Conjugation::ra, false},
                                                     {"割り込", Conjugation::ma, false},
                                                     {"割", Conjugation::ra, false},
                                                     {"切", Conjugation::ra, false}});
  const auto amount = amount_at(text, measure.unit);
  if (!amount) return std::nullopt;
  std::string_view behind = text.substr(amount->length);
  const bool mark = take(behind, "の大台");
  if (!take(behind, "を")) return std::nullopt;
  const auto* const verb =
      std::ranges::find_if(verbs, [&](const Verb& each) { return begins_with(behind, each.stem); });
  // 「3件を維持した」 is the value itself.
  if (verb == verbs.end() || (verb->stem == "維持" && !mark)) return std::nullopt;
  behind.remove_prefix(verb->stem.size());
  const std::string_view clause = clause_at(behind);
  const Outcome outcome = outcome_of(clause, verb->conjugation);
  if (outcome.mood != Mood::fact || !outcome.noun.empty()) return std::nullopt;
  return StatedBound{.value = amount->value,
                     .above = verb->above,
                     .length = text.size() - behind.size() + clause.size()};
}

}  // namespace tenken::prose
