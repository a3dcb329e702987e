// SPDX-License-Identifier: MPL-2.0
// From a finding to the values that must not change while it is waived or stamped.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/record/improvement_sheet.hpp"
#include "logic/workbook/workbook.hpp"

namespace tenken::check {

/// Says by which values a finding is known again. All arguments must outlive it.
class Fingerprints {
 public:
  Fingerprints(const workbook::Workbook& workbook, const record::ImprovementSheet& sheet);

  /// A hash of every value that `finding` names: its own, the related ones, what was expected. The
  /// same wherever the cells stand, in .ods and in .xlsx, and whether typed or computed.
  [[nodiscard]] std::string of(const Finding& finding) const;

 private:
  [[nodiscard]] const workbook::Cell& content(const Place& place) const;

  const workbook::Workbook* workbook_;
  std::map<std::string_view, const workbook::Cell*> fields_;
};

}  // namespace tenken::check
