// SPDX-License-Identifier: MPL-2.0
// One table:table-cell of an OpenDocument file.
#pragma once

#include <cstdint>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "logic/files/formula_notation.hpp"
#include "logic/files/number_style.hpp"
#include "logic/workbook/cell.hpp"

namespace tenken::files {

/// What a cell element says in its attributes. They are gone through once, and compared by their
/// lengths first: cells are many, and asking for each by its name was a third of what reading a
/// table took.
struct OdsCellAttributes {
  explicit OdsCellAttributes(const pugi::xml_node& node);

  pugi::xml_attribute style;
  std::string_view type;    ///< "float", "string" …; "" of a blank cell
  std::string_view result;  ///< "error" where LibreOffice found one
  std::string_view value;   ///< a number's: office:value, office:date-value …, as its type has it
  std::optional<std::string_view> text;  ///< office:string-value
  std::optional<std::string_view> formula;
  /// Each at least 1.
  std::int64_t repeated = 1;
  std::int64_t columns = 1;  ///< that it covers, as a merged cell
  std::int64_t rows = 1;
  std::int64_t array_columns = 1;  ///< that its formula fills
  std::int64_t array_rows = 1;
};

/// What a cell element holds.
struct OdsCell {
  workbook::Cell cell;
  bool without_result = false;  ///< a formula whose result is not there
};

/// Reads the cell `node` with these `attributes` into `read`, in the place of what it held.
/// `always_computed`: a formula whose result is not there has an empty one.
void read_ods_cell(const pugi::xml_node& node, const OdsCellAttributes& attributes,
                   OpenFormulas& formulas, std::int64_t first_day, bool always_computed,
                   OdsCell& read);

/// A number's format where the element's `type` says more than `style`, the one of its style: a
/// percentage, a date, a truth value in a style for plain numbers.
[[nodiscard]] std::optional<NumberStyle> ods_own_style(std::string_view type,
                                                       const NumberStyle& style);

/// How often something is repeated, or how much it covers: at least 1, also where `text` says
/// otherwise.
[[nodiscard]] std::int64_t ods_count(std::string_view text);

}  // namespace tenken::files
