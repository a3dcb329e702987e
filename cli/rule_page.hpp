// SPDX-License-Identifier: MPL-2.0
// A rule's page, for a terminal.
#pragma once

#include <string>
#include <string_view>

#include "cli/data_files.hpp"
#include "logic/report/style.hpp"

namespace tenken::cli {

/// docs/rules/<rule>.md as it is shipped; "" when it is not there.
[[nodiscard]] std::string read_page(const DataFiles& data, std::string_view rule);

/// The part of `page` (docs/rules/BUD001.md) in the language `tag`, as plain text: headings, lists,
/// quotes and the names of links stay, marks of Markdown go. "" when there is no such part.
[[nodiscard]] std::string page_as_text(std::string_view page, std::string_view tag,
                                       const report::Style& style);

}  // namespace tenken::cli
