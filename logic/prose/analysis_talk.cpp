// SPDX-License-Identifier: MPL-2.0
// What a text of section 8 says of its indicator's value in the sheet's year.
#include "logic/prose/analysis_talk.hpp"

#include <cmath>
#include <string>

#include "logic/prose/change_verbs.hpp"
#include "logic/prose/focus.hpp"
#include "logic/prose/naming.hpp"
#include "logic/prose/none_mention.hpp"
#include "logic/prose/own_number.hpp"
#include "logic/prose/plain_sentence.hpp"
#include "logic/prose/sentences.hpp"
#include "logic/prose/stated_value.hpp"
#include "logic/prose/target_mention.hpp"
#include "logic/prose/target_number.hpp"
#include "logic/prose/target_rate.hpp"
#include "logic/prose/trend_mention.hpp"
#include "logic/prose/turn_mention.hpp"
#include "logic/prose/value_change.hpp"
#include "logic/prose/words.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::prose {
namespace {

using TargetKind = TargetClaim::Kind;
using TrendKind = TrendClaim::Kind;

/// Reads one sentence from left to right: what is said, and by the focus, of whom.
class SentenceReader {
 public:
  SentenceReader(std::string_view sentence, const Measure& measure, Scope& scope,
                 AnalysisTalk& talk)
      : sentence_(sentence),
        measure_(&measure),
        focus_(sentence, measure, scope),
        talk_(&talk),
        may_turn_(contains_one(sentence, word_list({"に転じ", "年ぶり", "年連続", "年続けて"}))),
        may_be_none_(contains_one(sentence, word_list({"増減", "発生"}))) {}

  void read() {
    while (at_ < sentence_.size()) {
      const std::size_t length = text::decode_at(sentence_, at_).length;
      const std::size_t taken = read_here();
      at_ += std::max(length, taken);
    }
  }

 private:
  [[nodiscard]] std::string_view rest() const { return sentence_.substr(at_); }
  [[nodiscard]] bool is_here(std::string_view word) const { return begins_with(rest(), word); }

  /// Reads what begins here; gives how much of it need not be looked at again.
  std::size_t read_here() {
    if (is_here("、") || is_here(";")) {
      focus_.end_clause();
      return 0;
    }
    if (const std::size_t length = read_year(); length > 0) return length;
    if (is_here(target_word)) return read_target();
    if (is_here("達成") || is_here("未達")) read_achievement();
    if (is_here("過去最")) read_record();
    if (may_turn_) read_turn();
    if (focus_.hear(at_)) return 0;
    if (may_be_none_) {
      if (is_here("増減")) read_no_change();
      if (is_here("発生")) read_none();
    }
    if (is_digit(sentence_[at_]) && (at_ == 0 || !is_digit(sentence_[at_ - 1]))) read_number();
    if (is_here("実績")) read_result();
    if (is_here("は") || is_here("が") || is_here("も")) read_particle();
    return 0;
  }

  std::size_t read_year() {
    const char before = at_ > 0 ? sentence_[at_ - 1] : ' ';
    const bool in_word = (before >= 'a' && before <= 'z') || is_digit(before);
    const auto year = in_word ? std::nullopt : year_at(rest(), measure_->fiscal_year);
    if (!year) return 0;
    const bool own = year->year == measure_->fiscal_year;
    if (year->year == measure_->fiscal_year - 1) read_pair(year->length);
    const std::string_view behind = rest().substr(year->length);
    // Whose target it is, the mention itself looks at.
    if (behind.starts_with(target_word) || behind.starts_with("の目標")) return year->length;
    // 「対前年度3校増」
    const bool opposed = sentence_.substr(0, at_).ends_with("対");
    const YearUse use = opposed ? YearUse::comparison : use_of_year(behind);
    focus_.hear_year(use, own);
    if (use == YearUse::comparison) {
      if (year->year == measure_->fiscal_year - 1) read_trend(year->length, opposed);
      if (!own) other_years_end_ = at_ + year->length;
    }
    return year->length;
  }

