// SPDX-License-Identifier: MPL-2.0
// A table of findings on paper.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <filesystem>

#include "logic/report/findings_table.hpp"

namespace tenken::office {

/// Writes `table` to `file` as a PDF of A4 pages on their side, the heading on each. The office
/// lays it out in a document without a window, which is closed again. Throws css::uno::Exception.
void write_pdf(const css::uno::Reference<css::uno::XComponentContext>& context,
               const report::FindingsTable& table, const std::filesystem::path& file);

}  // namespace tenken::office
