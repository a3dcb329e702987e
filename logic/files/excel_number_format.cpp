// SPDX-License-Identifier: MPL-2.0
// Number formats as .xlsx has them: codes, and the numbers of those that every office knows.
#include "logic/files/excel_number_format.hpp"

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <string>

#include "logic/files/xml_part.hpp"

namespace tenken::files {
namespace {

using Kind = StylePart::Kind;
using Test = StyleSection::Test;

/// How an office writes its format for truth values into .xlsx, which knows none.
constexpr std::string_view truth_code = R"("TRUE";"TRUE";"FALSE")";

char lower(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }

bool is_placeholder(char c) { return c == '0' || c == '#' || c == '?'; }

/// "aaa" begins with "AA".
bool begins_with(std::string_view text, std::string_view beginning) {
  return text.size() >= beginning.size() &&
         std::equal(beginning.begin(), beginning.end(), text.begin(),
                    [](char a, char b) { return lower(a) == lower(b); });
}

/// Reads one section of a format code.
class SectionReader {
 public:
  SectionReader(std::string_view code, NumberStyle& style) : code_(code), style_(style) {}

  StyleSection read() {
    while (at_ < code_.size()) read_part();
    tell_minutes();
    return std::move(section_);
  }

  [[nodiscard]] bool has_date() const { return has_date_; }
  [[nodiscard]] bool has_text() const { return has_text_; }

 private:
  [[nodiscard]] std::string_view rest() const { return code_.substr(at_); }

  /// How often the character at `at_` is repeated.
  [[nodiscard]] std::size_t run() const {
    std::size_t length = 1;
    while (at_ + length < code_.size() && lower(code_[at_ + length]) == lower(code_[at_])) ++length;
    return length;
  }

  void literal(std::string_view text) {
    if (!section_.parts.empty() && section_.parts.back().kind == Kind::literal) {
      section_.parts.back().text += text;
    } else {
      section_.parts.push_back({.kind = Kind::literal, .text = std::string(text)});
    }
  }

  void date_part(Kind kind, std::size_t length) {
    section_.parts.push_back(
        {.kind = kind, .width = static_cast<int>(std::min<std::size_t>(length, 5))});
    if (kind < Kind::hour) has_date_ = true;
  }

  void read_part();
  void read_bracket();
  void read_digits();
  bool read_date();
  void tell_minutes();

