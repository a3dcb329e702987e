// SPDX-License-Identifier: MPL-2.0
// Whom a sentence speaks of, followed word by word.
#include "logic/prose/focus.hpp"

#include <algorithm>
#include <string>

#include "logic/prose/naming.hpp"
#include "logic/prose/supposition.hpp"
#include "logic/prose/target_owner.hpp"
#include "logic/prose/target_rate.hpp"
#include "logic/prose/words.hpp"

namespace tenken::prose {

Focus::Focus(std::string_view sentence, const Measure& measure, Scope& scope)
    : sentence_(sentence),
      measure_(&measure),
      scope_(&scope),
      may_be_placed_(contains_one(sentence, word_list({"では、", "において"}))) {}

bool Focus::hear(std::size_t at) {
  const std::string_view rest = sentence_.substr(at);
  if (hear_whole(at)) return true;
  if (rest.front() == ':') hear_label(at);
  if (begins_with_survey(rest, *measure_)) scope_->topic = Topic::other;
  if (begins_with_part(rest)) part_ = true;
  // 「28校のうち、初めての学校は9校」: what follows is about some of them.
  if (begins_with(rest, "のうち")) labelled_ = true;
  if (may_be_placed_ && (begins_with(rest, "では、") || begins_with(rest, "において"))) {
    placed_ = true;
  }
  if (begins_with_sum(rest)) sums_up_ = true;
  if (adds_years(rest)) sums_years_ = true;
  if (supposes_at(sentence_, at)) supposed_ = true;
  return false;
}

/// 全体 and its like: the indicator's own, unless another noun stands with it.
bool Focus::hear_whole(std::size_t at) {
  static constexpr auto wholes = word_list({"全体", "合計", "総数"});
  if (!starts_with_one(sentence_.substr(at), wholes)) return false;
  const std::size_t behind = at + wholes.front().size();
  // 「高齢者の被害は全体の6割」 is still about them.
  std::string_view share = sentence_.substr(behind);
  if (take(share, "の") && (share_of(share) || share.starts_with("半"))) return true;
  const Topic whole = topic_of(noun_before(sentence_, behind), *measure_);
  scope_->topic = whole == Topic::other ? Topic::other : Topic::own;
  labelled_ = false;
  part_ = false;
  return true;
}

/// 「北信：」: the rest of the sentence is about that.
void Focus::hear_label(std::size_t at) {
  const auto year = year_before(sentence_.substr(0, at), measure_->fiscal_year);
  if (year && year->year == measure_->fiscal_year) return;
  const NounPhrase noun = noun_before(sentence_, at);
  const Topic topic = noun.head.empty() ? Topic::none : topic_of(noun, *measure_);
  if (topic != Topic::none && topic != Topic::own) labelled_ = true;
}

/// 「3年間の累計で目標の300人」 is not this year's target, unless the indicator counts so.
bool Focus::adds_years(std::string_view rest) const {
  static constexpr auto sums = word_list({"累計", "累積", "通算"});
  return starts_with_one(rest, sums) &&
         measure_->name.find(rest.substr(0, sums.front().size())) == std::string::npos;
}

void Focus::end_clause() {
  if (subject_ != Topic::none && !by_stem_) scope_->earlier_subject = subject_;
  by_stem_ = false;
  subject_ = Topic::none;
  part_ = false;
  year_of_next_noun_ = false;
}

void Focus::hear_year(YearUse use, bool own) {
  if (use == YearUse::scope) scope_->another_year = !own;
  if (use != YearUse::attribute) return;
  if (own) scope_->another_year = false;
  year_of_next_noun_ = !own;
}

std::optional<Named> Focus::named_at(std::size_t at) const {
  const std::string_view rest = sentence_.substr(at);
  Named named;
  named.is_topic = begins_with(rest, "は");
  if (!named.is_topic && !begins_with(rest, "が") && !begins_with(rest, "も")) return std::nullopt;
  static constexpr auto compounds = word_list({"において", "については", "について", "に関して",
                                               "として", "では", "で", "に", "から", "まで"});
  std::string_view before = sentence_.substr(0, at);
  named.directly = !take_last(before, compounds);
  named.end = before.size();
  named.noun = noun_before(sentence_, named.end);
  // 「令和5年度実績は」
  if (const auto year = year_at(named.noun.head, measure_->fiscal_year)) {
    const bool own = year->year == measure_->fiscal_year && year->length < named.noun.head.size();
    if (own && named.noun.modifier.empty()) named.noun.head.remove_prefix(year->length);
  }
  if (named.directly && ends_in_kana_noun(before)) {
    named.in_kana = true;
    named.topic = Topic::value;
    named.by_stem = !named.is_topic && begins_the_name(before, *measure_);
    return named;
  }
  if (named.noun.head.empty() || year_before(named.noun.head, measure_->fiscal_year)) {
    return std::nullopt;
  }
  named.topic = topic_of(named.noun, *measure_);
  if (named.topic == Topic::none) return std::nullopt;
  const bool cut_off = named.directly && ends_another_word(sentence_, named.noun, *measure_);
  if (named.topic == Topic::own && cut_off) named.topic = Topic::value;
  if (!named.is_topic) return named;
  named.in_full = named.directly && names_in_full(before, *measure_);
  if (named.in_full) named.topic = Topic::own;
  const bool narrowed =
      named.topic == Topic::own && !named.in_full && is_narrowed(sentence_, named.noun, *measure_);
  if (narrowed) named.topic = Topic::value;
  return named;
}

void Focus::set_topic(const Named& named) {
  if (named.in_kana) {
    scope_->topic = Topic::value;
    return;
  }
  if (named.topic != Topic::own) sums_up_ = true;
  if (named.topic != Topic::plain) scope_->topic = named.topic;
  static constexpr auto counts = word_list({"数", "率", "量", "額"});
  value_named_ = named.topic == Topic::own && ends_with_one(named.noun.head, counts);
}

void Focus::set_subject(const Named& named) {
  subject_ = named.topic;
  if (named.in_kana) {
    by_stem_ = named.by_stem;
    return;
  }
  named_plainly_ = named.topic == Topic::own && named.directly &&
                   is_named_plainly(sentence_, named.noun, named.end, *measure_);
}

Whose Focus::whose() const {
  if (labelled_ || supposed_ || scope_->another_year || year_of_next_noun_ || part_ ||
      subject_ == Topic::other) {
    return Whose::others;
  }
  if (subject_ == Topic::own) return Whose::own;
  if (scope_->topic == Topic::other) return Whose::others;
  const bool known = subject_ == Topic::none && scope_->topic != Topic::value;
  return known ? Whose::own : Whose::unclear;
}

Whose Focus::whose_target(std::size_t at) const {
  if (supposed_ || sums_years_) return Whose::others;
  const Whose owner = owner_of_target(sentence_.substr(0, at), *measure_, part_);
  return owner == Whose::unclear ? whose() : owner;
}

bool Focus::names_indicator() const {
  return subject_ == Topic::own || (subject_ == Topic::none && scope_->topic == Topic::own);
}

bool Focus::names_value() const {
  return value_named_ && (subject_ == Topic::own || subject_ == Topic::none);
}

bool Focus::opens_text(std::size_t at) const {
  std::string_view before = sentence_.substr(0, at);
  if (finishes_with(before, "対")) before.remove_suffix(std::string_view("対").size());
  static constexpr auto starts = word_list({"、", "・", "○", "●"});
  return scope_->opens_text && !placed_ && (before.empty() || ends_with_one(before, starts));
}

}  // namespace tenken::prose
