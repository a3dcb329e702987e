// SPDX-License-Identifier: MPL-2.0
// Numbers as people type them, read.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tenken::text {

enum class ReadingKind : std::uint8_t {
  missing,  ///< blank, a no-value mark (― ー － - — – … ―― ／) or word (集計中, なし, N/A …)
  number,
  text,  ///< anything that a machine should not read as a number
};

/// What a tolerant reader makes of a cell's text.
struct Reading {
  ReadingKind kind = ReadingKind::missing;
  double value = 0;    ///< when kind is number; % already divided by 100
  bool plain = false;  ///< a number written as a machine would ("-6400", "0.5"), not as a hand does
  bool percent = false;
  std::string unit;  ///< the unit that was stripped, folded: "人"; empty when there was none

  [[nodiscard]] bool is_number() const { return kind == ReadingKind::number; }
  [[nodiscard]] bool is_missing() const { return kind == ReadingKind::missing; }
  [[nodiscard]] bool is_text() const { return kind == ReadingKind::text; }
};

/// How much a reader may take for granted about the text.
struct NumberOptions {
  /// The field's own unit ("校"), stripped when it stands behind the number. Never scales.
  std::string_view unit = {};
  /// False in a 千円 field: there 円, 百万円 and whatever else but 千円 behind a number is a
  /// mistake, not a unit.
  bool money_units_allowed = true;
  /// The office's decimal separator. With ',' a plain "0,953" is 0.953, while a text that bears a
  /// sign of a person's hand (△, full width, a unit, spaces, several groups) is read as grouped.
  char decimal_separator = '.';
};

/// Reads numbers as people write them: 1,234 １，２３４ △6,400 ▲1 (5) マイナス5 6,400- 4,900人
/// 3万人 95.3% 20 校; no-value marks and words; everything else is text (45以下, 全国1位,
/// 9,000円/人, 1,23,4, 1e5). White space around and inside (between sign, groups and unit) is
/// allowed. Never throws.
[[nodiscard]] Reading read_number(std::string_view text, const NumberOptions& options = {});

/// True for the texts that mean "no value": blank, marks and words (domain.md, Numbers).
[[nodiscard]] bool is_no_value(std::string_view text);

/// True for a mark alone that means "no value", as against a blank or a word.
[[nodiscard]] bool is_no_value_mark(std::string_view text);

/// The units that are known in every field, as folded text: 人, 校, 講座, 件 … Behind 千, 万, 億,
/// 兆 (千人, 兆円) and before 数 (件数) they are known as well.
[[nodiscard]] const std::vector<std::string>& known_units();

/// One in the last digit behind the point of a number in ASCII digits: 0.1 for "18.9" and "115.8%",
/// 1 for "1,234" and whatever else has no point.
[[nodiscard]] double last_decimal(std::string_view number);

/// One in the last digit that is not 0 of such a number, whatever stands around it: 0.1 for "18.9",
/// 1000 for "18,000人".
[[nodiscard]] double step_of(std::string_view number);

/// An amount as the form prints it: 260553 → "260,553", -6400 → "△6,400", 4.5 → "4.5".
[[nodiscard]] std::string format_amount(double value);

}  // namespace tenken::text
