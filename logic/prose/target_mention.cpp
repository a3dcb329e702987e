// SPDX-License-Identifier: MPL-2.0
// What a sentence says at the word 目標: that it was reached, or not, and what it was.
#include "logic/prose/target_mention.hpp"

#include "logic/prose/last_year_rate.hpp"
#include "logic/prose/target_number.hpp"
#include "logic/prose/target_rate.hpp"
#include "logic/prose/verb_mood.hpp"
#include "logic/prose/words.hpp"

namespace tenken::prose {
namespace {

using Kind = TargetClaim::Kind;

struct Verb {
  std::string_view stem;
  Conjugation conjugation = Conjugation::ra;
  Kind as_fact = Kind::unclear;
  Kind negated = Kind::unclear;
};

/// Those that を, は and も go before.
constexpr auto passed = std::to_array<Verb>({
    {"上回", Conjugation::ra, Kind::above, Kind::not_above},
    {"下回", Conjugation::ra, Kind::below, Kind::not_below},
    {"超過達成", Conjugation::suru, Kind::achieved, Kind::missed},
    {"超過", Conjugation::suru, Kind::above, Kind::not_above},
    {"超え", Conjugation::one, Kind::above, Kind::not_above},
    {"超", Conjugation::sa, Kind::above, Kind::not_above},
    {"突破", Conjugation::suru, Kind::above, Kind::not_above},
    {"上振れ", Conjugation::one, Kind::above, Kind::not_above},
    {"下振れ", Conjugation::one, Kind::below, Kind::not_below},
    {"割り込", Conjugation::ma, Kind::below, Kind::not_below},
    {"割込", Conjugation::ma, Kind::below, Kind::not_below},
    {"割", Conjugation::ra, Kind::below, Kind::not_below},
    {"達成", Conjugation::suru, Kind::achieved, Kind::missed},
    {"クリア", Conjugation::suru, Kind::achieved, Kind::missed},
    {"満た", Conjugation::sa, Kind::achieved, Kind::missed},
    {"確保", Conjugation::suru, Kind::achieved, Kind::missed},
});

/// Those that に goes before.
constexpr auto reached = std::to_array<Verb>({
    {"届", Conjugation::ka, Kind::achieved, Kind::missed},
    {"到達", Conjugation::suru, Kind::achieved, Kind::missed},
    {"達", Conjugation::suru, Kind::achieved, Kind::missed},
    {"及", Conjugation::ba, Kind::achieved, Kind::missed},
    {"至", Conjugation::ra, Kind::achieved, Kind::missed},
    {"足り", Conjugation::one, Kind::unclear, Kind::missed},
    {"不足", Conjugation::suru, Kind::missed, Kind::unclear},
});

/// One 目標 in a sentence, and what stands around it.
class Mention {
 public:
  Mention(std::string_view sentence, std::size_t at, const Measure& measure)
      : sentence_(sentence),
        at_(at),
        measure_(&measure),
        named_(named_target(sentence, at, measure)),
        of_value_(named_.of_value) {}

  TargetMention read() {
    const std::string_view rest = sentence_.substr(at_ + named_.length);
    result_.target = named_.target;
    if (reads_ratio(rest)) return result_;
    if (goes_against(rest)) return result_;
    read_claim(rest);
    if (named_.maybe_share && result_.claim && result_.claim->kind != Kind::unclear) {
      result_.claim->percentage = named_.maybe_share->value;
      result_.target = named_.maybe_share;
    }
    return result_;
  }

 private:
  /// 「目標比93.5%」「目標に対する進捗率は8割」「目標に対して93%にとどまった」; false for anything
  /// else.
  bool reads_ratio(std::string_view rest) {
    const auto ratio = ratio_to_target(rest, measure_->unit);
    if (!ratio) return false;
    of_value_ = true;
    say_ratio(*ratio, rest.substr(ratio->length));
    return true;
  }

  /// `ratio` of the target was reached, which is more or less than all of it.
  void say_ratio(const Ratio& ratio, std::string_view rest) {
    constexpr double whole = 100;
    say(ratio.percent > whole   ? Kind::above
        : ratio.percent < whole ? Kind::below
                                : Kind::unclear,
        rest);
    if (ratio.exact) set_rate(ratio);
  }

