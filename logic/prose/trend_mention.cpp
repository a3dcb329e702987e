// SPDX-License-Identifier: MPL-2.0
// What a sentence says of this year's value against last year's.
#include "logic/prose/trend_mention.hpp"

#include "logic/prose/spoken_amounts.hpp"
#include "logic/prose/verb_mood.hpp"
#include "logic/prose/words.hpp"

namespace tenken::prose {
namespace {

using Kind = TrendClaim::Kind;

constexpr std::size_t ahead = 120;  // bytes: forty characters

struct Verb {
  std::string_view stem;
  Conjugation conjugation = Conjugation::suru;
  Kind kind = Kind::unclear;
};

constexpr auto changes = std::to_array<Verb>({
    {"増加", Conjugation::suru, Kind::more},
    {"増え", Conjugation::one, Kind::more},
    {"微増", Conjugation::suru, Kind::more},
    {"増", Conjugation::suru, Kind::more},
    {"上昇", Conjugation::suru, Kind::more},
    {"伸び", Conjugation::one, Kind::more},
    {"減少", Conjugation::suru, Kind::less},
    {"減", Conjugation::ra, Kind::less},
    {"微減", Conjugation::suru, Kind::less},
    {"低下", Conjugation::suru, Kind::less},
    {"落ち込", Conjugation::ma, Kind::less},
    {"改善", Conjugation::suru, Kind::better},
    {"向上", Conjugation::suru, Kind::better},
    {"悪化", Conjugation::suru, Kind::worse},
});

constexpr auto comparisons = std::to_array<Verb>({
    {"上回", Conjugation::ra, Kind::more},
    {"超え", Conjugation::one, Kind::more},
    {"下回", Conjugation::ra, Kind::less},
    {"割り込", Conjugation::ma, Kind::less},
});

std::string_view clause_of(std::string_view text) {
  text = window(text, ahead);
  return text.substr(0, std::min({text.find("、"), text.find("。"), text.find(';')}));
}

class Reader {
 public:
  Reader(std::string_view text, std::size_t year_length, const Measure& measure)
      : text_(text), rest_(text.substr(year_length)), measure_(&measure) {}

  std::optional<TrendMention> read() {
    skip_value();
    if (take(rest_, "と同")) return same();
    if (take(rest_, "を")) {
      difference_ = take_difference(rest_, measure_->unit);
      result_.stands_alone = true;
      return verb(comparisons);
    }
    if (take(rest_, "には") || rest_.starts_with("に及ば") || rest_.starts_with("に届か")) {
      take(rest_, "に");
      return fell_short();
    }
    static constexpr auto against = std::to_array<std::string_view>(
        {"よりも", "より", "からは", "から", "に比べて", "に比べ", "と比べて", "と比べ",
         "と比較して", "と比較し", "との比較で", "に比して", "比で", "比"});
    if (!take_one(rest_, against)) return std::nullopt;
    take(rest_, "、");
    take_amount();
    take_subject();
    take_amount();
    auto found = verb(comparisons);
    if (found) {
      result_.stands_alone = true;
      return result_;
    }
    return verb(changes);
  }

 private:
  /// 「の実績」「の33校」
  void skip_value() {
    std::string_view rest = rest_;
    take(rest, "の");
    static constexpr auto values = std::to_array<std::string_view>(
        {"実績値", "実績数", "実績", "数値", "値", "水準", "件数", "人数", "校数"});
    const bool named = take_one(rest, values);
    take(rest, "の");
    take(rest, "(");
    // 「前年度の33校から」: nobody else had just as many.
    const auto amount = amount_at(rest, measure_->unit);
    if (amount && amount->value == measure_->last) result_.stands_alone = true;
    const bool counted = take_quantity(rest);
    take(rest, ")");
    if (named || counted) rest_ = rest;
  }