  [[nodiscard]] Whose whose() const { return focus_.whose(); }

  /// 「目標を上回る成果」 is good where lower is better, too.
  static bool praises(std::string_view quote) {
    static constexpr auto words = word_list({"成果", "効果", "改善", "ペース", "スピード", "取組"});
    return contains_one(quote, words);
  }

  std::size_t read_target() {
    const Whose whose_it_is = focus_.whose_target(at_);
    TargetMention mention = target_mention(sentence_, at_, *measure_);
    if (whose_it_is == Whose::others) return target_word.size();
    if (mention.claim) {
      if (whose_it_is == Whose::unclear) mention.claim->kind = TargetKind::unclear;
      if (focus_.names_value() && !praises(mention.claim->quote)) mention.claim->of_value = true;
      talk_->claims.push_back(std::move(*mention.claim));
    }
    if (whose_it_is == Whose::own) {
      if (mention.target) talk_->targets.push_back(std::move(*mention.target));
      if (mention.actual) talk_->actuals.push_back(std::move(*mention.actual));
    }
    claimed_until_ = at_ + claimed_length;
    return target_word.size();
  }

  /// 未達, 達成率 and 100%達成 that no 目標 stands before.
  void read_achievement() {
    // What stands behind 目標 was read with it.
    if (at_ < claimed_until_ && !is_here("達成率")) return;
    auto claim = achievement_mention(sentence_, at_, *measure_);
    if (!claim || whose() == Whose::others || is_of_another()) return;
    if (whose() == Whose::unclear) claim->kind = TargetKind::unclear;
    talk_->claims.push_back(std::move(*claim));
  }

  /// 「北信地区の」 before 達成率.
  [[nodiscard]] bool is_of_another() const {
    constexpr std::string_view of = "の";
    const std::string_view before = sentence_.substr(0, at_);
    if (!before.ends_with(of)) return false;
    const NounPhrase noun = noun_before(before, before.size() - of.size());
    if (noun.head.empty() || year_before(before, measure_->fiscal_year)) return false;
    const Topic topic = topic_of(noun, *measure_);
    return topic != Topic::own && topic != Topic::none;
  }

  /// 「R4:33校→R5:28校」: where the first is last year's value, the other is this year's.
  void read_pair(std::size_t year_length) {
    auto pair = paired_value(rest(), year_length, *measure_);
    if (pair && whose() != Whose::others) talk_->actuals.push_back(std::move(*pair));
  }

  /// 「実施校数は過去最高となった」
  void read_record() {
    auto claim = record_mention(rest());
    if (!claim || whose() == Whose::others) return;
    if (!focus_.names_indicator()) claim->kind = TrendKind::unclear;
    talk_->trends.push_back(std::move(*claim));
  }

  /// 「登録数の増減はなかった」
  void read_no_change() {
    auto claim = no_change_mention(sentence_, at_, *measure_);
    if (claim && whose() != Whose::others) talk_->trends.push_back(std::move(*claim));
  }

  /// 「重大事故の発生はなかった」
  void read_none() {
    auto zero = none_mention(sentence_, at_, *measure_);
    if (zero && whose() != Whose::others) talk_->actuals.push_back(std::move(*zero));
  }

  /// 「2駅増の53駅となった」
  bool read_growth() {
    if (whose() != Whose::own) return false;
    auto claim = growth_to_value(sentence_, at_, *measure_);
    if (!claim) return false;
    talk_->trends.push_back(std::move(*claim));
    return true;
  }

  /// 「来館者数は減少に転じ」
  void read_turn() {
    auto claim = turn_mention(sentence_, at_);
    if (!claim || whose() == Whose::others) return;
    if (focus_.names_indicator()) talk_->trends.push_back(std::move(*claim));
  }

