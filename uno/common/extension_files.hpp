// SPDX-License-Identifier: MPL-2.0
// The extension's own files, wherever it is installed.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ustring.hxx>
#include <string>
#include <vector>

namespace tenken::office {

/// As description.xml names the extension.
inline constexpr const char* extension_identifier = "org.tenken.calc";

/// The URL of `path` in the installed extension: "forms" → "file:///…/tenken/forms". Empty when the
/// extension is not registered (a test that links the components themselves).
[[nodiscard]] rtl::OUString extension_url(
    const css::uno::Reference<css::uno::XComponentContext>& context, const char* path);

/// The system paths of the files in `folder` whose names end in `suffix`, sorted; empty when there
/// is no such folder.
[[nodiscard]] std::vector<std::string> files_in(const rtl::OUString& folder, const char* suffix);

}  // namespace tenken::office
