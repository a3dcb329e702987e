// SPDX-License-Identifier: MPL-2.0
// What a sentence says of this year's value against last year's.
#include "logic/prose/trend_mention.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "logic/prose/change_verbs.hpp"
#include "logic/prose/last_year_rate.hpp"
#include "logic/prose/spoken_amounts.hpp"
#include "logic/prose/verb_mood.hpp"
#include "logic/prose/words.hpp"

namespace tenken::prose {
namespace {

using Kind = TrendClaim::Kind;

constexpr auto comparisons = std::to_array<ChangeVerb>({
    {"上回", Conjugation::ra, Kind::more},
    {"超え", Conjugation::one, Kind::more},
    {"下回", Conjugation::ra, Kind::less},
    {"割り込", Conjugation::ma, Kind::less},
});

const ChangeVerb* comparison_at(std::string_view text) {
  const auto* const found = std::ranges::find_if(
      comparisons, [&](const ChangeVerb& each) { return begins_with(text, each.stem); });
  return found == comparisons.end() ? nullptr : found;
}

class Reader {
 public:
  Reader(std::string_view text, std::size_t year_length, const Measure& measure, bool opposed)
      : text_(text), rest_(text.substr(year_length)), measure_(&measure), opposed_(opposed) {}

  std::optional<TrendMention> read() {
    if (const auto multiple = multiple_of_last(rest_, measure_->unit)) {
      result_.is_multiple = true;
      return said_ratio(*multiple);
    }
    skip_value();
    static constexpr auto alike = word_list({"と同", "同"});
    if (take_one(rest_, alike)) return same();
    if (take(rest_, "を")) {
      const std::string_view before = rest_;
      difference_ = take_difference(rest_, measure_->unit);
      read_growth(before.substr(0, before.size() - rest_.size()));
      result_.stands_alone = true;
      return read_verb(comparison_at(rest_));
    }
    if (take(rest_, "には") || rest_.starts_with("に及ば") || rest_.starts_with("に届か")) {
      take(rest_, "に");
      return fell_short();
    }
    static constexpr auto against =
        word_list({"よりも", "より", "からは", "から", "に比べて", "に比べ", "と比べて", "と比べ",
                   "と比較して", "と比較し", "との比較では", "との比較で", "に比して", "に引き続き",
                   "に続き", "比では", "比で", "比は", "比"});
    if (!take_one(rest_, against) && !opposed_) return std::nullopt;
    take(rest_, "、");
    if (const auto ratio = ratio_to_last(rest_, measure_->unit)) return said_ratio(*ratio);
    if (auto change = of_signed()) return change;
    bool counted = take_amount();
    take_subject();
    counted = take_amount() || counted;
    if (counted) {
      skip_share();
      if (auto more = by_how_much_more()) return more;
      take_joint();
    }
    if (read_verb(comparison_at(rest_))) {
      result_.stands_alone = true;
      return result_;
    }
    return read_verb(change_verb_at(rest_));
  }

 private:
  /// 「の実績」「の33校」
  void skip_value() {
    // 「対前年度27人増」
    if (opposed_ && !rest_.empty() && is_digit(rest_.front())) return;
    std::string_view rest = rest_;
    take(rest, "の");
    static constexpr auto values =
        word_list({"実績値", "実績数", "実績", "数値", "値", "水準", "件数", "人数", "校数"});
    const bool named = take_one(rest, values);
    take(rest, "の");
    take(rest, "(");
    // 「前年度の33校から」: nobody else had just as many.
    const auto amount = amount_at(rest, measure_->unit);
    const bool is_last = amount && measure_->last &&
                         (amount->value == *measure_->last ||
                          std::abs(amount->value - *measure_->last) < amount->step);
    if (is_last) result_.stands_alone = true;
    result_.has_other_base = amount && measure_->last && !is_last;
    const bool counted = take_own_amount(rest, measure_->unit) || take_quantity(rest);
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
    bool named = false;
    if (!amount && rest != rest_) {
      // 「前年と同数の死者数となった」
      const std::string_view noun = noun_run(rest);
      if (noun.empty() || !is_own_noun(noun, *measure_)) return std::nullopt;
      rest.remove_prefix(noun.size());
      rest_ = rest;
      named = true;
    }
    static constexpr auto facts = word_list(
        {"となった", "となり", "となって", "であった", "であり", "だった", "にとどま", "で", "。"});
    if (!starts_with_one(rest, facts) || (!amount && rest != rest_)) return std::nullopt;
    rest_ = rest;
    result_.stands_alone = amount.has_value() || named;
    return said({.mood = Mood::fact}, Kind::same, Kind::unclear);
  }

