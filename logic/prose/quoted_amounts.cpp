// SPDX-License-Identifier: MPL-2.0
// Amounts of money in prose, whatever unit they are told in.
#include "logic/prose/quoted_amounts.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "logic/text/characters.hpp"
#include "logic/text/fiscal_year.hpp"
#include "logic/text/lines.hpp"
#include "logic/text/mend.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::prose {
namespace {

constexpr std::u32string_view digits = U"0123456789";

/// A sentence that has one of these does not speak of what was spent.
constexpr std::array<std::u32string_view, 101> other_meanings = {
    U"累計",     U"累積",       U"通算",     U"予算",     U"見込",     U"計画",     U"予定",
    U"目標",     U"限度",       U"上限",     U"最大",     U"以内",     U"以上",     U"以下",
    U"未満",     U"超え",       U"超える",   U"枠",       U"融資",     U"貸付",     U"保証",
    U"債務",     U"残高",       U"積立",     U"総事業費", U"補助対象", U"決定",     U"申請",
    U"要望",     U"全体",       U"効果",     U"売上",     U"販売",     U"成約",     U"取引",
    U"生産",     U"出荷",       U"消費",     U"収入",     U"所得",     U"被害",     U"寄附",
    U"寄付",     U"単価",       U"年収",     U"賃金",     U"資本金",   U"当たり",   U"あたり",
    U"前年",     U"昨年",       U"国庫",     U"国費",     U"投資",     U"商談",     U"受注",
    U"協調",     U"波及",       U"事業規模", U"繰越",     U"繰り越",   U"対象経費", U"対象事業費",
    U"自己負担", U"基金",       U"削減",     U"節減",     U"収益",     U"税収",     U"市場規模",
    U"輸出",     U"貸与",       U"納税",     U"当初",     U"補正",     U"契約",     U"価格",
    U"価額",     U"か年",       U"カ年",     U"ヶ年",     U"ケ年",     U"箇年",     U"市町村負担",
    U"地元負担", U"受益者負担", U"利用額",   U"債権",     U"財産",     U"資産",     U"滞納",
    U"税額",     U"との合計",   U"他団体",   U"保険金",   U"共済金",   U"起債",     U"県債",
    U"返還",     U"不用額",     U"執行残"};

/// One that has one of these does. Amounts in 千円, as accounts give them, need none.
constexpr std::array<std::u32string_view, 12> spendings = {U"支給", U"支出",   U"支払", U"交付",
                                                           U"補助", U"助成",   U"給付", U"委託",
                                                           U"執行", U"負担金", U"決算", U"実績"};

using text::is_digit;
bool is_space(char32_t c) { return c == U' ' || c == U'　'; }
bool ends_sentence(char32_t c) { return c == U'。' || text::is_line_break(c); }

std::string utf8(std::u32string_view text) {
  std::string result;
  for (const char32_t c : text) text::append_utf8(result, c);
  return result;
}

/// What 千, 百万, 億 … before 円 multiply by; at is moved behind them.
double multiplier(std::u32string_view text, std::size_t& at) {
  double factor = 1;
  for (; at < text.size(); ++at) {
    switch (text[at]) {
      case U'十':
        factor *= 1e1;
        break;
      case U'百':
        factor *= 1e2;
        break;
      case U'千':
        factor *= 1e3;
        break;
      case U'万':
        factor *= 1e4;
        break;
      case U'億':
        factor *= 1e8;
        break;
      default:
        return factor;
    }
  }
  return factor;
}

struct Number {
  double value = 0;
  double last_digit = 1;  ///< 0.1 for 1.5
};

/// Digits with commas and a point; at is moved behind them.
std::optional<Number> number(std::u32string_view text, std::size_t& at) {
  std::string plain;
  Number result;
  bool point = false;
  for (; at < text.size() && (is_digit(text[at]) || text[at] == U',' || text[at] == U'.'); ++at) {
    if (text[at] == U',') continue;
    if (point) result.last_digit /= 10;
    point = point || text[at] == U'.';
    plain += static_cast<char>(text[at]);
  }
  const char* const end = plain.data() + plain.size();
  const auto [read, error] = std::from_chars(plain.data(), end, result.value);
  return error == std::errc{} && read == end ? std::optional(result) : std::nullopt;
}

void skip_spaces(std::u32string_view text, std::size_t& at) {
  while (at < text.size() && is_space(text[at])) ++at;
}

/// The amount that begins at the digit `at`, which is moved behind it, or behind its digits when
/// they are no amount.
std::optional<QuotedAmount> amount(std::u32string_view text, std::size_t& at) {
  const std::size_t begin = at;
  QuotedAmount result;
  std::size_t behind_digits = 0;
  do {  // 1億2,000万円 has two parts
    const auto part = number(text, at);
    behind_digits = std::max(behind_digits, at);
    if (!part) return std::nullopt;
    skip_spaces(text, at);
    const double factor = multiplier(text, at);
    result.thousand_yen += part->value * factor / 1000;
    result.precision = part->last_digit * factor / 1000;
    if (factor > 1) skip_spaces(text, at);
  } while (result.precision >= 10 && at < text.size() && is_digit(text[at]));
  if (at >= text.size() || text[at] != U'円') {
    at = behind_digits;
    return std::nullopt;
  }
  result.text = utf8(text.substr(begin, ++at - begin));
  return result;
}

/// The fiscal year written at the beginning of `text`: R5, 令和5年度, 2023年度.
std::optional<int> year_at(std::u32string_view text) {
  std::size_t length = 0;
  if (text.starts_with(U"令和") || text.starts_with(U"平成")) {
    length = 2;
  } else if (text.starts_with(U"R") || text.starts_with(U"H")) {
    length = 1;
  }
  const std::size_t era = length;
  while (length < text.size() && (is_digit(text[length]) || text[length] == U'元')) ++length;
  if (length == era || (era == 0 && (length != 4 || !text.substr(length).starts_with(U"年")))) {
    return std::nullopt;
  }
  const auto reading = text::read_fiscal_year(utf8(text.substr(0, length)));
  return reading.is_year() ? std::optional(reading.year) : std::nullopt;
}

template <std::size_t n>
bool says_one(std::u32string_view text, const std::array<std::u32string_view, n>& words) {
  return std::ranges::any_of(
      words, [&](auto word) { return text.find(word) != std::u32string_view::npos; });
}

/// What a sentence says, looked at once for all of its amounts.
class Sentence {
 public:
  Sentence(std::u32string_view text, int fiscal_year)
      : fiscal_year_(fiscal_year),
        of_other_things_(says_one(text, other_meanings)),
        says_spent_(says_one(text, spendings)) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (i > 0 && is_digit(text[i]) && is_digit(text[i - 1])) continue;
      const auto year = year_at(text.substr(i));
      if (!year) continue;
      const bool goes_through =
          i > 0 && !years_.empty() &&
          std::u32string_view(U"~～〜").find(text[i - 1]) != std::u32string_view::npos;
      of_several_years_ = of_several_years_ || goes_through;
      years_.emplace_back(i, *year);
      only_this_year_ = only_this_year_ && *year == fiscal_year;
    }
  }

  /// The amount at `at` of the sentence; those before it were asked for before.
  [[nodiscard]] bool spends(std::size_t at, bool in_thousands) {
    return !of_other_things_ && !of_several_years_ && (in_thousands || says_spent_) &&
           is_of_year(at);
  }

 private:
  /// The nearest year before an amount counts; where only later ones are named, they must be the
  /// same.
  [[nodiscard]] bool is_of_year(std::size_t at) {
    while (passed_ < years_.size() && years_[passed_].first < at) ++passed_;
    if (passed_ > 0) return years_[passed_ - 1].second == fiscal_year_;
    return only_this_year_;
  }

  int fiscal_year_;
  bool of_other_things_;
  bool says_spent_;
  bool only_this_year_ = true;
  bool of_several_years_ = false;                   ///< R3～R5
  std::vector<std::pair<std::size_t, int>> years_;  ///< and where they stand
  std::size_t passed_ = 0;                          ///< how many stand before the amount
};

