// SPDX-License-Identifier: MPL-2.0
// What a sentence says of this year's value against last year's.
#include "logic/prose/trend_mention.hpp"

#include <cmath>

#include "logic/prose/spoken_amounts.hpp"
#include "logic/prose/spoken_years.hpp"
#include "logic/prose/verb_mood.hpp"
#include "logic/prose/words.hpp"
#include "logic/text/number.hpp"

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
    {"上昇", Conjugation::suru, Kind::more},
    {"伸び", Conjugation::one, Kind::more},
    {"延び", Conjugation::one, Kind::more},
    {"急増", Conjugation::suru, Kind::more},
    {"倍増", Conjugation::suru, Kind::more},
    {"増大", Conjugation::suru, Kind::more},
    {"拡大", Conjugation::suru, Kind::more},
    {"上が", Conjugation::ra, Kind::more},
    {"高ま", Conjugation::ra, Kind::more},
    {"多くな", Conjugation::ra, Kind::more},
    {"長くな", Conjugation::ra, Kind::more},
    {"短縮", Conjugation::suru, Kind::less},
    {"縮小", Conjugation::suru, Kind::less},
    {"縮ま", Conjugation::ra, Kind::less},
    {"急減", Conjugation::suru, Kind::less},
    {"激減", Conjugation::suru, Kind::less},
    {"半減", Conjugation::suru, Kind::less},
    {"下が", Conjugation::ra, Kind::less},
    {"少なくな", Conjugation::ra, Kind::less},
    {"短くな", Conjugation::ra, Kind::less},
    {"減少", Conjugation::suru, Kind::less},
    {"微減", Conjugation::suru, Kind::less},
    {"低下", Conjugation::suru, Kind::less},
    {"落ち込", Conjugation::ma, Kind::less},
    {"改善", Conjugation::suru, Kind::better},
    {"向上", Conjugation::suru, Kind::better},
    {"好転", Conjugation::suru, Kind::better},
    {"悪化", Conjugation::suru, Kind::worse},
    {"後退", Conjugation::suru, Kind::worse},
    // Behind those that they begin.
    {"増", Conjugation::suru, Kind::more},
    {"減", Conjugation::ra, Kind::less},
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

/// What makes a share a round one.
constexpr auto roughly = word_list({"程度", "ほど", "前後"});

/// By what share a value grew or fell.
struct Rate {
  double percent = 0;
  double step = 1;
  bool or_more = false;  ///< 倍増 may be more than twice
};

class Reader {
 public:
  Reader(std::string_view text, std::size_t year_length, const Measure& measure, bool opposed)
      : text_(text), rest_(text.substr(year_length)), measure_(&measure), opposed_(opposed) {}