  void read_trend(std::size_t year_length, bool opposed) {
    if (auto came_from = value_it_came_from(rest(), year_length, *measure_);
        came_from && whose() != Whose::others) {
      talk_->lasts.push_back(std::move(*came_from));
    }
    if (auto became = value_it_became(rest(), year_length, *measure_);
        became && whose() != Whose::others) {
      talk_->actuals.push_back(std::move(*became));
    }
    auto mention = trend_mention(rest(), year_length, *measure_, opposed);
    if (!mention || whose() == Whose::others) return;
    Topic subject = focus_.subject();
    if (!mention->subject.head.empty()) subject = topic_of(mention->subject, *measure_);
    if (subject == Topic::other) return;
    const Scope& scope = focus_.scope();
    const bool opens_text = focus_.opens_text(at_);
    const bool earlier_may_be_meant =
        scope.earlier_subject != Topic::none && scope.earlier_subject != Topic::own;
    const bool known = subject == Topic::own ||
                       (subject == Topic::none && scope.topic == Topic::own) ||
                       (subject == Topic::none && scope.topic == Topic::none &&
                        (mention->stands_alone ||
                         (opens_text && !mention->has_other_base && !mention->may_be_deed)) &&
                        !earlier_may_be_meant);
    if (!known) mention->claim.kind = TrendKind::unclear;
    if (!focus_.may_have_ratio() && !(opens_text && subject == Topic::none)) {
      if (mention->is_multiple) return;
      mention->claim.ratio.reset();
    }
    talk_->trends.push_back(std::move(mention->claim));
  }

  /// 「前年度実績」「R4年度の実績」
  [[nodiscard]] bool follows_another_year() const {
    return other_years_end_ > 0 && at_ <= other_years_end_ + of_length;
  }

  /// 「実績は28校」.
  void read_result() {
    if (whose() != Whose::own || follows_another_year()) return;
    std::string_view text = rest();
    static constexpr auto names = word_list({"実績値", "実績数", "実績"});
    static constexpr auto particles = word_list({"は", "が", "で", ":"});
    take_one(text, names);
    take_one(text, particles);
    quote_actual(text, at_, false);
  }

  /// Takes the number at the beginning of `text` for this year's value.
  void quote_actual(std::string_view text, std::size_t begin, bool may_be_part,
                    bool about = false) {
    const auto amount = amount_at(text, measure_->unit);
    if (!amount) return;
    const std::string_view behind = text.substr(amount->length);
    if (goes_on_as_difference(behind) || is_compared(behind)) return;
    const std::size_t end = sentence_.size() - text.size() + amount->length;
    talk_->actuals.push_back({.value = amount->value,
                              .quote = std::string(sentence_.substr(begin, end - begin)),
                              .may_be_part = may_be_part,
                              .step = about ? rounded_step(*amount, text) : amount->step});
  }

  /// 「29校の参加校に対し」「29校で実施した」: more than there were is wrong, whatever is meant.
  void read_number() {
    if (read_growth()) return;
    // 「37市町村で減少し、目標を達成した」: whatever follows is about them.
    if (counts_bodies(sentence_, at_, *measure_)) focus_.narrow();
    const auto amount = amount_at(rest(), measure_->unit);
    if (!amount) return;
    std::string_view before = sentence_.substr(0, at_);
    // 「あと6件で目標に届かなかった」 are those that lack.
    static constexpr auto lacking = word_list({"あと", "残り", "残る"});
    if (ends_with_one(before, lacking)) return;
    const std::string_view behind = window(rest().substr(amount->length), claimed_length);
    // 「5校で目標を達成」
    static constexpr auto members = word_list({"で", "が", "は", "も"});
    const bool counts_a_part = starts_with_one(behind, members);
    if (is_total_to_date(before, behind, *measure_) && whose() == Whose::own)
      return quote_actual(rest(), at_, false);
    static constexpr auto totals =
        word_list({"計", "全体で", "合わせて", "合わせ", "、", "新たに", "は"});
    const bool about = take_last(before, word_list({"約", "およそ"}));
    const bool apart = before.empty() || ends_with_one(before, totals);
    const bool of_all = apart && !focus_.sums_up() && whose() == Whose::own;
    if (of_all && says_own_deed(behind, *measure_)) quote_actual(rest(), at_, true, about);
    const bool begins_clause = before.empty() || finishes_with(before, "、");
    const bool is_value =
        leads_to_target(behind) || (focus_.opens_text(at_) && leads_to_last_year(behind));
    if (of_all && begins_clause && !focus_.is_placed() && is_value) {
      quote_actual(rest(), at_, false, about);
    }
    if (counts_a_part) focus_.narrow_clause();
  }

