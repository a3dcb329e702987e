// SPDX-License-Identifier: MPL-2.0
// Puts single fields of last year's sheet into the values for the new form, and keeps account.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "logic/record/field.hpp"
#include "logic/roll/carry.hpp"
#include "logic/roll/form_fields.hpp"

namespace tenken::roll {

class NextValues {
 public:
  explicit NextValues(FormFields fields) : fields_(std::move(fields)) {}

  [[nodiscard]] const FormFields& fields() const { return fields_; }

  /// The content of `field` goes into the field `to`, unless a formula of the form or what is
  /// printed on it gives that. A blank one says nothing, and an error is nothing to take over.
  void take(const record::Field& field, std::string to, Done done, bool to_review = false);
  /// The same with another content.
  void put(const record::Field& field, std::string to, const workbook::Cell& content, Done done,
           bool to_review = false);
  /// What the new sheet says by itself: `text` in the field `to`, where the form has a cell for it
  /// that nothing else fills.
  void add(const std::string& to, const std::string& text);
  /// Over the formula that stands there.
  void put_over(const record::Field& field, std::string to);
  /// A field over several cells.
  void put_parts(const record::Field& field, std::string to, std::vector<std::string> parts,
                 Done done, bool to_review = false);
  /// Nothing of it is in the new sheet.
  void leave(const record::Field& field, Done done);
  /// A note that is taken out of a text that goes on.
  void leave_note(const record::Field& field, std::string text);
  void remark(message::Message text) { result_.remarks.push_back(std::move(text)); }

  [[nodiscard]] Carried result() && { return std::move(result_); }

 private:
  Step& note(const record::Field& field, std::string to, Done done);
  /// Whether the form itself gives what stands in `to`; notes it.
  bool form_gives(const record::Field& field, const std::string& to, Done done);

  FormFields fields_;
  Carried result_;
};

}  // namespace tenken::roll
