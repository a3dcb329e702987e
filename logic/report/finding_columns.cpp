// SPDX-License-Identifier: MPL-2.0
// Findings as lines of a table, a column for each thing that there is to say.
#include "logic/report/finding_columns.hpp"

#include "logic/report/plain_text.hpp"

namespace tenken::report {
namespace {

using message::msg;
using Line = std::vector<std::string>;

/// What follows the columns about the workbook.
Line rest_of(const check::Finding& finding, const check::Result& result,
             const message::Language& language) {
  const auto say = [&](const message::Message& message) { return language.say(message); };
  Line rest = {finding.waived ? say(msg("了承済み")) : say(view::severity_name(finding.severity)),
               std::string(finding.rule->id),
               std::string(finding.rule->name),
               view::sheet_of(finding.at, result),
               view::cell_of(finding.at),
               finding.at.field,
               view::field_name(finding.at, result),
               say(finding.message),
               finding.actual,
               finding.expected,
               finding.difference,
               finding.fix ? say(finding.fix->title) : std::string()};
  if (finding.waived) {
    rest.insert(rest.end(), {finding.waived->reason, finding.waived->by, finding.waived->on});
  }
  return rest;
}

/// The rest of a line that says something about the workbook as a whole.
Line only(std::string text) { return {"", "", "", "", "", "", "", std::move(text)}; }

}  // namespace

std::vector<std::string> finding_titles(const message::Language& language) {
  std::vector<std::string> titles;
  for (const message::Message& title :
       {msg("ファイル"), msg("部局"),       msg("事業番号"),   msg("事業名"),
        msg("結果"),     msg("重さ"),       msg("ルール"),     msg("ルールの名前"),
        msg("シート"),   msg("セル"),       msg("項目 ID"),    msg("項目"),
        msg("内容"),     msg("現在"),       msg("正"),         msg("差"),
        msg("直し方"),   msg("了承の理由"), msg("了承した人"), msg("了承した日")}) {
    titles.push_back(language.say(title));
  }
  return titles;
}

std::vector<std::vector<std::string>> finding_lines(const Outcome& outcome,
                                                    const message::Language& language) {
  const Line about = {shown_path(outcome.file), department(outcome), project_number(outcome),
                      project_name(outcome), std::string(view::to_string(status(outcome)))};
  std::vector<Line> lines;
  const auto add = [&](const Line& rest) {
    Line line = about;
    line.insert(line.end(), rest.begin(), rest.end());
    line.resize(FindingColumns::count);
    lines.push_back(std::move(line));
  };
  if (!outcome.result) {
    add(only(language.say(outcome.problem)));
    return lines;
  }
  for (const check::Finding& finding : outcome.result->findings) {
    add(rest_of(finding, *outcome.result, language));
  }
  const message::Message said = notice(outcome);
  if (lines.empty() || !said.empty()) add(only(language.say(said)));
  return lines;
}

}  // namespace tenken::report
