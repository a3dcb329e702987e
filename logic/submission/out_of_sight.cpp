// SPDX-License-Identifier: MPL-2.0
// What a workbook holds beside what its pages show: a copy for submission leaves it out.
#include "logic/submission/out_of_sight.hpp"

#include <algorithm>
#include <set>

#include "logic/kpi/kpi.hpp"
#include "logic/submission/other_files.hpp"
#include "logic/submission/values.hpp"

namespace tenken::submission {
namespace {

using workbook::Address;
using workbook::Cell;
using workbook::Location;
using workbook::Sheet;

/// The cells of the form: of its fields, and of what stays even where it is hidden.
struct FormCells {
  std::set<Location> fields;
  std::set<Location> frame;  ///< labels, and the header that pages repeat
};

FormCells form_cells(const bind::Binding& binding) {
  FormCells cells;
  for (const bind::BoundField& field : binding.fields) {
    const bool repeated = field.id.starts_with("page.") || field.id.starts_with("header.");
    auto& kind = repeated ? cells.frame : cells.fields;
    kind.insert(field.place);
    kind.insert(field.parts.begin(), field.parts.end());
  }
  for (const bind::LabelPlace& label : binding.layout.labels) {
    if (label.place) cells.frame.insert(*label.place);
  }
  return cells;
}

bool is_printed(const Sheet& sheet, Address at) {
  return sheet.print_ranges.empty() ||
         std::ranges::any_of(sheet.print_ranges,
                             [at](const workbook::Range& range) { return range.contains(at); });
}

class Sorter {
 public:
  Sorter(const FormCells& form, std::size_t index, const Sheet& sheet, OutOfSight& found)
      : form_(form), index_(index), sheet_(sheet), found_(found) {
    for (const workbook::Range& merge : sheet.merges) {
      for (std::int32_t row = merge.first.row; row <= merge.last.row; ++row) {
        for (std::int32_t column = merge.first.column; column <= merge.last.column; ++column) {
          const Address at{.row = row, .column = column};
          if (at != merge.first && !sheet.at(at).empty()) covered_.insert(at);
        }
      }
    }
  }

  void look_at(Address at, const Cell& cell) {
    const Location place{.sheet = index_, .cell = at};
    const bool is_frame = form_.frame.contains(place);
    if (covered_.contains(at)) {
      found_.covered.push_back(place);
    } else if (is_hidden(at)) {
      if (!is_frame) found_.hidden.push_back(place);
    } else if (!is_frame && !form_.fields.contains(place) && !is_printed(sheet_, at)) {
      found_.beside.push_back(place);
    } else if (cell.has_formula() && reads_another_file(cell.formula)) {
      found_.links.push_back(place);
    }
  }

 private:
  [[nodiscard]] bool is_hidden(Address at) const {
    return sheet_.hidden || sheet_.row_hidden(at.row) || sheet_.column_hidden(at.column);
  }

  const FormCells& form_;
  std::size_t index_;
  const Sheet& sheet_;
  OutOfSight& found_;
  std::set<Address> covered_;
};

std::size_t units(std::string_view utf8) {
  // One UTF-16 unit a character, two for those of four bytes.
  constexpr unsigned char continuation_mask = 0xC0;
  constexpr unsigned char continuation = 0x80;
  constexpr unsigned char four_bytes = 0xF0;
  std::size_t count = 0;
  for (const char c : utf8) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & continuation_mask) == continuation) continue;
    count += byte >= four_bytes ? 2 : 1;
  }
  return count;
}

bool shows_the_same(const Cell& a, const Cell& b) {
  if (a.type != b.type) return false;
  return a.type == workbook::CellType::number ? kpi::equal(a.number, b.number) : a.text == b.text;
}

}  // namespace

OutOfSight out_of_sight(const workbook::Workbook& workbook, const check::Result& result) {
  const FormCells form = form_cells(result.binding);
  const auto& pages = result.binding.layout.page_sheets;
  OutOfSight found;
  for (std::size_t index = 0; index < workbook.sheets.size(); ++index) {
    const Sheet& sheet = workbook.sheets[index];
    for (const workbook::Comment& comment : sheet.comments) {
      found.comments.push_back({.sheet = index, .cell = comment.cell});
    }
    if (std::ranges::find(pages, std::optional(index)) == pages.end()) {
      found.other_sheets.push_back(index);
      continue;
    }
    Sorter sorter(form, index, sheet, found);
    sheet.for_each_filled([&](Address at, const Cell& cell) { sorter.look_at(at, cell); });
  }
  return found;
}

workbook::Edits values_as_before(const workbook::Workbook& before, const workbook::Workbook& after,
                                 const std::vector<std::size_t>& sheets) {
  workbook::Edits edits;
  for (std::size_t index = 0; index < after.sheets.size(); ++index) {
    const Sheet& old = before.sheets.at(sheets.at(index));
    after.sheets[index].for_each_filled([&](Address at, const Cell& cell) {
      if (!cell.has_formula() || shows_the_same(cell, old.at(at))) return;
      edits.cells.push_back({.place = {.sheet = index, .cell = at},
                             .before = cell,
                             .after = without_formula(old.at(at))});
    });
  }
  return edits;
}

std::optional<Location> too_long_for_excel(const workbook::Workbook& workbook) {
  std::optional<Location> first;
  for (std::size_t index = 0; index < workbook.sheets.size(); ++index) {
    workbook.sheets[index].for_each_filled([&](Address at, const Cell& cell) {
      // What a snapshot has only the beginning of is longer than that.
      if (!first && (cell.cut || (cell.text.size() > longest_excel_text &&
                                  units(cell.text) > longest_excel_text))) {
        first = {.sheet = index, .cell = at};
      }
    });
  }
  return first;
}

}  // namespace tenken::submission
