// SPDX-License-Identifier: MPL-2.0
// JUnit's XML: a workbook is a suite, a finding a test that failed, for whatever shows the results
// of builds.
#include "logic/check/headline.hpp"
#include "logic/report/formats.hpp"
#include "logic/report/plain_text.hpp"
#include "logic/report/report.hpp"
#include "logic/report/xml_text.hpp"

namespace tenken::report {
namespace {

using message::msg;

std::string attribute(std::string_view name, std::string_view value) {
  std::string text = " ";
  text.append(name).append("=\"").append(escaped(on_one_line(value))).append("\"");
  return text;
}

std::string attribute(std::string_view name, std::size_t value) {
  return attribute(name, std::to_string(value));
}

class JunitReport : public FolderReport {
 public:
  JunitReport(const message::Language& language, const ReportOptions& options)
      : language_(language), fails_from_(options.fails_from) {}

  [[nodiscard]] Part part(const Outcome& outcome) const override {
    const std::string name = shown_path(outcome.file);
    if (!outcome.result) {
      return {.line = {},
              .body = suite(name, {.tests = 1, .errors = 1},
                            "<testcase" + attribute("classname", name) +
                                attribute("name", say(msg("読み込み"))) + "><error" +
                                attribute("message", say(outcome.problem)) + "/></testcase>\n")};
    }
    const check::Result& result = *outcome.result;
    Sums sums;
    std::string cases;
    for (const check::Finding& finding : result.findings) {
      cases += test_case(finding, result, name);
      ++sums.tests;
      if (finding.waived) {
        ++sums.skipped;
      } else if (fails(finding)) {
        ++sums.failures;
      }
    }
    if (cases.empty()) {
      sums.tests = 1;
      cases =
          "<testcase" + attribute("classname", name) + attribute("name", say(msg("点検"))) + "/>\n";
    }
    if (const message::Message said = notice(outcome); !said.empty()) {
      cases += "<system-out>" + escaped(say(said)) + "</system-out>\n";
    }
    return {.line = {}, .body = suite(name, sums, cases)};
  }

  [[nodiscard]] bool totals_first() const override { return true; }

  [[nodiscard]] std::string head(const Tally& tally,
                                 const Collected& /*collected*/) const override {
    const view::Counts& counts = tally.total.counts;
    const std::size_t unreadable = tally.total.of(view::Status::unreadable);
    const std::size_t clean = tally.total.all() - tally.with_findings;
    const std::size_t findings = counts.errors + counts.warnings + counts.notes + counts.waived;
    const std::size_t failures =
        counts.errors + (fails_from_ == check::Severity::warning ? counts.warnings : 0);
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"tenken\"" +
           attribute("tests", findings + unreadable + clean) + attribute("failures", failures) +
           attribute("errors", unreadable) + attribute("skipped", counts.waived) + ">\n";
  }
  [[nodiscard]] std::string middle(const Tally& /*tally*/) const override { return {}; }
  [[nodiscard]] std::string between() const override { return {}; }
  [[nodiscard]] std::string tail(const Tally& /*tally*/) const override {
    return "</testsuites>\n";
  }

 private:
  struct Sums {
    std::size_t tests = 0;
    std::size_t failures = 0;
    std::size_t errors = 0;
    std::size_t skipped = 0;
  };

  [[nodiscard]] std::string say(const message::Message& message) const {
    return language_.say(message);
  }

  [[nodiscard]] bool fails(const check::Finding& finding) const {
    return finding.severity <= fails_from_;
  }

  static std::string suite(const std::string& name, const Sums& sums, const std::string& cases) {
    return "<testsuite" + attribute("name", name) + attribute("tests", sums.tests) +
           attribute("failures", sums.failures) + attribute("errors", sums.errors) +
           attribute("skipped", sums.skipped) + ">\n" + cases + "</testsuite>\n";
  }

  /// One that does not fail is a test that passed and has something to say.
  [[nodiscard]] std::string test_case(const check::Finding& finding, const check::Result& result,
                                      const std::string& file) const {
    const std::string place = view::place_name(finding.at, result);
    const std::string said = say(finding.message);
    std::string text =
        "<testcase" + attribute("classname", file) +
        attribute("name", place.empty() ? finding.id : finding.id + " (" + place + ")") + ">";
    if (finding.waived) {
      text += "<skipped" +
              attribute("message", say(msg("了承の理由: {1}（{2}、{3}）", finding.waived->reason,
                                           finding.waived->by, finding.waived->on))) +
              "/>";
    } else if (fails(finding)) {
      text += "<failure" + attribute("type", check::to_string(finding.severity)) +
              attribute("message", said) + ">" + escaped(detail(finding, said)) + "</failure>";
    } else {
      text += "<system-out>" + escaped(detail(finding, said)) + "</system-out>";
    }
    return text + "</testcase>\n";
  }

  [[nodiscard]] std::string detail(const check::Finding& finding, const std::string& said) const {
    std::string text = said;
    if (!finding.actual.empty()) text += "\n" + say(msg("現在 {1}", finding.actual));
    if (!finding.expected.empty()) text += "\n" + say(msg("正 {1}", finding.expected));
    if (!finding.difference.empty()) {
      text += "\n" + say(msg("差 {1}", check::shown_difference(finding)));
    }
    return text;
  }

  const message::Language& language_;
  check::Severity fails_from_;
};

}  // namespace

std::unique_ptr<FolderReport> junit_report(const message::Language& language,
                                           const ReportOptions& options) {
  return std::make_unique<JunitReport>(language, options);
}

}  // namespace tenken::report
