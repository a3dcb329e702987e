// SPDX-License-Identifier: MPL-2.0
// What a form calls its sections, and its fields by that.
#pragma once

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace tenken::form {

/// The names of a form's sections as people read them: what its definition says under [titles], and
/// plain names without numbers where it says nothing.
class Titles {
 public:
  /// What a definition may name: "issues", "indicator" …
  [[nodiscard]] static std::span<const std::string_view> keys();

  void set(std::string_view key, std::string name);

  /// The name of the section `key`, one of keys(): 「６ 事業コスト」, else 「事業コスト」.
  [[nodiscard]] std::string section(std::string_view key) const;

  /// What a sentence says that has named the section before: its number, 「６」; the name where it
  /// has none.
  [[nodiscard]] std::string number(std::string_view key) const;

  /// What messages call the field `id`: 「６ 事業コスト R5年度 合計(予算現額)」; the ID itself when
  /// it is not in the catalogue.
  [[nodiscard]] std::string field(std::string_view id) const;

 private:
  std::map<std::string, std::string, std::less<>> names_;
};

}  // namespace tenken::form