  /// 「目標の8割にとどまった」「目標の85%の実施となった」
  void say_share(const Ratio& share, std::string_view rest) {
    static constexpr auto only = word_list({"にとどま", "に留ま", "しか", "に過ぎ", "にすぎ"});
    static constexpr auto done =
        word_list({"の実施", "の実績", "の達成", "の進捗", "の水準", "の結果"});
    std::string_view behind = rest;
    take_one(behind, done);
    const bool was =
        (take_one(behind, came_to) && ends_statement(behind)) || is_reached_at_last(rest);
    constexpr double whole = 100;
    if ((!was && !starts_with_one(rest, only)) || share.percent >= whole) {
      return unclear_near_a_verb(rest);
    }
    say(Kind::missed, rest);
    set_rate(share);
  }

  /// 「目標の87%に達した」, and not in the middle of the year.
  [[nodiscard]] bool is_reached_at_last(std::string_view rest) const {
    static constexpr auto verbs = word_list({"に達した", "に達し、", "に到達した", "に到達し、"});
    static constexpr auto times = word_list({"月", "末", "時点", "現在", "期"});
    if (!take_one(rest, verbs)) return false;
    constexpr std::size_t near = 60;  // bytes: twenty characters
    return !contains_one(window_before(sentence_.substr(0, at_), near), times);
  }

  void set_rate(const Ratio& ratio) {
    if (result_.claim->kind == Kind::unclear) return;
    result_.claim->rate = ratio.percent;
    result_.claim->rate_step = ratio.step;
  }

  /// 「目標まであと3校であった」; false for anything else.
  bool stops_short(std::string_view rest) {
    static constexpr auto before = word_list({"達成", "の達成", "到達"});
    static constexpr auto until = word_list({"までには", "までは", "まで、", "まで"});
    take_one(rest, before);
    if (!take_one(rest, until)) return false;
    if (!rest.starts_with("あと") && !take(rest, "残り")) return false;
    difference_ = take_difference(rest, measure_->unit);
    static constexpr auto near = word_list(
        {"に迫った", "に迫り", "にまで迫った", "まで迫った", "と迫った", "と迫り", "のところ"});
    const bool stated = is_missed(rest) || clause_at(rest).empty() || starts_with_one(rest, near);
    say(stated ? Kind::missed : Kind::unclear, rest);
    return true;
  }

  /// 「目標25校に対し、実績は28校」.
  bool goes_against(std::string_view rest) {
    static constexpr auto against =
        word_list({"に対しては", "に対して", "に対する", "に対し", "のところ"});
    if (!take_one(rest, against)) return false;
    take(rest, "、");
    static constexpr auto results = word_list({"実績値", "実績数", "実績", "結果", "実数"});
    static constexpr auto particles = word_list({"は", "が", "も", "で"});
    if (take_one(rest, results)) take_one(rest, particles);
    take(rest, ":");
    if (falls_short(rest)) return true;
    const auto amount = amount_at(rest, measure_->unit);
    if (!amount || goes_on_as_difference(rest.substr(amount->length)) ||
        is_compared(rest.substr(amount->length))) {
      return true;
    }
    result_.actual = QuotedNumber{
        .value = amount->value,
        .quote = quote(sentence_.size() - rest.size() + amount->length),
        .step = amount->step,
    };
    return true;
  }

  /// 「目標に対し、あと9件不足した」
  bool falls_short(std::string_view rest) {
    static constexpr auto rests = word_list({"あと", "なお", "まだ"});
    take_one(rest, rests);
    difference_ = take_difference(rest, measure_->unit);
    if (difference_) take(rest, "の");  // 「48人の不足」
    if (difference_ && says_more_or_less(rest)) return true;
    const auto* const verb = std::ranges::find_if(
        reached, [&](const Verb& each) { return difference_ && begins_with(rest, each.stem); });
    if (verb == reached.end() || verb->stem == "達" || verb->stem == "到達") return false;
    rest.remove_prefix(verb->stem.size());
    state_verb(*verb, rest);
    return true;
  }

