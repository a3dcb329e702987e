// SPDX-License-Identifier: MPL-2.0
// Reading XML parts: a tree that owns its text, and what is asked of attributes.
#pragma once

#include <cstdint>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace tenken::files {

/// A parsed part.
class XmlPart {
 public:
  /// Takes `text`; `name` is for messages. Fails for what is no well-formed XML. Entities of a
  /// document type are never expanded.
  XmlPart(std::string text, const std::string& name);

  [[nodiscard]] pugi::xml_node root() const { return document_.document_element(); }

 private:
  std::string text_;  // the tree points into it
  pugi::xml_document document_;
};

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
