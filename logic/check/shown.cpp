// SPDX-License-Identifier: MPL-2.0
// What the printed sheet shows of a number.
#include "logic/check/shown.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "logic/text/characters.hpp"

namespace tenken::check {
namespace {

using text::is_digit;

/// Half of the last displayed digit, with room for the binary rest.
double rounding_of(std::string_view shown, bool percent) {
  const std::size_t point = shown.find('.');
  double last_digit = percent ? 0.01 : 1;
  if (point != std::string_view::npos) {
    const auto decimals = std::ranges::count_if(shown.substr(point), is_digit);
    last_digit *= std::pow(10, -static_cast<double>(decimals));
  }
  return last_digit * 0.5000001;
}

bool contains_any(std::string_view text, auto const& words) {
  return std::ranges::any_of(
      words, [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// Digits that are read by people, but not here: 二十五, ２５, 1/2, 1E+15.
bool is_written_otherwise(std::string_view shown) {
  static constexpr std::array<std::string_view, 30> signs = {
      "〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "億",
      "壱", "弐", "参", "０", "１", "２", "３", "４", "５", "６", "７", "８", "９", "E+", "E-"};
  const bool only_hashes = shown.find_first_not_of('#') == std::string_view::npos;
  return only_hashes || contains_any(shown, signs) || shown.find('/') != std::string_view::npos;
}

bool has_minus(std::string_view shown) {
  static constexpr std::array<std::string_view, 10> signs = {"-", "−", "－", "‐",  "–",
                                                             "△", "▲", "(",  "（", "マイナス"};
  return contains_any(shown, signs);
}

/// The digits in `shown` with their points and commas, without what stands around them: 25 of
/// 約25校.
std::vector<std::string> runs_of_digits(std::string_view shown) {
  std::vector<std::string> runs;
  for (std::size_t at = 0; at < shown.size();) {
    if (!is_digit(shown[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < shown.size() &&
           (is_digit(shown[end]) || ((shown[end] == ',' || shown[end] == '.') &&
                                     end + 1 < shown.size() && is_digit(shown[end + 1])))) {
      ++end;
    }
    runs.emplace_back(shown.substr(at, end - at));
    at = end;
  }
  return runs;
}

/// Whether three digits, and no fourth, stand at `at`.
bool is_group(std::string_view shown, std::size_t at) {
  constexpr std::size_t group = 3;
  if (at + group > shown.size()) return false;
  return std::ranges::all_of(shown.substr(at, group), is_digit) &&
         (at + group == shown.size() || !is_digit(shown[at + group]));
}

/// `shown` without the spaces and apostrophes that part its digits in groups of three: 5 292.
std::string without_group_signs(std::string_view shown) {
  static constexpr std::array<std::string_view, 7> signs = {" ",      "\u00A0", "\u2009", "\u202F",
                                                            "\u3000", "'",      "’"};
  std::string result;
  for (std::size_t at = 0; at < shown.size();) {
    const auto* const sign = std::ranges::find_if(
        signs, [&](std::string_view each) { return shown.substr(at).starts_with(each); });
    const bool parts_groups = sign != signs.end() && !result.empty() && is_digit(result.back()) &&
                              is_group(shown, at + sign->size());
    if (parts_groups) {
      at += sign->size();
    } else {
      result += shown[at++];
    }
  }
  return result;
}

/// Whether `run` is `magnitude` rounded, with `point` before the decimals.
bool is_rounded(std::string run, char point, double magnitude, bool percent) {
  std::erase(run, point == '.' ? ',' : '.');
  std::ranges::replace(run, ',', '.');
  const double value = std::strtod(run.c_str(), nullptr) / (percent ? 100 : 1);
  return std::abs(value - magnitude) <= rounding_of(run, percent);
}

Display display_of_digits(std::string_view shown, double exact) {
  const bool percent = shown.find('%') != std::string_view::npos;
  const double magnitude = std::abs(exact);
  std::vector<std::string> runs = runs_of_digits(shown);
  std::ranges::move(runs_of_digits(without_group_signs(shown)), std::back_inserter(runs));
  const auto shows_it = [&](char point) {
    return std::ranges::any_of(
        runs, [&](const std::string& run) { return is_rounded(run, point, magnitude, percent); });
  };
  if (shows_it('.')) return exact < 0 && !has_minus(shown) ? Display::sign : Display::same;
  // An office of another country has 251.075 for 251,075.
  return shows_it(',') ? Display::unknown : Display::other;
}

}  // namespace

std::optional<double> shown_number(const record::Field& field) {
  const auto exact = field.number();
  if (!exact || field.cell.type != workbook::CellType::number) return exact;
  if (field.cell.unseen) return std::nullopt;
  const text::Reading shown =
      text::read_number(field.cell.shown, {.unit = field.unit, .decimal_separator = '.'});
  if (!shown.is_number()) return std::nullopt;
  const double distance = std::abs(shown.value - *exact);
  if (distance > rounding_of(field.cell.shown, shown.percent)) return std::nullopt;
  return shown.value;
}

Display display_of(const record::Field& field) {
  const workbook::Cell& cell = field.cell;
  if (cell.type != workbook::CellType::number || cell.number == 0) return Display::same;
  const bool is_quantity = cell.format == workbook::NumberFormat::general ||
                           cell.format == workbook::NumberFormat::percent;
  if (!is_quantity) return Display::unknown;
  if (cell.unseen) return Display::nothing;
  if (cell.shown.empty()) return Display::unknown;
  if (shown_number(field)) return Display::same;
  if (is_written_otherwise(cell.shown)) return Display::unknown;
  const text::Reading read =
      text::read_number(cell.shown, {.unit = field.unit, .decimal_separator = '.'});
  const bool turned = read.is_number() && (read.value < 0) != (cell.number < 0) &&
                      std::abs(read.value + cell.number) <= rounding_of(cell.shown, read.percent);
  // (33) is −33 to an accountant, and an aside to others.
  if (turned && read.value < 0) {
    return cell.shown.find('(') == std::string::npos ? Display::sign : Display::unknown;
  }
  return turned ? Display::sign : display_of_digits(cell.shown, cell.number);
}

}  // namespace tenken::check
