// SPDX-License-Identifier: MPL-2.0
// One table:table-cell of an OpenDocument file.
#pragma once

#include <optional>
#include <pugixml.hpp>
#include <string>

#include "logic/files/number_style.hpp"
#include "logic/workbook/cell.hpp"

namespace tenken::files {

/// What a cell element holds.
struct OdsCell {
  workbook::Cell cell;
  bool without_result = false;  ///< a formula whose result is not there
  std::string paragraphs;       ///< of a number: as whoever wrote the file displayed it
  /// A number's format where the element's type says more than the style: a percentage, a date, a
  /// truth value in a style for plain numbers.
  std::optional<NumberStyle> own_style;
};

/// `always_computed`: a formula whose result is not there has an empty one.
[[nodiscard]] OdsCell read_ods_cell(const pugi::xml_node& node, const NumberStyle& style,
                                    std::int64_t first_day, bool always_computed);

}  // namespace tenken::files
