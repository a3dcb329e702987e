// SPDX-License-Identifier: MPL-2.0
// Texts of .xlsx: shared by cells, or in a cell.
#include "logic/files/xlsx_strings.hpp"

#include <charconv>
#include <optional>
#include <utility>

#include "logic/files/limits.hpp"
#include "logic/files/problem.hpp"
#include "logic/files/xml_part.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::files {
namespace {

/// The character of "_x000D_" at `at`; nothing when it is none.
std::optional<char32_t> escape_at(std::string_view text, std::size_t at) {
  constexpr std::size_t length = 7;
  constexpr int hexadecimal = 16;
  if (text.size() - at < length || text[at + 1] != 'x' || text[at + length - 1] != '_') {
    return std::nullopt;
  }
  unsigned code = 0;
  const char* const begin = text.data() + at + 2;
  const auto [end, error] = std::from_chars(begin, begin + 4, code, hexadecimal);
  if (error != std::errc{} || end != begin + 4) return std::nullopt;
  return code;
}

}  // namespace

std::string decode_escapes(std::string text) {
  if (text.find("_x") == std::string::npos) return text;
  std::string decoded;
  for (std::size_t at = 0; at < text.size();) {
    const auto code = text[at] == '_' ? escape_at(text, at) : std::nullopt;
    if (code && (*code < 0xD800 || *code > 0xDFFF) && *code != 0) {
      text::append_utf8(decoded, *code);
      at += 7;
    } else {
      decoded += text[at++];
    }
  }
  return decoded;
}

std::string xlsx_text(const pugi::xml_node& item) {
  std::string text;
  for (const pugi::xml_node& node : item.children()) {
    const std::string_view name = local_name(node);
    if (name == "t") {
      add_content(node, text);
    } else if (name == "r") {
      for (const pugi::xml_node& run : node.children()) {
        if (local_name(run) == "t") add_content(run, text);
      }
    }
  }
  // Half a character at the end is far behind what is kept of a cell's text.
  if (text.size() > max_text_bytes) text.resize(max_text_bytes);
  return valid_utf8(decode_escapes(std::move(text)));
}

std::vector<std::string> shared_strings(const pugi::xml_node& table) {
  std::vector<std::string> texts;
  for (const pugi::xml_node& item : table.children()) {
    if (local_name(item) != "si") continue;
    if (texts.size() >= max_shared_strings) fail_too_large(message::msg("文字列が多すぎます"));
    texts.push_back(xlsx_text(item));
  }
  return texts;
}

}  // namespace tenken::files
