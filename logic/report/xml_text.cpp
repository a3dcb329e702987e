// SPDX-License-Identifier: MPL-2.0
// Texts inside XML and HTML.
#include "logic/report/xml_text.hpp"

#include "logic/report/plain_text.hpp"

namespace tenken::report {
namespace {

// Not characters at all, and not allowed in XML.
constexpr std::string_view not_a_character_1 = "\xEF\xBF\xBE";
constexpr std::string_view not_a_character_2 = "\xEF\xBF\xBF";
constexpr std::string_view replacement = "\xEF\xBF\xBD";

}  // namespace

std::string escaped(std::string_view text) {
  const std::string clean = without_controls(text);
  std::string result;
  result.reserve(clean.size());
  for (std::size_t at = 0; at < clean.size(); ++at) {
    const std::string_view rest = std::string_view(clean).substr(at);
    if (rest.starts_with(not_a_character_1) || rest.starts_with(not_a_character_2)) {
      result += replacement;
      at += 2;
      continue;
    }
    switch (rest.front()) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      case '\'':
        result += "&#39;";
        break;
      default:
        result += rest.front();
    }
  }
  return result;
}

}  // namespace tenken::report