  /// 「3校の減となった」, against the target.
  bool says_more_or_less(std::string_view rest) {
    const bool more = take(rest, "増加") || take(rest, "増") || take(rest, "プラス");
    if (!more && !take(rest, "減少") && !take(rest, "減") && !take(rest, "マイナス")) return false;
    if (!starts_with_one(rest, came_or_is)) return false;
    of_value_ = true;
    say(more ? Kind::above : Kind::below, rest);
    return true;
  }

  /// 「目標と同数の240人となった」: that number is this year's; false for anything else.
  bool equals(std::string_view rest) {
    static constexpr auto same =
        word_list({"と同数の", "と同じ", "と同率の", "と同量の", "と同額の", "と同値の"});
    if (!take_one(rest, same)) return false;
    const auto amount = amount_at(rest, measure_->unit);
    if (amount && starts_with_one(rest.substr(amount->length), came_to)) {
      result_.actual = QuotedNumber{
          .value = amount->value,
          .quote = quote(sentence_.size() - rest.size() + amount->length),
          .step = amount->step,
      };
    }
    return true;
  }

  /// 「目標件数以下となった」; false for anything else.
  bool stays_within(std::string_view rest) {
    struct Limit {
      std::string_view word;
      Kind kind;
    };
    static constexpr auto limits = std::to_array<Limit>({{"以下", Kind::not_above},
                                                         {"以内", Kind::not_above},
                                                         {"以上", Kind::not_below},
                                                         {"未満", Kind::below}});
    for (const Limit& each : limits) {
      if (!take(rest, each.word)) continue;
      if (!starts_with_one(rest, came_to)) return false;
      of_value_ = true;
      say(each.kind, rest);
      return true;
    }
    return false;
  }

  void read_claim(std::string_view rest) {
    if (named_.multiple) return say_ratio(*named_.multiple, rest);
    if (named_.share) return say_share(*named_.share, rest);
    if (keeps_within(rest) || stays_within(rest) || stops_short(rest) || equals(rest)) return;
    if (take(rest, "達成") || take(rest, "の達成")) {
      static constexpr auto particles = word_list({"を", "は", "も"});
      std::string_view behind = rest;
      if (take_one(behind, particles) && take(behind, "果た")) {
        return state(outcome_of(clause_at(behind), Conjugation::sa), Kind::achieved, Kind::missed,
                     behind);
      }
      return state(outcome_of(clause_at(rest), Conjugation::suru), Kind::achieved, Kind::missed,
                   rest);
    }
    if (take(rest, "未達成") || take(rest, "未達") || take(rest, "は未達成") ||
        take(rest, "が未達成") || take(rest, "は未達") || take(rest, "には未達")) {
      return say_missed(rest);
    }
    if (take(rest, "どおり") || take(rest, "通り")) return as_planned(rest);
    read_verb(rest);
  }

  /// 「目標の30件以内に抑えた」; false for anything else.
  bool keeps_within(std::string_view rest) {
    static constexpr auto limits = word_list({"以内には", "以下には", "以内に", "以下に"});
    static constexpr auto verbs = std::to_array<Verb>({
        {"抑え込", Conjugation::ma, Kind::achieved, Kind::missed},
        {"抑え", Conjugation::one, Kind::achieved, Kind::missed},
        {"おさえ", Conjugation::one, Kind::achieved, Kind::missed},
        {"収め", Conjugation::one, Kind::achieved, Kind::missed},
        {"収ま", Conjugation::ra, Kind::achieved, Kind::missed},
        {"とどめ", Conjugation::one, Kind::achieved, Kind::missed},
    });
    if (!take_one(rest, limits)) return false;
    for (const Verb& each : verbs) {
      if (!take(rest, each.stem)) continue;
      state_verb(each, rest);
      return true;
    }
    return false;
  }

