// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/workbook/formula.hpp"

#include <cctype>
#include <optional>

namespace tenken::workbook {
namespace {

bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }
bool is_digit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }
/// A byte of a name: letters, digits, "_" and whatever is not ASCII.
bool is_name(char c) { return is_letter(c) || is_digit(c) || c == '_' || (c & 0x80) != 0; }

/// Walks over a formula once, left to right.
class Scanner {
 public:
  explicit Scanner(std::string_view formula) : text_(formula) {}

  std::vector<Reference> scan() {
    while (at_ < text_.size()) {
      if (text_[at_] == '"') {
        skip_quoted('"');
      } else if (!read_reference()) {
        skip_token();
      }
    }
    return std::move(found_);
  }

 private:
  [[nodiscard]] char peek(std::size_t ahead = 0) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
  }

  bool take(char c) {
    if (peek() != c) return false;
    ++at_;
    return true;
  }

  std::string skip_quoted(char quote) {
    std::string content;
    ++at_;
    while (at_ < text_.size()) {
      if (text_[at_] == quote) {
        if (peek(1) != quote) break;
        ++at_;  // a doubled quote stands for one
      }
      content += text_[at_++];
    }
    ++at_;
    return content;
  }

  /// One character, or a whole name or number, so that no reference is seen in its middle.
  void skip_token() {
    if (!is_name(peek())) {
      ++at_;
      return;
    }
    while (is_name(peek()) || peek() == '.') ++at_;
  }

  std::optional<Address> read_address() {
    const std::size_t start = at_;
    std::string a1;
    take('$');
    while (is_letter(peek())) a1 += text_[at_++];
    take('$');
    const std::size_t letters = a1.size();
    while (is_digit(peek())) a1 += text_[at_++];
    const bool whole = letters > 0 && letters <= 3 && a1.size() > letters;
    if (whole && !is_name(peek()) && peek() != '(') {
      if (const auto address = parse_a1(a1)) return address;
    }
    at_ = start;
    return std::nullopt;
  }

  /// "Sheet2.", "$'シート 1'.", "Sheet1!", or the "." of OpenDocument's own sheet; nullopt when
  /// there is no sheet before the address.
  std::optional<std::string> read_sheet() {
    const std::size_t start = at_;
    take('$');
    std::string name;
    if (peek() == '\'') {
      name = skip_quoted('\'');
    } else {
      while (is_name(peek())) name += text_[at_++];
    }
    if (take('.') || take('!')) return name;
    at_ = start;
    return std::nullopt;
  }

  bool read_reference() {
    const std::size_t start = at_;
    Reference reference;
    reference.sheet = read_sheet().value_or("");
    const auto first = read_address();
    if (!first) {
      at_ = start;
      return false;
    }
    reference.range = {*first, *first};
    const std::size_t after_first = at_;
    if (take(':')) {
      read_sheet();  // the end repeats the sheet in OpenDocument
      const auto last = read_address();
      if (last) {
        reference.range.last = *last;
      } else {
        at_ = after_first;
      }
    }
    found_.push_back(std::move(reference));
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<Reference> found_;
};

}  // namespace

std::vector<Reference> references(std::string_view formula) { return Scanner(formula).scan(); }

}  // namespace tenken::workbook
