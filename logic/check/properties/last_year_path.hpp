// SPDX-License-Identifier: MPL-2.0
// Where a document keeps which workbook is last year's.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tenken::check {

/// The document property that holds it.
inline constexpr std::string_view last_year_property = "Tenken.LastYear";

/// What to keep of the path `file` in the document at `document` ("" while it was never saved): the
/// way from one to the other, which goes on leading there when both are moved together; else the
/// whole path.
[[nodiscard]] std::string stored_path(const std::string& file, const std::string& document);

/// The file that `stored` means in the document at `document`. nullopt when it leads nowhere: a
/// relative path in a document without a place, or the name of another machine, which a document
/// that came by mail must not make us ask.
[[nodiscard]] std::optional<std::string> file_at(const std::string& stored,
                                                 const std::string& document);

}  // namespace tenken::check
