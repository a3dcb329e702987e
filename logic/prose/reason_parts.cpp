// SPDX-License-Identifier: MPL-2.0
// 目標値設定理由, cut into the parts of its indicators.
#include "logic/prose/reason_parts.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "logic/text/characters.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/lines.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::prose {
namespace {

/// What a line begins with, when it begins a part.
struct Head {
  std::string number;             ///< "4-1"
  std::size_t end_of_number = 0;  ///< in bytes
  std::size_t end = 0;            ///< in bytes, behind the mark
  bool circled = false;
  bool marked = false;
  bool before_digit = false;  ///< "1.5倍" may be a number and no head
  bool bulleted = false;      ///< "・①と同じ" may be prose
};

/// A number at the beginning of a line, and whose it is.
struct Name {
  std::size_t begin = 0;          ///< in bytes from the beginning of the line, as the others
  std::size_t end_of_number = 0;  ///< where its mark begins
  std::vector<std::size_t> of;    ///< indexes of indicators
};

struct Line {
  std::string_view whole;
  std::string_view content;         ///< what it says, without the numbers
  std::vector<Name> names;          ///< not empty where it begins a part
  std::vector<std::size_t> owners;  ///< the indicators whose part it belongs to
  bool begins_part = false;         ///< maybe that of an indicator that the sheet does not have
};

bool is_any_digit(char32_t c) { return text::is_digit(text::narrow(c)); }
bool is_dash(char32_t c) {
  return std::u32string_view(U"-－‐‑–—―−ー").find(c) != std::u32string_view::npos;
}
bool is_mark(char32_t c) {
  return std::u32string_view(U".．、,，)）：:】]］〕>＞").find(c) != std::u32string_view::npos;
}
bool is_opening(char32_t c) {
  return std::u32string_view(U"(（【[［〔<＜").find(c) != std::u32string_view::npos;
}
bool is_bullet(char32_t c) {
  return std::u32string_view(U"・･○●◎◇◆□■▪•▼▽▲△★☆*＊").find(c) != std::u32string_view::npos;
}
bool is_through(char32_t c) {
  return std::u32string_view(U"~～〜").find(c) != std::u32string_view::npos;
}

/// What joins two numbers of one part: "①・②", "①及び②"; its length at the beginning of `text`.
std::size_t length_of_joint(std::string_view text) {
  for (const std::string_view joint :
       {"・", "／", "/", "＆", "&", "＋", "+", "及び", "および", "並びに", "と"}) {
    if (text.starts_with(joint)) return joint.size();
  }
  return 0;
}

/// "No.", "№", 指標 before the number of a head.
std::size_t length_of_title(std::string_view line) {
  for (const std::string_view title : {"No.", "No．", "Ｎｏ．", "NO.", "no.", "No", "№", "指標"}) {
    if (line.starts_with(title)) return title.size();
  }
  return 0;
}

/// 「全指標とも…」: one reason for all of them.
bool speaks_of_all(std::string_view text) {
  constexpr std::size_t longest = 60;  // bytes: where a text begins
  const std::string folded = text::fold(text.substr(0, longest));
  for (const std::string_view all :
       {"全指標", "全ての指標", "すべての指標", "各指標", "いずれの指標", "いずれも", "共通"}) {
    if (folded.starts_with(all)) return true;
  }
  return false;
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

/// How much it takes to make a head of a number.
enum class Marks : std::uint8_t {
  needed,   ///< a mark behind it, or a circle around it
  a_blank,  ///< a blank behind it is enough
};

/// 「・①」「■指標1」: how long the bullet is that stands before a number with a circle or a title.
std::size_t length_of_bullet(std::string_view line) {
  LineReader reader(line);
  reader.take_while(text::is_invisible);
  if (!reader.take_while(is_bullet)) return 0;
  reader.take_while([](char32_t c) { return text::is_invisible(c) || is_opening(c); });
  const std::string_view behind = line.substr(reader.at());
  return text::is_circled(reader.peek()) || length_of_title(behind) > 0 ? reader.at() : 0;
}

std::optional<Head> head_of(std::string_view line, Marks marks = Marks::needed) {
  LineReader reader(line);
  const std::size_t bullet = length_of_bullet(line);
  while (reader.at() < bullet) reader.next();
  reader.take_while([](char32_t c) { return text::is_invisible(c) || is_opening(c); });
  const std::size_t title = length_of_title(line.substr(reader.at()));
  for (const std::size_t end = reader.at() + title; reader.at() < end;) reader.next();
  reader.take_while(text::is_invisible);
  const auto begin = reader.at();
  Head head;
  head.bulleted = bullet > 0;
  head.circled = text::is_circled(reader.peek());
  if (head.circled) {
    reader.next();
  } else if (!reader.take_while(is_any_digit)) {
    return std::nullopt;
  }
  head.end_of_number = reader.at();
  head.number = text::fold(reader.since(begin));
  // A branch: "4-1". Without digits behind the dash it is the text's own.
  LineReader branch = reader;
  if (is_dash(branch.peek())) {
    branch.next();
    const auto digits = branch.at();
    if (branch.take_while(is_any_digit)) {
      head.number += "-" + text::fold(branch.since(digits));
      reader = branch;
      head.end_of_number = reader.at();
    }
  }
  const bool blank = reader.take_while(text::is_invisible);
  head.marked = is_mark(reader.peek());
  if (!head.marked && !head.circled && title == 0 && !(blank && marks == Marks::a_blank)) {
    return std::nullopt;
  }
  if (head.marked) {
    reader.next();
  }
  head.end = head.marked ? reader.at() : head.end_of_number;
  head.before_digit = head.marked && !head.circled && is_any_digit(reader.peek());
  return head;
}

/// 「-2」 behind 「④-1及び」: one more branch of the same number.
std::optional<Head> branch_of(const std::string& stem, std::string_view text) {
  LineReader reader(text);
  if (!is_dash(reader.peek())) return std::nullopt;
  reader.next();
  const std::size_t digits = reader.at();
  if (!reader.take_while(is_any_digit)) return std::nullopt;
  Head head = {.number = stem + "-" + text::fold(reader.since(digits))};
  head.end_of_number = reader.at();
  // It stands for a number with a circle: what joined it says that it is one.
  head.circled = true;
  const bool blank = reader.take_while(text::is_invisible);
  head.marked = is_mark(reader.peek());
  if (head.marked) reader.next();
  head.end = head.marked || blank ? reader.at() : head.end_of_number;
  return head;
}

/// Reads a text line by line and says whose each line is.
class ReasonReader {
 public:
  explicit ReasonReader(const std::vector<std::string>& numbers)
      : numbers_(numbers), begun_(numbers.size()) {}

  [[nodiscard]] std::vector<Line> read(std::string_view text) {
    std::vector<Line> lines = lines_of(text);
    if (numbers_.size() > 1 && std::ranges::none_of(lines, &Line::begins_part)) {
      marks_ = Marks::a_blank;
      lines = lines_of(text);
    }
    if (std::ranges::any_of(lines, &Line::begins_part)) {
      return lines;
    }
    if (speaks_of_all(text)) {
      for (auto& line : lines) {
        for (std::size_t i = 0; i < numbers_.size(); ++i) line.owners.push_back(i);
      }
    } else if (numbers_.size() == 1) {
      for (auto& line : lines) {
        line.owners = {0};
      }
    }
    return lines;
  }

 private:
  std::vector<Line> lines_of(std::string_view text) {
    std::vector<Line> lines;
    while (!text.empty()) {
      lines.push_back(read_line(text::take_line(text)));
    }
    return lines;
  }

  /// Those between the one that was begun last and `head`: "①～③" names ② as well.
  void open_up_to(const Head& head) {
    const std::size_t last = named_by(head.number).front();
    for (std::size_t i = *last_begun_ + 1; i < last; ++i) {
      begun_[i] = true;
      current_.push_back(i);
    }
  }

  Line read_line(std::string_view whole) {
    Line line{.whole = whole, .content = whole, .names = {}, .owners = {}};
    if (auto head = head_of(whole, marks_)) {
      if (begins_part(*head)) {
        line.begins_part = true;
        current_.clear();
        std::size_t begin = 0;
        bool listed = false;
        const auto take = [&] {
          listed = is_list(whole.substr(begin, head->end));
          line.names.push_back({.begin = begin,
                                .end_of_number = begin + head->end_of_number,
                                .of = open(head->number)});
          begin += head->end;
        };
        take();
        // "4-1、4-2. …", "①～③ …", "①・② …": one reason for several.
        for (;;) {
          LineReader sign(whole.substr(begin));
          const bool through = sign.take_while(is_through);
          const std::size_t joint = through ? 0 : length_of_joint(whole.substr(begin));
          const std::size_t behind_sign = begin + (through ? sign.at() : joint);
          const bool joined = through || listed || joint > 0;
          const std::string stem = head->number.substr(0, head->number.find('-'));
          const bool bare = head->circled && !head->marked;
          head = head_of(whole.substr(behind_sign));
          if (!head && joined) head = branch_of(stem, whole.substr(behind_sign));
          // 「①②」, but not 「①②と同じ」
          const bool adjacent = bare && !joined && head && text::is_circled(sign.peek()) &&
                                !whole.substr(behind_sign + head->end).starts_with("と同");
          const bool goes_on = head && (head->circled ? joined || adjacent || head->marked
                                                      : head->marked && joint == 0);
          if (!goes_on || !begins_next_part(*head)) break;
          if (through) open_up_to(*head);
          begin = behind_sign;
          take();
        }
        line.content = whole.substr(begin);
      } else if (head->circled && !head->bulleted) {
        // The part of an indicator that the sheet does not have.
        line.begins_part = true;
        current_.clear();
      }
    }
    line.content = text::trimmed(line.content);
    line.owners = current_;
    return line;
  }

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
    return (head.before_digit || head.bulleted) && last_begun_ ? begins_next_part(head)
                                                               : !named_by(head.number).empty();
  }

  [[nodiscard]] bool begins_next_part(const Head& head) const {
    const auto named = named_by(head.number);
    return !named.empty() && named.front() > *last_begun_;
  }

  /// The number's part; when it is there already, that of the next indicator with the same number.
  std::vector<std::size_t> open(const std::string& number) {
    std::vector<std::size_t> opened = named_by(number);
    for (auto& index : opened) {
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
    return opened;
  }

  /// A head that ends with a comma: another one may follow.
  static bool is_list(std::string_view head) {
    static constexpr auto commas = std::to_array<std::string_view>({"、", "，", ",", "・"});
    return std::ranges::any_of(commas, [&](auto comma) { return head.ends_with(comma); });
  }

  const std::vector<std::string>& numbers_;
  Marks marks_ = Marks::needed;
  std::vector<bool> begun_;
  std::vector<std::size_t> current_;  ///< whose part the lines belong to
  std::optional<std::size_t> last_begun_;
};

void append_line(std::string& text, std::string_view line) {
  if (!text.empty()) {
    text += '\n';
  }
  text += line;
}

bool is_only(const std::vector<std::size_t>& indexes, std::size_t index) {
  return indexes.size() == 1 && indexes.front() == index;
}

/// A line that begins a part of several, without the name at `position`: "1、2. …" without the
/// second is "1. …".
std::string without_name(const Line& line, std::size_t position) {
  const bool is_last = position + 1 == line.names.size();
  const auto from = is_last ? line.names[position - 1].end_of_number : line.names[position].begin;
  const auto to = is_last ? line.names[position].end_of_number : line.names[position + 1].begin;
  return std::string(line.whole.substr(0, from)) + std::string(line.whole.substr(to));
}

}  // namespace

std::vector<std::string> reason_parts(std::string_view text,
                                      const std::vector<std::string>& numbers) {
  std::vector<std::string> parts(numbers.size());
  for (const auto& line : ReasonReader(numbers).read(text)) {
    if (line.content.empty()) {
      continue;
    }
    for (const auto owner : line.owners) {
      append_line(parts[owner], line.content);
    }
  }
  return parts;
}

std::optional<WithoutPart> without_reason_part(std::string_view text,
                                               const std::vector<std::string>& numbers,
                                               std::size_t index) {
  std::vector<std::string> kept;
  WithoutPart result;
  bool any = false;
  for (const auto& line : ReasonReader(numbers).read(text)) {
    if (is_only(line.owners, index)) {
      any = true;
      append_line(result.part, line.whole);
      continue;
    }
    const auto name = std::find_if(line.names.begin(), line.names.end(),
                                   [&](const Name& each) { return is_only(each.of, index); });
    if (name == line.names.end()) {
      kept.emplace_back(line.whole);
      continue;
    }
    any = true;
    kept.push_back(without_name(line, static_cast<std::size_t>(name - line.names.begin())));
    append_line(result.part, line.whole.substr(name->begin, name->end_of_number - name->begin));
  }
  if (!any) {
    return std::nullopt;
  }
  for (std::size_t i = 0; i < kept.size(); ++i) {
    result.text += (i == 0 ? "" : "\n") + kept[i];
  }
  return result;
}

}  // namespace tenken::prose
