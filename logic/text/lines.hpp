// SPDX-License-Identifier: MPL-2.0
// Where the lines of a cell's text end, whichever system wrote it.
#pragma once

#include <string_view>

namespace tenken::text {

/// LF, CR, and both parts of CR LF: Alt+Enter is any of these by the time a file reaches us.
[[nodiscard]] constexpr bool is_line_break(char32_t c) { return c == U'\n' || c == U'\r'; }
/// The same of a byte of UTF-8.
[[nodiscard]] constexpr bool is_line_break(char byte) { return byte == '\n' || byte == '\r'; }

/// Takes the first line off `rest`, together with its break; gives it without. CR LF is one break.
/// Precondition: `rest` is not empty.
[[nodiscard]] constexpr std::string_view take_line(std::string_view& rest) {
  std::size_t end = 0;
  while (end < rest.size() && !is_line_break(rest[end])) ++end;
  const std::string_view line = rest.substr(0, end);
  if (end == rest.size()) {
    rest = {};
  } else {
    rest.remove_prefix(rest.substr(end).starts_with("\r\n") ? end + 2 : end + 1);
  }
  return line;
}

}  // namespace tenken::text
