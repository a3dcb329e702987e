// SPDX-License-Identifier: MPL-2.0
// What many workbooks come to together.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "logic/report/outcome.hpp"

namespace tenken::report {

/// Workbooks by their verdict, and their findings.
struct GroupTally {
  std::string name;                        ///< as it was written first
  std::array<std::size_t, 4> workbooks{};  ///< by view::Status
  view::Counts counts;

  [[nodiscard]] std::size_t of(view::Status status) const;
  [[nodiscard]] std::size_t all() const;
  void add(const GroupTally& other);
};

/// One rule's findings.
struct RuleTally {
  std::size_t workbooks = 0;  ///< in which it speaks
  view::Counts counts;
};

/// Grows with the number of rules and departments, not with that of workbooks.
struct Tally {
  GroupTally total;
  std::size_t with_findings = 0;     ///< workbooks with any finding at all, or not readable
  std::size_t with_notice_only = 0;  ///< without any, but with a notice (outcome.hpp)
  std::map<std::string_view, RuleTally> rules;    ///< by ID
  std::map<std::string, GroupTally> departments;  ///< by the folded name; "" for those without

  /// That of one workbook.
  [[nodiscard]] static Tally of(const Outcome& outcome);
  /// Those of `other` in addition; the order in which workbooks are added does not matter but for
  /// how a department is spelt.
  void add(const Tally& other);
};

}  // namespace tenken::report
