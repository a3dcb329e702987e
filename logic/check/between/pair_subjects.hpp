// SPDX-License-Identifier: MPL-2.0
// What a rule is given that holds a sheet against another of the same project.
#pragma once

#include <cstddef>
#include <string_view>

#include "logic/check/rule.hpp"

namespace tenken::check {

/// This year's sheet beside last year's.
struct PriorSubject {
  static constexpr std::string_view scope = "prior";

  const Subject& now;
  const Subject& before;
  std::size_t workbook;  ///< Place::workbook of `before`
};

/// A sheet beside that of another stage of the same year.
struct StageSubject {
  static constexpr std::string_view scope = "stages";

  const Subject& now;
  const Subject& other;
  std::size_t workbook;  ///< Place::workbook of `other`
};

/// True when `before` is last year's sheet of the project of `now`: the same number and a like
/// name, or the same name with another number. Numbers are given anew when projects are regrouped.
[[nodiscard]] bool is_last_years(const Subject& now, const Subject& before);

/// True for two sheets of one project and year at different stages, both known.
[[nodiscard]] bool are_stages_of_one_year(const Subject& now, const Subject& other);

/// True when a sheet of that stage speaks of what its own year came to: while the budget is still
/// being asked for, nothing of the year is final. A stage that is not known is taken for the last.
[[nodiscard]] bool own_year_is_final(const form::Definition& form, std::string_view stage);

/// Where among the form's stages that of the sheet comes; the number of stages when its boxes do
/// not name one.
[[nodiscard]] std::size_t stage_order(const Subject& subject);

}  // namespace tenken::check