  void read_verb(std::string_view rest) {
    static constexpr auto by = word_list({"には", "に", "へは", "へ", "まで"});
    static constexpr auto particles = word_list({"を", "は", "も"});
    std::string_view verb = rest;
    if (take_one(verb, by)) {
      const bool lacks = verb.starts_with("あと") || verb.starts_with("残り");
      difference_ = take_difference(verb, measure_->unit);
      static constexpr auto apart = word_list({"の差で", "の僅差で"});
      if (difference_) take_one(verb, apart);
      for (const Verb& each : reached) {
        if (take(verb, each.stem)) return state_verb(each, verb);
      }
      // 「目標にはあと14件であった」
      if (lacks && difference_ && is_missed(verb)) say(Kind::missed, verb);
      return;
    }
    if (take(verb, "より")) return compare(verb);
    if (!take_one(verb, particles)) return;
    const std::string_view quantity = verb;
    difference_ = take_difference(verb, measure_->unit);
    growth_ = growth_in(quantity.substr(0, quantity.size() - verb.size()), measure_->unit);
    for (const Verb& each : passed) {
      if (take(verb, each.stem)) return state_verb(each, verb);
    }
    unclear_near_a_verb(verb);
  }

  void state_verb(const Verb& verb, std::string_view rest) {
    // 「5件上回って達成した」 of what should be low is below the target.
    const bool compares = verb.as_fact == Kind::above || verb.as_fact == Kind::below;
    if (compares && clause_at(rest).find("達成") != std::string_view::npos) {
      return say(Kind::unclear, rest);
    }
    state(outcome_of(clause_at(rest), verb.conjugation), verb.as_fact, verb.negated, rest);
  }

  /// 「い16.5%となった」, and that is this year's value.
  [[nodiscard]] bool leads_to_value(std::string_view clause) const {
    if (!take(clause, "い")) return false;
    const auto amount = amount_at(clause, measure_->unit);
    return difference_ && amount && amount->value == measure_->actual &&
           starts_with_one(clause.substr(amount->length), came_to);
  }

  /// 「目標より3校多い」.
  void compare(std::string_view rest) {
    take(rest, "も");
    const std::size_t before = rest.size();
    difference_ = take_difference(rest, measure_->unit);
    of_value_ = of_value_ || rest.size() < before;
    static constexpr auto ends =
        word_list({"い", "く", "かった", "くなった", "くなり", "い結果となった", "い結果となり",
                   "い結果であった", "い結果だった", "い結果で", "い実績となった", "い実績となり",
                   "い実績であった"});
    for (const auto& [stem, kind] : {std::pair{std::string_view("多"), Kind::above},
                                     {std::string_view("高"), Kind::above},
                                     {std::string_view("長"), Kind::above},
                                     {std::string_view("少な"), Kind::below},
                                     {std::string_view("低"), Kind::below},
                                     {std::string_view("短"), Kind::below}}) {
      if (!take(rest, stem)) continue;
      const std::string_view clause = clause_at(rest);
      if (std::ranges::find(ends, clause) != ends.end() || leads_to_value(clause)) {
        return say(kind, rest);
      }
      return say(Kind::unclear, rest);
    }
  }

  /// `rest` stands behind 「目標どおり」.
  void as_planned(std::string_view rest) {
    if (is_nearly()) return;
    std::string_view clause = clause_at(rest);
    if (take(clause, "の")) {
      const std::string_view noun = noun_run(clause);
      static constexpr auto results = word_list({"実績", "結果", "数", "人数"});
      const bool own = std::ranges::find(results, noun) != results.end() ||
                       is_own_noun(noun, *measure_) || noun == measure_->unit;
      if (!own) return;
    }
    static constexpr auto unreal =
        word_list({"よう", "るため", "べく", "予定", "見込", "目指", "努め", "進める", "期待",
                   "必要", "とは", "場合", "れば", "計画", "図"});
    if (contains_one(clause, unreal)) return;
    static constexpr auto denials = word_list({"なかった", "できず", "せず", "ならず", "至らず",
                                               "困難", "進まず", "ておらず", "ていない"});
    if (contains_one(clause, denials)) return say(Kind::missed, rest);
    static constexpr auto joints = word_list({"が", "ものの", "ことから", "ため", "ので", "一方"});
    for (const std::string_view joint : joints) {
      if (clause.ends_with(joint)) {
        clause.remove_suffix(joint.size());
        break;
      }
    }
    static constexpr auto done =
        word_list({"できた", "した", "された", "なった", "でき", "ました", "し", "され", "となり",
                   "達成", "であった", "だった", "である", "であり"});
    if (ends_with_one(clause, done)) say(Kind::achieved, rest);
  }

