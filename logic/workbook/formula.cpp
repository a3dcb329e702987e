// SPDX-License-Identifier: MPL-2.0
// What a formula's text refers to, in the notations of Calc, Excel and OpenDocument.
#include "logic/workbook/formula.hpp"

#include <algorithm>
#include <optional>

#include "logic/workbook/ascii.hpp"
#include "logic/workbook/formula_text.hpp"
#include "logic/workbook/workbook.hpp"

namespace tenken::workbook {
namespace {

/// A byte of a sheet's name or of a column: "." stands between the two.
bool is_name(char c) { return c != '.' && is_name_byte(c); }

using Visit = std::function<void(const WrittenReference&)>;

/// Walks over a formula once, left to right.
class Scanner {
 public:
  Scanner(std::string_view formula, const Visit& visit) : text_(formula), visit_(visit) {}

  void scan() {
    while (at_ < text_.size()) {
      if (text_[at_] == '"') {
        take_quoted();
      } else if (!may_begin_reference() || !read_reference()) {
        skip_token();
      }
    }
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
    constexpr std::size_t most_letters = 3;
    const std::size_t start = at_;
    take('$');
    const std::size_t letters = at_;
    while (is_letter(peek())) ++at_;
    const bool has_column = at_ > letters && at_ - letters <= most_letters;
    take('$');
    const std::size_t digits = at_;
    while (is_digit(peek())) ++at_;
    if (has_column && at_ > digits && !is_name(peek()) && peek() != '(') {
      if (const auto address = parse_a1(text_.substr(start, at_ - start))) {
        row = {.begin = digits, .end = at_};
        return address;
      }
    }
    at_ = start;
    return std::nullopt;
  }

  /// "Sheet2.", "$'シート 1'.", "Sheet1!", or the "." of OpenDocument's own sheet: what stands for
  /// its name, with the quotation marks; "" when there is no sheet before the address.
  std::string_view read_sheet() {
    const std::size_t start = at_;
    take('$');
    const std::size_t begin = at_;
    if (peek() == '\'') {
      take_quoted();
    } else {
      while (is_name(peek())) ++at_;
    }
    const std::string_view name = text_.substr(begin, at_ - begin);
    if (take('.') || take('!')) return name;
    at_ = start;
    return {};
  }

  bool read_reference() {
    const std::size_t start = at_;
    const std::string_view sheet = read_sheet();
    const auto first = read_address(written_.first_row);
    if (!first) {
      at_ = start;
      return false;
    }
    if (sheet.starts_with('\'')) {
      written_.reference.sheet = unquoted(sheet);
    } else {
      written_.reference.sheet = sheet;
    }
    written_.reference.range = {*first, *first};
    written_.last_row = written_.first_row;
    const std::size_t after_first = at_;
    if (take(':')) {
      read_sheet();  // the end repeats the sheet in OpenDocument
      const auto last = read_address(written_.last_row);
      if (last) {
        written_.reference.range.last = *last;
      } else {
        at_ = after_first;
      }
    }
    written_.text = {.begin = start, .end = at_};
    visit_(written_);
    return true;
  }

  std::string_view text_;
  const Visit& visit_;
  std::size_t at_ = 0;
  WrittenReference written_;  ///< one for all: its name's room is used again
};

}  // namespace

std::optional<std::size_t> sheet_of(const Reference& reference, std::size_t home,
                                    const Workbook& workbook) {
  if (reference.sheet.empty()) return home;
  const auto named = std::ranges::find(workbook.sheets, reference.sheet, &Sheet::name);
  if (named == workbook.sheets.end()) return std::nullopt;
  return static_cast<std::size_t>(named - workbook.sheets.begin());
}

void for_each_reference(std::string_view formula, const Visit& visit) {
  Scanner(formula, visit).scan();
}

std::vector<Reference> references(std::string_view formula) {
  std::vector<Reference> result;
  for_each_reference(formula,
                     [&](const WrittenReference& written) { result.push_back(written.reference); });
  return result;
}

std::vector<WrittenReference> written_references(std::string_view formula) {
  std::vector<WrittenReference> result;
  for_each_reference(formula, [&](const WrittenReference& written) { result.push_back(written); });
  return result;
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
  for_each_reference(formula, [&](const WrittenReference& written) {
    result += formula.substr(done, written.text.begin - done);
    result += text(written);
    done = written.text.end;
  });
  return result.append(formula.substr(done));
}

}  // namespace tenken::workbook
