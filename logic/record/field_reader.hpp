// SPDX-License-Identifier: MPL-2.0
// From bound cells to fields, by their IDs.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "logic/bind/binding.hpp"
#include "logic/record/field.hpp"
#include "logic/record/members.hpp"

namespace tenken::record {

/// Takes fields out of a workbook by their IDs.
class FieldReader {
 public:
  FieldReader(const bind::Binding& binding, const workbook::Workbook& workbook);

  /// The field `id`; an absent one when the form has no cell for it. `unit_of_row` is what a value
  /// of its row counts.
  [[nodiscard]] Field read(std::string id, std::string_view unit_of_row = {}) const;

  /// All fields of `record` (record/members.hpp), whose IDs begin with `prefix` ("cost.R5.").
  template <typename Record>
  void read_members(Record& record, const std::string& prefix) const {
    std::string unit;
    for_each_member(record, [&](const MemberName& name, Field& field) {
      field = read_member(prefix, name, unit);
    });
  }

  /// The member `name`. A row's unit goes into `unit`, for the values behind it.
  [[nodiscard]] Field read_member(const std::string& prefix, const MemberName& name,
                                  std::string& unit) const;

  /// The cells of a field over several cells, each as a field of that ID.
  [[nodiscard]] std::vector<Field> read_parts(std::string_view id) const;

  /// The rows of a table by their segment in IDs; none when it is not there.
  [[nodiscard]] std::vector<std::string> rows_of(std::string_view repeat) const;

  /// "R5" for 0, "R4" for 1, "R3" for 2.
  [[nodiscard]] const std::string& year(std::size_t years_before) const {
    return years_[years_before];
  }

  [[nodiscard]] const bind::Binding& binding() const { return binding_; }

 private:
  [[nodiscard]] const bind::BoundField* find(std::string_view id) const;

  const bind::Binding& binding_;
  const workbook::Workbook& workbook_;
  std::unordered_map<std::string_view, const bind::BoundField*> fields_;
  std::array<std::string, 3> years_;
};

}  // namespace tenken::record
