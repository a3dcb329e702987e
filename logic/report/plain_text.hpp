// SPDX-License-Identifier: MPL-2.0
// Texts from files and cells, made fit for a terminal or a line of a report.
#pragma once

#include <string>
#include <string_view>

namespace tenken::report {

/// `text` without characters that command a terminal or change the order of what follows; each is
/// shown by a picture of itself (␛) or as �. Line breaks and tabs stay.
[[nodiscard]] std::string without_controls(std::string_view text);

/// The same on one line: runs of line breaks, tabs and spaces become one space.
[[nodiscard]] std::string on_one_line(std::string_view text);

/// The name of a file on one line, every odd character of it shown: "a␊b.ods".
[[nodiscard]] std::string shown_path(std::string_view path);

}  // namespace tenken::report
