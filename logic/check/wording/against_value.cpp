// SPDX-License-Identifier: MPL-2.0
// What a text gives for this year's and last year's value, held against the cells.
#include "logic/check/wording/against_value.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "logic/check/may_quote.hpp"
#include "logic/check/quote.hpp"
#include "logic/check/wording/claim_meaning.hpp"
#include "logic/check/wording/written_numbers.hpp"

namespace tenken::check {
namespace {

using message::msg;
using prose::QuotedNumber;

/// There are numbers given for `field`, and none of them is its value; the first that is wrong.
const QuotedNumber* wrong_number(const record::Field& field,
                                 const std::vector<QuotedNumber>& quoted) {
  const auto value = field.number();
  const auto may_be_it = [&](const QuotedNumber& each) {
    if (may_quote(field, each.value)) return true;
    // Told in other words of scale: either may be the rounder number.
    return each.step > 0 && std::abs(each.value - *value) < std::max(each.step, step_of(field));
  };
  if (!value || std::ranges::any_of(quoted, may_be_it)) return nullptr;
  const auto found = std::ranges::find_if(
      quoted, [&](const QuotedNumber& each) { return !each.may_be_part || each.value > *value; });
  return found == quoted.end() ? nullptr : &*found;
}

void tell_actual(const Passage& passage, const record::Field& actual, const std::string& quoted,
                 Findings& findings) {
  const Subject& subject = passage.subject;
  findings.at(passage.text)
      .actual(quoted)
      .expected(actual.text() + passage.indicator.unit.text())
      .related(actual)
      .say(msg("{1}に「{2}」とありますが、{3}は {4} です。本文か実績のどちらかを直してください。",
               subject.title(passage.text.id), quote(quoted), subject.title(actual.id),
               actual.text()));
}

bool tell_unless_quoted(const Passage& passage, const record::Field& actual,
                        const std::vector<QuotedNumber>& quoted, Findings& findings) {
  const QuotedNumber* const wrong = wrong_number(actual, quoted);
  if (wrong == nullptr) return false;
  tell_actual(passage, actual, wrong->quote, findings);
  return true;
}

}  // namespace

bool tell_wrong_actual(const Passage& passage, Findings& findings) {
  return tell_unless_quoted(passage, passage.indicator.actual[0], passage.talk.actuals, findings);
}

bool tell_wrong_last(const Passage& passage, Findings& findings) {
  return tell_unless_quoted(passage, passage.indicator.actual[1], passage.talk.lasts, findings);
}

bool tell_wrong_target(const Passage& passage, Findings& findings) {
  const record::Field& target = passage.indicator.target;
  const QuotedNumber* const wrong = wrong_number(target, passage.talk.targets);
  if (wrong == nullptr) return false;
  const Subject& subject = passage.subject;
  findings.at(passage.text)
      .actual(wrong->quote)
      .expected(target.text() + passage.indicator.unit.text())
      .related(target)
      .say(msg("{1}に「{2}」とありますが、{3}は {4} です。本文か目標値のどちらかを直してください。",
               subject.title(passage.text.id), quote(wrong->quote), subject.title(target.id),
               target.text()));
  return true;
}

bool tell_wrong_bound(const Passage& passage, Findings& findings) {
  const record::Field& actual = passage.indicator.actual[0];
  const auto& bounds = passage.talk.bounds;
  const auto value = actual.number();
  const auto is_wrong = [&](const prose::Bound& bound) {
    return bound.above ? *value < bound.value : *value > bound.value;
  };
  if (!value || bounds.empty() || !std::ranges::all_of(bounds, is_wrong)) return false;
  if (is_rank(passage.indicator)) return false;  // 20位を上回った is 19th or better
  tell_actual(passage, actual, bounds.front().quote, findings);
  return true;
}

}  // namespace tenken::check
