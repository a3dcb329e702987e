// SPDX-License-Identifier: MPL-2.0
// One worksheet of .xlsx → a sheet.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <vector>

#include "logic/files/reading.hpp"

namespace tenken::files {

/// What all worksheets are read with.
struct XlsxContext {
  const std::vector<std::string>& strings;
  const std::vector<NumberStyle>& styles;
  std::int64_t first_day;  ///< as in calendar.hpp
};

/// Adds what the <worksheet> holds.
void read_xlsx_sheet(const pugi::xml_node& worksheet, const XlsxContext& context,
                     SheetBuilder& builder);

}  // namespace tenken::files
