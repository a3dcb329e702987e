// SPDX-License-Identifier: MPL-2.0
// The closed set of field IDs (design.md, Contracts). A form definition maps cells onto these; it
// cannot invent one.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "logic/form/field_kind.hpp"

namespace tenken::form {

/// True for the kinds whose cells hold numbers: amounts, values, staff, tolerances.
[[nodiscard]] bool is_quantity(FieldKind kind);

/// What numbers of `kind` count, as messages say it and staff may write it behind them: "千円",
/// "人"; "" where the sheet itself names the unit, or none has one.
[[nodiscard]] std::string_view unit_of(FieldKind kind);

/// One entry of the closed set.
struct FieldType {
  std::string_view pattern;  ///< "indicator.#.actual.@": # is a number or position, @ a fiscal year
  FieldKind kind = FieldKind::text;
  std::string_view title;  ///< what Titles::field() makes its name of: "{s} {1}の{@}実績"
};

/// Every entry, in the order in which a person reads the form.
[[nodiscard]] std::span<const FieldType> field_catalogue();

/// The entry that `id` belongs to. `id` may be an instance ("indicator.4-1.actual.R5"), or a
/// definition's pattern ("indicator.#.actual.{0}", "cost.{-1}.carried", "indicator.*.reason",
/// "page.2.stage"). nullptr when the ID is not in the set.
[[nodiscard]] const FieldType* find_field_type(std::string_view id);

/// True when `id` matches `pattern`, in which * stands for one whole segment and {n} for a fiscal
/// year n years from `fiscal_year`: "indicator.*.actual.{0}" matches "indicator.4-1.actual.R5" for
/// 2023. A last segment "**" matches any rest.
[[nodiscard]] bool matches_pattern(std::string_view pattern, std::string_view id, int fiscal_year);

}  // namespace tenken::form
