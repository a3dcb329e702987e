// SPDX-License-Identifier: MPL-2.0
// OpenDocument's XML, written with the namespaces and spaces that it wants.
#pragma once

#include <initializer_list>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <utility>

namespace tenken::files {

using Attributes = std::initializer_list<std::pair<const char*, std::string_view>>;

/// A new child of `parent`.
pugi::xml_node add(const pugi::xml_node& parent, const char* name, Attributes attributes = {});

/// The document element of an OpenDocument part, with every namespace that parts use.
pugi::xml_node add_root(pugi::xml_document& document, const char* name);

/// `text` as paragraphs, one a line; runs of spaces are kept.
void add_paragraphs(pugi::xml_node parent, std::string_view text);

/// The document as UTF-8 without added white space, which would be content in paragraphs.
[[nodiscard]] std::string to_string(const pugi::xml_document& document);

/// "12.5mm", "8pt": at most three decimals.
[[nodiscard]] std::string length(double value, std::string_view unit);

}  // namespace tenken::files
