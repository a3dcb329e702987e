// SPDX-License-Identifier: MPL-2.0
// The ※ notes that say why a figure is no longer what it was.
#include "logic/prose/change_notes.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "logic/text/fold.hpp"
#include "logic/text/year_text.hpp"

namespace tenken::prose {
namespace {

constexpr std::string_view mark = "※";
constexpr std::array<std::string_view, 12> words = {
    "修正", "訂正",   "変更", "見直", "精査", "確定",
    "更新", "再集計", "遡及", "改定", "改め", "誤り",
};

constexpr std::string_view month = "月";
constexpr std::string_view day = "日";

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

/// `note` with every fiscal year made blank: 令和5年度 is no amount.
std::string without_years(const std::string& note) {
  std::string rest = note;
  for (const text::YearText& year : text::find_years(note)) {
    std::fill(rest.begin() + static_cast<std::ptrdiff_t>(year.begin),
              rest.begin() + static_cast<std::ptrdiff_t>(year.end), ' ');
  }
  return rest;
}

/// The numbers in folded `text`, with or without commas between groups, but for dates.
std::vector<double> numbers_in(const std::string& text) {
  std::vector<double> numbers;
  std::size_t at = 0;
  while (at < text.size()) {
    if (!is_digit(text[at])) {
      ++at;
      continue;
    }
    std::string digits;
    for (; at < text.size(); ++at) {
      const bool goes_on = at + 1 < text.size() && is_digit(text[at + 1]);
      if (is_digit(text[at]) || (text[at] == '.' && goes_on)) {
        digits += text[at];
      } else if (text[at] != ',' || !goes_on) {
        break;
      }
    }
    double number = 0;
    const char* const end = digits.data() + digits.size();
    const bool is_date =
        text.compare(at, month.size(), month) == 0 || text.compare(at, day.size(), day) == 0;
    if (!is_date && std::from_chars(digits.data(), end, number).ptr == end)
      numbers.push_back(number);
  }
  return numbers;
}

}  // namespace

std::vector<ChangeNote> change_notes(std::string_view text) {
  std::vector<ChangeNote> notes;
  if (text.find(mark) == std::string_view::npos) return notes;
  const std::string folded = text::fold(text);
  std::size_t begin = folded.find(mark);
  while (begin != std::string::npos) {
    const std::size_t next = folded.find(mark, begin + mark.size());
    std::string note = folded.substr(begin, next == std::string::npos ? next : next - begin);
    const auto speaks_of = [&](std::string_view word) {
      return note.find(word) != std::string::npos;
    };
    if (std::ranges::any_of(words, speaks_of)) {
      std::vector<double> numbers = numbers_in(without_years(note));
      notes.push_back({.text = std::move(note), .numbers = std::move(numbers)});
    }
    begin = next;
  }
  return notes;
}

}  // namespace tenken::prose