  /// は, が and も behind a noun name what the clause speaks of.
  void read_particle() {
    const auto named = focus_.named_at(at_);
    if (!named) return;
    if (named->is_topic) focus_.set_topic(*named);
    if (named->is_topic && named->topic == Topic::own) {
      constexpr std::size_t particle = 3;
      const std::string_view behind = sentence_.substr(at_ + particle);
      quote_value(behind, named->noun);
      if (named->in_full) quote_last(behind, named->end);
      if (named->directly) read_plain_change(behind, named->noun);
    }
    focus_.set_subject(*named);
  }

  /// 「登録数は２団体増加した」, held against nothing: who says so of the indicator means last
  /// year.
  void read_plain_change(std::string_view text, const NounPhrase& noun) {
    auto claim = plain_change(text, measure_->unit);
    if (!claim || whose() == Whose::others) return;
    const std::string_view name = sentence_.substr(0, at_);
    const bool meant =
        names_in_full(name, *measure_) ||
        (focus_.scope().opens_text && is_named_plainly(sentence_, noun, at_, *measure_));
    if (!meant || compares_otherwise(before_noun(sentence_, noun))) return;
    claim->quote = quote_from(noun, text.substr(claim->quote.size()));
    talk_->trends.push_back(std::move(*claim));
  }

  /// From where `noun` begins to where `behind` does.
  [[nodiscard]] std::string quote_from(const NounPhrase& noun, std::string_view behind) const {
    const std::size_t begin = before_noun(sentence_, noun).size();
    return std::string(sentence_.substr(begin, sentence_.size() - behind.size() - begin));
  }

  /// 「令和4年度の実施校数は34校であった」 by the indicator's whole name, which ends at `end`.
  void quote_last(std::string_view text, std::size_t end) {
    const std::size_t begin = end - measure_->name.size();
    const auto year = year_before(sentence_.substr(0, begin), measure_->fiscal_year);
    if (!year || year->year != measure_->fiscal_year - 1 || !focus_.is_plain()) return;
    const auto amount = plain_value(text, *measure_);
    if (!amount) return;
    const std::size_t finish = sentence_.size() - text.size() + amount->length;
    talk_->lasts.push_back({.value = amount->value,
                            .quote = std::string(sentence_.substr(begin, finish - begin)),
                            .may_be_part = false,
                            .step = amount->step});
  }

  /// 「修了者は1,047人となった」: `text` stands behind は.
  void quote_value(std::string_view text, const NounPhrase& noun) {
    if (whose() == Whose::others) return;
    auto stated = zero_stated(text);
    if (!stated) stated = negative_stated(text, *measure_);
    if (!stated) stated = value_stated(text, *measure_);
    if (stated) {
      talk_->actuals.push_back({.value = stated->value,
                                .quote = quote_from(noun, text.substr(stated->length)),
                                .may_be_part = false,
                                .step = stated->step});
    }
    if (!is_named_plainly(sentence_, noun, at_, *measure_)) return;
    if (const auto bound = bound_stated(text, *measure_)) {
      talk_->bounds.push_back({.value = bound->value,
                               .above = bound->above,
                               .quote = quote_from(noun, text.substr(bound->length))});
    }
  }

  static constexpr std::size_t claimed_length = 60;  // bytes: twenty characters
  static constexpr std::size_t of_length = 3;

