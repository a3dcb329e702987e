// SPDX-License-Identifier: MPL-2.0
// Which fields a form has cells for, and which of those its formulas give.
#include "logic/roll/form_fields.hpp"

#include <algorithm>

#include "logic/form/field_catalogue.hpp"

namespace tenken::roll {
namespace {

bool any_matches(const std::vector<std::string>& patterns, std::string_view id, int fiscal_year) {
  return std::ranges::any_of(patterns, [&](const std::string& pattern) {
    return form::matches_pattern(pattern, id, fiscal_year);
  });
}

}  // namespace

FormFields::FormFields(const form::Definition& form, const fill::Look& look)
    : fiscal_year_(form.fiscal_year) {
  for (const form::Page& page : form.pages) add(page.fields, page.labels, page.repeats, {});
  for (const form::Page& page : form.pages) {
    shares_reason_ = shares_reason_ || std::ranges::count(page.fields, "indicator.*.reason",
                                                          &form::FieldPlace::id) > 0;
  }
  for (const fill::FormulaRule& rule : look.formulas) formulas_.push_back(rule.cell);
}

void FormFields::add(const std::vector<form::FieldPlace>& fields,
                     const std::vector<form::Label>& labels,
                     const std::vector<form::Repeat>& repeats, const std::string& prefix) {
  for (const form::FieldPlace& field : fields) {
    fields_.push_back(prefix + field.id);
    const bool is_printed =
        field.parts.empty() && std::ranges::count(labels, field.at, &form::Label::at) > 0;
    if (is_printed) printed_.push_back(fields_.back());
  }
  for (const form::Repeat& repeat : repeats) {
    add(repeat.fields, repeat.labels, repeat.repeats, prefix + repeat.of + ".*.");
  }
}

bool FormFields::has(std::string_view id) const { return any_matches(fields_, id, fiscal_year_); }

bool FormFields::computes(std::string_view id) const {
  return has(id) && any_matches(formulas_, id, fiscal_year_);
}

bool FormFields::prints(std::string_view id) const {
  return any_matches(printed_, id, fiscal_year_);
}

}  // namespace tenken::roll
