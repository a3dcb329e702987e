// SPDX-License-Identifier: MPL-2.0
// The patterns with which a definition names many fields at once.
#pragma once

#include <bitset>
#include <string_view>

#include "logic/form/segments.hpp"

namespace tenken::form {

/// A pattern as in matches_pattern(), cut up once for many IDs. Refers to the text it was made
/// from.
class FieldPattern {
 public:
  FieldPattern(std::string_view pattern, int fiscal_year);

  [[nodiscard]] bool matches(const Segments& id) const;

 private:
  Segments wanted_;
  int fiscal_year_;
  bool known_;
  bool open_;                              ///< "cost.{0}.**"
  std::bitset<Segments::capacity> names_;  ///< the segments that match only themselves
};

}  // namespace tenken::form
