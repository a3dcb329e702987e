// SPDX-License-Identifier: MPL-2.0
// One table:table of an OpenDocument file → a sheet.
#pragma once

#include <pugixml.hpp>

#include "logic/files/formula_notation.hpp"
#include "logic/files/ods_cell_styles.hpp"
#include "logic/files/reading.hpp"

namespace tenken::files {

/// What the cells of all tables are read with.
struct OdsContext {
  OdsCellStyles& styles;
  OpenFormulas& formulas;
  std::int64_t first_day;  ///< as in calendar.hpp
  bool always_computed;    ///< a formula without a result has an empty one
  Budget& budget;
  MissingResults& missing;
};

[[nodiscard]] workbook::Sheet read_ods_table(const pugi::xml_node& table, std::size_t index,
                                             const OdsContext& context);

}  // namespace tenken::files
