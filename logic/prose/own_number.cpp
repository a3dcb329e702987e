// SPDX-License-Identifier: MPL-2.0
// What makes a number in a sentence the indicator's.
#include "logic/prose/own_number.hpp"

#include <algorithm>
#include <string>

#include "logic/prose/target_number.hpp"
#include "logic/prose/verb_mood.hpp"
#include "logic/prose/words.hpp"
#include "logic/text/number.hpp"

namespace tenken::prose {

bool says_own_deed(std::string_view behind, const Measure& measure) {
  std::string_view text = behind;
  if (take(text, "の")) {
    const std::string_view noun = noun_run(text);
    return noun.size() > measure.unit.size() && noun.ends_with(measure.unit) &&
           is_own_noun(noun, measure);
  }
  static constexpr auto particles = word_list({"で", "が", "を", "に"});
  take_one(text, particles);
  constexpr std::size_t verb = 6;  // two characters
  const std::string_view deed = noun_run(text).substr(0, verb);
  const std::size_t named = deed.size() < verb ? std::string::npos : measure.name.find(deed);
  if (named == std::string::npos) return false;
  // 「53台を処分し」 are none of 未処分台数.
  constexpr std::string_view not_yet = "未";
  if (std::string_view(measure.name).substr(0, named).ends_with(not_yet)) return false;
  static constexpr auto done = word_list({"した", "された", "し、", "され、", "。", "でき"});
  return starts_with_one(text.substr(verb), done);
}

bool is_total_to_date(std::string_view before, std::string_view behind, const Measure& measure) {
  static constexpr auto sums = word_list({"累計", "累積", "通算"});
  static constexpr auto facts = word_list({"となった", "となり", "となって", "であった", "であり"});
  const auto counts_so = [&](std::string_view sum) {
    return before.ends_with(sum) && measure.name.find(sum) != std::string::npos;
  };
  return std::ranges::any_of(sums, counts_so) && starts_with_one(behind, facts);
}

namespace {

/// What says behind a number that it was that, and goes on.
constexpr auto was_and = word_list({"となり、", "となったが、", "であり、", "であったが、"});

}  // namespace

bool leads_to_target(std::string_view behind) {
  return take_one(behind, was_and) && behind.starts_with(target_word);
}

bool leads_to_last_year(std::string_view behind) {
  static constexpr auto years = word_list({"前年", "昨年", "対前年"});
  return (take_one(behind, was_and) || take(behind, "と、")) && starts_with_one(behind, years);
}

double rounded_step(const Amount& amount, std::string_view text) {
  return std::max(amount.step, text::step_of(text.substr(0, amount.length)));
}

std::optional<TrendClaim> growth_to_value(std::string_view sentence, std::size_t at,
                                          const Measure& measure) {
  constexpr double least = 10;  // smaller numbers are the same by chance
  if (!measure.actual || *measure.actual < least) return std::nullopt;
  const std::string_view before = sentence.substr(0, at);
  constexpr std::size_t near = 60;  // bytes: twenty characters
  std::string_view clause = window_before(before, near);
  const std::size_t comma = clause.rfind("、");
  if (comma != std::string_view::npos) clause.remove_prefix(comma);
  static constexpr auto others =
      word_list({"比", "より", "から", "計画", "当初", "予定", "に対", "目標", "見込", "年"});
  static constexpr auto apart = word_list({"、", "は", "新たに"});
  const bool alone = before.empty() || ends_with_one(before, apart);
  if (!alone || contains_one(clause, others)) return std::nullopt;
  std::string_view behind = sentence.substr(at);
  const auto by = amount_at(behind, measure.unit);
  if (!by || by->step > 0) return std::nullopt;
  behind.remove_prefix(by->length);
  const bool more = take(behind, "増の");
  if (!more && !take(behind, "減の")) return std::nullopt;
  const auto now = amount_at(behind, measure.unit);
  if (!now || now->value != *measure.actual) return std::nullopt;
  behind.remove_prefix(now->length);
  if (!starts_with_one(behind, came_to)) return std::nullopt;
  return TrendClaim{.kind = more ? TrendClaim::Kind::more : TrendClaim::Kind::less,
                    .quote = std::string(sentence.substr(at, sentence.size() - behind.size() - at)),
                    .difference = Difference{.value = by->value}};
}

}  // namespace tenken::prose
