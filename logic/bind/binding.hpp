// SPDX-License-Identifier: MPL-2.0
// Finding a form in a workbook: by its labels, so that moved rows, columns and pages are still
// read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "logic/form/definition.hpp"
#include "logic/workbook/workbook.hpp"

namespace tenken::bind {

enum class LabelState : std::uint8_t { found, moved, changed, missing };

/// Where a printed label stands in a workbook.
struct LabelPlace {
  std::string field;  ///< "label.cost.initial"; in a block "label.analysis.2.status"
  const form::Label* label = nullptr;
  std::size_t page = 0;
  LabelState state = LabelState::missing;
  /// Where it is; where it should be (moved along with its neighbours) when changed or missing;
  /// nullopt when its page is not there.
  std::optional<workbook::Location> place;
  std::string found_text;       ///< what stands there; "" when missing
  workbook::Cell cell;          ///< the cell at `place`, whatever it holds
  workbook::Range area;         ///< from `place` on, with the merge that the form has
  bool vacant = false;          ///< when missing: its own cell is there, in sight and blank
  std::int32_t rows_moved = 0;  ///< against the blank form, apart from what tables gained
  std::int32_t columns_moved = 0;
  std::optional<int> year;  ///< the fiscal year that stands in the label, when it has one
  std::string year_text;    ///< … as it is written there: "R3", "令和５"
  int year_offset = 0;      ///< what the definition says: {era-2} is -2
};

/// A field of the definition in its instance: "cost.R5.total" at H40.
struct BoundField {
  std::string id;
  workbook::Location place;                ///< its first cell
  workbook::Range area;                    ///< with its merge, as the definition has it
  std::vector<workbook::Location> parts;   ///< for a field over several cells, place is parts[0]
  const form::FieldPlace* form = nullptr;  ///< where the blank form has it
};

/// Rows of a table or block as they are in the workbook.
struct BoundRepeat {
  std::string id;  ///< "indicator", "subproject.2.activity"
  std::size_t page = 0;
  std::size_t sheet = 0;
  std::vector<std::int32_t> first_rows;  ///< of each one, ascending
  std::int32_t height = 1;
  /// The segment of each one in its fields' IDs: "1", "4-1", "?3"; positions for 細事業 and
  /// activities.
  std::vector<std::string> numbers;
  std::size_t printed = 0;  ///< how many the blank form has
};

/// What the formula in a field's cell reads.
struct FormulaReads {
  struct Area {
    std::size_t sheet = 0;
    workbook::Range range;
  };
  workbook::Location cell;
  std::vector<Area> areas;

  [[nodiscard]] bool reads(const workbook::Location& other) const;
};

/// The formulas in the cells of `fields`, in the order of the fields.
[[nodiscard]] std::vector<FormulaReads> formulas_of(const std::vector<BoundField>& fields,
                                                    const workbook::Workbook& workbook);

/// A merged cell of the form that is no longer one.
struct BrokenMerge {
  std::string field;  ///< the field or label that stands there
  std::size_t page = 0;
  workbook::Location place;
  workbook::Range expected;
  /// The merge of other cells that covers it; nullopt when its own merge is gone or too small.
  std::optional<workbook::Range> covered_by;
};

/// A filled cell of a page that is neither a field's nor a label's.
struct UnboundCell {
  std::size_t page = 0;
  workbook::Location place;
  std::string text;
  bool of_the_form = false;  ///< the form has a place for it, which its definition calls unread
};

/// A part of a sheet.
struct SheetArea {
  std::size_t sheet = 0;
  workbook::Range area;
};

/// Rows or columns side by side, or a whole page, that hold something and are hidden.
struct HiddenPart {
  enum class Kind : std::uint8_t { page, rows, columns };
  Kind kind = Kind::page;
  std::size_t page = 0;
  workbook::Location first_filled;
  std::size_t filled = 0;  ///< cells
  std::int32_t first = 0;  ///< rows or columns, counted from 0
  std::int32_t last = 0;
};

/// A sheet that looks like a page of the form, while another one was taken for it.
struct SecondPage {
  std::size_t page = 0;
  std::size_t sheet = 0;
  std::string name;                ///< the sheet's
  std::string taken;               ///< that of the one that was taken for the page
  std::optional<int> fiscal_year;  ///< of its header, where that can be read
};

/// A filled cell of a page that another cell's merge covers: nobody sees it.
struct CoveredCell {
  std::size_t page = 0;
  workbook::Location place;
  workbook::Cell cell;
  workbook::Range merge;
};

/// What the grid looks like beside the fields' values.
struct Layout {
  std::vector<LabelPlace> labels;  ///< in the definition's order
  /// The sheet on which each page of the definition was found; nullopt for a missing page.
  std::vector<std::optional<std::size_t>> page_sheets;
  std::vector<BoundRepeat> repeats;
  std::vector<SheetArea> unread;  ///< what the definition says that people fill and no field is
  std::vector<FormulaReads> formulas;  ///< made by formulas_of()
  std::vector<BrokenMerge> broken_merges;
  std::vector<UnboundCell> unbound;  ///< within what is printed; the first few hundred
  std::vector<HiddenPart> hidden;
  std::vector<SecondPage> second_pages;  ///< in the workbook's order
  std::vector<CoveredCell> covered;      ///< apart from fields and labels; the first few hundred
  std::vector<workbook::Location> cut;  ///< of the pages' cells: texts of which only a part is read
  std::vector<std::size_t> too_large;   ///< the pages with contents beyond what is read of a sheet

  /// The formula at `cell`; nullptr when none stands there.
  [[nodiscard]] const FormulaReads* formula_at(const workbook::Location& cell) const;
};

/// The fields' cells that are computed from `cells`, directly or not: what is wrong there begins
/// elsewhere. Where cells compute each other in a circle it has to begin somewhere: the first one
/// of `cells` in it is not among the result.
[[nodiscard]] std::set<workbook::Location> computed_from(const std::set<workbook::Location>& cells,
                                                         const Layout& layout);

/// How well a workbook fits a form.
struct Recognition {
  const form::Definition* form =
      nullptr;                   ///< the best match; nullptr when there are no definitions
  std::size_t labels_found = 0;  ///< required labels, moved and changed ones included
  std::size_t labels_total = 0;
  bool recognised = false;  ///< at least half of the required labels of its best page
};

struct Binding {
  Recognition recognition;
  int fiscal_year = 0;  ///< from the header; from the definition when that cannot be read
  std::vector<BoundField> fields;
  Layout layout;

  [[nodiscard]] const BoundField* find(std::string_view id) const;
  /// What the form calls its sections and fields; the neutral names when there is no form.
  [[nodiscard]] const form::Titles& titles() const;
};

/// Binds `workbook` to the best fitting of `forms`. The result refers to `forms`; they must outlive
/// it.
[[nodiscard]] Binding bind(std::span<const form::Definition> forms,
                           const workbook::Workbook& workbook);

/// Binds `workbook` to `form`, however badly it fits.
[[nodiscard]] Binding bind(const form::Definition& form, const workbook::Workbook& workbook);

}  // namespace tenken::bind