  /// 「と同数の28校で実施した」「と同数となった」
  std::optional<TrendMention> same() {
    if (!take(rest_, "数") && !take(rest_, "じ")) return std::nullopt;
    const bool counts = text_.substr(0, text_.size() - rest_.size()).ends_with("数");
    std::string_view rest = rest_;
    take(rest, "の");
    const auto amount = amount_at(rest, measure_->unit);
    if (amount) rest.remove_prefix(amount->length);
    if (!amount && !counts) return std::nullopt;
    static constexpr auto facts = std::to_array<std::string_view>(
        {"となった", "となり", "となって", "であった", "であり", "だった", "にとどま", "で", "。"});
    if (!starts_with_one(rest, facts) || (!amount && rest != rest_)) return std::nullopt;
    rest_ = rest;
    result_.stands_alone = amount.has_value();
    return said({.mood = Mood::fact}, Kind::same, Kind::unclear);
  }

  void take_amount() {
    if (amount_at(rest_, measure_->unit)) result_.stands_alone = true;
    if (const auto difference = take_difference(rest_, measure_->unit)) {
      difference_ = difference;
      result_.stands_alone = true;
    }
  }

  void take_subject() {
    const std::string_view noun = noun_run(rest_);
    static constexpr auto particles = std::to_array<std::string_view>({"が", "は", "も"});
    std::string_view behind = rest_.substr(noun.size());
    if (noun.empty() || !take_one(behind, particles)) return;
    result_.subject.head = noun;
    rest_ = behind;
  }

  std::optional<TrendMention> fell_short() {
    const std::string_view clause = clause_of(rest_);
    difference_ = take_difference(rest_, measure_->unit);
    if (take(rest_, "及")) {
      return said(outcome_of(clause_of(rest_), Conjugation::ba), Kind::unclear, Kind::less);
    }
    if (take(rest_, "届")) {
      return said(outcome_of(clause_of(rest_), Conjugation::ka), Kind::unclear, Kind::less);
    }
    if (clause.find("及ば") == std::string_view::npos) return std::nullopt;
    return said({}, Kind::unclear, Kind::unclear);
  }

  template <std::size_t n>
  std::optional<TrendMention> verb(const std::array<Verb, n>& verbs) {
    for (const Verb& each : verbs) {
      if (!take(rest_, each.stem)) continue;
      Outcome outcome = outcome_of(clause_of(rest_), each.conjugation);
      static constexpr auto nominal =
          std::to_array<std::string_view>({"となった", "となり", "であった", "だった", "で", "と"});
      const std::string_view clause = clause_of(rest_);
      // 「21人増の139人となった」
      const std::string_view of = "の";
      const bool leads_to_value =
          clause.starts_with(of) && amount_at(clause.substr(of.size()), measure_->unit);
      if (each.conjugation != Conjugation::one &&
          (leads_to_value || starts_with_one(clause, nominal))) {
        outcome = {.mood = Mood::fact};
      }
      return said(outcome, each.kind, Kind::unclear);
    }
    return std::nullopt;
  }

  std::optional<TrendMention> said(const Outcome& outcome, Kind fact, Kind denied) {
    if (outcome.mood == Mood::no_result) return std::nullopt;
    Kind kind = Kind::unclear;
    if (outcome.mood == Mood::fact) kind = fact;
    if (outcome.mood == Mood::negated) kind = denied;
    const bool foreign = !outcome.noun.empty() && !is_own_noun(outcome.noun, *measure_) &&
                         !amount_at(outcome.noun, measure_->unit);
    result_.claim.kind = foreign ? Kind::unclear : kind;
    const std::size_t end = text_.size() - rest_.size() + clause_of(rest_).size();
    result_.claim.quote = std::string(text_.substr(0, end));
    if (result_.claim.kind != Kind::unclear) result_.claim.difference = difference_;
    result_.stands_alone = result_.stands_alone || fact == Kind::unclear;
    return result_;
  }

  std::string_view text_;
  std::string_view rest_;
  const Measure* measure_;
  std::optional<double> difference_;
  TrendMention result_;
};

}  // namespace

std::optional<TrendMention> trend_mention(std::string_view text, std::size_t year_length,
                                          const Measure& measure) {
  return Reader(text, year_length, measure).read();
}

}  // namespace tenken::prose
