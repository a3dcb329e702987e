// SPDX-License-Identifier: MPL-2.0
// An .xlsx or .xlsm package → a workbook.
#pragma once

#include "logic/files/read_workbook.hpp"
#include "logic/files/zip_package.hpp"

namespace tenken::files {

/// Fills `result`; throws Problem.
void read_xlsx(ZipPackage& package, ReadResult& result);

}  // namespace tenken::files
