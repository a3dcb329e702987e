// SPDX-License-Identifier: MPL-2.0
// What a sentence says the indicator's value was and became.
#include "logic/prose/value_change.hpp"

#include "logic/prose/spoken_years.hpp"
#include "logic/prose/words.hpp"

namespace tenken::prose {
namespace {

constexpr double least_certain = 10;  // smaller numbers are the same by chance

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

}  // namespace

std::optional<QuotedNumber> paired_value(std::string_view text, std::size_t year_length,
                                         const Measure& measure) {
  if (!measure.last || *measure.last < least_certain) return std::nullopt;
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
  const bool listed = !take_one(rest, arrows);
  if (listed && !take(rest, "、")) return std::nullopt;
  const auto year = year_at(rest, measure.fiscal_year);
  if (!year || year->year != measure.fiscal_year) return std::nullopt;
  rest.remove_prefix(year->length);
  const auto now = value_behind(rest);
  if (!now || goes_on_as_difference(rest)) return std::nullopt;
  // 「R4:33校、R5:28校と増加した」: a list may also end in what is expected.
  static constexpr auto ends = word_list({")", "。", "となった", "となり", "と着実", "と順調",
                                          "と増", "と減", "と推移", "で推移", "と横ばい"});
  if (listed && !rest.empty() && !starts_with_one(rest, ends)) return std::nullopt;
  return QuotedNumber{.value = now->value,
                      .quote = std::string(text.substr(0, text.size() - rest.size())),
                      .step = now->step};
}

std::optional<QuotedNumber> value_it_came_from(std::string_view text, std::size_t year_length,
                                               const Measure& measure) {
  if (!measure.actual || *measure.actual < least_certain) return std::nullopt;
  const auto change = change_at(text, year_length, measure);
  if (!change || change->now.value != *measure.actual) return std::nullopt;
  return QuotedNumber{.value = change->before.value,
                      .quote = std::string(text.substr(0, change->before_length)),
                      .step = change->before.step};
}

std::optional<QuotedNumber> value_in_list(std::string_view text, const Measure& measure) {
  static constexpr auto marks = word_list({":", "=", "は"});
  static constexpr auto joints = word_list({"、", "→"});
  constexpr int longest = 4;
  for (int i = 0; i < longest; ++i) {
    const auto year = year_at(text, measure.fiscal_year);
    if (!year || !year->year) return std::nullopt;
    if (*year->year == measure.fiscal_year - 1) return paired_value(text, year->length, measure);
    std::string_view rest = text.substr(year->length);
    take_one(rest, marks);
    const auto amount = amount_at(rest, measure.unit);
    if (!amount) return std::nullopt;
    rest.remove_prefix(amount->length);
    if (!take_one(rest, joints)) return std::nullopt;
    text = rest;
  }
  return std::nullopt;
}

std::optional<QuotedNumber> last_value_named(std::string_view text, const Measure& measure) {
  const auto year = year_at(text, measure.fiscal_year);
  if (!year || year->year != measure.fiscal_year - 1) return std::nullopt;
  std::string_view rest = text.substr(year->length);
  static constexpr auto names = word_list({"の実績", "実績", "は", ":", "="});
  while (take_one(rest, names)) {
  }
  const auto amount = amount_at(rest, measure.unit);
  if (!amount || amount->length != rest.size()) return std::nullopt;
  return QuotedNumber{.value = amount->value,
                      .quote = std::string(text),
                      .may_be_part = false,
                      .step = amount->step};
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

}  // namespace tenken::prose
