// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/record/reason_parts.hpp"

#include <algorithm>
#include <optional>

#include "logic/text/fold.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::record {
namespace {

/// What a line begins with, when it begins a part.
struct Head {
  std::string number;   ///< "4-1"
  std::size_t end = 0;  ///< in bytes, behind the mark
  bool circled = false;
  bool marked = false;
  bool before_digit = false;  ///< "1.5倍" may be a number and no head
};

bool is_circled(char32_t c) { return c >= U'①' && c <= U'⑳'; }
bool is_digit(char32_t c) { return (c >= U'0' && c <= U'9') || (c >= U'０' && c <= U'９'); }
bool is_space(char32_t c) { return c == U' ' || c == U'\t' || c == U'　' || c == U'\r'; }
bool is_dash(char32_t c) {
  return std::u32string_view(U"-－‐‑–—―−ー").find(c) != std::u32string_view::npos;
}
bool is_mark(char32_t c) {
  return std::u32string_view(U".．、,，)）：:").find(c) != std::u32string_view::npos;
}

/// Reads a line's characters one by one.
class LineReader {
 public:
  explicit LineReader(std::string_view line) : line_(line) {}

  [[nodiscard]] char32_t peek() const {
    return at_ < line_.size() ? text::decode_at(line_, at_).character : U'\0';
  }
  void next() { at_ += text::decode_at(line_, at_).length; }
  template <typename Test>
  bool take_while(Test test) {
    const auto before = at_;
    while (at_ < line_.size() && test(peek())) {
      next();
    }
    return at_ > before;
  }
  [[nodiscard]] std::size_t at() const { return at_; }
  [[nodiscard]] std::string_view since(std::size_t begin) const {
    return line_.substr(begin, at_ - begin);
  }

 private:
  std::string_view line_;
  std::size_t at_ = 0;
};

std::optional<Head> head_of(std::string_view line) {
  LineReader reader(line);
  reader.take_while([](char32_t c) { return is_space(c) || c == U'(' || c == U'（'; });
  const auto begin = reader.at();
  Head head;
  head.circled = is_circled(reader.peek());
  if (head.circled) {
    reader.next();
  } else if (!reader.take_while(is_digit)) {
    return std::nullopt;
  }
  auto end_of_number = reader.at();
  head.number = text::fold(reader.since(begin));
  // A branch: "4-1". Without digits behind the dash it is the text's own.
  LineReader branch = reader;
  if (is_dash(branch.peek())) {
    branch.next();
    const auto digits = branch.at();
    if (branch.take_while(is_digit)) {
      head.number += "-" + text::fold(branch.since(digits));
      reader = branch;
      end_of_number = reader.at();
    }
  }
  reader.take_while(is_space);
  head.marked = is_mark(reader.peek());
  if (!head.marked && !head.circled) {
    return std::nullopt;
  }
  if (head.marked) {
    reader.next();
  }
  head.end = head.marked ? reader.at() : end_of_number;
  head.before_digit = head.marked && !head.circled && is_digit(reader.peek());
  return head;
}

std::string_view trimmed(std::string_view text) {
  const std::string_view wide = "　";
  const auto is_blank = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
  while (!text.empty() && (is_blank(text.front()) || text.starts_with(wide))) {
    text.remove_prefix(is_blank(text.front()) ? 1 : wide.size());
  }
  while (!text.empty() && (is_blank(text.back()) || text.ends_with(wide))) {
    text.remove_suffix(is_blank(text.back()) ? 1 : wide.size());
  }
  return text;
}

class ReasonReader {
 public:
  explicit ReasonReader(const std::vector<std::string>& numbers)
      : numbers_(numbers), parts_(numbers.size()), begun_(numbers.size()) {}

  void read(std::string_view line) {
    if (auto head = head_of(line)) {
      if (begins_part(*head)) {
        any_ = true;
        current_.clear();
        open(head->number);
        line.remove_prefix(head->end);
        // "4-1、4-2. …": one reason for several.
        while ((head = head_of(line)) && head->marked && begins_next_part(*head)) {
          open(head->number);
          line.remove_prefix(head->end);
        }
      } else if (head->circled) {
        // The part of an indicator that the sheet does not have.
        any_ = true;
        current_.clear();
        return;
      }
    }
    const auto content = trimmed(line);
    if (content.empty()) {
      return;
    }
    for (const auto index : current_) {
      auto& part = parts_[index];
      if (!part.empty()) {
        part += '\n';
      }
      part += content;
    }
  }

  [[nodiscard]] bool any() const { return any_; }
  std::vector<std::string> take() { return std::move(parts_); }

 private:
  [[nodiscard]] std::optional<std::size_t> index_of(const std::string& number) const {
    const auto found = std::find(numbers_.begin(), numbers_.end(), number);
    if (found == numbers_.end()) {
      return std::nullopt;
    }
    return static_cast<std::size_t>(found - numbers_.begin());
  }

  /// The indicators that a head names: its own, or all branches of "4" where there is no 4 itself.
  [[nodiscard]] std::vector<std::size_t> named_by(const std::string& number) const {
    if (const auto index = index_of(number)) {
      return {*index};
    }
    std::vector<std::size_t> branches;
    for (std::size_t i = 0; i < numbers_.size(); ++i) {
      if (numbers_[i].starts_with(number + "-")) {
        branches.push_back(i);
      }
    }
    return branches;
  }

  [[nodiscard]] bool begins_part(const Head& head) const {
    // "３.２事業で…" after part 2 is part 3; "1.5倍" within part 3 is not part 1.
    return head.before_digit && last_begun_ ? begins_next_part(head)
                                            : !named_by(head.number).empty();
  }

  [[nodiscard]] bool begins_next_part(const Head& head) const {
    const auto named = named_by(head.number);
    return !named.empty() && named.front() > *last_begun_;
  }

  /// The number's part; when it is there already, that of the next indicator with the same number.
  void open(const std::string& number) {
    for (auto index : named_by(number)) {
      for (int times = 2; begun_[index]; ++times) {
        const auto again = index_of(number + "~" + std::to_string(times));
        if (!again) {
          break;
        }
        index = *again;
      }
      begun_[index] = true;
      last_begun_ = index;
      current_.push_back(index);
    }
  }

  const std::vector<std::string>& numbers_;
  std::vector<std::string> parts_;
  std::vector<bool> begun_;
  std::vector<std::size_t> current_;  ///< whose part the lines belong to
  std::optional<std::size_t> last_begun_;
  bool any_ = false;
};

}  // namespace

std::vector<std::string> reason_parts(std::string_view text,
                                      const std::vector<std::string>& numbers) {
  ReasonReader reader(numbers);
  for (auto rest = text; !rest.empty();) {
    const auto end = rest.find('\n');
    reader.read(rest.substr(0, end));
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
  }
  const bool any = reader.any();
  auto parts = reader.take();
  if (!any && parts.size() == 1) {
    parts.front() = trimmed(text);
  }
  return parts;
}

}  // namespace tenken::record
