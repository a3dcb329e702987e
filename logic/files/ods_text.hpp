// SPDX-License-Identifier: MPL-2.0
// The text of an OpenDocument cell.
#pragma once

#include <pugixml.hpp>
#include <string>

namespace tenken::files {

/// The paragraphs of `cell`, parted by line breaks: as a person reads them. Comments, drawings and
/// the small characters above Chinese ones (furigana) are no part of it.
[[nodiscard]] std::string ods_cell_text(const pugi::xml_node& cell);

/// The same in the place of what `text` held.
void read_ods_cell_text(const pugi::xml_node& cell, std::string& text);

}  // namespace tenken::files