  std::string_view code_;
  NumberStyle& style_;
  std::size_t at_ = 0;
  StyleSection section_;
  bool has_date_ = false;
  bool has_text_ = false;
};

void SectionReader::read_bracket() {
  const std::size_t end = code_.find(']', at_);
  if (end == std::string_view::npos) {
    literal(rest().substr(0, 1));
    ++at_;
    return;
  }
  std::string_view inside = code_.substr(at_ + 1, end - at_ - 1);
  at_ = end + 1;
  if (inside.starts_with('$')) {
    // [$¥-411]: a currency's sign and a language. The language alone changes nothing in Japanese.
    literal(inside.substr(1, inside.find('-') - 1));
    const std::size_t dash = inside.find('-');
    if (dash == std::string_view::npos) return;
    const std::string_view language = inside.substr(dash + 1);
    const bool japanese = begins_with(language, "ja") || language.ends_with("411");
    const bool plain = language == "0" || language.empty() || language == "409" ||
                       begins_with(language, "en") || begins_with(language, "x-sys");
    if (!japanese && !plain) style_.unknown = true;
    return;
  }
  const std::map<std::string_view, Test> tests = {
      {"<", Test::less},     {"<=", Test::less_equal}, {"=", Test::equal},
      {"<>", Test::unequal}, {">", Test::greater},     {">=", Test::greater_equal}};
  const std::size_t sign = std::min(inside.find_first_not_of("<>="), inside.size());
  if (const auto test = tests.find(inside.substr(0, sign)); test != tests.end()) {
    const auto limit = to_number(inside.substr(sign));
    if (!limit) {
      style_.unknown = true;
      return;
    }
    section_.test = test->second;
    section_.limit = *limit;
    return;
  }
  const char first = inside.empty() ? ' ' : lower(inside.front());
  const bool elapsed = (first == 'h' || first == 'm' || first == 's') &&
                       std::ranges::all_of(inside, [&](char c) { return lower(c) == first; });
  if (elapsed) {
    date_part(first == 'h'   ? Kind::hour
              : first == 'm' ? Kind::minute
                             : Kind::second,
              inside.size());
    section_.parts.back().elapsed = true;
    return;
  }
  // A colour; [DBNum1] and calendars are another matter.
  if (begins_with(inside, "dbnum") || inside.starts_with('~') || begins_with(inside, "natnum")) {
    style_.unknown = true;
  }
}

void SectionReader::read_digits() {
  StylePart part{.kind = Kind::digits, .width = 0};
  bool behind_point = false;
  std::size_t commas = 0;
  for (; at_ < code_.size(); ++at_) {
    const char c = code_[at_];
    if (is_placeholder(c)) {
      if (c == '?') style_.unknown = true;
      if (commas > 0 && !behind_point) part.grouped = true;
      commas = 0;
      if (behind_point) {
        ++part.decimals;
        if (c == '0') part.min_decimals = part.decimals;
      } else if (c == '0' || part.width > 0) {
        ++part.width;
      }
    } else if (c == ',') {
      ++commas;
    } else if (c == '.' && !behind_point) {
      behind_point = true;
      part.thousands += static_cast<int>(commas);
      commas = 0;
    } else {
      break;
    }
  }
  part.thousands += static_cast<int>(commas);
  if (begins_with(rest(), "E+") || begins_with(rest(), "E-")) {
    at_ += 2;
    std::size_t length = 0;
    while (at_ + length < code_.size() && is_placeholder(code_[at_ + length])) ++length;
    at_ += length;
    if (part.width > 1) style_.unknown = true;
    part.kind = Kind::scientific;
    part.width = static_cast<int>(length);
  }
  // Digits in two places (0000-000), or a fraction: not known here.
  const bool again = std::ranges::any_of(section_.parts, [](const StylePart& before) {
    return before.kind == Kind::digits || before.kind == Kind::scientific;
  });
  if (again || rest().starts_with('/')) style_.unknown = true;
  section_.parts.push_back(part);
}

bool SectionReader::read_date() {
  for (const std::string_view half : {"am/pm", "a/p"}) {
    if (!begins_with(rest(), half)) continue;
    section_.parts.push_back({.kind = Kind::half_day, .text = half.size() < 5 ? "" : "en"});
    if (half.size() < 5) style_.unknown = true;
    at_ += half.size();
    return true;
  }
  const std::size_t length = run();
  switch (lower(code_[at_])) {
    case 'y':
      date_part(Kind::year, length);
      break;
    case 'm':
      date_part(Kind::month, length);
      break;
    case 'd':
      if (length > 2) {
        style_.unknown = true;  // Mon, Monday
      }
      date_part(Kind::day, length);
      break;
    case 'g':
      date_part(Kind::era, length);
      break;
    case 'e':
      date_part(Kind::era_year, length);
      break;
    case 'a':
      if (length < 3) return false;
      date_part(Kind::weekday, length - 2);
      break;
    case 'h':
      date_part(Kind::hour, length);
      break;
    case 's':
      date_part(Kind::second, length);
      at_ += length;
      if (at_ + 1 < code_.size() && code_[at_] == '.' && code_[at_ + 1] == '0') {
        ++at_;
        const std::size_t decimals = run();
        section_.parts.back().decimals = static_cast<int>(std::min<std::size_t>(decimals, 7));
        at_ += decimals;
      }
      return true;
    default:
      return false;
  }
  at_ += length;
  return true;
}

void SectionReader::read_part() {
  const char c = code_[at_];
  if (c == '"') {
    const std::size_t end = std::min(code_.find('"', at_ + 1), code_.size());
    literal(code_.substr(at_ + 1, end - at_ - 1));
    at_ = end + 1;
  } else if (c == '\\' || c == '!') {
    // One character, which in UTF-8 is one to four bytes.
    std::size_t end = at_ + 2;
    while (end < code_.size() && (code_[end] & 0xC0) == 0x80) ++end;
    literal(code_.substr(at_ + 1, std::min(end, code_.size()) - at_ - 1));
    at_ = end;
  } else if (c == '_') {
    literal(" ");  // as wide as the character behind it
    at_ += 2;
  } else if (c == '*') {
    at_ += 2;  // fills the cell's width; a text alone has no width
  } else if (c == '[') {
    read_bracket();
  } else if (begins_with(rest(), "general") || begins_with(rest(), "standard")) {
    section_.parts.push_back({.kind = Kind::general});
    at_ += lower(c) == 'g' ? 7 : 8;
  } else if (is_placeholder(c) ||
             (c == '.' && at_ + 1 < code_.size() && is_placeholder(code_[at_ + 1]))) {
    read_digits();
  } else if (c == '@') {
    section_.parts.push_back({.kind = Kind::text});
    has_text_ = true;
    ++at_;
  } else if (c == '%') {
    ++section_.percents;
    literal("%");
    ++at_;
  } else if (!read_date()) {
    literal(rest().substr(0, 1));
    ++at_;
  }
}

/// "m" beside hours or seconds is minutes.
void SectionReader::tell_minutes() {
  std::vector<StylePart*> parts;
  for (StylePart& part : section_.parts) {
    if (part.kind != Kind::literal && part.kind != Kind::half_day) parts.push_back(&part);
  }
  bool date = false;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i]->kind == Kind::month && parts[i]->width <= 2) {
      const bool behind_hours = i > 0 && parts[i - 1]->kind == Kind::hour;
      const bool before_seconds = i + 1 < parts.size() && parts[i + 1]->kind == Kind::second;
      if (behind_hours || before_seconds) parts[i]->kind = Kind::minute;
    }
    if (parts[i]->kind >= Kind::era && parts[i]->kind < Kind::hour) date = true;
  }
  has_date_ = date;
}

