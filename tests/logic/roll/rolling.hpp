// SPDX-License-Identifier: MPL-2.0
// Rolling the samples forward, for tests.
#pragma once

#include <string>
#include <vector>

#include "logic/roll/roll.hpp"

namespace tenken::roll::test {

/// A sheet, and the next year's that was made from it.
class Rolling {
 public:
  /// Throws std::runtime_error with the reason when it is refused.
  explicit Rolling(workbook::Workbook last_year, const Answers& answers = {});

  [[nodiscard]] const workbook::Workbook& last_year() const { return last_year_; }
  [[nodiscard]] const check::Result& last_result() const { return last_result_; }
  [[nodiscard]] const Rolled& rolled() const { return rolled_; }
  [[nodiscard]] const workbook::Workbook& now() const { return now_; }
  /// The new sheet, checked against last year's.
  [[nodiscard]] const check::Result& result() const { return result_; }

  /// What the field `id` of the new sheet shows; "(no cell)" where there is none.
  [[nodiscard]] std::string shows(const std::string& id) const;
  /// What was done with the field `id` of last year's sheet; the last step where there are several.
  [[nodiscard]] const Step& step(const std::string& id) const;
  /// The IDs of the new sheet's findings of `rule`.
  [[nodiscard]] std::vector<std::string> findings_of(const std::string& rule) const;

 private:
  workbook::Workbook last_year_;
  check::Result last_result_;
  Rolled rolled_;
  workbook::Workbook now_;
  check::Result result_;
};

/// extension/templates/nagano-r5.toml.
[[nodiscard]] const fill::Look& shipped_look();

/// Why rolling `last_year` forward is refused, in Japanese; "" when it is not.
[[nodiscard]] std::string refusal_of(const workbook::Workbook& last_year,
                                     const Answers& answers = {},
                                     const fill::Look& look = shipped_look());

/// `result`'s findings that neither a blank field of the new year nor the new sheet's marks
/// explain, nor any that last year's had of the same rule.
[[nodiscard]] std::vector<std::string> new_findings(const Rolling& rolling);

}  // namespace tenken::roll::test
