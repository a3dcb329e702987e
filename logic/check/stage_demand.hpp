// SPDX-License-Identifier: MPL-2.0
// What the stage in force demands: the one place where that is asked.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "logic/check/rule.hpp"
#include "logic/form/field_pattern.hpp"

namespace tenken::check {

class StageDemand {
 public:
  explicit StageDemand(const Subject& subject);

  /// The stage in force; nullptr while the boxes do not name one (HDR001's).
  [[nodiscard]] const form::Stage* stage() const { return stage_; }
  /// The field `id` must be filled in. While no stage is named, only what every stage demands is
  /// certain.
  [[nodiscard]] bool wants(std::string_view id) const;
  /// The field `id` is still to be left blank. Nothing is while no stage is named.
  [[nodiscard]] bool rejects(std::string_view id) const;

 private:
  const form::Stage* stage_;
  std::vector<form::FieldPatterns> required_;    ///< of each stage that may be in force
  std::optional<form::FieldPatterns> unwanted_;  ///< of the stage in force
};

}  // namespace tenken::check