/// 「事業費80,000千円（補助額76,000千円）」「152,010千円の設備整備に対し76,000千円を補助」:
/// `between` two amounts makes the second what was paid of the first.
bool leads_to_what_was_paid(std::u32string_view between) {
  static constexpr std::array<std::u32string_view, 11> words = {
      U"補助額", U"補助金額", U"補助率", U"助成額", U"県費", U"県負担",
      U"精算",   U"に対し",   U"のうち", U"（うち", U"(うち"};
  return says_one(between, words);
}

/// 精算額 before 「77,120千円（交付決定額 92,000千円）」: what brackets say of other amounts behind
/// it makes it no other thing.
bool is_named_as_paid(std::u32string_view before) {
  static constexpr std::array<std::u32string_view, 5> names = {U"精算額", U"支出額", U"執行額",
                                                               U"支払額", U"支払済額"};
  while (!before.empty() && (is_space(before.back()) || before.back() == U':')) {
    before.remove_suffix(1);
  }
  return std::ranges::any_of(names, [&](auto name) { return before.ends_with(name); });
}

/// `text` without brackets that begin with what another amount is called: （交付決定額
/// 92,000千円）.
std::u32string without_bracketed_amounts(std::u32string_view text) {
  static constexpr std::array<std::u32string_view, 7> names = {
      U"交付決定", U"決定額", U"契約額", U"申請額", U"予算額", U"予算現額", U"当初予算"};
  std::u32string rest(text);
  std::size_t open = rest.find_first_of(U"(（");
  while (open != std::u32string::npos) {
    const std::size_t close = rest.find_first_of(U")）", open);
    if (close == std::u32string::npos) break;
    const auto inner = std::u32string_view(rest).substr(open + 1, close - open - 1);
    if (std::ranges::any_of(names, [&](auto name) { return inner.starts_with(name); })) {
      rest.replace(open, close + 1 - open, close + 1 - open, U' ');
    }
    open = rest.find_first_of(U"(（", close);
  }
  return rest;
}