  /// `rest` stands behind 未達成.
  void say_missed(std::string_view rest) {
    if (clause_at(rest).empty() || is_missed(rest)) return say(Kind::missed, rest);
    say(Kind::unclear, rest);
  }

  /// Words that we do not know stand between the particle and a verb of these.
  void unclear_near_a_verb(std::string_view rest) {
    constexpr std::size_t near = 45;  // fifteen characters
    const std::string_view clause = window(clause_at(rest), near);
    static constexpr auto verbs =
        word_list({"上回", "下回", "達成", "超え", "割り込", "届", "及ば", "未達", "達し"});
    if (contains_one(clause, verbs)) say(Kind::unclear, rest);
  }

  void state(const Outcome& outcome, Kind as_fact, Kind negated, std::string_view rest) {
    if (outcome.mood == Mood::no_result) return;
    if (outcome.mood == Mood::unclear || is_taken_back(rest) || !speaks_of_own(outcome.noun)) {
      return say(Kind::unclear, rest);
    }
    if (outcome.noun.starts_with("成果") || outcome.noun.starts_with("効果")) of_value_ = false;
    say(outcome.mood == Mood::fact ? as_fact : negated, rest);
  }

  /// 「上回る28校」 and 「上回る講座」 are the indicator's, 「上回る申込み」 is something else.
  [[nodiscard]] bool speaks_of_own(std::string_view noun) const {
    if (noun.empty() || noun.starts_with("成果")) return true;
    if (is_digit(noun.front())) return amount_at(noun, measure_->unit).has_value();
    return noun == measure_->unit || is_own_noun(noun, *measure_);
  }

  /// 「達成したとは言えない」.
  static bool is_taken_back(std::string_view rest) {
    static constexpr auto doubts =
        word_list({"とは言", "とはい", "わけで", "かどうか", "見込", "予想", "想定", "もあ",
                   "ていたが", "ていたもの", "かに見え", "と思", "おそれ"});
    return contains_one(clause_at(rest), doubts);
  }

  /// 「概ね目標を達成」 is both or neither.
  [[nodiscard]] bool is_nearly() const {
    static constexpr auto nearly = word_list({"概ね", "おおむね", "ほぼ", "およそ", "約"});
    return ends_with_one(sentence_.substr(0, at_), nearly);
  }

  void say(Kind kind, std::string_view rest) {
    if (is_nearly()) kind = Kind::unclear;
    result_.claim = TargetClaim{
        .kind = kind,
        .of_value = of_value_,
        .quote = quote(sentence_.size() - rest.size() + clause_at(rest).size()),
        .difference = kind == Kind::unclear ? std::nullopt : difference_,
        .rate = {},
    };
    constexpr double whole = 100;
    if (growth_ && kind == Kind::above)
      set_rate({.percent = whole + growth_->percent, .step = growth_->step});
    if (growth_ && kind == Kind::below)
      set_rate({.percent = whole - growth_->percent, .step = growth_->step});
  }

  /// From 目標 to `end`.
  [[nodiscard]] std::string quote(std::size_t end) const {
    return std::string(sentence_.substr(at_, end - at_));
  }

  std::string_view sentence_;
  std::size_t at_;
  const Measure* measure_;
  NamedTarget named_;
  bool of_value_;
  std::optional<Difference> difference_;
  std::optional<Growth> growth_;  ///< 「目標を30%上回った」
  TargetMention result_;
};

}  // namespace

TargetMention target_mention(std::string_view sentence, std::size_t at, const Measure& measure) {
  return Mention(sentence, at, measure).read();
}

}  // namespace tenken::prose
