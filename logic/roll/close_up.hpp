// SPDX-License-Identifier: MPL-2.0
// The No. of 細事業 and 取組 when some are left out.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "logic/record/improvement_sheet.hpp"
#include "logic/roll/roll.hpp"

namespace tenken::roll {

/// Numbers that count 1, 2, 3 … close up, as they do where a person removes a record in Calc; 取組
/// may be counted through all 細事業 or anew in each. Any other numbering stays as it is.
class ClosedUp {
 public:
  ClosedUp(const std::vector<record::SubProject>& subprojects, const Answers& answers);

  /// What the No. `field` becomes; nullopt when it stays.
  [[nodiscard]] std::optional<workbook::Cell> number(const record::Field& field) const;

 private:
  std::map<std::string, int> numbers_;  // by the field's ID
};

}  // namespace tenken::roll
