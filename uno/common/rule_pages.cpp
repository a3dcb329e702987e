// SPDX-License-Identifier: MPL-2.0
// Asks the desktop to open a file of the extension.
#include "uno/common/rule_pages.hpp"

#include <com/sun/star/system/SystemShellExecute.hpp>
#include <com/sun/star/system/SystemShellExecuteFlags.hpp>
#include <com/sun/star/uno/Exception.hpp>
#include <filesystem>

#include "uno/common/extension_files.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {

bool show_rule_page(const css::uno::Reference<css::uno::XComponentContext>& context,
                    const std::string& rule, const std::string& tag) {
  const std::string page = "help/" + tag + "/" + (rule.empty() ? "index" : rule) + ".html";
  const rtl::OUString url = extension_url(context, page.c_str());
  std::error_code unknown;
  if (!std::filesystem::exists(std::filesystem::u8path(to_system_path(url)), unknown)) return false;
  try {
    css::system::SystemShellExecute::create(context)->execute(
        url, rtl::OUString(), css::system::SystemShellExecuteFlags::URIS_ONLY);
    return true;
  } catch (const css::uno::Exception&) {
    return false;
  }
}

}  // namespace tenken::office
