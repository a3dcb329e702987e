// SPDX-License-Identifier: MPL-2.0
// Asks the desktop to open a file of the extension.
#include "uno/common/rule_pages.hpp"

#include <com/sun/star/system/SystemShellExecute.hpp>
#include <com/sun/star/system/SystemShellExecuteFlags.hpp>
#include <com/sun/star/uno/Exception.hpp>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>

#include "uno/common/extension_files.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {

namespace {

/// The paragraphs of why.txt, by rule.
using Reasons = std::map<std::string, std::string, std::less<>>;

Reasons read_reasons(const css::uno::Reference<css::uno::XComponentContext>& context,
                     const char* file) {
  Reasons reasons;
  std::ifstream in(to_system_path(extension_url(context, file)));
  for (std::string line; std::getline(in, line);) {
    const std::size_t tab = line.find('\t');
    if (tab != std::string::npos) reasons.emplace(line.substr(0, tab), line.substr(tab + 1));
  }
  return reasons;
}

}  // namespace

std::string why_rule_matters(const css::uno::Reference<css::uno::XComponentContext>& context,
                             std::string_view rule, const std::string& tag) {
  static const Reasons japanese = read_reasons(context, "help/ja/why.txt");
  static const Reasons english = read_reasons(context, "help/en/why.txt");
  const Reasons& reasons = tag == "ja" ? japanese : english;
  const auto found = reasons.find(rule);
  return found == reasons.end() ? std::string() : found->second;
}

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
