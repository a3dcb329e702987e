// SPDX-License-Identifier: MPL-2.0
// 事業改善シート as typed content. Everything that rules need of a text (boxes, numbered reasons)
// is read here, once.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "logic/bind/binding.hpp"
#include "logic/kpi/kpi.hpp"
#include "logic/prose/goal_period.hpp"
#include "logic/prose/period.hpp"
#include "logic/record/field.hpp"

namespace tenken::record {

/// The years that a sheet speaks of: this year's, last year's and the one before.
inline constexpr int years = 3;

/// A value for each of the three years; index 0 is the header's fiscal year, 1 the year before, 2
/// the one before that.
using ByYear = std::array<Field, years>;

/// The header as a page prints it.
struct Header {
  std::string page;  ///< "" for the first; the number of one that repeats it: "2"
  Field project_number;
  Field fiscal_year;
  Field stage;
  Field project_name;
  Field department;
  Field division;
  Field period;  ///< page 1 only, as email
  Field email;

  std::vector<Field> project_number_parts;  ///< its cells, where it stands in several
  prose::Period project_period;             ///< period as read
  std::vector<Field> boxes;         ///< the stage boxes in the definition's order; id header.stage
  std::vector<std::string> marked;  ///< keys of the stages whose box is ■
  std::optional<int> year;          ///< fiscal_year as read
};

struct Texts {
  Field issues, purpose, activities, results, challenges, measures;
};

struct Indicator {
  std::string
      no;  ///< as folded: "1", "4-1"; "4-1~2" for a repeated one, "?3" for an unreadable one
  Field number, name, unit;
  ByYear actual;
  ByYear trend;  ///< index 2 never exists
  Field target, status;
  Field direction, tolerance, baseline;
  Field reason;             ///< its cell is shared by all indicators; text() is the whole cell's
  std::string reason_text;  ///< this indicator's part of it
  bool in_use = false;      ///< a typed cell, not a formula, is filled

  /// The direction in force: the workbook's, else the definition's for that name, else higher.
  kpi::Direction better = kpi::Direction::higher_is_better;
  double trend_tolerance = 0;
};

struct PlanGoal {
  Field number, area, goal, unit;
  prose::GoalPeriod period;  ///< what the goal's name says of it
  struct Recent {
    Field year, value;
    std::optional<int> when;       ///< year as read
    bool year_unreadable = false;  ///< it holds something that is no year at all: 2O23, R5?
  };
  std::array<Recent, years> recent;
  Recent target;
  bool in_use = false;
};

/// A row of section 6, in 千円 but for staff (人).
struct CostRow {
  Field year, carried, initial, supplementary, total, general_fund, settled, staff;
};

/// An indicator's block in section 8.
struct Analysis {
  std::string no;
  Field number, name;
  ByYear trend;
  Field status, text;
  bool in_use = false;
};

struct Activity {
  Field number, name, method, outline, output;
  bool in_use = false;
};

struct SubProject {
  Field number, name;
  ByYear settled;
  std::vector<Activity> activities;
  bool in_use = false;
};

/// A comment on a cell of the form's pages.
struct SheetComment {
  workbook::Location place;
  std::string field;  ///< of whose cell; "" beside the fields
  std::string text;
};

/// A field whose formula gives something else than the result that is stored in its cell.
struct StaleField {
  std::string id;
  workbook::Location place;
  workbook::Cell stored;
  workbook::Cell right;
};

struct ImprovementSheet {
  int fiscal_year = 0;
  std::int64_t first_day = workbook::usual_first_day;  ///< as the workbook's
  /// Key of the one stage that is marked on page 1, or of the only one that a form without boxes
  /// has; "" for none and for several.
  std::string stage;
  Header header;
  std::vector<Header> repeated_headers;  ///< of page 2, 3 …
  Texts texts;
  std::vector<Indicator> indicators;
  std::vector<PlanGoal> plan;
  std::array<CostRow, years> cost;
  std::vector<Analysis> analyses;
  std::vector<SubProject> subprojects;
  std::vector<SheetComment> comments;
  std::vector<StaleField> stale;  ///< in the fields' order
};

/// Reads the typed content of `workbook` through `binding`.
[[nodiscard]] ImprovementSheet read_sheet(const bind::Binding& binding,
                                          const workbook::Workbook& workbook);

/// What for_each_field() keeps when it is not told otherwise.
struct EveryRow {
  template <typename... Rows>
  bool operator()(const Rows&... /*row*/) const {
    return true;
  }
};

/// Visits every field of `sheet` in reading order: the one walk over a record that binding,
/// reports, waivers, fixes and mutation tests share. `visit` takes a Field& (or const Field&).
/// `keep` is asked for each indicator, goal, analysis and 細事業, and for each activity with its
/// 細事業; the fields of rows for which it is false are left out.
template <typename Sheet, typename Visit, typename Keep = EveryRow>
void for_each_field(Sheet& sheet, Visit&& visit, const Keep& keep = {});

}  // namespace tenken::record

#include "logic/record/for_each_field.hpp"
