// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "logic/workbook/address.hpp"

namespace tenken::workbook {

/// A cell or range that a formula reads.
struct Reference {
  std::string sheet;  ///< the sheet's name; "" for the formula's own sheet
  Range range;
  auto operator<=>(const Reference&) const = default;
};

/// What `formula` reads, in its own order: A1, $B$4, A1:C3, Sheet2.A1, $'シート 1'.A1:B2 (Calc),
/// Sheet1!A1 and 'シート 1'!A1 (Excel), [.A1:.B2] (OpenDocument). Names, whole columns and text in
/// quotes are passed over.
[[nodiscard]] std::vector<Reference> references(std::string_view formula);

}  // namespace tenken::workbook
