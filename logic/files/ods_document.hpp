// SPDX-License-Identifier: MPL-2.0
// An OpenDocument spreadsheet, as a package (.ods, .ots) or in one XML file (.fods) → a workbook.
#pragma once

#include <string>

#include "logic/files/read_workbook.hpp"
#include "logic/files/zip_package.hpp"

namespace tenken::files {

/// Fills `result`; throws Problem.
void read_ods(ZipPackage& package, ReadResult& result);
/// Takes `text`.
void read_flat_ods(std::string text, ReadResult& result);

}  // namespace tenken::files
