// SPDX-License-Identifier: MPL-2.0
// OpenDocument's names with the prefixes that nearly every program writes.
#pragma once

#include <pugixml.hpp>
#include <string_view>

namespace tenken::files {

/// OpenDocument's own namespace, which stands in every part.
inline constexpr std::string_view office_namespace =
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

/// Renames what is below `root` so that it can be read as table:table-cell, office:value …, where
/// `root` binds other prefixes, or none, to OpenDocument's namespaces. Python's ElementTree writes
/// ns0:, ns1: …
void use_usual_prefixes(const pugi::xml_node& root);

}  // namespace tenken::files
