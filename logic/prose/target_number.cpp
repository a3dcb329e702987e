// SPDX-License-Identifier: MPL-2.0
// The number that a sentence gives for a target at the word 目標.
#include "logic/prose/target_number.hpp"

#include <algorithm>
#include <string>

#include "logic/prose/target_rate.hpp"
#include "logic/prose/verb_mood.hpp"
#include "logic/prose/words.hpp"

namespace tenken::prose {
namespace {

constexpr double tenth = 10;  // percent

/// One 目標, and what stands behind it.
class Reader {
 public:
  Reader(std::string_view sentence, std::size_t at, const Measure& measure)
      : sentence_(sentence),
        at_(at),
        rest_(sentence.substr(at + target_word.size())),
        measure_(&measure) {}

  NamedTarget read() {
    read_name();
    read_number();
    result_.length = sentence_.size() - rest_.size() - at_;
    return result_;
  }

 private:
  /// 目標 or 目標値, 目標数, 目標人数 …
  void read_name() {
    static constexpr auto names =
        word_list({"の件数", "の人数", "の回数", "の水準", "の数値", "数値", "値", "校数", "件数",
                   "人数", "者数", "回数", "数", "額", "水準", "ライン"});
    result_.of_value = take_one(rest_, names);
    if (result_.of_value) return;
    // 「目標面積」 of 間伐実施面積.
    const std::string_view noun = noun_run(rest_);
    constexpr std::size_t shortest = 6;  // two characters
    if (noun.size() >= shortest && measure_->name.ends_with(noun)) {
      result_.of_value = true;
      rest_.remove_prefix(noun.size());
    }
  }

  /// The number stands directly behind 目標(値), or behind の, （ and the like.
  void read_number() {
    static constexpr auto openers = word_list(
        {"である", "としていた", "とした", "とする", "として掲げた", "の", "は", ":", "(", "="});
    std::string_view number = rest_;
    const bool is_topic = number.starts_with("は");
    const bool by_no = number.starts_with("の");
    take_one(number, openers);
    if (by_no && (take_zero(number) || take_multiple(number) || take_half(number))) {
      rest_ = number;
      return;
    }
    if (number.empty() || !is_digit(number.front())) return;
    const auto amount = amount_at(number, measure_->unit);
    if (is_topic && !amount) return;
    // 「目標の80%」 is a part of it, and 「目標は5校上回った」 a difference.
    constexpr std::size_t near = 8;
    const bool is_share = by_no && (measure_->unit == "%" || contains(window(number, near), "%"));
    if (amount && !is_share && !goes_on_as_difference(number.substr(amount->length))) {
      result_.of_value = true;
      result_.target = quoted(*amount, number);
    } else if (is_topic) {
      return;
    } else if (amount && is_share && measure_->unit == "%") {
      result_.of_value = true;
      result_.maybe_share = quoted(*amount, number);
    }
    rest_ = number;
    if (by_no && !amount) read_share();
    if (amount && is_kept_within(rest_.substr(amount->length))) {
      rest_.remove_prefix(amount->length);
      return;
    }
    if (amount && amount->step > 0) {
      rest_.remove_prefix(amount->length);
    } else if (!take_own_amount(rest_, measure_->unit)) {
      take_quantity(rest_);
    }
    take(rest_, ")");
    // 「目標の30件以下には届かなかった」; 「目標の80%以上」 is a share of it.
    static constexpr auto limits = word_list({"以上", "以下", "以内", "未満"});
    if (amount && !is_share) take_one(rest_, limits);
    take(rest_, ")");
  }

  void read_share() {
    const auto share = share_of(rest_);
    if (!share) return;
    const bool in_tenths = rest_.find("割") < rest_.find('%');
    result_.share = Ratio{.percent = *share, .step = in_tenths ? tenth : 1};
  }

  /// 「以内に抑えた」: the limit is what the sentence says of the target.
  static bool is_kept_within(std::string_view behind) {
    if (!take(behind, "以内") && !take(behind, "以下")) return false;
    static constexpr auto kept =
        word_list({"に抑", "には抑", "におさ", "に収", "には収", "にとどめ"});
    return starts_with_one(behind, kept);
  }

  /// 「目標のゼロには至らなかった」; not ゼロカーボン.
  bool take_zero(std::string_view& number) {
    std::string_view behind = number;
    static constexpr auto ends = word_list({"を", "に", "は"});
    if (!take(behind, "ゼロ") || !starts_with_one(behind, ends)) return false;
    result_.of_value = true;
    result_.target = QuotedNumber{.value = 0, .quote = quote_to(behind)};
    number = behind;
    return true;
  }

  /// 「目標の1.8倍となった」.
  bool take_multiple(std::string_view& number) {
    std::string_view behind = number;
    take(behind, "約");
    const auto times = decimal_at(behind);
    if (!times) return false;
    behind.remove_prefix(times->length);
    static constexpr auto reached = word_list({"に達した", "に達し、", "に上った", "に上り"});
    if (!take(behind, "倍")) return false;
    if (!starts_with_one(behind, came_or_is) && !starts_with_one(behind, reached)) return false;
    constexpr double whole = 100;
    result_.of_value = true;
    result_.multiple = Ratio{.percent = times->value * whole, .step = times->step * whole};
    number = behind;
    return true;
  }

  /// 「目標の半分にとどまった」.
  bool take_half(std::string_view& number) {
    constexpr double half = 50;
    if (measure_->unit == "%" || !(take(number, "半分") || take(number, "半数"))) return false;
    result_.share = Ratio{.percent = half, .step = tenth};
    return true;
  }

  [[nodiscard]] QuotedNumber quoted(const Amount& amount, std::string_view number) const {
    return {.value = amount.value,
            .quote = quote_to(number.substr(amount.length)),
            .step = amount.step};
  }

  /// From 目標 to where `behind` begins.
  [[nodiscard]] std::string quote_to(std::string_view behind) const {
    return std::string(sentence_.substr(at_, sentence_.size() - behind.size() - at_));
  }

  std::string_view sentence_;
  std::size_t at_;
  std::string_view rest_;
  const Measure* measure_;
  NamedTarget result_;
};

}  // namespace

NamedTarget named_target(std::string_view sentence, std::size_t at, const Measure& measure) {
  return Reader(sentence, at, measure).read();
}

}  // namespace tenken::prose