  /// 「117.9%となった」「の2.5倍となった」: of last year's value, and so more or less than that.
  std::optional<TrendMention> said_ratio(const Ratio& ratio) {
    rest_.remove_prefix(ratio.length);
    constexpr double whole = 100;
    if (ratio.exact) {
      result_.claim.ratio = ratio.percent;
      result_.claim.ratio_step = ratio.step;
    }
    return said({.mood = Mood::fact},
                ratio.percent > whole   ? Kind::more
                : ratio.percent < whole ? Kind::less
                                        : Kind::unclear,
                Kind::unclear);
  }

  void read_growth(std::string_view quantity) {
    if (const auto growth = growth_in(quantity, measure_->unit)) growth_ = growth;
  }

  /// An amount, and whether there was any quantity.
  bool take_amount() {
    const std::size_t before = rest_.size();
    const std::string_view whole = rest_;
    if (amount_at(rest_, measure_->unit)) result_.stands_alone = true;
    if (const auto difference = take_difference(rest_, measure_->unit)) {
      difference_ = difference;
      result_.stands_alone = true;
    }
    read_growth(whole.substr(0, before - rest_.size()));
    return rest_.size() < before;
  }

  /// 「5校の増」「33校に増加」
  void take_joint() {
    std::string_view rest = rest_;
    static constexpr auto joints = word_list({"の", "へと", "に", "へ"});
    if (!take_one(rest, joints)) return;
    if (change_verb_at(rest) == nullptr) return;
    // 「33校に増加」 is no difference.
    if (!rest_.starts_with("の")) difference_.reset();
    rest_ = rest;
  }

  /// 「46百万円（6.3%）増加」: the same once more.
  void skip_share() {
    const std::size_t end = rest_.find(')');
    constexpr std::size_t longest = 30;
    if (!rest_.starts_with('(') || end == std::string_view::npos || end > longest) return;
    std::string_view inner = rest_.substr(1, end - 1);
    take(inner, "約");
    const std::size_t digits = inner.find_first_not_of("0123456789.");
    if (digits == 0 || digits == std::string_view::npos || inner.substr(digits) != "%") return;
    rest_.remove_prefix(end + 1);
  }

  /// 「２人多い46人となり」
  std::optional<TrendMention> by_how_much_more() {
    std::string_view rest = rest_;
    static constexpr auto more = word_list({"多い", "高い", "長い"});
    static constexpr auto less = word_list({"少ない", "低い", "短い"});
    const bool is_more = take_one(rest, more);
    if (!is_more && !take_one(rest, less)) return std::nullopt;
    // 「３校多い36校から申込みがあった」 is not the indicator's.
    const auto amount = amount_at(rest, measure_->unit);
    if (!amount || amount->value != measure_->actual) return std::nullopt;
    rest_ = rest;
    return said({.mood = Mood::fact}, is_more ? Kind::more : Kind::less, Kind::unclear);
  }

  /// 「前年度比△3.7ポイント)」「前年度比+12人、」
  std::optional<TrendMention> of_signed() {
    std::string_view rest = rest_;
    static constexpr auto minus = word_list({"△", "▲", "マイナス", "-"});
    static constexpr auto plus = word_list({"+", "プラス"});
    const bool less = take_one(rest, minus);
    if ((!less && !take_one(rest, plus)) || rest.empty() || !is_digit(rest.front())) {
      return std::nullopt;
    }
    const auto amount = amount_at(rest, measure_->unit == "%" ? "ポイント" : measure_->unit);
    if (!amount || amount->step > 0) return std::nullopt;
    rest.remove_prefix(amount->length);
    static constexpr auto ends =
        word_list({")", "、", "。", "となった", "となり", "であった", "だった"});
    if (!rest.empty() && !starts_with_one(rest, ends)) return std::nullopt;
    // 「前年度比▲17人となった」
    if (rest.starts_with("とな")) result_.stands_alone = true;
    rest_ = rest;
    difference_ = Difference{.value = amount->value};
    return said({.mood = Mood::fact}, less ? Kind::less : Kind::more, Kind::unclear);
  }

