// SPDX-License-Identifier: MPL-2.0
// A workbook's findings for a terminal.
#include <sstream>

#include "logic/check/headline.hpp"
#include "logic/report/plain_text.hpp"
#include "logic/report/report.hpp"
#include "logic/view/summary.hpp"

namespace tenken::report {
namespace {

using message::msg;

/// Writes one workbook's text.
class Writer {
 public:
  Writer(const message::Language& language, const Style& style)
      : language_(language), style_(style) {}

  void write(const Outcome& outcome) {
    if (outcome.result) return write(*outcome.result, notice(outcome));
    begin(outcome.file);
    out_ << style_.severity(check::Severity::error,
                            "× " + say(msg("読み込めませんでした。{1}", outcome.problem)))
         << "\n";
  }

  void write(const check::Result& result, const message::Message& notice) {
    const view::Counts counts = view::count(result);
    begin(result.file);
    out_ << say(view::form_line(result)) << "\n"
         << style_.bold(say(view::verdict(result))) << "\n"
         << say(view::counts_line(counts)) << "\n";
    if (!notice.empty()) out_ << say(notice) << "\n";
    for (const check::Finding& finding : result.findings) {
      if (!finding.waived) write(finding, result);
    }
    if (counts.waived > 0) write_waived(result);
  }

  [[nodiscard]] std::string text() const { return out_.str(); }

 private:
  [[nodiscard]] std::string say(const message::Message& message) const {
    return without_controls(language_.say(message));
  }

  void begin(const std::string& file) {
    if (!file.empty()) out_ << style_.bold(shown_path(file)) << "\n";
  }

  /// "実際 260,554 / 正 260,553 / 差 1"; only what the finding has.
  [[nodiscard]] std::string comparison(const check::Finding& finding) const {
    std::string line;
    const auto add = [&](const message::Message& part) {
      if (!line.empty()) line += " / ";
      line += say(part);
    };
    // A long text is in the sheet; here it would bury the finding.
    constexpr std::size_t longest = 60;
    const auto is_short = [](const std::string& text) {
      return !text.empty() && text.size() <= longest && text.find('\n') == std::string::npos;
    };
    if (is_short(finding.actual)) add(msg("現在 {1}", finding.actual));
    if (is_short(finding.expected)) add(msg("正 {1}", finding.expected));
    if (!finding.difference.empty()) add(msg("差 {1}", check::shown_difference(finding)));
    return line;
  }

  void write(const check::Finding& finding, const check::Result& result) {
    std::string weight(view::severity_sign(finding.severity));
    weight.append(" ").append(say(view::severity_name(finding.severity)));
    out_ << "\n" << style_.severity(finding.severity, weight) << " " << finding.rule->id;
    const std::string place = without_controls(view::place_name(finding.at, result));
    if (!place.empty()) out_ << "  " << place;
    out_ << "\n    " << say(finding.message) << "\n";
    const std::string compared = comparison(finding);
    if (!compared.empty()) out_ << "    " << compared << "\n";
    for (const check::Place& related : finding.related) {
      if (related.workbook == 0) continue;
      out_ << "    " << say(msg("比べたところ: {1}", view::place_name(related, result))) << "\n";
    }
  }

  /// Those that somebody called right, with the reason: whoever reads the report judges that too.
  void write_waived(const check::Result& result) {
    out_ << "\n" << say(msg("【了承済みの指摘】")) << "\n";
    for (const check::Finding& finding : result.findings) {
      if (!finding.waived) continue;
      write(finding, result);
      out_ << "    "
           << say(msg("了承の理由: {1}（{2}、{3}）", finding.waived->reason, finding.waived->by,
                      finding.waived->on))
           << "\n";
    }
  }

  const message::Language& language_;
  const Style& style_;
  std::ostringstream out_;
};

}  // namespace

std::string text(const check::Result& result, const message::Language& language,
                 const Style& style) {
  Writer writer(language, style);
  writer.write(result, {});
  return writer.text();
}

std::string text(const Outcome& outcome, const message::Language& language, const Style& style) {
  Writer writer(language, style);
  writer.write(outcome);
  return writer.text();
}

}  // namespace tenken::report
