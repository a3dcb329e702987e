// SPDX-License-Identifier: MPL-2.0
// The sheet's numbers at a glance: indicators, execution of the budget, pace of the plan's goals.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "logic/check/checker.hpp"
#include "logic/message/language.hpp"
#include "logic/view/panel_list.hpp"

namespace tenken::view {

/// How a row stands; shown by a sign as well as a colour.
enum class Standing : std::uint8_t { unknown, good, middling, bad };

/// One small picture, with everything that it shows in words.
struct GlanceRow {
  std::string label;  ///< 「①」, 「R5」, 「計画 1」: a button that goes to the row
  std::string text;  ///< 「若者の県内就職率: 目標 25 %、実績 28 %（達成率 112%）、推移 ↗、達成」
  Link cell;         ///< where that stands
  std::optional<double>
      share;  ///< of the target (turned where lower is better), the budget, the pace
  Standing standing = Standing::unknown;
  std::vector<std::optional<double>> years;  ///< the values from the oldest on, for a line
  bool operator==(const GlanceRow&) const = default;
};

/// The rows of a recognised sheet, those without any number left out.
[[nodiscard]] std::vector<GlanceRow> glance(const check::Result& result,
                                            const message::Language& language);

/// A row as SVG: a bar with the mark of what is wanted, a line of the years, a sign for how it
/// stands. Sharp at any size, and legible on light and dark.
[[nodiscard]] std::string glance_svg(const GlanceRow& row);

}  // namespace tenken::view
