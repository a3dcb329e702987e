// SPDX-License-Identifier: MPL-2.0
// Reading XML parts: a tree that owns its text, and what is asked of attributes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "logic/files/zip_package.hpp"

namespace tenken::files {

/// A parsed part. An element has the text with which its content begins as its own value, not in a
/// node of its own: most elements with a text have nothing else in them.
class XmlPart {
 public:
  /// Takes `text`; `name` is for messages. Fails for what is no well-formed XML. Entities of a
  /// document type are never expanded.
  XmlPart(Bytes text, const std::string& name);
  XmlPart(std::string text, const std::string& name);

  [[nodiscard]] pugi::xml_node root() const { return document_.document_element(); }

 private:
  void parse(char* text, std::size_t size, const std::string& name);

  // The tree points into one of them.
  Bytes bytes_;
  std::string text_;
  pugi::xml_document document_;
};

/// Whether `text` is `word`, for what is asked of every cell: where `word` is known to the compiler
/// it is compared without a call.
[[nodiscard]] inline bool is(std::string_view text, std::string_view word) {
  return text.size() == word.size() && std::memcmp(text.data(), word.data(), word.size()) == 0;
}

/// Whether a name is `word`, whatever prefix it has.
[[nodiscard]] inline bool is_local(const char* name, std::string_view word) {
  const auto same = [word](const char* text) {
    std::size_t at = 0;
    while (at < word.size() && text[at] == word[at]) ++at;
    return at == word.size() && text[at] == '\0';
  };
  if (same(name)) return true;  // most have none
  const char* const prefix = std::strchr(name, ':');
  return prefix != nullptr && same(prefix + 1);
}

/// Adds the text of `element` itself to `text`, in as many pieces as it has; none of elements in
/// it.
void add_content(const pugi::xml_node& element, std::string& text);

/// The name without its prefix: "x:row" → "row".
[[nodiscard]] std::string_view local_name(const pugi::xml_node& node);
[[nodiscard]] std::string_view local_name(const pugi::xml_attribute& attribute);

/// The first child element whose name without prefix is `name`.
[[nodiscard]] pugi::xml_node child(const pugi::xml_node& parent, std::string_view name);

/// The attribute's text; "" when it is not there.
[[nodiscard]] std::string_view value(const pugi::xml_node& node, const char* attribute);

/// Reads the whole of `text` as a number, "1e3" too; nullopt for anything else, NaN and infinity.
[[nodiscard]] std::optional<double> to_number(std::string_view text);

/// Reads the whole of `text` as a whole number; `otherwise` for anything else.
[[nodiscard]] std::int64_t to_integer(std::string_view text, std::int64_t otherwise);

/// "true" and "1".
[[nodiscard]] bool is_true(std::string_view text);

/// `text` with every byte that is no UTF-8 as U+FFFD.
[[nodiscard]] std::string valid_utf8(std::string text);

}  // namespace tenken::files
