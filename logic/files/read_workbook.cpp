// SPDX-License-Identifier: MPL-2.0
// Which kind of file it is, and who reads it.
#include "logic/files/read_workbook.hpp"

#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <new>
#include <system_error>
#include <utility>

#include "logic/files/limits.hpp"
#include "logic/files/ods_document.hpp"
#include "logic/files/ods_prefixes.hpp"
#include "logic/files/problem.hpp"
#include "logic/files/xlsx_document.hpp"
#include "logic/files/zip_package.hpp"
#include "logic/message/system_problem.hpp"

namespace tenken::files {
namespace {

using message::msg;

std::string bytes_of(const std::string& path) {
  std::error_code error;
  const std::filesystem::path file(path);
  if (!std::filesystem::exists(file, error)) {
    fail(error ? msg("開けません（{1}）。", message::system_problem(error))
               : msg("ファイルがありません。"));
  }
  if (!std::filesystem::is_regular_file(file, error)) fail(msg("ファイルではありません。"));
  const std::uintmax_t size = std::filesystem::file_size(file, error);
  if (!error && size > max_file_bytes) {
    fail_too_large(msg("ファイルが {1} MB を超えています", max_file_bytes / 1'000'000));
  }
  std::ifstream stream(file, std::ios::binary);
  if (!stream) fail(msg("開けません（{1}）。", message::last_system_problem()));
  std::string bytes(static_cast<std::size_t>(error ? 0 : size), '\0');
  stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (stream.bad()) fail(msg("読み込みの途中でエラーになりました。"));
  bytes.resize(static_cast<std::size_t>(stream.gcount()));
  return bytes;
}

/// True where `name` stands in `bytes` as UTF-16: in either order its letters have a 0 in between.
bool has_wide(const std::string& bytes, std::string_view name) {
  std::string wide;
  for (const char c : name) {
    if (!wide.empty()) wide += '\0';
    wide += c;
  }
  return bytes.find(wide) != std::string::npos;
}

/// The file of an office before 2007, which is also what an encrypted .xlsx is wrapped in.
[[noreturn]] void fail_compound(const std::string& bytes) {
  if (has_wide(bytes, "EncryptedPackage")) {
    fail_protected();
  }
  if (has_wide(bytes, "Workbook") || has_wide(bytes, "Book")) {
    fail(
        msg("古い形式（.xls）のファイルです。表計算ソフトで開き、.ods か .xlsx "
            "で保存し直してください。"));
  }
  fail(msg("表計算のファイルではありません。"));
}

void read_package(const std::string& bytes, ReadResult& result) {
  ZipPackage package(bytes);
  // LibreOffice puts the whole package into one encrypted part since ODF 1.4.
  if (package.has("encrypted-package")) fail_protected();
  if (package.has("content.xml")) return read_ods(package, result);
  if (package.has("[Content_Types].xml")) return read_xlsx(package, result);
  fail(msg("表計算のファイルではありません（中身は別の zip ファイルです）。"));
}

void read_any(std::string bytes, ReadResult& result) {
  if (bytes.empty()) fail(msg("空のファイル（0 バイト）です。"));
  if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06")) {
    return read_package(bytes, result);
  }
  if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) fail_compound(bytes);
  // White space and byte order marks, in UTF-8 and UTF-16.
  constexpr std::string_view before("\0 \t\r\n\xEF\xBB\xBF\xFE\xFF", 10);
  const std::size_t start = bytes.find_first_not_of(before);
  const auto has = [&](std::string_view name) {
    return bytes.find(name) != std::string::npos || has_wide(bytes, name);
  };
  if (start != std::string::npos && bytes[start] == '<' &&
      (has("office:document") || has(office_namespace))) {
    return read_flat_ods(std::move(bytes), result);
  }
  fail(msg("表計算のファイルではありません。"));
}

/// Runs `read`; what it throws becomes the result's problem.
template <typename Read>
ReadResult guarded(const std::string& name, const Read& read) {
  ReadResult result;
  try {
    read(result);
    result.workbook->file = name;
    return result;
  } catch (const Problem& problem) {
    result.problem = problem.message;
  } catch (const std::bad_alloc&) {
    result.problem = msg("メモリが足りないため読み込めません。");
  } catch (const std::exception& error) {
    result.problem = msg("読み込めません（{1}）。", error.what());
  }
  result.workbook.reset();
  result.without_result.clear();
  result.worked_out = 0;
  return result;
}

}  // namespace

ReadResult read_workbook(const std::string& path) {
  return guarded(path, [&](ReadResult& result) { read_any(bytes_of(path), result); });
}

ReadResult read_workbook(std::string bytes, const std::string& name) {
  return guarded(name, [&](ReadResult& result) { read_any(std::move(bytes), result); });
}

}  // namespace tenken::files