  void take_subject() {
    const std::string_view noun = noun_run(rest_);
    static constexpr auto particles = word_list({"が", "は", "も"});
    std::string_view behind = rest_.substr(noun.size());
    if (noun.empty() || !take_one(behind, particles)) return;
    result_.subject.head = noun;
    rest_ = behind;
  }

  std::optional<TrendMention> fell_short() {
    const std::string_view clause = clause_at(rest_);
    difference_ = take_difference(rest_, measure_->unit);
    if (take(rest_, "及")) {
      return said(outcome_of(clause_at(rest_), Conjugation::ba), Kind::unclear, Kind::less);
    }
    if (take(rest_, "届")) {
      return said(outcome_of(clause_at(rest_), Conjugation::ka), Kind::unclear, Kind::less);
    }
    if (clause.find("及ば") == std::string_view::npos) return std::nullopt;
    return said({}, Kind::unclear, Kind::unclear);
  }

  /// `verb` is what rest_ begins with, if any.
  std::optional<TrendMention> read_verb(const ChangeVerb* verb) {
    if (verb == nullptr) return std::nullopt;
    rest_.remove_prefix(verb->stem.size());
    const std::string_view clause = clause_at(rest_);
    Outcome outcome = outcome_of(clause, verb->conjugation);
    std::string_view behind = clause;
    result_.may_be_deed = verb->may_be_deed && !(take(behind, "した") && ends_statement(behind));
    // 「21人増の139人となった」
    const std::string_view of = "の";
    const bool leads_to_value =
        clause.starts_with(of) && amount_at(clause.substr(of.size()), measure_->unit);
    // 「前年度比3.7ポイント減」, and nothing more: what brackets hold.
    const bool ends_here = rest_.empty() && difference_;
    if (verb->stem == "倍増") growth_ = Growth{.percent = 100, .step = 50, .or_more = true};
    if (verb->stem == "半減") growth_ = Growth{.percent = 50, .step = 25, .or_more = true};
    if (verb->conjugation != Conjugation::one &&
        (leads_to_value || ends_here || is_stated_as_noun(clause))) {
      outcome = {.mood = Mood::fact};
    }
    return said(outcome, verb->kind, Kind::unclear);
  }

  /// 「減となった」「減で、」; not 「減となった予算で」. 「減と厳しい状況」 may be of anything that
  /// the sentence speaks of.
  bool is_stated_as_noun(std::string_view clause) {
    static constexpr auto joints = word_list({"となり", "となって", "で", "と"});
    if (take_one(clause, it_was)) return ends_statement(clause);
    if (!take_one(clause, joints)) return false;
    result_.may_be_deed = result_.may_be_deed || !clause.empty();
    return true;
  }

  std::optional<TrendMention> said(const Outcome& outcome, Kind fact, Kind denied) {
    if (outcome.mood == Mood::no_result) return std::nullopt;
    Kind kind = Kind::unclear;
    if (outcome.mood == Mood::fact) kind = fact;
    if (outcome.mood == Mood::negated) kind = denied;
    const bool foreign = !outcome.noun.empty() && !is_own_noun(outcome.noun, *measure_) &&
                         !amount_at(outcome.noun, measure_->unit);
    result_.claim.kind = foreign ? Kind::unclear : kind;
    const std::size_t end = text_.size() - rest_.size() + clause_at(rest_).size();
    result_.claim.quote = std::string(text_.substr(0, end));
    if (result_.claim.kind != Kind::unclear) result_.claim.difference = difference_;
    constexpr double whole_value = 100;
    if (growth_ && (kind == Kind::more || kind == Kind::less)) {
      result_.claim.ratio =
          whole_value + (kind == Kind::more ? growth_->percent : -growth_->percent);
      result_.claim.ratio_step = growth_->step;
      result_.claim.ratio_or_more = growth_->or_more;
    }
    if (result_.claim.kind == Kind::unclear) result_.claim.ratio.reset();
    result_.stands_alone = result_.stands_alone || fact == Kind::unclear;
    return result_;
  }

  std::string_view text_;
  std::string_view rest_;
  const Measure* measure_;
  bool opposed_;
  std::optional<Difference> difference_;
  std::optional<Growth> growth_;
  TrendMention result_;
};

}  // namespace

std::optional<TrendMention> trend_mention(std::string_view text, std::size_t year_length,
                                          const Measure& measure, bool opposed) {
  return Reader(text, year_length, measure, opposed).read();
}

}  // namespace tenken::prose
