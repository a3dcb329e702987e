// SPDX-License-Identifier: MPL-2.0
// The office's strings, bytes and paths as ours, and back.
#include "uno/common/strings.hpp"

#include <algorithm>
#include <osl/file.hxx>
#include <rtl/string.hxx>

namespace tenken::office {

rtl::OUString to_ustring(std::string_view utf8) {
  return {utf8.data(), static_cast<sal_Int32>(utf8.size()), RTL_TEXTENCODING_UTF8};
}

std::string to_utf8(const rtl::OUString& text) {
  const rtl::OString utf8 = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
  return {utf8.getStr(), static_cast<std::size_t>(utf8.getLength())};
}

css::uno::Sequence<sal_Int8> to_bytes(std::string_view bytes) {
  css::uno::Sequence<sal_Int8> result(static_cast<sal_Int32>(bytes.size()));
  std::ranges::copy(bytes, result.getArray());
  return result;
}

std::string from_bytes(const css::uno::Sequence<sal_Int8>& bytes) {
  return {bytes.begin(), bytes.end()};
}

std::string to_system_path(const rtl::OUString& url) {
  rtl::OUString path;
  if (osl::FileBase::getSystemPathFromFileURL(url, path) != osl::FileBase::E_None) {
    return to_utf8(url);
  }
  return to_utf8(path);
}

std::string to_file_url(const std::string& path) {
  rtl::OUString url;
  const bool is_path =
      !path.empty() && path.find("://") == std::string::npos &&
      osl::FileBase::getFileURLFromSystemPath(to_ustring(path), url) == osl::FileBase::E_None;
  return is_path ? to_utf8(url) : path;
}

}  // namespace tenken::office
