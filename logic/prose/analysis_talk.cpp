// SPDX-License-Identifier: MPL-2.0
// What a text of section 8 says of its indicator's value in the sheet's year.
#include "logic/prose/analysis_talk.hpp"

#include <cmath>
#include <string>

#include "logic/prose/plain_sentence.hpp"
#include "logic/prose/sentences.hpp"
#include "logic/prose/supposition.hpp"
#include "logic/prose/target_rate.hpp"
#include "logic/prose/verb_mood.hpp"
#include "logic/prose/words.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::prose {
namespace {

using TargetKind = TargetClaim::Kind;
using TrendKind = TrendClaim::Kind;

/// Whose value is spoken of, as far as the words up to here tell.
struct Scope {
  bool another_year = false;
  Topic topic = Topic::none;            ///< what は set, for the rest of the sentence
  Topic earlier_subject = Topic::none;  ///< what が and も named in the clauses before
};

/// Whether something that is said belongs to the indicator.
enum class Whose : std::uint8_t { own, unclear, others };

/// Reads one sentence from left to right; the scope goes on into the next sentence.
class SentenceReader {
 public:
  SentenceReader(std::string_view sentence, const Measure& measure, Scope& scope,
                 AnalysisTalk& talk)
      : sentence_(sentence),
        measure_(&measure),
        scope_(&scope),
        talk_(&talk),
        may_turn_(contains_one(sentence, word_list({"に転じ", "年ぶり", "年連続"}))),
        may_be_none_(contains_one(sentence, word_list({"増減", "発生"}))),
        may_be_placed_(contains_one(sentence, word_list({"では、", "において"}))) {}

  void read() {
    while (at_ < sentence_.size()) {
      const std::size_t length = text::decode_at(sentence_, at_).length;
      const std::size_t taken = read_here();
      at_ += std::max(length, taken);
    }
  }

 private:
  [[nodiscard]] std::string_view rest() const { return sentence_.substr(at_); }

  /// Reads what begins here; gives how much of it need not be looked at again.
  std::size_t read_here() {
    if (take_clause_end()) return 0;
    if (const std::size_t length = read_year(); length > 0) return length;
    if (rest().starts_with(target_word)) return read_target();
    if (rest().starts_with("達成") || rest().starts_with("未達")) read_achievement();
    if (rest().starts_with("過去最")) read_record();
    if (may_turn_) read_turn();
    if (rest().starts_with("全体") || rest().starts_with("合計") || rest().starts_with("総数")) {
      const std::size_t behind = at_ + std::string_view("全体").size();
      // 「高齢者の被害は全体の6割」 is still about them.
      std::string_view share = sentence_.substr(behind);
      if (take(share, "の") && (share_of(share) || share.starts_with("半"))) return 0;
      const Topic whole = topic_of(noun_before(sentence_, behind), *measure_);
      scope_->topic = whole == Topic::other ? Topic::other : Topic::own;
      labelled_ = false;
      part_ = false;
      return 0;
    }
    if (rest().starts_with(":")) read_label();
    if (begins_with_survey(rest(), *measure_)) scope_->topic = Topic::other;
    if (begins_with_part(rest())) part_ = true;
    // 「28校のうち、初めての学校は9校」: what follows is about some of them.
    if (rest().starts_with("のうち")) labelled_ = true;
    if (may_be_placed_ && (rest().starts_with("では、") || rest().starts_with("において"))) {
      placed_ = true;
    }
    if (may_be_none_) {
      if (rest().starts_with("増減")) read_no_change();
      if (rest().starts_with("発生")) read_none_happened();
    }
    if (begins_with_sum(rest())) sums_up_ = true;
    if (adds_years()) sums_years_ = true;
    if (supposes_at(sentence_, at_)) supposed_ = true;
    if (is_digit(sentence_[at_]) && (at_ == 0 || !is_digit(sentence_[at_ - 1]))) read_number();
    if (rest().starts_with("実績")) read_result();
    read_particle();
    return 0;
  }

  /// 「3年間の累計で目標の300人」 is not this year's target, unless the indicator counts so.
  [[nodiscard]] bool adds_years() const {
    static constexpr auto sums = word_list({"累計", "累積", "通算"});
    return starts_with_one(rest(), sums) &&
           measure_->name.find(rest().substr(0, sums.front().size())) == std::string::npos;
  }

