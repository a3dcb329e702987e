// SPDX-License-Identifier: MPL-2.0
// A line a finding, for Calc and Excel: a table to be sorted and filtered.
#include <algorithm>
#include <array>
#include <vector>

#include "logic/form/field_catalogue.hpp"
#include "logic/report/formats.hpp"
#include "logic/report/plain_text.hpp"
#include "logic/report/report.hpp"

namespace tenken::report {
namespace {

using message::msg;

constexpr std::string_view mark =
    "\xEF\xBB\xBF";  // Excel takes UTF-8 for the system's code without

/// Whether a program for tables would compute what begins so: full-width signs too, which Japanese
/// editions take for the narrow ones.
bool begins_like_a_formula(std::string_view text) {
  constexpr std::array<std::string_view, 10> beginnings = {"=",  "+",  "-",  "@",  "\t",
                                                           "\r", "＝", "＋", "－", "＠"};
  return std::ranges::any_of(
      beginnings, [&](std::string_view beginning) { return text.starts_with(beginning); });
}

/// -1000 and -0.5 are numbers, which compute nothing.
bool is_number(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  return !text.empty() && text.front() != '.' &&
         std::ranges::all_of(text, [](char c) { return c == '.' || (c >= '0' && c <= '9'); }) &&
         std::ranges::count(text, '.') <= 1;
}

/// `text` as a field: in quotes, and never a formula.
std::string quoted(std::string_view text) {
  std::string field = "\"";
  if (begins_like_a_formula(text) && !is_number(text)) field += '\'';
  for (const char c : without_controls(text)) {
    if (c == '"') field += '"';
    field += c;
  }
  return field + '"';
}

std::string line_of(const std::vector<std::string>& fields) {
  std::string line;
  for (const std::string& field : fields) {
    if (!line.empty()) line += ',';
    line += quoted(field);
  }
  return line + "\r\n";
}

class CsvReport : public FolderReport {
 public:
  explicit CsvReport(const message::Language& language) : language_(language) {}

  [[nodiscard]] Part part(const Outcome& outcome) const override {
    const std::vector<std::string> about = {shown_path(outcome.file), department(outcome),
                                            project_number(outcome), project_name(outcome),
                                            std::string(view::to_string(status(outcome)))};
    std::string lines;
    const auto add = [&](const std::vector<std::string>& rest) {
      std::vector<std::string> fields = about;
      fields.insert(fields.end(), rest.begin(), rest.end());
      fields.resize(columns);
      lines += line_of(fields);
    };
    if (!outcome.result) {
      add({"", "", "", "", "", "", "", say(outcome.problem)});
    } else {
      for (const check::Finding& finding : outcome.result->findings) {
        add(columns_of(finding, *outcome.result));
      }
      const message::Message said = notice(outcome);
      // Nobody shall wonder whether a workbook was forgotten.
      if (lines.empty() || !said.empty()) {
        add({"", "", "", "", "", "", "", say(said)});
      }
    }
    return {.line = {}, .body = std::move(lines)};
  }

  [[nodiscard]] bool totals_first() const override { return false; }

  [[nodiscard]] std::string head(const Tally&, const Collected&) const override {
    std::vector<std::string> titles;
    for (const message::Message& title :
         {msg("ファイル"), msg("部局"),       msg("事業番号"),   msg("事業名"),
          msg("結果"),     msg("重さ"),       msg("ルール"),     msg("ルールの名前"),
          msg("シート"),   msg("セル"),       msg("項目 ID"),    msg("項目"),
          msg("内容"),     msg("現在"),       msg("正"),         msg("差"),
          msg("直し方"),   msg("了承の理由"), msg("了承した人"), msg("了承した日")}) {
      titles.push_back(say(title));
    }
    return std::string(mark) + line_of(titles);
  }
  [[nodiscard]] std::string middle(const Tally&) const override { return {}; }
  [[nodiscard]] std::string between() const override { return {}; }
  [[nodiscard]] std::string tail(const Tally&) const override { return {}; }

 private:
  static constexpr std::size_t columns = 20;

  [[nodiscard]] std::string say(const message::Message& message) const {
    return language_.say(message);
  }

  [[nodiscard]] std::vector<std::string> columns_of(const check::Finding& finding,
                                                    const check::Result& result) const {
    const std::string title =
        finding.at.field.empty() ? std::string() : form::field_title(finding.at.field);
    std::vector<std::string> fields = {
        finding.waived ? say(msg("了承済み")) : say(view::severity_name(finding.severity)),
        std::string(finding.rule->id),
        std::string(finding.rule->name),
        view::sheet_of(finding.at, result),
        view::cell_of(finding.at),
        finding.at.field,
        title,
        say(finding.message),
        finding.actual,
        finding.expected,
        finding.difference,
        finding.fix ? say(finding.fix->title) : std::string()};
    if (finding.waived) {
      fields.insert(fields.end(), {finding.waived->reason, finding.waived->by, finding.waived->on});
    }
    return fields;
  }

  const message::Language& language_;
};

}  // namespace

std::unique_ptr<FolderReport> csv_report(const message::Language& language) {
  return std::make_unique<CsvReport>(language);
}

}  // namespace tenken::report
