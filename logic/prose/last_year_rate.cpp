// SPDX-License-Identifier: MPL-2.0
// What share of last year's value a sentence says this year's is.
#include "logic/prose/last_year_rate.hpp"

#include <algorithm>
#include <cmath>

#include "logic/prose/words.hpp"
#include "logic/text/number.hpp"

namespace tenken::prose {
namespace {

constexpr double tenth = 10;  // percent

/// Shares of what is itself a share may be points.
bool counts_shares(std::string_view unit) {
  return unit.find('%') != std::string_view::npos || unit.find("‰") != std::string_view::npos;
}

}  // namespace

std::optional<Growth> growth_in(std::string_view quantity, std::string_view unit) {
  static constexpr auto inexact =
      word_list({"以上", "以下", "余", "あまり", "強", "弱", "近", "超"});
  static constexpr auto roughly = word_list({"程度", "ほど", "前後"});
  const std::size_t digit = quantity.find_first_of("0123456789");
  if (digit == std::string_view::npos || counts_shares(unit)) return std::nullopt;
  if (contains_one(quantity, inexact)) return std::nullopt;
  const auto number = decimal_at(quantity.substr(digit));
  if (!number) return std::nullopt;
  std::string_view behind = quantity.substr(digit + number->length);
  const bool in_tenths = take(behind, "割");
  if (!in_tenths && !take(behind, "%")) return std::nullopt;
  if (behind.find_first_of("0123456789") != std::string_view::npos) return std::nullopt;
  constexpr double five = 5;
  const bool rounded = quantity.find("約") < digit || contains_one(behind, roughly);
  const double percent = in_tenths ? number->value * tenth : number->value;
  double step = in_tenths ? tenth : number->step;
  // 10% and 15% may be as round as 1割.
  if (step == 1 && std::fmod(percent, five) == 0) {
    step = std::fmod(percent, tenth) == 0 ? tenth : five;
  }
  if (rounded && step < five) step *= 2;
  return Growth{.percent = percent, .step = step};
}

std::optional<Ratio> ratio_to_last(std::string_view rest, std::string_view unit) {
  if (unit == "%") return std::nullopt;
  std::string_view behind = rest;
  const bool about = take(behind, "約");
  const auto percent = amount_at(behind, "%");
  if (!percent) return std::nullopt;
  const std::string_view digits = behind.substr(0, behind.find('%'));
  behind.remove_prefix(percent->length);
  static constexpr auto facts =
      word_list({"となった", "となり", "となって", "であった", "であり", "だった", "で、", "と、",
                 "、", "。", "にとどま", "に留ま"});
  static constexpr auto others = word_list({"増", "減", "伸び", "上", "下", "低", "高", "プラス",
                                            "マイナス", "アップ", "ダウン", "見込", "落ち"});
  constexpr double least = 50;  // 「前年度比12%」 may be by how much it grew
  // 「前年度比104.6%となった講座」 are some of them.
  std::string_view after = behind;
  if (take_one(after, it_was) && !ends_statement(after)) return std::nullopt;
  const bool stated = behind.empty() || starts_with_one(behind, facts);
  if (!stated || percent->value < least || contains_one(clause_at(behind), others)) {
    return std::nullopt;
  }
  return Ratio{.percent = percent->value,
               .step = text::last_decimal(digits),
               .exact = !about && !behind.starts_with("にとどま"),
               .length = rest.size() - behind.size()};
}

std::optional<Ratio> multiple_of_last(std::string_view rest, std::string_view unit) {
  std::string_view behind = rest;
  if (!take(behind, "の")) return std::nullopt;
  static constexpr auto about = word_list({"約", "およそ", "ほぼ"});
  take_one(behind, about);
  const auto number = decimal_at(behind);
  if (!number) return std::nullopt;
  behind.remove_prefix(number->length);
  constexpr double whole = 100;
  double one = 0;
  if (take(behind, "倍")) one = whole;
  if (one == 0 && !counts_shares(unit) && take(behind, "割")) one = tenth;
  static constexpr auto facts =
      word_list({"となった", "となり", "となって", "であった", "であり", "だった", "に増加した",
                 "に増加し、", "に拡大した", "に拡大し、", "に伸びた", "に減少した", "に減少し、"});
  if (one == 0 || !starts_with_one(behind, facts)) return std::nullopt;
  return Ratio{.percent = number->value * one,
               .step = number->step * one,
               .exact = true,
               .length = rest.size() - behind.size()};
}

}  // namespace tenken::prose
