// SPDX-License-Identifier: MPL-2.0
// Where the lines of a cell's text end, whichever system wrote it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace tenken::text {

/// LF, CR, and both parts of CR LF: Alt+Enter is any of these by the time a file reaches us.
[[nodiscard]] constexpr bool is_line_break(char32_t c) { return c == U'\n' || c == U'\r'; }
/// The same of a byte of UTF-8.
[[nodiscard]] constexpr bool is_line_break(char byte) { return byte == '\n' || byte == '\r'; }

/// Where the first line break of `text` stands; its size when there is none.
[[nodiscard]] constexpr std::size_t find_line_break(std::string_view text) {
  std::size_t at = 0;
  if (!std::is_constant_evaluated()) {
    // Eight bytes at a time, as long as none of them is that small: in a byte of 0x10 and more, or
    // of UTF-8 beyond ASCII, one of the upper four bits is set.
    constexpr std::uint64_t sevens = 0x7070707070707070U;
    constexpr std::uint64_t tops = 0x8080808080808080U;
    std::uint64_t bytes = 0;
    for (; at + sizeof bytes <= text.size(); at += sizeof bytes) {
      std::memcpy(&bytes, text.data() + at, sizeof bytes);
      if (((((bytes & sevens) + sevens) | bytes) & tops) != tops) break;
    }
  }
  while (at < text.size() && !is_line_break(text[at])) ++at;
  return at;
}

/// Takes the first line off `rest`, together with its break; gives it without. CR LF is one break.
/// Precondition: `rest` is not empty.
[[nodiscard]] constexpr std::string_view take_line(std::string_view& rest) {
  const std::size_t end = find_line_break(rest);
  const std::string_view line = rest.substr(0, end);
  if (end == rest.size()) {
    rest = {};
  } else {
    rest.remove_prefix(rest.substr(end).starts_with("\r\n") ? end + 2 : end + 1);
  }
  return line;
}

}  // namespace tenken::text
