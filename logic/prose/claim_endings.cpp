// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/prose/claim_endings.hpp"

#include <algorithm>
#include <array>

#include "logic/text/utf8.hpp"

namespace tenken::prose {
namespace {

struct Ending {
  std::string_view words;
  Mood mood;
};

/// The first of these with which the rest begins decides: the longer ones stand before those that
/// they begin with.
constexpr auto comparison_endings = std::to_array<Ending>({
    {"ったか", Mood::unclear},
    {"った場合", Mood::unclear},
    {"ったとしても", Mood::unclear},
    {"ったら", Mood::unclear},
    {"った", Mood::fact},
    {"っていな", Mood::negated},
    {"っていません", Mood::negated},
    {"っておらず", Mood::negated},
    {"っておりません", Mood::negated},
    {"って", Mood::fact},
    {"りません", Mood::negated},
    {"りそう", Mood::unclear},
    {"りた", Mood::no_result},
    {"りう", Mood::unclear},
    {"り得", Mood::unclear},
    {"り", Mood::fact},
    {"らなかった", Mood::negated},
    {"らないよう", Mood::no_result},
    {"らない。", Mood::negated},
    {"らない結果", Mood::negated},
    {"らず", Mood::negated},
    {"れなかった", Mood::negated},
    {"れず", Mood::negated},
    {"ることができた", Mood::fact},
    {"ることができ、", Mood::fact},
    {"ることができました", Mood::fact},
    {"ることができなかった", Mood::negated},
    {"ることができず", Mood::negated},
    {"ることはできなかった", Mood::negated},
    {"ることはできず", Mood::negated},
    {"ることはなかった", Mood::negated},
    {"ることなく", Mood::negated},
    {"ることは困難", Mood::negated},
    {"ることが困難", Mood::negated},
    {"るのは困難", Mood::negated},
    {"るには至らな", Mood::negated},
    {"るには至らず", Mood::negated},
    {"るに至らな", Mood::negated},
    {"るに至らず", Mood::negated},
    {"ることとなった", Mood::fact},
    {"ることを", Mood::no_result},
    {"るよう", Mood::no_result},
    {"るべく", Mood::no_result},
    {"るため", Mood::no_result},
    {"るには", Mood::no_result},
    {"る必要", Mood::no_result},
    {"る結果", Mood::fact},
    {"る実績", Mood::fact},
    {"る成果", Mood::fact},
    {"るもの", Mood::fact},
    {"る。", Mood::fact},
});

constexpr auto achievement_endings = std::to_array<Ending>({
    {"したか", Mood::unclear},
    {"した場合", Mood::unclear},
    {"したとしても", Mood::unclear},
    {"したら", Mood::unclear},
    {"したい", Mood::no_result},
    {"した", Mood::fact},
    {"しました", Mood::fact},
    {"しません", Mood::negated},
    {"しなかった", Mood::negated},
    {"していな", Mood::negated},
    {"していません", Mood::negated},
    {"しておらず", Mood::negated},
    {"しておりません", Mood::negated},
    {"して", Mood::fact},
    {"し、", Mood::fact},
    {"せず", Mood::negated},
    {"できたか", Mood::unclear},
    {"できた場合", Mood::unclear},
    {"できた", Mood::fact},
    {"できました", Mood::fact},
    {"でき、", Mood::fact},
    {"できなかった", Mood::negated},
    {"できず", Mood::negated},
    {"できません", Mood::negated},
    {"できていな", Mood::negated},
    {"できておらず", Mood::negated},
    {"できて", Mood::fact},
    {"できるよう", Mood::no_result},
    {"することができた", Mood::fact},
    {"することができ、", Mood::fact},
    {"することができました", Mood::fact},
    {"することができなかった", Mood::negated},
    {"することができず", Mood::negated},
    {"することはできなかった", Mood::negated},
    {"することはできず", Mood::negated},
    {"することは困難", Mood::negated},
    {"することが困難", Mood::negated},
    {"することを", Mood::no_result},
    {"するには至らな", Mood::negated},
    {"するには至らず", Mood::negated},
    {"するに至らな", Mood::negated},
    {"するに至らず", Mood::negated},
    {"するには", Mood::no_result},
    {"するため", Mood::no_result},
    {"するよう", Mood::no_result},
    {"するべく", Mood::no_result},
    {"すべく", Mood::no_result},
    {"する結果", Mood::fact},
    {"ができなかった", Mood::negated},
    {"ができず", Mood::negated},
    {"ができた", Mood::fact},
    {"はできなかった", Mood::negated},
    {"はできず", Mood::negated},
    {"は困難", Mood::negated},
    {"が困難", Mood::negated},
    {"困難", Mood::negated},
    {"には至らな", Mood::negated},
    {"には至らず", Mood::negated},
    {"に至らな", Mood::negated},
    {"に至らず", Mood::negated},
    {"に至った", Mood::fact},
    {"とはならな", Mood::negated},
    {"とはならず", Mood::negated},
    {"とならな", Mood::negated},
    {"とならず", Mood::negated},
    {"となった", Mood::fact},
    {"となり", Mood::fact},
    {"済", Mood::fact},
    {"。", Mood::fact},
    {"に向け", Mood::no_result},
    {"へ向け", Mood::no_result},
    {"のため", Mood::no_result},
    {"のための", Mood::no_result},
    {"への", Mood::no_result},
    {"を目指", Mood::no_result},
    {"を図", Mood::no_result},
    {"率", Mood::no_result},
    {"度", Mood::no_result},
    {"状況", Mood::no_result},
    {"年度", Mood::no_result},
    {"時期", Mood::no_result},
    {"基準", Mood::no_result},
});

/// 「達成した学校」「上回ったコース」: some did, and nobody says what became of the rest.
bool describes_a_noun(std::string_view rest, std::string_view words) {
  if (!words.ends_with("た")) return false;
  rest.remove_prefix(words.size());
  if (rest.empty() || rest.starts_with("結果") || rest.starts_with("一方")) return false;
  const char32_t next = text::decode_at(rest, 0).character;
  return (next >= 0x4E00 && next <= 0x9FFF) || (next >= 0x30A1 && next <= 0x30FC) ||
         (next >= U'0' && next <= U'9');
}

template <std::size_t n>
Mood mood_of(std::string_view rest, const std::array<Ending, n>& endings) {
  if (rest.empty()) return Mood::fact;  // 「目標値を達成」
  const auto found = std::ranges::find_if(
      endings, [&](const Ending& ending) { return rest.starts_with(ending.words); });
  if (found == endings.end()) return Mood::unclear;
  return describes_a_noun(rest, found->words) ? Mood::unclear : found->mood;
}

}  // namespace

Mood comparison_mood(std::string_view rest) { return mood_of(rest, comparison_endings); }

Mood achievement_mood(std::string_view rest) { return mood_of(rest, achievement_endings); }

}  // namespace tenken::prose
