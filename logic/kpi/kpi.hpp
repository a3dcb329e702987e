// SPDX-License-Identifier: MPL-2.0
// What an indicator's numbers mean. Pure functions; std::nullopt is "no value".
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace tenken::kpi {

enum class Direction : std::uint8_t { higher_is_better, lower_is_better };
enum class Trend : std::uint8_t { none, better, worse, same };
enum class Status : std::uint8_t { none, achieved, missed };
enum class Outlook : std::uint8_t { none, on_track, mostly_on_track, needs_effort };

using Value = std::optional<double>;

/// Equal as a spreadsheet compares: within a relative 2^-48 (so 0.1 + 0.2 equals 0.3).
[[nodiscard]] bool equal(double a, double b);

/// 推移: this year's value against last year's, better or worse, not up or down.
/// `tolerance` is relative: |current − previous| ≤ tolerance × |previous| is "same".
[[nodiscard]] Trend trend(Value previous, Value current,
                          Direction direction = Direction::higher_is_better, double tolerance = 0);

/// 達成状況: decided by comparing, never by a percentage; equal is achieved.
[[nodiscard]] Status status(Value actual, Value target,
                            Direction direction = Direction::higher_is_better);

/// 達成率 as a fraction. Higher: actual ÷ target for target > 0. Lower: target ÷ actual for actual
/// > 0 and target ≥ 0. With a baseline b: (b − actual) ÷ (b − target) for b ≠ target. Else none.
[[nodiscard]] Value rate(Value actual, Value target,
                         Direction direction = Direction::higher_is_better, Value baseline = {});

/// Progress towards a goal against the share of its years that has passed, both ends included:
/// ((current − b) ÷ (goal − b)) ÷ min(1, (year − start + 1) ÷ (goal_year − start + 1)), b =
/// baseline or 0. None when a value is missing, goal = b or year < start. Precondition: start ≤
/// goal_year.
[[nodiscard]] Value pace(Value current, Value goal, int year, int start_year, int goal_year,
                         Value baseline = {});

/// 順調 for pace ≥ 1, おおむね順調 for ≥ 0.8, else 努力を要する.
[[nodiscard]] Outlook outlook(Value pace);

/// 執行率: settled ÷ budget, may exceed 1; none when a value is missing or budget ≤ 0.
[[nodiscard]] Value execution(Value settled, Value budget);

/// The form's own words, the same under every locale: "↗", "達成", "―" …
[[nodiscard]] std::string_view word(Trend trend);
[[nodiscard]] std::string_view word(Status status);
[[nodiscard]] std::string_view word(Outlook outlook);

/// Reads a form's word; look-alikes from PDF paste are the caller's to fold. nullopt for other
/// text; a blank is Trend::none / Status::none too only when it is the dash "―".
[[nodiscard]] std::optional<Trend> read_trend(std::string_view text);
[[nodiscard]] std::optional<Status> read_status(std::string_view text);

/// 1, "higher", "上" → higher; -1, "lower", "下" → lower; "" and 0 → higher (omitted); else
/// nullopt.
[[nodiscard]] std::optional<Direction> read_direction(std::string_view text);

/// The dash that stands for "no value" on the form.
inline constexpr std::string_view no_value = "―";

/// What KPI_SUM_CHECK says: that the total is its parts' sum, or (with the amount behind it) by how
/// much it is more.
inline constexpr std::string_view sum_is_right = "一致";
inline constexpr const char* sum_is_off_by = "差額 ";

}  // namespace tenken::kpi
