// SPDX-License-Identifier: MPL-2.0
// The patterns with which a definition names many fields at once.
#pragma once

#include <bitset>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "logic/form/segments.hpp"

namespace tenken::form {

/// A pattern as in matches_pattern(), cut up once for many IDs. Refers to the text it was made
/// from.
class FieldPattern {
 public:
  FieldPattern(std::string_view pattern, int fiscal_year);

  [[nodiscard]] bool matches(const Segments& id) const;
  /// The segment with which every ID that it matches ends; "" when there is more than one.
  [[nodiscard]] std::string_view last_name() const;

 private:
  Segments wanted_;
  int fiscal_year_;
  bool known_;
  bool open_;                              ///< "cost.{0}.**"
  std::bitset<Segments::capacity> names_;  ///< the segments that match only themselves
};

/// A list of patterns. Refers to the texts that it was made from.
class FieldPatterns {
 public:
  FieldPatterns(const std::vector<std::string>& patterns, int fiscal_year);

  /// Any of them matches.
  [[nodiscard]] bool match(const Segments& id) const;

 private:
  /// By what IDs end with, which tells most patterns from most IDs.
  std::unordered_map<std::string_view, std::vector<FieldPattern>> by_last_name_;
  std::vector<FieldPattern> others_;
};

}  // namespace tenken::form