/// The sections' codes: parted by ";" outside of quotes.
std::vector<std::string_view> sections_of(std::string_view code) {
  std::vector<std::string_view> sections;
  std::size_t begin = 0;
  bool quoted = false;
  for (std::size_t at = 0; at < code.size(); ++at) {
    if (code[at] == '"') quoted = !quoted;
    if (quoted) continue;
    if (code[at] == '\\') {
      ++at;
    } else if (code[at] == ';') {
      sections.push_back(code.substr(begin, at - begin));
      begin = at + 1;
    }
  }
  sections.push_back(code.substr(begin));
  return sections;
}

bool has_time(const NumberStyle& style) {
  const auto is_time = [](const StylePart& part) {
    return part.kind >= Kind::hour && part.kind <= Kind::half_day;
  };
  return !style.sections.empty() && std::ranges::any_of(style.sections.front().parts, is_time);
}

/// Where the code names no tests: positive, negative, zero.
void set_usual_tests(std::vector<StyleSection>& sections) {
  if (std::ranges::any_of(
          sections, [](const StyleSection& section) { return section.test != Test::always; })) {
    return;
  }
  if (sections.size() == 2) {
    sections[0].test = Test::greater_equal;
  } else if (sections.size() == 3) {
    sections[0].test = Test::greater;
    sections[1].test = Test::less;
  }
}

}  // namespace

