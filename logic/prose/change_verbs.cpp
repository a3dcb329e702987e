// SPDX-License-Identifier: MPL-2.0
// Verbs for a value that became another one.
#include "logic/prose/change_verbs.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "logic/prose/spoken_amounts.hpp"
#include "logic/prose/words.hpp"

namespace tenken::prose {
namespace {

using Kind = TrendClaim::Kind;

constexpr auto changes = std::to_array<ChangeVerb>({
    {"増加", Conjugation::suru, Kind::more},
    {"増え", Conjugation::one, Kind::more},
    {"微増", Conjugation::suru, Kind::more},
    {"上昇", Conjugation::suru, Kind::more},
    {"伸び", Conjugation::one, Kind::more},
    {"延び", Conjugation::one, Kind::more},
    {"急増", Conjugation::suru, Kind::more},
    {"倍増", Conjugation::suru, Kind::more},
    {"増大", Conjugation::suru, Kind::more},
    {"拡大", Conjugation::suru, Kind::more, true},
    {"上が", Conjugation::ra, Kind::more},
    {"高ま", Conjugation::ra, Kind::more},
    {"多くな", Conjugation::ra, Kind::more},
    {"長くな", Conjugation::ra, Kind::more},
    {"短縮", Conjugation::suru, Kind::less, true},
    {"縮小", Conjugation::suru, Kind::less, true},
    {"縮ま", Conjugation::ra, Kind::less},
    {"急減", Conjugation::suru, Kind::less},
    {"激減", Conjugation::suru, Kind::less},
    {"半減", Conjugation::suru, Kind::less},
    {"下が", Conjugation::ra, Kind::less},
    {"少なくな", Conjugation::ra, Kind::less},
    {"短くな", Conjugation::ra, Kind::less},
    {"減少", Conjugation::suru, Kind::less},
    {"削減", Conjugation::suru, Kind::less, true},
    {"縮減", Conjugation::suru, Kind::less, true},
    {"微減", Conjugation::suru, Kind::less},
    {"低下", Conjugation::suru, Kind::less},
    {"落ち込", Conjugation::ma, Kind::less},
    {"改善", Conjugation::suru, Kind::better, true},
    {"向上", Conjugation::suru, Kind::better, true},
    {"好転", Conjugation::suru, Kind::better},
    {"悪化", Conjugation::suru, Kind::worse},
    {"後退", Conjugation::suru, Kind::worse},
    // Behind those that they begin.
    {"増", Conjugation::suru, Kind::more},
    {"減", Conjugation::ra, Kind::less},
});

}  // namespace

const ChangeVerb* change_verb_at(std::string_view text) {
  const auto* const found = std::ranges::find_if(
      changes, [&](const ChangeVerb& each) { return begins_with(text, each.stem); });
  return found == changes.end() ? nullptr : found;
}

std::optional<TrendClaim> plain_change(std::string_view text, std::string_view unit) {
  std::string_view behind = text;
  const auto difference = take_difference(behind, unit);
  const ChangeVerb* const verb = change_verb_at(behind);
  if (verb == nullptr || (verb->kind != Kind::more && verb->kind != Kind::less)) {
    return std::nullopt;
  }
  behind.remove_prefix(verb->stem.size());
  const std::string_view clause = clause_at(behind);
  const Outcome outcome = outcome_of(clause, verb->conjugation);
  constexpr std::string_view past = "た";
  const bool stated = outcome.mood == Mood::fact && outcome.noun.empty() && contains(clause, past);
  if (!stated) return std::nullopt;
  const std::size_t length = text.size() - behind.size() + clause.size();
  return TrendClaim{
      .kind = verb->kind, .quote = std::string(text.substr(0, length)), .difference = difference};
}

}  // namespace tenken::prose
