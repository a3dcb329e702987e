// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include <sstream>

#include "logic/report/report.hpp"
#include "logic/view/summary.hpp"

namespace tenken::report {
namespace {

using message::msg;

/// "実際 260,554 / 正 260,553 / 差 1"; only what the finding has.
std::string comparison(const check::Finding& finding, const message::Language& language) {
  std::string line;
  const auto add = [&](const message::Message& part) {
    if (!line.empty()) line += " / ";
    line += language.say(part);
  };
  // A long text is in the sheet; here it would bury the finding.
  constexpr std::size_t longest = 60;
  const auto is_short = [](const std::string& text) {
    return !text.empty() && text.size() <= longest && text.find('\n') == std::string::npos;
  };
  if (is_short(finding.actual)) add(msg("現在 {1}", finding.actual));
  if (is_short(finding.expected)) add(msg("正 {1}", finding.expected));
  if (!finding.difference.empty()) add(msg("差 {1}", finding.difference));
  return line;
}

}  // namespace

std::string text(const check::Result& result, const message::Language& language) {
  std::ostringstream out;
  if (!result.file.empty()) out << result.file << "\n";
  out << language.say(view::form_line(result)) << "\n"
      << language.say(view::verdict(result)) << "\n"
      << language.say(view::counts_line(view::count(result))) << "\n";
  for (const check::Finding& finding : result.findings) {
    out << "\n"
        << view::severity_sign(finding.severity) << " "
        << language.say(view::severity_name(finding.severity)) << " " << finding.rule->id;
    const std::string place = view::place_name(finding.at, result);
    if (!place.empty()) out << "  " << place;
    out << "\n    " << language.say(finding.message) << "\n";
    const std::string compared = comparison(finding, language);
    if (!compared.empty()) out << "    " << compared << "\n";
  }
  return out.str();
}

}  // namespace tenken::report