NumberStyle parse_number_format(std::string_view code) {
  NumberStyle style;
  if (code.empty()) return style;
  if (code == truth_code) {
    style.boolean = true;
    style.kind = workbook::NumberFormat::truth;
    return style;
  }
  bool date = false;
  for (const std::string_view section : sections_of(code)) {
    // What a text looks like is no matter here.
    if (style.sections.size() == 3) break;
    SectionReader reader(section, style);
    StyleSection read = reader.read();
    if (reader.has_text() && !style.sections.empty()) break;
    date = date || reader.has_date();
    style.sections.push_back(std::move(read));
  }
  set_usual_tests(style.sections);
  const bool percent = std::ranges::any_of(
      style.sections, [](const StyleSection& section) { return section.percents > 0; });
  const bool general = style.sections.size() == 1 && style.sections[0].parts.size() == 1 &&
                       style.sections[0].parts[0].kind == Kind::general;
  if (general) style.sections.clear();
  if (percent) {
    style.kind = workbook::NumberFormat::percent;
  } else if (date) {
    style.kind = workbook::NumberFormat::date;
  } else if (has_time(style)) {
    style.kind = workbook::NumberFormat::time;
  }
  set_scientific(style);
  return style;
}

std::string_view built_in_format(int id) {
  static const std::map<int, std::string_view> codes = {{1, "0"},
                                                        {2, "0.00"},
                                                        {3, "#,##0"},
                                                        {4, "#,##0.00"},
                                                        {5, "¥#,##0;-¥#,##0"},
                                                        {6, "¥#,##0;[RED]-¥#,##0"},
                                                        {7, "¥#,##0.00;-¥#,##0.00"},
                                                        {8, "¥#,##0.00;[RED]-¥#,##0.00"},
                                                        {9, "0%"},
                                                        {10, "0.00%"},
                                                        {11, "0.00E+00"},
                                                        {12, "# ?/?"},
                                                        {13,
                                                         "# ?"
                                                         "?/?"
                                                         "?"},
                                                        {14, "YYYY/MM/DD"},
                                                        {15, "DD-MMM-YY"},
                                                        {16, "DD-MMM"},
                                                        {17, "MMM-YY"},
                                                        {18, "HH:MM AM/PM"},
                                                        {19, "HH:MM:SS AM/PM"},
                                                        {20, "HH:MM"},
                                                        {21, "HH:MM:SS"},
                                                        {22, "YYYY/MM/DD HH:MM"},
                                                        {27, "GE.MM.DD"},
                                                        {28, "GGGE\"年\"MM\"月\"DD\"日\""},
                                                        {29, "GGGE\"年\"MM\"月\"DD\"日\""},
                                                        {30, "MM/DD/YY"},
                                                        {31, "YYYY\"年\"MM\"月\"DD\"日\""},
                                                        {32, "HH\"時\"MM\"分\""},
                                                        {33, "HH\"時\"MM\"分\"SS\"秒\""},
                                                        {34, "YYYY\"年\"MM\"月\""},
                                                        {35, "MM\"月\"DD\"日\""},
                                                        {36, "GE.MM.DD"},
                                                        {37, "#,##0;-#,##0"},
                                                        {38, "#,##0;[RED]-#,##0"},
                                                        {39, "#,##0.00;-#,##0.00"},
                                                        {40, "#,##0.00;[RED]-#,##0.00"},
                                                        {41, "#,##0;-#,##0"},
                                                        {42, "¥#,##0;-¥#,##0"},
                                                        {43, "#,##0.00;-#,##0.00"},
                                                        {44, "¥#,##0.00;-¥#,##0.00"},
                                                        {45, "MM:SS"},
                                                        {46, "[H]:MM:SS"},
                                                        {47, "MM:SS.0"},
                                                        {48, "##0.0E+0"},
                                                        {49, "@"},
                                                        {50, "GE.MM.DD"},
                                                        {51, "GGGE\"年\"MM\"月\"DD\"日\""},
                                                        {52, "YYYY\"年\"MM\"月\""},
                                                        {53, "MM\"月\"DD\"日\""},
                                                        {54, "GGGE\"年\"MM\"月\"DD\"日\""},
                                                        {55, "YYYY\"年\"MM\"月\""},
                                                        {56, "MM\"月\"DD\"日\""},
                                                        {57, "GE.MM.DD"},
                                                        {58, "GGGE\"年\"MM\"月\"DD\"日\""}};
  const auto found = codes.find(id);
  return found == codes.end() ? std::string_view() : found->second;
}

}  // namespace tenken::files
