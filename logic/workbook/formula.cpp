// SPDX-License-Identifier: MPL-2.0
// What a formula's text refers to, in the notations of Calc, Excel and OpenDocument.
#include "logic/workbook/formula.hpp"

#include <optional>
#include <utility>

#include "logic/workbook/ascii.hpp"
#include "logic/workbook/formula_text.hpp"

namespace tenken::workbook {
namespace {

/// A byte of a sheet's name or of a column: "." stands between the two.
bool is_name(char c) { return c != '.' && is_name_byte(c); }

/// Walks over a formula once, left to right.
class Scanner {
 public:
  explicit Scanner(std::string_view formula) : text_(formula) {}

  std::vector<WrittenReference> scan() {
    while (at_ < text_.size()) {
      if (text_[at_] == '"') {
        take_quoted();
      } else if (!may_begin_reference() || !read_reference()) {
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

  std::string_view take_quoted() {
    const std::string_view part = quoted_part(text_, at_);
    at_ += part.size();
    return part;
  }

  [[nodiscard]] bool may_begin_reference() const {
    const char c = peek();
    return is_name(c) || c == '$' || c == '.' || c == '\'';
  }

  /// One character, or a whole name or number, so that no reference is seen in its middle.
  void skip_token() {
    if (!is_name(peek())) {
      ++at_;
      return;
    }
    at_ += name_part(text_, at_).size();
  }

  /// Reads an address; `row` becomes the span of its row's digits.
  std::optional<Address> read_address(TextSpan& row) {
    const std::size_t start = at_;
    std::string a1;
    take('$');
    while (is_letter(peek())) a1 += text_[at_++];
    take('$');
    const std::size_t letters = a1.size();
    const std::size_t digits = at_;
    while (is_digit(peek())) a1 += text_[at_++];
    const bool whole = letters > 0 && letters <= 3 && a1.size() > letters;
    if (whole && !is_name(peek()) && peek() != '(') {
      if (const auto address = parse_a1(a1)) {
        row = {.begin = digits, .end = at_};
        return address;
      }
    }
    at_ = start;
    return std::nullopt;
  }

  /// "Sheet2.", "$'シート 1'.", "Sheet1!", or the "." of OpenDocument's own sheet; nullopt when
  /// there is no sheet before the address.
  std::optional<std::string> read_sheet() {
    const std::size_t start = at_;
    take('$');
    const std::size_t begin = at_;
    const bool in_quotes = peek() == '\'';
    if (in_quotes) {
      take_quoted();
    } else {
      while (is_name(peek())) ++at_;
    }
    const std::string_view name = text_.substr(begin, at_ - begin);
    if (take('.') || take('!')) return in_quotes ? unquoted(name) : std::string(name);
    at_ = start;
    return std::nullopt;
  }

  bool read_reference() {
    const std::size_t start = at_;
    WrittenReference written;
    Reference& reference = written.reference;
    reference.sheet = read_sheet().value_or("");
    const auto first = read_address(written.first_row);
    if (!first) {
      at_ = start;
      return false;
    }
    reference.range = {*first, *first};
    written.last_row = written.first_row;
    const std::size_t after_first = at_;
    if (take(':')) {
      read_sheet();  // the end repeats the sheet in OpenDocument
      const auto last = read_address(written.last_row);
      if (last) {
        reference.range.last = *last;
      } else {
        at_ = after_first;
      }
    }
    written.text = {.begin = start, .end = at_};
    found_.push_back(std::move(written));
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<WrittenReference> found_;
};

}  // namespace

std::vector<Reference> references(std::string_view formula) {
  std::vector<Reference> result;
  for (WrittenReference& written : written_references(formula)) {
    result.push_back(std::move(written.reference));
  }
  return result;
}

std::vector<WrittenReference> written_references(std::string_view formula) {
  return Scanner(formula).scan();
}

std::string with_rows(std::string_view formula, const WrittenReference& written,
                      std::int32_t first_row, std::int32_t last_row) {
  const auto part = [&](std::size_t begin, std::size_t end) {
    return std::string(formula.substr(begin, end - begin));
  };
  const TextSpan& first = written.first_row;
  const TextSpan& last = written.last_row;
  std::string text = part(written.text.begin, first.begin) + std::to_string(first_row + 1);
  if (last.begin == first.begin) return text + part(first.end, written.text.end);
  return text + part(first.end, last.begin) + std::to_string(last_row + 1) +
         part(last.end, written.text.end);
}

std::string rewritten(std::string_view formula,
                      const std::function<std::string(const WrittenReference&)>& text) {
  std::string result;
  std::size_t done = 0;
  for (const WrittenReference& written : written_references(formula)) {
    result += formula.substr(done, written.text.begin - done);
    result += text(written);
    done = written.text.end;
  }
  return result.append(formula.substr(done));
}

}  // namespace tenken::workbook
