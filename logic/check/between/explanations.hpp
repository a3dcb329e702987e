// SPDX-License-Identifier: MPL-2.0
// The ※ notes of a sheet, and which changes they explain.
#pragma once

#include <string_view>
#include <vector>

#include "logic/check/between/counterparts.hpp"
#include "logic/check/rule.hpp"
#include "logic/prose/change_notes.hpp"

namespace tenken::check {

class Explanations {
 public:
  /// Looks at every text of the sheet, and at what stands beside its fields.
  explicit Explanations(const Subject& subject);

  /// True when a note names one of the two values; of an indicator also when one stands in its own
  /// 目標値設定理由 and names no value at all, and of an amount when one names its column and year
  /// and no value. `indicator` is this sheet's part of `pair`, `title` what its field is called.
  [[nodiscard]] bool explain(const Counterpart& pair, const record::Indicator* indicator,
                             std::string_view title) const;

 private:
  int fiscal_year_;
  std::vector<prose::ChangeNote> reasons_;  // of 目標値設定理由
  std::vector<prose::ChangeNote> others_;
};

}  // namespace tenken::check
