// SPDX-License-Identifier: MPL-2.0
// Texts from files and cells, made fit for a terminal or a line of a report.
#include "logic/report/plain_text.hpp"

#include "logic/text/utf8.hpp"

namespace tenken::report {
namespace {

constexpr char32_t pictures = 0x2400;  // ␀, and in order the other control characters
constexpr char32_t picture_of_delete = 0x2421;

bool is_low_control(char32_t c) { return c < 0x20; }

/// C1 controls, which some terminals obey, and marks that turn the direction of writing.
bool is_other_command(char32_t c) {
  return (c >= 0x80 && c < 0xA0) || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

void append_shown(std::string& shown, char32_t c) {
  if (is_low_control(c)) {
    text::append_utf8(shown, pictures + c);
  } else if (c == 0x7F) {
    text::append_utf8(shown, picture_of_delete);
  } else {
    text::append_utf8(shown, is_other_command(c) ? text::replacement_character : c);
  }
}

/// `text` with each character as `append` writes it.
template <typename Append>
std::string rewritten(std::string_view text, const Append& append) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const text::Decoded next = text::decode_at(text, at);
    at += next.length;
    append(result, next.character);
  }
  return result;
}

bool is_space(char32_t c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

}  // namespace

std::string without_controls(std::string_view text) {
  return rewritten(text, [](std::string& result, char32_t c) {
    if (c == '\n' || c == '\t') {
      result += static_cast<char>(c);
    } else {
      append_shown(result, c);
    }
  });
}

std::string on_one_line(std::string_view text) {
  return rewritten(text, [](std::string& result, char32_t c) {
    if (!is_space(c)) {
      append_shown(result, c);
    } else if (!result.empty() && !result.ends_with(' ')) {
      result += ' ';
    }
  });
}

std::string shown_path(std::string_view path) { return rewritten(path, append_shown); }

}  // namespace tenken::report