  std::optional<TrendMention> read() {
    if (auto multiple = of_multiple()) return multiple;
    skip_value();
    if (take(rest_, "と同")) return same();
    if (take(rest_, "を")) {
      const std::string_view before = rest_;
      difference_ = take_difference(rest_, measure_->unit);
      read_rate(before.substr(0, before.size() - rest_.size()));
      result_.stands_alone = true;
      return verb(comparisons);
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
    if (auto ratio = of_ratio()) return ratio;
    if (auto change = of_signed()) return change;
    bool counted = take_amount();
    take_subject();
    counted = take_amount() || counted;
    if (counted) {
      skip_share();
      if (auto more = by_how_much_more()) return more;
      take_joint();
    }
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

  /// 「117.9%となった」: of last year's value, and so more or less than that.
  std::optional<TrendMention> of_ratio() {
    if (measure_->unit == "%") return std::nullopt;
    std::string_view rest = rest_;
    take(rest, "約");
    const auto percent = amount_at(rest, "%");
    if (!percent) return std::nullopt;
    rest.remove_prefix(percent->length);
    static constexpr auto facts =
        word_list({"となった", "となり", "となって", "であった", "であり", "だった", "で、", "と、",
                   "、", "。", "にとどま", "に留ま"});
    static constexpr auto others = word_list({"増", "減", "伸び", "上", "下", "低", "高", "プラス",
                                              "マイナス", "アップ", "ダウン", "見込", "落ち"});
    const std::string_view clause = clause_of(rest);
    constexpr double least = 50;  // 「前年度比12%」 may be by how much it grew
    constexpr double whole = 100;
    const bool stated = rest.empty() || starts_with_one(rest, facts);
    if (!stated || percent->value < least || contains_one(clause, others)) return std::nullopt;
    const bool exact = !rest_.starts_with("約") && !rest.starts_with("にとどま");
    if (exact) {
      result_.claim.ratio = percent->value;
      result_.claim.ratio_step = text::last_decimal(rest_.substr(0, rest_.find('%')));
    }
    rest_ = rest;
    return said({.mood = Mood::fact},
                percent->value > whole   ? Kind::more
                : percent->value < whole ? Kind::less
                                         : Kind::unclear,
                Kind::unclear);
  }

  /// Shares of what is itself a share may be points.
  [[nodiscard]] bool counts_shares() const {
    return measure_->unit.find('%') != std::string::npos ||
           measure_->unit.find("‰") != std::string::npos;
  }

  /// 「2.5倍となった」「8割となった」 behind 「前年度の」.
  std::optional<TrendMention> of_multiple() {
    std::string_view rest = rest_;
    if (!take(rest, "の")) return std::nullopt;
    static constexpr auto about = word_list({"約", "およそ", "ほぼ"});
    take_one(rest, about);
    const auto number = decimal_at(rest);
    if (!number) return std::nullopt;
    rest.remove_prefix(number->length);
    constexpr double whole = 100;
    constexpr double tenth = 10;
    double one = 0;
    if (take(rest, "倍")) one = whole;
    if (one == 0 && !counts_shares() && take(rest, "割")) one = tenth;
    static constexpr auto facts = word_list({"となった", "となり", "となって", "であった", "であり",
                                             "だった", "に増加した", "に増加し、", "に拡大した",
                                             "に拡大し、", "に伸びた", "に減少した", "に減少し、"});
    if (one == 0 || !starts_with_one(rest, facts)) return std::nullopt;
    rest_ = rest;
    result_.is_multiple = true;
    result_.claim.ratio = number->value * one;
    result_.claim.ratio_step = number->step * one;
    return said({.mood = Mood::fact},
                *result_.claim.ratio > whole   ? Kind::more
                : *result_.claim.ratio < whole ? Kind::less
                                               : Kind::unclear,
                Kind::unclear);
  }

  /// 「8.6%」「約3割」 among what stands before 増加した.
  void read_rate(std::string_view taken) {
    static constexpr auto inexact =
        word_list({"以上", "以下", "余", "あまり", "強", "弱", "近", "超"});
    const std::size_t digit = taken.find_first_of("0123456789");
    if (counts_shares() || digit == std::string_view::npos || contains_one(taken, inexact)) return;
    const auto number = decimal_at(taken.substr(digit));
    if (!number) return;
    std::string_view behind = taken.substr(digit + number->length);
    const bool tenths = take(behind, "割");
    if (!tenths && !take(behind, "%")) return;
    if (behind.find_first_of("0123456789") != std::string_view::npos) return;
    constexpr double ten = 10;
    constexpr double five = 5;
    const bool rounded = taken.find("約") < digit || contains_one(behind, roughly);
    const double percent = tenths ? number->value * ten : number->value;
    double step = tenths ? ten : number->step;
    // 10% and 15% may be as round as 1割.
    if (step == 1 && std::fmod(percent, five) == 0) {
      step = std::fmod(percent, ten) == 0 ? ten : five;
    }
    if (rounded && step < five) step *= 2;
    rate_ = Rate{.percent = percent, .step = step};
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
    read_rate(whole.substr(0, before - rest_.size()));
    return rest_.size() < before;
  }

  /// 「5校の増」「33校に増加」
  void take_joint() {
    std::string_view rest = rest_;
    static constexpr auto joints = word_list({"の", "へと", "に", "へ"});
    if (!take_one(rest, joints)) return;
    if (!std::ranges::any_of(changes,
                             [&](const Verb& each) { return begins_with(rest, each.stem); }))
      return;
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
          word_list({"となった", "となり", "であった", "だった", "で", "と"});
      const std::string_view clause = clause_of(rest_);
      // 「21人増の139人となった」
      const std::string_view of = "の";
      const bool leads_to_value =
          clause.starts_with(of) && amount_at(clause.substr(of.size()), measure_->unit);
      // 「前年度比3.7ポイント減」, and nothing more: what brackets hold.
      const bool ends_here = rest_.empty() && difference_;
      if (each.stem == "倍増") rate_ = Rate{.percent = 100, .step = 50, .or_more = true};
      if (each.stem == "半減") rate_ = Rate{.percent = 50, .step = 25, .or_more = true};
      if (each.conjugation != Conjugation::one &&
          (leads_to_value || ends_here || starts_with_one(clause, nominal))) {
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
    constexpr double whole_value = 100;
    if (rate_ && (kind == Kind::more || kind == Kind::less)) {
      result_.claim.ratio = whole_value + (kind == Kind::more ? rate_->percent : -rate_->percent);
      result_.claim.ratio_step = rate_->step;
      result_.claim.ratio_or_more = rate_->or_more;
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
  std::optional<Rate> rate_;
  TrendMention result_;
};

}  // namespace

std::optional<TrendMention> trend_mention(std::string_view text, std::size_t year_length,
                                          const Measure& measure, bool opposed) {
  return Reader(text, year_length, measure, opposed).read();
}

std::optional<QuotedNumber> paired_value(std::string_view text, std::size_t year_length,
                                         const Measure& measure) {
  constexpr double least = 10;  // smaller numbers are the same by chance
  if (!measure.last || *measure.last < least) return std::nullopt;
  static constexpr auto names = word_list({"の実績値", "の実績", "実績値", "実績", "の"});
  static constexpr auto marks = word_list({":", "=", "は", "で"});
  const auto value_behind = [&](std::string_view& rest) {
    take_one(rest, names);
    take_one(rest, marks);
    const auto amount = amount_at(rest, measure.unit);
    if (amount) rest.remove_prefix(amount->length);
    return amount;
  };
  std::string_view rest = text.substr(year_length);
  const auto before = value_behind(rest);
  if (!before || before->step > 0 || before->value != *measure.last) return std::nullopt;
  static constexpr auto arrows = word_list({"→", "⇒", "➡", "➔"});
  if (!take_one(rest, arrows)) return std::nullopt;
  const auto year = year_at(rest, measure.fiscal_year);
  if (!year || year->year != measure.fiscal_year) return std::nullopt;
  rest.remove_prefix(year->length);
  const auto now = value_behind(rest);
  if (!now || goes_on_as_difference(rest)) return std::nullopt;
  return QuotedNumber{.value = now->value,
                      .quote = std::string(text.substr(0, text.size() - rest.size())),
                      .step = now->step};
}

namespace {

/// Both amounts of 「前年度の290人から187人に減少した」.
struct Change {
  Amount before;
  Amount now;
  std::size_t before_length = 0;  ///< up to から
  std::size_t length = 0;         ///< up to what it became
};

std::optional<Change> change_at(std::string_view text, std::size_t year_length,
                                const Measure& measure) {
  std::string_view rest = text.substr(year_length);
  static constexpr auto names = word_list({"の実績値の", "の実績の", "実績の", "の"});
  if (!take_one(rest, names)) return std::nullopt;
  const auto before = amount_at(rest, measure.unit);
  if (!before) return std::nullopt;
  rest.remove_prefix(before->length);
  const std::size_t length = text.size() - rest.size();
  if (!take(rest, "から")) return std::nullopt;
  take(rest, "、");
  const auto now = amount_at(rest, measure.unit);
  if (!now || now->step > 0) return std::nullopt;
  rest.remove_prefix(now->length);
  static constexpr auto became =
      word_list({"に増", "に減", "に上", "に低", "に下", "へ増", "へ減", "に伸び", "に改善",
                 "に悪化", "になった", "となった", "へと"});
  if (!starts_with_one(rest, became)) return std::nullopt;
  return Change{
      .before = *before, .now = *now, .before_length = length, .length = text.size() - rest.size()};
}

constexpr double least_certain = 10;  // smaller numbers are the same by chance

}  // namespace

std::optional<QuotedNumber> value_it_came_from(std::string_view text, std::size_t year_length,
                                               const Measure& measure) {
  if (!measure.actual || *measure.actual < least_certain) return std::nullopt;
  const auto change = change_at(text, year_length, measure);
  if (!change || change->now.value != *measure.actual) return std::nullopt;
  return QuotedNumber{.value = change->before.value,
                      .quote = std::string(text.substr(0, change->before_length)),
                      .step = change->before.step};
}

std::optional<QuotedNumber> value_it_became(std::string_view text, std::size_t year_length,
                                            const Measure& measure) {
  if (!measure.last || *measure.last < least_certain) return std::nullopt;
  const auto change = change_at(text, year_length, measure);
  if (!change || change->before.step > 0 || change->before.value != *measure.last) {
    return std::nullopt;
  }
  return QuotedNumber{
      .value = change->now.value, .quote = std::string(text.substr(0, change->length)), .step = 0};
}

std::optional<TrendClaim> turn_mention(std::string_view sentence, std::size_t at) {
  std::string_view rest = sentence.substr(at);
  static constexpr auto more = word_list({"増加", "上昇"});
  static constexpr auto less = word_list({"減少", "低下"});
  Kind kind = Kind::unclear;
  if (take_one(rest, more)) kind = Kind::more;
  if (kind == Kind::unclear && take_one(rest, less)) kind = Kind::less;
  if (kind == Kind::unclear) return std::nullopt;
  // 「２年ぶりに」「３年連続の」
  std::string_view before = sentence.substr(0, at);
  static constexpr auto streaks = word_list({"年ぶりに", "年ぶりの", "年連続で", "年連続の"});
  const auto* const streak = std::ranges::find_if(
      streaks, [&](std::string_view each) { return finishes_with(before, each); });
  bool as_noun = false;
  TrendClaim::Before year_before = TrendClaim::Before::not_this_way;  // に転じた
  if (streak != streaks.end()) {
    as_noun = streak->ends_with("の");
    const bool goes_on = streak->starts_with("年連続");
    year_before = goes_on ? TrendClaim::Before::same_way : TrendClaim::Before::not_this_way;
    before.remove_suffix(streak->size());
    const std::size_t digits = before.size();
    while (!before.empty() && is_digit(before.back())) before.remove_suffix(1);
    if (before.size() == digits) return std::nullopt;
    if (sentence.substr(before.size(), digits - before.size()) == "1") {
      year_before = TrendClaim::Before::nothing;
    }
  }
  const std::size_t begin = before.size();
  constexpr std::string_view comma = "、";
  if (before.ends_with(comma)) before.remove_suffix(comma.size());
  static constexpr auto particles = word_list({"は", "が", "も"});
  if (!ends_with_one(before, particles)) return std::nullopt;
  static constexpr auto turned = word_list({"に転じた", "に転じ、"});
  static constexpr auto did = word_list({"した", "し、"});
  static constexpr auto became = word_list({"となった", "となり、", "だった", "であった"});
  const bool goes_on = streak != streaks.end();
  const bool stated =
      as_noun ? take_one(rest, became) : take_one(rest, turned) || (goes_on && take_one(rest, did));
  if (!stated) return std::nullopt;
  const std::size_t end = sentence.size() - rest.size();
  // 「減少に転じた施設は」 are some of them.
  static constexpr auto ends = word_list({"。", "、", "が、", "ものの", "ため", "こと", "ので"});
  const bool ends_here = sentence.substr(0, end).ends_with(comma);
  if (!rest.empty() && !ends_here && !starts_with_one(rest, ends)) return std::nullopt;
  return TrendClaim{.kind = kind,
                    .quote = std::string(sentence.substr(begin, end - begin)),
                    .difference = {},
                    .before = year_before,
                    .or_same = false};
}

std::optional<TrendClaim> record_mention(std::string_view text) {
  std::string_view rest = text;
  if (!take(rest, "過去最")) return std::nullopt;
  static constexpr auto most = word_list({"高", "多", "大"});
  static constexpr auto least = word_list({"少", "低", "小"});
  const bool more = take_one(rest, most);
  if (!more && !take_one(rest, least)) return std::nullopt;
  static constexpr auto facts = word_list({"となった", "となり", "を記録した", "を記録し、",
                                           "を更新した", "を更新し、", "であった", "だった"});
  if (!take_one(rest, facts)) return std::nullopt;
  // 「過去最多であった令和4年度」 is another year.
  static constexpr auto ends =
      word_list({"。", "、", "が", "もの", "ため", "こと", "ので", "から"});
  const std::size_t length = text.size() - rest.size();
  const bool ends_here = text.substr(0, length).ends_with("、");
  if (!rest.empty() && !ends_here && !starts_with_one(rest, ends)) return std::nullopt;
  return TrendClaim{.kind = more ? Kind::more : Kind::less,
                    .quote = std::string(text.substr(0, length)),
                    .difference = {},
                    .or_same = true};
}

}  // namespace tenken::prose
