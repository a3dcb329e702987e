// SPDX-License-Identifier: MPL-2.0
// Findings laid out in columns, as somebody marks them off with a pencil.
#include "logic/report/findings_table.hpp"

#include <utility>

#include "logic/report/outcome.hpp"
#include "logic/report/plain_text.hpp"
#include "logic/report/report.hpp"
#include "logic/view/summary.hpp"

namespace tenken::report {
namespace {

using message::Message;
using message::msg;

class Table {
 public:
  Table(const check::Result& result, const message::Language& language)
      : result_(result), language_(language) {}

  [[nodiscard]] FindingsTable made(const std::string& day) const {
    FindingsTable table;
    table.title = say(msg("事業改善シートの点検結果"));
    if (!result_.file.empty()) table.lines.push_back(shown_path(result_.file));
    // What a sheet says of itself, as far as it does.
    const Outcome outcome{.file = result_.file, .result = result_, .problem = {}};
    std::string project = project_number(outcome);
    for (const std::string& part : {project_name(outcome), department(outcome)}) {
      if (!part.empty()) project += (project.empty() ? "" : "　") + part;
    }
    if (!project.empty()) table.lines.push_back(project);
    table.lines.push_back(say(view::form_line(result_)));
    table.lines.push_back(say(view::verdict(result_)) + "　" +
                          say(view::counts_line(view::count(result_))));
    table.heading = {say(msg("重さ")), say(msg("セル")), say(msg("項目")), say(msg("内容")),
                     say(msg("ルール"))};
    for (const bool waived : {false, true}) {
      for (const check::Finding& finding : result_.findings) {
        if (finding.waived.has_value() == waived) table.rows.push_back(row(finding));
      }
    }
    table.closing = say(msg("点検 {1}、{2} 現在。", std::string(version()), day));
    return table;
  }

 private:
  [[nodiscard]] std::string say(const Message& message) const {
    return without_controls(language_.say(message));
  }

  [[nodiscard]] FindingsTable::Row row(const check::Finding& finding) const {
    const std::string severity = finding.waived
                                     ? "○ " + say(msg("了承済み"))
                                     : std::string(view::severity_sign(finding.severity)) + " " +
                                           say(view::severity_name(finding.severity));
    std::string text = say(finding.message);
    const auto add = [&](const Message& line) { text += "\n" + say(line); };
    if (finding.waived) {
      add(msg("了承の理由: {1}（{2}、{3}）", finding.waived->reason, finding.waived->by,
              finding.waived->on));
    } else if (finding.fix) {
      add(msg("直し方: {1}", finding.fix->title));
    }
    return {severity, without_controls(view::place_name(finding.at, result_)),
            view::field_name(finding.at, result_), std::move(text), std::string(finding.rule->id)};
  }

  const check::Result& result_;
  const message::Language& language_;
};

}  // namespace

FindingsTable findings_table(const check::Result& result, const message::Language& language,
                             const std::string& day) {
  return Table(result, language).made(day);
}

}  // namespace tenken::report
