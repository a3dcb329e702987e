// SPDX-License-Identifier: MPL-2.0
// The form as an OpenDocument file. The same form always gives the same bytes.
#pragma once

#include <string>

#include "logic/fill/filled_form.hpp"

namespace tenken::files {

enum class OdsKind : std::uint8_t { document, form_template };

/// The whole file.
[[nodiscard]] std::string ods_bytes(const fill::FilledForm& form, OdsKind kind);

/// Writes `form` to `path`, replacing what is there. Returns "" or what went wrong.
[[nodiscard]] std::string write_ods(const fill::FilledForm& form, OdsKind kind,
                                    const std::string& path);

/// The page styles: a sheet scaled to one sheet of paper, or to its width only.
inline constexpr const char* scaled_to_paper = "Form";
inline constexpr const char* scaled_to_width = "FormLong";

/// Its media type.
[[nodiscard]] const char* media_type(OdsKind kind);

/// The parts of the package, as XML.
[[nodiscard]] std::string content_xml(const fill::FilledForm& form);
[[nodiscard]] std::string styles_xml(const fill::FilledForm& form);
[[nodiscard]] std::string settings_xml(const fill::FilledForm& form);
[[nodiscard]] std::string meta_xml(const fill::FilledForm& form);

}  // namespace tenken::files
