// SPDX-License-Identifier: MPL-2.0
// The office's strings, bytes and paths as ours, and back.
#pragma once

#include <com/sun/star/uno/Sequence.hxx>
#include <rtl/ustring.hxx>
#include <string>
#include <string_view>

namespace tenken::office {

/// The office's string for UTF-8 text; bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] rtl::OUString to_ustring(std::string_view utf8);

/// UTF-8 for the office's string; a lone surrogate becomes "?".
[[nodiscard]] std::string to_utf8(const rtl::OUString& text);

/// The office's bytes for ours, whatever they mean.
[[nodiscard]] css::uno::Sequence<sal_Int8> to_bytes(std::string_view bytes);

/// Ours for the office's.
[[nodiscard]] std::string from_bytes(const css::uno::Sequence<sal_Int8>& bytes);

/// "file:///a/b.ods" → "/a/b.ods", as the user knows it; other URLs stay as they are.
[[nodiscard]] std::string to_system_path(const rtl::OUString& url);

/// "/a/b.ods" → "file:///a/b.ods"; what is a URL already, or no path, stays as it is.
[[nodiscard]] std::string to_file_url(const std::string& path);

}  // namespace tenken::office
