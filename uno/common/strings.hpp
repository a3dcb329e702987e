// SPDX-License-Identifier: MPL-2.0
// The office's strings and paths as ours, and back.
#pragma once

#include <rtl/ustring.hxx>
#include <string>
#include <string_view>

namespace tenken::office {

/// The office's string for UTF-8 text; bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] rtl::OUString to_ustring(std::string_view utf8);

/// UTF-8 for the office's string; a lone surrogate becomes "?".
[[nodiscard]] std::string to_utf8(const rtl::OUString& text);

/// "file:///a/b.ods" → "/a/b.ods", as the user knows it; other URLs stay as they are.
[[nodiscard]] std::string to_system_path(const rtl::OUString& url);

/// "/a/b.ods" → "file:///a/b.ods"; what is a URL already, or no path, stays as it is.
[[nodiscard]] std::string to_file_url(const std::string& path);

}  // namespace tenken::office