  /// 「北信：」: the rest of the sentence is about that.
  void read_label() {
    const auto year = year_before(sentence_.substr(0, at_), measure_->fiscal_year);
    if (year && year->year == measure_->fiscal_year) return;
    const NounPhrase noun = noun_before(sentence_, at_);
    const Topic topic = noun.head.empty() ? Topic::none : topic_of(noun, *measure_);
    if (topic != Topic::none && topic != Topic::own) labelled_ = true;
  }

  bool take_clause_end() {
    if (!rest().starts_with("、") && !rest().starts_with(";")) return false;
    if (subject_ != Topic::none) scope_->earlier_subject = subject_;
    subject_ = Topic::none;
    part_ = false;
    year_of_next_noun_ = false;
    return true;
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
    switch (opposed ? YearUse::comparison : use_of_year(behind)) {
      case YearUse::scope:
        scope_->another_year = !own;
        break;
      case YearUse::attribute:
        if (own) scope_->another_year = false;
        year_of_next_noun_ = !own;
        break;
      case YearUse::comparison:
        if (year->year == measure_->fiscal_year - 1) read_trend(year->length, opposed);
        if (!own) other_years_end_ = at_ + year->length;
        break;
    }
    return year->length;
  }

  [[nodiscard]] Whose whose() const {
    if (labelled_ || supposed_ || scope_->another_year || year_of_next_noun_ || part_ ||
        subject_ == Topic::other) {
      return Whose::others;
    }
    if (subject_ == Topic::own) return Whose::own;
    if (scope_->topic == Topic::other) return Whose::others;
    const bool known = subject_ == Topic::none && scope_->topic != Topic::value;
    return known ? Whose::own : Whose::unclear;
  }

  /// The target is this indicator's of this year, as far as what stands before it can tell.
  [[nodiscard]] Whose whose_target() const {
    if (supposed_ || sums_years_) return Whose::others;
    const std::string_view before = sentence_.substr(0, at_);
    if (const auto year = year_before(before, measure_->fiscal_year)) {
      const bool own = year->year == measure_->fiscal_year && !part_ && !spans_years(before);
      return own ? Whose::own : Whose::others;
    }
    // 「北信：目標10校」
    if (before.ends_with(':')) return Whose::others;
    constexpr std::string_view of = "の";
    if (before.ends_with(of)) {
      const NounPhrase noun = noun_before(before, before.size() - of.size());
      const std::string_view word = without_value(noun.head);
      const auto amount = amount_at(word, measure_->unit);
      const bool counted = amount && amount->length == word.size();
      static constexpr auto own = word_list({"指標", "事業", "本事業", "数値", "所期", "所定"});
      const bool is_own =
          word.empty() || counted || ends_with_one(word, own) || is_own_noun(word, *measure_);
      if (!is_own) return Whose::others;
      return whose();
    }
    const NounPhrase joined = noun_before(before, before.size());
    static constexpr auto fine =
        word_list({"", "数値", "成果", "結果", "今回", "設定", "当該", "実施"});
    if (std::ranges::find(fine, joined.head) == fine.end()) return Whose::others;
    return whose();
  }

  /// 待機児童 of 「待機児童ゼロの目標」, 240件 of 「累計240件の目標」 where the indicator counts
  /// so.
  [[nodiscard]] std::string_view without_value(std::string_view word) const {
    constexpr std::string_view zero = "ゼロ";
    if (word.ends_with(zero)) return word.substr(0, word.size() - zero.size());
    static constexpr auto sums = word_list({"累計", "延べ", "累積", "通算"});
    for (const std::string_view sum : sums) {
      if (word.starts_with(sum) && measure_->name.find(sum) != std::string::npos) {
        return word.substr(sum.size());
      }
    }
    return word;
  }

  /// 「R3~R5年度の」: `before` ends with the last of several years.
  static bool spans_years(std::string_view before) {
    constexpr std::size_t near = 30;
    static constexpr auto signs = word_list({"~", "から", "・", "及び"});
    return contains_one(window_before(before, near), signs);
  }

  /// 「離職率は目標を下回り」: the value is compared, whichever way is better.
  [[nodiscard]] bool names_value() const {
    return value_named_ && (subject_ == Topic::own || subject_ == Topic::none);
  }

