// SPDX-License-Identifier: MPL-2.0
// What a sentence says there was none of.
#include "logic/prose/none_mention.hpp"

#include <string>

#include "logic/prose/naming.hpp"
#include "logic/prose/words.hpp"

namespace tenken::prose {
namespace {

/// Takes 「はなかった」 and the like.
bool take_none(std::string_view& rest) {
  static constexpr auto words = word_list(
      {"はなかった", "はなく", "はありませんでした", "がなかった", "がなく", "もなかった"});
  return take_one(rest, words) && ends_statement(rest);
}

/// From `at` to where `behind` begins.
std::string quote_to(std::string_view behind, std::string_view sentence, std::size_t at) {
  return std::string(sentence.substr(at, sentence.size() - behind.size() - at));
}

/// The sentence, but for what joins it to the one before, begins at `before`'s end: not
/// 「12月以降、発生はなく」, 「期間中の発生はなかった」.
bool speaks_of_the_year(std::string_view before) {
  static constexpr auto years = word_list({"年度は、", "年度も、"});
  return before.empty() || finishes_with(before, "に引き続き、") || ends_with_one(before, years);
}

}  // namespace

std::optional<TrendClaim> no_change_mention(std::string_view sentence, std::size_t at,
                                            const Measure& measure) {
  std::string_view behind = sentence.substr(at);
  if (!take(behind, "増減") || !take_none(behind)) return std::nullopt;
  if (!ends_with_own_noun(sentence.substr(0, at), measure)) return std::nullopt;
  return TrendClaim{
      .kind = TrendClaim::Kind::same, .quote = quote_to(behind, sentence, at), .difference = {}};
}

std::optional<QuotedNumber> none_mention(std::string_view sentence, std::size_t at,
                                         const Measure& measure) {
  constexpr std::string_view word = "発生";
  std::string_view behind = sentence.substr(at);
  if (measure.name.find(word) == std::string::npos) return std::nullopt;
  if (!take(behind, word) || !take_none(behind)) return std::nullopt;
  if (!ends_with_own_noun(sentence.substr(0, at), measure)) return std::nullopt;
  constexpr std::string_view of = "の";
  const NounPhrase noun = noun_before(sentence, at - of.size());
  if (!speaks_of_the_year(before_noun(sentence, noun))) return std::nullopt;
  return QuotedNumber{
      .value = 0, .quote = quote_to(behind, sentence, at), .may_be_part = false, .step = 0};
}

}  // namespace tenken::prose
