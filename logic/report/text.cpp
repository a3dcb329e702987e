// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include <ostream>
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

void write_finding(std::ostream& out, const check::Finding& finding, const check::Result& result,
                   const message::Language& language) {
  out << "\n"
      << view::severity_sign(finding.severity) << " "
      << language.say(view::severity_name(finding.severity)) << " " << finding.rule->id;
  const std::string place = view::place_name(finding.at, result);
  if (!place.empty()) out << "  " << place;
  out << "\n    " << language.say(finding.message) << "\n";
  const std::string compared = comparison(finding, language);
  if (!compared.empty()) out << "    " << compared << "\n";
}

/// Those that somebody called right, with the reason: whoever reads the report judges that too.
void write_waived(std::ostream& out, const check::Result& result,
                  const message::Language& language) {
  out << "\n" << language.say(msg("【了承済みの指摘】")) << "\n";
  for (const check::Finding& finding : result.findings) {
    if (!finding.waived) continue;
    write_finding(out, finding, result, language);
    out << "    "
        << language.say(msg("了承の理由: {1}（{2}、{3}）", finding.waived->reason,
                            finding.waived->by, finding.waived->on))
        << "\n";
  }
}

}  // namespace

std::string text(const check::Result& result, const message::Language& language) {
  const view::Counts counts = view::count(result);
  std::ostringstream out;
  if (!result.file.empty()) out << result.file << "\n";
  out << language.say(view::form_line(result)) << "\n"
      << language.say(view::verdict(result)) << "\n"
      << language.say(view::counts_line(counts)) << "\n";
  for (const check::Finding& finding : result.findings) {
    if (!finding.waived) write_finding(out, finding, result, language);
  }
  if (counts.waived > 0) write_waived(out, result, language);
  return out.str();
}

}  // namespace tenken::report
