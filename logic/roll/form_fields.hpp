// SPDX-License-Identifier: MPL-2.0
// Which fields a form has cells for, and which of those its formulas give.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "logic/fill/look.hpp"
#include "logic/form/definition.hpp"

namespace tenken::roll {

class FormFields {
 public:
  FormFields(const form::Definition& form, const fill::Look& look);

  /// The form has a cell for the field `id`.
  [[nodiscard]] bool has(std::string_view id) const;
  /// A formula stands in it.
  [[nodiscard]] bool computes(std::string_view id) const;
  /// It shows what is printed on the form.
  [[nodiscard]] bool prints(std::string_view id) const;
  /// One cell holds the reasons of all indicators.
  [[nodiscard]] bool shares_reason() const { return shares_reason_; }

 private:
  void add(const std::vector<form::FieldPlace>& fields, const std::vector<form::Label>& labels,
           const std::vector<form::Repeat>& repeats, const std::string& prefix);

  int fiscal_year_;
  std::vector<std::string> fields_;   // patterns
  std::vector<std::string> printed_;  // … of those that stand within a label
  std::vector<std::string> formulas_;
  bool shares_reason_ = false;
};

}  // namespace tenken::roll