  std::string_view sentence_;
  const Measure* measure_;
  Focus focus_;
  AnalysisTalk* talk_;
  std::size_t at_ = 0;
  bool may_turn_ = false;     ///< the sentence has words that turn_mention() looks for
  bool may_be_none_ = false;  ///< … and those that no_change_mention() and the like look for
  std::size_t other_years_end_ = 0;
  std::size_t claimed_until_ = 0;
};

bool begins_item(std::string_view sentence) {
  static constexpr auto marks = word_list({"・", "※", "○", "●", "◎", "(注"});
  return starts_with_one(sentence, marks);
}

/// 「…は1,047人」, and the number is this year's value: brackets behind it say more of that.
bool ends_with_actual(std::string_view before, const Measure& measure) {
  constexpr double least = 10;  // smaller numbers are the same by chance
  if (!measure.actual || std::abs(*measure.actual) < least || !before.ends_with(measure.unit)) {
    return false;
  }
  const std::string_view number = before.substr(0, before.size() - measure.unit.size());
  const std::size_t begin = number.find_last_not_of("0123456789.,") + 1;
  const auto amount = amount_at(before.substr(begin), measure.unit);
  constexpr std::string_view among = "うち";
  return amount && amount->length == before.size() - begin && amount->value == *measure.actual &&
         before.find(among) == std::string_view::npos;
}

/// The same, and nothing before the number says that it is a part's or another's: 小学校は28校.
bool ends_with_whole_value(std::string_view before, const Measure& measure) {
  if (!ends_with_actual(before, measure)) return false;
  before.remove_suffix(measure.unit.size());
  before = before.substr(0, before.find_last_not_of("0123456789.,") + 1);
  if (before.empty()) return true;
  constexpr std::string_view topic = "は";
  return before.ends_with(topic) &&
         contains(measure.name, before.substr(0, before.size() - topic.size()));
}

}  // namespace

AnalysisTalk analysis_talk(std::string_view text, const Measure& measure) {
  AnalysisTalk talk;
  Scope scope;
  const std::vector<std::string> sentences = folded_sentences(text);
  for (const std::string& sentence : sentences) {
    if (!talk.next_year) talk.next_year = wrong_next_year(sentence, measure.fiscal_year);
    if (begins_item(sentence)) scope = {};
    // Within a text a year and a part stay what is spoken of until something else is named.
    if (scope.topic != Topic::other) scope.topic = Topic::none;
    scope.earlier_subject = Topic::none;
    scope.opens_text = &sentence == &sentences.front();
    const PlainSentence plain = plain_sentence(sentence);
    SentenceReader(plain.text, measure, scope, talk).read();
    for (const std::string& aside : plain.rates) {
      SentenceReader(aside, measure, scope, talk).read();
    }
    for (const PlainSentence::Change& change : plain.changes) {
      if (!ends_with_actual(change.before, measure)) continue;
      Scope own = {.topic = Topic::own};
      SentenceReader(change.inner, measure, own, talk).read();
    }
    for (const PlainSentence::Change& year : plain.years) {
      auto last = last_value_named(year.inner, measure);
      if (last && ends_with_whole_value(year.before, measure))
        talk.lasts.push_back(std::move(*last));
    }
    if (auto listed = value_in_list(plain.text, measure)) {
      talk.actuals.push_back(std::move(*listed));
    }
    // … and 「(目標:240人、実績:251人)」.
    static constexpr auto facts = word_list({"目標:", "目標値:", "実績:"});
    if (plain.text.empty() && starts_with_one(plain.aside, facts)) {
      Scope own = {.topic = Topic::own};
      SentenceReader(plain.aside, measure, own, talk).read();
    }
    // A sentence that is nothing but 「(R4:33校→R5:28校)」.
    const auto year = plain.text.empty() ? year_at(plain.aside, measure.fiscal_year) : std::nullopt;
    if (year && year->year == measure.fiscal_year - 1) {
      auto pair = paired_value(plain.aside, year->length, measure);
      if (pair) talk.actuals.push_back(std::move(*pair));
    }
  }
  return talk;
}

}  // namespace tenken::prose
