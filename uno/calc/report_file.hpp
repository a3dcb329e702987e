// SPDX-License-Identifier: MPL-2.0
// The report on one document as a file.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <filesystem>

#include "logic/check/checker.hpp"

namespace tenken::office {

/// Writes the findings of `checked` to `file`: as a PDF where its name says so, else as an HTML
/// page that needs nothing beside it. What was there before stays when that fails. Throws
/// css::uno::Exception.
void write_report(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const check::Result& checked, const std::filesystem::path& file);

}  // namespace tenken::office
