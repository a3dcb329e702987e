// SPDX-License-Identifier: MPL-2.0
// Reading a page's header: number, year, stage, names.
#pragma once

#include "logic/record/field_reader.hpp"
#include "logic/record/improvement_sheet.hpp"

namespace tenken::record {

/// The header of page 1, or as page `page` repeats it ("2", "3").
[[nodiscard]] Header read_header(const FieldReader& reader, const std::string& page = {});

/// The pages that repeat the header, by the definition: "2", "3".
[[nodiscard]] std::vector<std::string> pages_with_header(const form::Definition& form);

}  // namespace tenken::record
