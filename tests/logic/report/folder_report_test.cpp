// SPDX-License-Identifier: MPL-2.0
// Reports over many workbooks, in each format: what is counted, and what a file's contents can do
// to them.
#include "logic/report/folder_report.hpp"

#include <gmock/gmock.h>

#include "logic/check/properties/waive.hpp"
#include "logic/report/plain_text.hpp"
#include "tests/support/catalogues.hpp"
#include "tests/support/samples.hpp"

namespace tenken::report {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

const message::Language& japanese() {
  static const message::Language language("ja", test::catalogues());
  return language;
}

Outcome checked(workbook::Workbook workbook, const std::string& file) {
  workbook.file = file;
  return {.file = file,
          .result = check::check(workbook, {&test::nagano(), 1}),
          .problem = {},
          .without_result = 0,
          .worked_out = 0};
}

Outcome unreadable(const std::string& file) {
  return {.file = file,
          .result = {},
          .problem = message::msg("空のファイル（0 バイト）です。"),
          .without_result = 0,
          .worked_out = 0};
}

/// The whole report, as whoever writes it puts it together.
std::string written(Format format, const std::vector<Outcome>& outcomes) {
  const auto report = make_report(format, japanese(), {});
  Tally tally;
  std::string lines;
  std::string bodies;
  for (const Outcome& outcome : outcomes) {
    tally.add(Tally::of(outcome));
    const Part part = report->part(outcome);
    lines += part.line;
    if (!bodies.empty() && !part.body.empty()) bodies += report->between();
    bodies += part.body;
  }
  return report->head(tally, {}) + lines + report->middle(tally) + bodies + report->tail(tally);
}

/// A text field with whatever somebody typed there.
workbook::Workbook with_unit(const std::string& text) {
  workbook::Workbook workbook = test::sample("clean");
  const check::Result result = check::check(workbook, {&test::nagano(), 1});
  const record::Field& unit = result.sheet.indicators.at(0).unit;
  workbook.sheets.at(unit.place->sheet).set(unit.place->cell, workbook::text_cell(text));
  return workbook;
}

TEST(FolderReport, SaysInEachFormatWhetherMissingResultsWereWorkedOut) {
  Outcome outcome = checked(test::sample("clean"), "a.xlsx");
  const auto says = [&](const char* words) {
    for (const Format format :
         {Format::text, Format::json, Format::csv, Format::sarif, Format::junit, Format::html}) {
      EXPECT_THAT(written(format, {outcome}), HasSubstr(words)) << static_cast<int>(format);
    }
  };
  outcome.without_result = 3;
  says("計算結果のない式が 3 か所あります。");
  outcome.worked_out = 3;
  says("計算結果のない式が 3 か所あったので、計算し直した値で点検しました。");
  EXPECT_THAT(written(Format::text, {outcome, checked(test::sample("clean"), "b.ods")}),
              AllOf(HasSubstr("a.xlsx  （計算結果のない式 3 か所）"),
                    HasSubstr("指摘のない 1 冊は、ここに挙げていません。")));
}

TEST(Tally, CountsWorkbooksRulesAndDepartments) {
  Tally tally;
  tally.add(Tally::of(checked(test::sample("clean"), "a.ods")));
  tally.add(Tally::of(checked(test::sample("pdf"), "b.ods")));
  tally.add(Tally::of(unreadable("c.ods")));
  EXPECT_EQ(tally.total.all(), 3U);
  EXPECT_EQ(tally.total.of(view::Status::unreadable), 1U);
  EXPECT_EQ(tally.with_findings, 2U);
  // A radical in a department's name makes no other department.
  EXPECT_EQ(tally.departments.size(), 2U);
  EXPECT_EQ(tally.departments.at("").all(), 1U);
  std::size_t findings = 0;
  for (const auto& [id, rule] : tally.rules) {
    EXPECT_EQ(rule.workbooks, 1U) << id;
    findings += rule.counts.errors + rule.counts.warnings + rule.counts.notes;
  }
  EXPECT_EQ(findings, tally.total.counts.errors + tally.total.counts.warnings);
}

TEST(CsvReport, ComputesNothingWhenItIsOpened) {
  const std::string csv = written(
      Format::csv, {unreadable("=1+1.ods"), unreadable("＝1.ods"), unreadable("-x.ods"),
                    checked(test::changed_sample("cost.R5.total := 250553\n"), "a\"b.ods")});
  EXPECT_THAT(csv, StartsWith("\xEF\xBB\xBF\"ファイル\","));
  EXPECT_THAT(csv, AllOf(HasSubstr("\"'=1+1.ods\""), HasSubstr("\"'＝1.ods\""),
                         HasSubstr("\"'-x.ods\""), HasSubstr("\"a\"\"b.ods\"")));
  // A number is none that computes.
  EXPECT_THAT(csv, HasSubstr(",\"250,553\",\"260,553\",\"-10000\","));
}

TEST(CsvReport, HasALineForEveryWorkbook) {
  const std::string csv =
      written(Format::csv, {checked(test::sample("clean"), "a.ods"), unreadable("b.ods")});
  EXPECT_EQ(std::ranges::count(csv, '\n'), 3);
  EXPECT_THAT(csv, AllOf(HasSubstr("\"a.ods\",\"産業労働部 産業人材育成課\",\"07 06 01\""),
                         HasSubstr("\"unreadable\""), HasSubstr("0 バイト")));
}

TEST(HtmlReport, NothingInItIsMarkupOfAFile) {
  const std::string evil = "</script><script>alert(1)</script><img src=x onerror=alert(2)>";
  const std::string html =
      written(Format::html, {unreadable(evil), checked(with_unit("〇〇" + evil), "b.ods")});
  EXPECT_THAT(html, AllOf(Not(HasSubstr("<script>alert")), Not(HasSubstr("<img")),
                          Not(HasSubstr("</script><script>alert"))));
  EXPECT_THAT(html, HasSubstr("\\u003c/script>"));
}

TEST(HtmlReport, ADepartmentsNameIsNoMarkupEither) {
  workbook::Workbook workbook = test::sample("clean");
  const check::Result result = check::check(workbook, {&test::nagano(), 1});
  const record::Field& department = result.sheet.header.department;
  workbook.sheets.at(department.place->sheet)
      .set(department.place->cell, workbook::text_cell("\"><b>部"));
  EXPECT_THAT(written(Format::html, {checked(workbook, "a.ods")}),
              AllOf(Not(HasSubstr("<b>部")), HasSubstr("&quot;&gt;&lt;b&gt;部")));
}

TEST(SarifReport, NamesFilesByUris) {
  EXPECT_THAT(written(Format::sarif, {unreadable("/a b/事.ods")}),
              HasSubstr("\"uri\":\"file:///a%20b/%E4%BA%8B.ods\""));
  EXPECT_THAT(written(Format::sarif, {unreadable("a:b.ods")}), HasSubstr("\"uri\":\"a%3Ab.ods\""));
}

TEST(SarifReport, AFindingKeepsItsFingerprintWhenTheValueChanges) {
  for (const char* total : {"cost.R5.total := 260554\n", "cost.R5.total := 1\n"}) {
    EXPECT_THAT(written(Format::sarif, {checked(test::changed_sample(total), "a.ods")}),
                HasSubstr("{\"tenkenFinding/v1\":\"BUD001:cost.R5.total\"}"));
  }
}

TEST(JunitReport, AWaivedFindingIsSkippedAndNothingBreaksTheXml) {
  workbook::Workbook workbook = test::changed_sample("cost.R5.total := 260554\n");
  const check::Result result = check::check(workbook, {&test::nagano(), 1});
  workbook::apply(check::waive(result, result.findings.at(0),
                               {.reason = "端数 <調整>", .by = "山田", .on = "2024-05-10"}, {}),
                  workbook);
  const std::string xml =
      written(Format::junit, {checked(workbook, "a&b\x01.ods"), unreadable("c\xEF\xBF\xBF")});
  EXPECT_THAT(xml, AllOf(HasSubstr("tests=\"2\" failures=\"0\" errors=\"1\" skipped=\"1\""),
                         HasSubstr("端数 &lt;調整&gt;"), HasSubstr("a&amp;b␁.ods"),
                         Not(HasSubstr("\xEF\xBF\xBF"))));
}

TEST(PlainText, ShowsWhatCommandsATerminal) {
  EXPECT_EQ(without_controls("a\x1b[1m\tb\nc\x7f"), "a␛[1m\tb\nc␡");
  EXPECT_EQ(without_controls("\xC2\x9B"
                             "1m\xE2\x80\xAE"),
            "�1m�");
  EXPECT_EQ(on_one_line("  a \r\n\n b"), "a b");
  EXPECT_EQ(shown_path("a\nb\t.ods"), "a␊b␉.ods");
}

}  // namespace
}  // namespace tenken::report
