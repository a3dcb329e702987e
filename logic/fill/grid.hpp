// SPDX-License-Identifier: MPL-2.0
// A form's cells with as many table rows as the values need.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "logic/form/definition.hpp"
#include "logic/workbook/address.hpp"

namespace tenken::fill {

/// A cell of the form: a label, a field or both, with its merge.
struct Slot {
  workbook::Range area;
  std::vector<std::string> ids;  ///< the field's ID first, then label.<key>; positions, not Nos
  std::size_t part = 0;          ///< which part of a field over several cells
  std::size_t parts = 1;
  std::string printed;  ///< the label's text; "" for a field alone
};

/// Rows of one record, both included: a block of section 8, a 細事業, one of its activities.
struct Block {
  std::int32_t first = 0;
  std::int32_t last = 0;
};

/// One sheet with its tables as long as they need to be.
struct Grid {
  const form::Page* page = nullptr;
  workbook::Range print;
  std::vector<Slot> slots;
  /// For each row, the row of the blank definition that it looks like.
  std::map<std::int32_t, std::int32_t> like_row;
  std::vector<Block> blocks;  ///< by their first row; one in another behind it
};

/// How many records a table has: "indicator" → 6, "subproject.2.activity" → 7. A table that is not
/// listed, or with fewer than on the blank form, has as many as the blank form.
using Counts = std::map<std::string, std::int32_t>;

/// Lays the form out. Tables grow downwards and what is below moves along.
[[nodiscard]] std::vector<Grid> lay_out(const form::Definition& definition, const Counts& counts);

}  // namespace tenken::fill
