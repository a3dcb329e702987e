// SPDX-License-Identifier: MPL-2.0
// Texts of .xlsx: shared by cells, or in a cell.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <vector>

namespace tenken::files {

/// The text of an <si> or <is>: its runs joined. Phonetic runs (furigana) are no part of it.
[[nodiscard]] std::string xlsx_text(const pugi::xml_node& item);

/// "_x000D_" and its like → the characters that XML cannot hold.
[[nodiscard]] std::string decode_escapes(std::string text);

/// The texts of an <sst>.
[[nodiscard]] std::vector<std::string> shared_strings(const pugi::xml_node& table);

}  // namespace tenken::files