/// The amounts of one sentence.
void read_sentence(std::u32string_view text, int fiscal_year, std::vector<QuotedAmount>& amounts) {
  std::optional<Sentence> sentence;
  const std::size_t first = amounts.size();
  std::size_t end_of_last = 0;
  for (std::size_t at = text.find_first_of(digits); at < text.size();
       at = text.find_first_of(digits, at)) {
    const std::size_t begin = at;
    auto found = amount(text, at);
    at = std::max(at, begin + 1);
    if (!found) continue;
    if (!sentence) sentence.emplace(text, fiscal_year);
    const bool each = at < text.size() && text[at] == U'/';  // 9,000円/人
    // 「250,000千円に対する補助」: what is paid is less.
    static constexpr std::array<std::u32string_view, 6> shares = {U"に対",   U"の1/", U"の2/",
                                                                  U"のうち", U"規模", U"相当"};
    const bool whole =
        std::ranges::any_of(shares, [&](auto words) { return text.substr(at).starts_with(words); });
    const bool in_thousands = text.substr(begin, at - begin).ends_with(U"千円");
    const bool less = begin > 0 && (text[begin - 1] == U'△' || text[begin - 1] == U'▲');
    found->spent = !each && !whole && !less && sentence->spends(begin, in_thousands);
    if (!found->spent && !each && !whole && !less && is_named_as_paid(text.substr(0, begin))) {
      const std::u32string plain = without_bracketed_amounts(text);
      found->spent = Sentence(plain, fiscal_year).spends(begin, in_thousands);
    }
    if (amounts.size() > first && found->thousand_yen < amounts.back().thousand_yen &&
        leads_to_what_was_paid(text.substr(end_of_last, begin - end_of_last))) {
      amounts.back().spent = false;
    }
    end_of_last = at;
    amounts.push_back(std::move(*found));
  }
}

}  // namespace

std::vector<QuotedAmount> quoted_amounts(std::string_view text, int fiscal_year) {
  std::vector<QuotedAmount> amounts;
  if (text.find("円") == std::string_view::npos) return amounts;  // most texts have none
  std::u32string plain = text::decode(text::mend(text));
  std::ranges::transform(plain, plain.begin(), text::narrow);
  std::u32string_view rest = plain;
  while (!rest.empty()) {
    const std::size_t end = std::min<std::size_t>(
        static_cast<std::size_t>(std::ranges::find_if(rest, ends_sentence) - rest.begin()) + 1,
        rest.size());
    read_sentence(rest.substr(0, end), fiscal_year, amounts);
    rest.remove_prefix(end);
  }
  return amounts;
}

}  // namespace tenken::prose