  /// 「目標を上回る成果」 is good where lower is better, too.
  static bool praises(std::string_view quote) {
    static constexpr auto words = word_list({"成果", "効果", "改善", "ペース", "スピード", "取組"});
    return contains_one(quote, words);
  }

  std::size_t read_target() {
    const Whose whose_it_is = whose_target();
    TargetMention mention = target_mention(sentence_, at_, *measure_);
    if (whose_it_is == Whose::others) return target_word.size();
    if (mention.claim) {
      if (whose_it_is == Whose::unclear) mention.claim->kind = TargetKind::unclear;
      if (names_value() && !praises(mention.claim->quote)) mention.claim->of_value = true;
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
    if (at_ < claimed_until_ && !rest().starts_with("達成率")) return;
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
    const bool own =
        subject_ == Topic::own || (subject_ == Topic::none && scope_->topic == Topic::own);
    if (!own) claim->kind = TrendKind::unclear;
    talk_->trends.push_back(std::move(*claim));
  }

  /// 「登録数の」: the noun before, where の joins it to what stands here, is the indicator's.
  [[nodiscard]] bool follows_own_noun() const {
    constexpr std::string_view of = "の";
    const std::string_view before = sentence_.substr(0, at_);
    if (!before.ends_with(of) || whose() == Whose::others) return false;
    const NounPhrase noun = noun_before(before, before.size() - of.size());
    return topic_of(noun, *measure_) == Topic::own && !is_narrowed(noun);
  }

  /// Takes 「はなかった」 and the like.
  static bool take_none(std::string_view& rest) {
    static constexpr auto words = word_list(
        {"はなかった", "はなく", "はありませんでした", "がなかった", "がなく", "もなかった"});
    static constexpr auto ends = word_list({"。", "、", "が、", "もの", "ため", "こと", "ので"});
    if (!take_one(rest, words)) return false;
    return rest.empty() || starts_with_one(rest, ends);
  }

  [[nodiscard]] std::string quote_to(std::string_view behind) const {
    return std::string(sentence_.substr(at_, sentence_.size() - behind.size() - at_));
  }

  /// 「登録数の増減はなかった」
  void read_no_change() {
    std::string_view behind = rest();
    if (!take(behind, "増減") || !take_none(behind) || !follows_own_noun()) return;
    talk_->trends.push_back({.kind = TrendKind::same, .quote = quote_to(behind), .difference = {}});
  }

  /// 「重大事故の発生はなかった」 of an indicator that counts them.
  void read_none_happened() {
    constexpr std::string_view word = "発生";
    std::string_view behind = rest();
    if (measure_->name.find(word) == std::string::npos) return;
    if (!take(behind, word) || !take_none(behind) || !follows_own_noun()) return;
    // 「12月以降、発生はなく」, 「期間中の発生はなかった」
    constexpr std::string_view of = "の";
    const NounPhrase noun = noun_before(sentence_, at_ - of.size());
    std::string_view before =
        sentence_.substr(0, static_cast<std::size_t>(noun.head.data() - sentence_.data()));
    if (finishes_with(before, "に引き続き、")) before = {};
    static constexpr auto years = word_list({"年度は、", "年度も、"});
    if (!before.empty() && !ends_with_one(before, years)) return;
    talk_->actuals.push_back(
        {.value = 0, .quote = quote_to(behind), .may_be_part = false, .step = 0});
  }

  /// 「2駅増の53駅となった」, where that is this year's value: nothing says more than what.
  bool read_growth() {
    constexpr double least = 10;  // smaller numbers are the same by chance
    if (!measure_->actual || *measure_->actual < least || whose() != Whose::own) return false;
    const std::string_view before = sentence_.substr(0, at_);
    std::string_view clause = window_before(before, claimed_length);
    const std::size_t comma = clause.rfind("、");
    if (comma != std::string_view::npos) clause.remove_prefix(comma);
    static constexpr auto others =
        word_list({"比", "より", "から", "計画", "当初", "予定", "に対", "目標", "見込", "年"});
    static constexpr auto apart = word_list({"、", "は", "新たに"});
    const bool alone = before.empty() || ends_with_one(before, apart);
    if (!alone || contains_one(clause, others)) return false;
    std::string_view behind = rest();
    const auto by = amount_at(behind, measure_->unit);
    if (!by || by->step > 0) return false;
    behind.remove_prefix(by->length);
    const bool more = take(behind, "増の");
    if (!more && !take(behind, "減の")) return false;
    const auto now = amount_at(behind, measure_->unit);
    if (!now || now->value != *measure_->actual) return false;
    behind.remove_prefix(now->length);
    if (!starts_with_one(behind, came_to)) return false;
    talk_->trends.push_back({.kind = more ? TrendKind::more : TrendKind::less,
                             .quote = quote_to(behind),
                             .difference = Difference{.value = by->value}});
    return true;
  }

  /// 「来館者数は減少に転じ」
  void read_turn() {
    auto claim = turn_mention(sentence_, at_);
    if (!claim || whose() == Whose::others) return;
    const bool own =
        subject_ == Topic::own || (subject_ == Topic::none && scope_->topic == Topic::own);
    if (own) talk_->trends.push_back(std::move(*claim));
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
    Topic subject = subject_;
    if (!mention->subject.head.empty()) subject = topic_of(mention->subject, *measure_);
    if (subject == Topic::other) return;
    const bool earlier_may_be_meant =
        scope_->earlier_subject != Topic::none && scope_->earlier_subject != Topic::own;
    const bool known = subject == Topic::own ||
                       (subject == Topic::none && scope_->topic == Topic::own) ||
                       (subject == Topic::none && scope_->topic == Topic::none &&
                        mention->stands_alone && !earlier_may_be_meant);
    if (!known) mention->claim.kind = TrendKind::unclear;
    if (!may_have_ratio()) {
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
  void quote_actual(std::string_view text, std::size_t begin, bool may_be_part) {
    const auto amount = amount_at(text, measure_->unit);
    if (!amount) return;
    const std::string_view behind = text.substr(amount->length);
    if (goes_on_as_difference(behind) || is_compared(behind)) return;
    const std::size_t end = sentence_.size() - text.size() + amount->length;
    talk_->actuals.push_back({.value = amount->value,
                              .quote = std::string(sentence_.substr(begin, end - begin)),
                              .may_be_part = may_be_part,
                              .step = amount->step});
  }

  /// 「29校の参加校に対し」「29校で実施した」: more than there were is wrong, whatever is meant.
  void read_number() {
    if (read_growth()) return;
    const auto amount = amount_at(rest(), measure_->unit);
    if (!amount) return;
    const std::string_view behind = window(rest().substr(amount->length), claimed_length);
    // 「5校で目標を達成」
    static constexpr auto members = word_list({"で", "が", "は", "も"});
    const bool counts_a_part = starts_with_one(behind, members);
    const std::string_view before = sentence_.substr(0, at_);
    if (is_total_to_date(before, behind)) return quote_actual(rest(), at_, false);
    static constexpr auto totals =
        word_list({"計", "全体で", "合わせて", "合わせ", "、", "新たに", "は"});
    const bool apart = at_ == 0 || ends_with_one(before, totals);
    const bool of_all = apart && !sums_up_ && whose() == Whose::own;
    if (of_all && says_own_deed(behind)) quote_actual(rest(), at_, true);
    if (counts_a_part) part_ = true;
  }

  /// 「累計46箇所となった」 of an indicator that counts so.
  [[nodiscard]] bool is_total_to_date(std::string_view before, std::string_view behind) const {
    static constexpr auto sums = word_list({"累計", "累積", "通算"});
    static constexpr auto facts =
        word_list({"となった", "となり", "となって", "であった", "であり"});
    return std::ranges::any_of(sums,
                               [&](std::string_view sum) {
                                 return before.ends_with(sum) &&
                                        measure_->name.find(sum) != std::string::npos;
                               }) &&
           starts_with_one(behind, facts) && whose() == Whose::own;
  }

  /// What stands behind a number makes it the indicator's: の参加校, で実施した.
  [[nodiscard]] bool says_own_deed(std::string_view behind) const {
    std::string_view text = behind;
    if (take(text, "の")) {
      const std::string_view noun = noun_run(text);
      return noun.size() > measure_->unit.size() && noun.ends_with(measure_->unit) &&
             is_own_noun(noun, *measure_);
    }
    static constexpr auto particles = word_list({"で", "が", "を", "に"});
    take_one(text, particles);
    constexpr std::size_t verb = 6;  // two characters
    const std::string_view deed = noun_run(text).substr(0, verb);
    const std::size_t named = deed.size() < verb ? std::string::npos : measure_->name.find(deed);
    if (named == std::string::npos) return false;
    // 「53台を処分し」 are none of 未処分台数.
    constexpr std::string_view not_yet = "未";
    if (std::string_view(measure_->name).substr(0, named).ends_with(not_yet)) return false;
    static constexpr auto done = word_list({"した", "された", "し、", "され、", "。", "でき"});
    return starts_with_one(text.substr(verb), done);
  }

  /// は, が and も behind a noun name what the clause speaks of.
  void read_particle() {
    const bool is_topic = rest().starts_with("は");
    if (!is_topic && !rest().starts_with("が") && !rest().starts_with("も")) return;
    std::size_t end = at_;
    static constexpr auto compounds = word_list({"において", "については", "について", "に関して",
                                                 "として", "では", "で", "に", "から", "まで"});
    for (const std::string_view compound : compounds) {
      if (sentence_.substr(0, end).ends_with(compound)) {
        end -= compound.size();
        break;
      }
    }
    NounPhrase noun = noun_before(sentence_, end);
    // 「令和5年度実績は」
    if (const auto year = year_at(noun.head, measure_->fiscal_year)) {
      const bool own = year->year == measure_->fiscal_year && year->length < noun.head.size();
      if (own && noun.modifier.empty()) noun.head.remove_prefix(year->length);
    }
    if (end == at_ && ends_in_kana_noun(sentence_.substr(0, end))) {
      subject_ = Topic::value;
      if (is_topic) scope_->topic = Topic::value;
      return;
    }
    if (noun.head.empty() || year_before(noun.head, measure_->fiscal_year)) return;
    Topic topic = topic_of(noun, *measure_);
    if (topic == Topic::none) return;
    if (topic == Topic::own && end == at_ && ends_another_word(noun)) topic = Topic::value;
    if (is_topic) {
      const bool in_full = end == at_ && names_in_full(end);
      if (in_full) topic = Topic::own;
      if (topic == Topic::own && !in_full && is_narrowed(noun)) topic = Topic::value;
      if (topic != Topic::own) sums_up_ = true;
      if (topic != Topic::plain) scope_->topic = topic;
      static constexpr auto counts = word_list({"数", "率", "量", "額"});
      value_named_ = topic == Topic::own && ends_with_one(noun.head, counts);
      if (topic == Topic::own) {
        constexpr std::size_t particle = 3;
        const std::string_view behind = sentence_.substr(at_ + particle);
        quote_value(behind, noun);
        if (in_full) quote_last(behind, end);
      }
    }
    subject_ = topic;
    named_plainly_ = topic == Topic::own && end == at_ && is_named_plainly(noun, end);
  }

  /// 問合せ件数, 申込み人数: a verb's noun, whose kana cut it off, goes on in front of 件数, and it
  /// is not the name's.
  [[nodiscard]] bool ends_another_word(const NounPhrase& noun) const {
    if (!noun.modifier.empty()) return false;
    const auto begin = static_cast<std::size_t>(noun.head.data() - sentence_.data());
    const std::string_view before = sentence_.substr(0, begin);
    static constexpr auto kana = word_list(
        {"せ", "み", "し", "い", "れ", "り", "き", "け", "ち", "え", "べ", "げ", "め", "び", "ぎ"});
    static constexpr auto joints = word_list({"により", "に伴い", "を受け", "に加え", "に向け"});
    if (!ends_with_one(before, kana) || ends_with_one(before, joints)) return false;
    // The name may have the word itself: 申込み件数.
    constexpr std::size_t two_characters = 6;
    if (before.size() < two_characters) return false;
    const std::string_view word = before.substr(before.size() - two_characters);
    return measure_->name.find(std::string(word) + std::string(noun.head)) == std::string::npos;
  }

  /// 「利用者数は」 at the beginning of a sentence or clause: no 企業の, no 支援を受けた before it.
  [[nodiscard]] bool is_named_plainly(const NounPhrase& noun, std::size_t end) const {
    if (names_in_full(end)) return true;
    const auto begin = static_cast<std::size_t>(noun.head.data() - sentence_.data());
    const std::string_view before = sentence_.substr(0, begin);
    static constexpr auto beginnings = word_list({"・", "、", "○", "●"});
    return noun.modifier.empty() && (before.empty() || ends_with_one(before, beginnings));
  }

  /// How many times last year's value it is may be said of a part, as of 「2駅では、」 before.
  [[nodiscard]] bool may_have_ratio() const { return named_plainly_ && !placed_; }

  /// The indicator's whole name ends at `end`, and nothing says that only some of it are meant.
  [[nodiscard]] bool names_in_full(std::size_t end) const {
    std::string_view before = sentence_.substr(0, end);
    if (!before.ends_with(measure_->name)) return false;
    before.remove_suffix(measure_->name.size());
    static constexpr auto joints = word_list({"・", "○", "●", "、", "また", "なお"});
    return before.empty() || ends_with_one(before, joints) ||
           year_before(before, measure_->fiscal_year).has_value();
  }

  /// 「初めて実施した学校は」 are some of them, 「延べ実施校は」 of several years,
  /// 「計画していた講座は」 are all.
  [[nodiscard]] bool is_narrowed(const NounPhrase& noun) const {
    const auto begin = static_cast<std::size_t>(noun.head.data() - sentence_.data());
    const std::string_view before = sentence_.substr(0, begin);
    if (belongs_to_another(noun.head, before, *measure_)) return true;
    if (!noun.modifier.empty()) return false;
    constexpr std::string_view sum = "延べ";
    if (before.ends_with(sum) && measure_->name.find(sum) == std::string::npos) return true;
    if (joins_name(noun.head, before, *measure_)) return true;
    static constexpr auto all =
        word_list({"計画していた", "予定していた", "目標とした", "目標としていた"});
    static constexpr auto verbs =
        word_list({"た", "だ", "る", "ない", "な", "む", "う", "す", "く"});
    return ends_with_one(before, verbs) && !ends_with_one(before, all);
  }

  /// 「待機児童数はゼロとなった」.
  void quote_zero(std::string_view text, const NounPhrase& noun) {
    std::string_view behind = text;
    static constexpr auto kept =
        word_list({"を維持した", "を維持し", "を継続した", "を継続し", "を達成した", "を達成し"});
    static constexpr auto ends = word_list({"。", "、", "が、", "もの", "ため"});
    if (!take(behind, "ゼロ") || !(take_one(behind, came_to) || take_one(behind, kept))) return;
    if (!behind.empty() && !starts_with_one(behind, ends)) return;
    const auto begin = static_cast<std::size_t>(noun.head.data() - sentence_.data());
    const std::size_t end = sentence_.size() - behind.size();
    talk_->actuals.push_back({.value = 0,
                              .quote = std::string(sentence_.substr(begin, end - begin)),
                              .may_be_part = false,
                              .step = 0});
  }

  /// 「被害額は7億円を下回った」「相談件数は3,000件の大台を割り込んだ」.
  void quote_bound(std::string_view text, const NounPhrase& noun) {
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
    const auto amount = amount_at(text, measure_->unit);
    if (!amount) return;
    std::string_view behind = text.substr(amount->length);
    const bool mark = take(behind, "の大台");
    if (!take(behind, "を")) return;
    const auto* const verb = std::ranges::find_if(
        verbs, [&](const Verb& each) { return begins_with(behind, each.stem); });
    // 「3件を維持した」 is the value itself.
    if (verb == verbs.end() || (verb->stem == "維持" && !mark)) return;
    behind.remove_prefix(verb->stem.size());
    const std::string_view clause = clause_of_claim(behind);
    const Outcome outcome = outcome_of(clause, verb->conjugation);
    if (outcome.mood != Mood::fact || !outcome.noun.empty()) return;
    const auto begin = static_cast<std::size_t>(noun.head.data() - sentence_.data());
    const std::size_t end = sentence_.size() - behind.size() + clause.size();
    talk_->bounds.push_back({.value = amount->value,
                             .above = verb->above,
                             .quote = std::string(sentence_.substr(begin, end - begin))});
  }

  /// 「経常収支は△158百万円となった」, where it is less than nothing.
  void quote_negative(std::string_view text, const NounPhrase& noun) {
    static constexpr auto minus = word_list({"△", "▲", "マイナス", "-"});
    static constexpr auto facts = word_list({"となった", "となり", "であった", "であり", "だった"});
    if (!measure_->actual || *measure_->actual >= 0 || !take_one(text, minus)) return;
    const auto amount = amount_at(text, measure_->unit);
    if (!amount || !starts_with_one(text.substr(amount->length), facts)) return;
    const auto begin = static_cast<std::size_t>(noun.head.data() - sentence_.data());
    const std::size_t end = sentence_.size() - text.size() + amount->length;
    talk_->actuals.push_back({.value = -amount->value,
                              .quote = std::string(sentence_.substr(begin, end - begin)),
                              .may_be_part = false,
                              .step = amount->step});
  }

  /// 「令和4年度の実施校数は34校であった」 by the indicator's whole name, which ends at `end`.
  void quote_last(std::string_view text, std::size_t end) {
    const std::size_t begin = end - measure_->name.size();
    const auto year = year_before(sentence_.substr(0, begin), measure_->fiscal_year);
    if (!year || year->year != measure_->fiscal_year - 1 || labelled_ || supposed_) return;
    const auto amount = amount_at(text, measure_->unit);
    static constexpr auto facts = word_list({"であった", "であり", "だった", "となった", "となり"});
    if (!amount || !starts_with_one(text.substr(amount->length), facts)) return;
    const std::size_t finish = sentence_.size() - text.size() + amount->length;
    talk_->lasts.push_back({.value = amount->value,
                            .quote = std::string(sentence_.substr(begin, finish - begin)),
                            .may_be_part = false,
                            .step = amount->step});
  }

  /// 「修了者は1,047人となった」.
  void quote_value(std::string_view text, const NounPhrase& noun) {
    if (whose() != Whose::others) quote_zero(text, noun);
    if (whose() != Whose::others && is_named_plainly(noun, at_)) quote_bound(text, noun);
    if (whose() != Whose::others) quote_negative(text, noun);
    const auto amount = amount_at(text, measure_->unit);
    if (!amount || whose() == Whose::others) return;
    static constexpr auto facts = word_list(
        {"となった", "となり", "であった", "であり", "だった", "に達した", "にとどまった",
         "にとどまり", "に増加した", "に減少した", "で、", "と、", "で目標", "と目標", "。"});
    if (!starts_with_one(text.substr(amount->length), facts)) return;
    quote_actual(text, static_cast<std::size_t>(noun.head.data() - sentence_.data()), false);
  }

  static constexpr std::size_t claimed_length = 60;  // bytes: twenty characters
  static constexpr std::size_t of_length = 3;

  std::string_view sentence_;
  const Measure* measure_;
  Scope* scope_;
  AnalysisTalk* talk_;
  std::size_t at_ = 0;
  Topic subject_ = Topic::none;  ///< of this clause
  bool part_ = false;            ///< this clause speaks of a part
  bool year_of_next_noun_ = false;
  bool placed_ = false;         ///< 「2駅では、」 was said
  bool named_plainly_ = false;  ///< what was named last is the indicator, and nothing narrows it
  bool value_named_ = false;    ///< what the sentence speaks of is a number: 件数は
  bool may_turn_ = false;       ///< the sentence has words that turn_mention() looks for
  bool may_be_none_ = false;    ///< … and those that read_no_change() and the like look for
  bool may_be_placed_ = false;  ///< … では、
  bool supposed_ = false;       ///< the rest of the sentence is no fact, or not about all
  bool labelled_ = false;       ///< the sentence is about what stands before a colon
  /// Numbers without a name may be more than the value: of several years, or of somebody else.
  bool sums_up_ = false;
  bool sums_years_ = false;  ///< what follows is counted over several years
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

}  // namespace

AnalysisTalk analysis_talk(std::string_view text, const Measure& measure) {
  AnalysisTalk talk;
  Scope scope;
  for (const std::string& sentence : folded_sentences(text)) {
    if (!talk.next_year) talk.next_year = wrong_next_year(sentence, measure.fiscal_year);
    if (begins_item(sentence)) scope = {};
    // Within a text a year and a part stay what is spoken of until something else is named.
    if (scope.topic != Topic::other) scope.topic = Topic::none;
    scope.earlier_subject = Topic::none;
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
