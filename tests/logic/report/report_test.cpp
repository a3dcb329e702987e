// SPDX-License-Identifier: MPL-2.0
// The report of one workbook: JSON's contract, and text for a person.
#include "logic/report/report.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "logic/check/properties/waive.hpp"
#include "tests/support/catalogues.hpp"
#include "tests/support/samples.hpp"

namespace tenken::report {
namespace {

using Json = nlohmann::json;

check::Result checked(workbook::Workbook workbook, const std::string& file) {
  workbook.file = file;
  return check::check(workbook, {&test::nagano(), 1});
}

Json json_of(const check::Result& result) {
  return Json::parse(json(result, message::Language("ja", test::catalogues())));
}

std::set<std::string> keys(const Json& object) {
  std::set<std::string> all;
  for (const auto& [key, value] : object.items()) all.insert(key);
  return all;
}

const Json& find(const Json& list, const char* key, const std::string& value) {
  const auto found =
      std::ranges::find_if(list, [&](const Json& each) { return each.at(key) == value; });
  if (found == list.end()) throw std::runtime_error("nothing with " + value);
  return *found;
}

TEST(JsonReport, HasTheContractsKeys) {
  const Json report = json_of(checked(test::sample("mistakes"), "a/b.ods"));
  EXPECT_EQ(keys(report), (std::set<std::string>{"tool", "file", "form", "stage", "status",
                                                 "counts", "findings", "fields"}));
  EXPECT_EQ(report.at("tool").at("name"), "tenken");
  EXPECT_EQ(report.at("tool").at("version"), version());
  EXPECT_EQ(report.at("file"), "a/b.ods");
  EXPECT_EQ(report.at("form").at("id"), "nagano-r5");
  EXPECT_EQ(report.at("stage"), "review");
  EXPECT_EQ(report.at("status"), "error");
  EXPECT_EQ(keys(report.at("counts")),
            (std::set<std::string>{"error", "warning", "note", "waived"}));
}

TEST(JsonReport, AFindingSaysWhereWhatAndHowFarOff) {
  const Json report = json_of(checked(test::changed_sample("cost.R5.total := 260554\n"), ""));
  ASSERT_EQ(report.at("findings").size(), 1U);
  const Json& finding = report.at("findings").at(0);
  EXPECT_EQ(keys(finding), (std::set<std::string>{"id", "rule", "name", "severity", "sheet", "cell",
                                                  "field", "message", "actual", "expected",
                                                  "difference", "related", "fix", "waived"}));
  EXPECT_EQ(finding.at("id"), "BUD001:cost.R5.total");
  EXPECT_EQ(finding.at("rule"), "BUD001");
  EXPECT_EQ(finding.at("name"), "budget-total");
  EXPECT_EQ(finding.at("sheet"), "事業改善シート");
  EXPECT_EQ(finding.at("field"), "cost.R5.total");
  EXPECT_EQ(finding.at("actual"), "260,554");
  EXPECT_EQ(finding.at("expected"), "260,553");
  EXPECT_EQ(finding.at("difference"), "1");
  EXPECT_EQ(finding.at("related").size(), 3U);
  EXPECT_EQ(keys(finding.at("related").at(0)), (std::set<std::string>{"field", "sheet", "cell"}));
  EXPECT_NE(finding.at("message").get<std::string>().find("260,554"), std::string::npos);
}

TEST(JsonReport, FieldsCarryTextAndValue) {
  const Json report = json_of(checked(test::sample("clean"), ""));
  const Json& total = find(report.at("fields"), "id", "cost.R5.total");
  EXPECT_EQ(keys(total), (std::set<std::string>{"id", "sheet", "cell", "text", "value"}));
  EXPECT_EQ(total.at("value"), 260553);
  const Json& name = find(report.at("fields"), "id", "header.project_name");
  EXPECT_EQ(name.at("text"), "産業人材育成支援事業");
  EXPECT_TRUE(name.at("value").is_null());
  EXPECT_TRUE(find(report.at("fields"), "id", "indicator.3.actual.R3").at("value").is_null());
}

TEST(JsonReport, IsWrittenAsOneWhole) {
  for (const char* name : {"clean", "mistakes", "pdf"}) {
    workbook::Workbook workbook = test::sample(name);
    const check::Result first = check::check(workbook, {&test::nagano(), 1});
    const record::Field& unit = first.sheet.indicators.at(0).unit;
    workbook.sheets.at(unit.place->sheet)
        .set(unit.place->cell, workbook::text_cell("\"\\\n\t\x01\x7f\xff</人\xE4\xBA"));
    const std::string text =
        json(checked(workbook, "a\"b.ods"), message::Language("ja", test::catalogues()));
    EXPECT_EQ(text, nlohmann::ordered_json::parse(text).dump(1) + "\n");
    EXPECT_NE(text.find("\\u0001\x7f\xEF\xBF\xBD</人\xEF\xBF\xBD"), std::string::npos);
  }
}

TEST(JsonReport, EveryFieldStandsOnce) {
  const Json report = json_of(checked(test::sample("clean"), ""));
  std::set<std::string> ids;
  for (const Json& field : report.at("fields")) {
    EXPECT_TRUE(ids.insert(field.at("id")).second) << field.at("id");
  }
  EXPECT_GT(ids.size(), 150U);
}

TEST(JsonReport, AWorkbookOfNoFormHasNoFormAndNoStage) {
  workbook::Workbook other;
  other.sheets.emplace_back("Sheet1");
  const Json report = json_of(checked(other, "x.ods"));
  EXPECT_TRUE(report.at("form").is_null());
  EXPECT_TRUE(report.at("stage").is_null());
  EXPECT_EQ(report.at("status"), "error");
  EXPECT_EQ(report.at("findings").at(0).at("rule"), "LAY001");
}

TEST(JsonReport, ACleanSheetIsOk) {
  EXPECT_EQ(json_of(checked(test::sample("clean"), "")).at("status"), "ok");
}

TEST(TextReport, SaysTheVerdictThenEachFinding) {
  const check::Result result =
      checked(test::changed_sample("cost.R5.total := 260554\n"), "r5/070601.ods");
  const std::string japanese = text(result, message::Language("ja", test::catalogues()));
  for (const char* part :
       {"r5/070601.ods", "点検", "提出前に直すところが 1 件あります。", "エラー 1 件、警告 0 件",
        "BUD001", "事業改善シート!J26", "現在 260,554 / 正 260,553 / 差 1"}) {
    EXPECT_NE(japanese.find(part), std::string::npos) << part << "\n" << japanese;
  }
  const std::string english = text(result, message::Language("en", test::catalogues()));
  EXPECT_NE(english.find("Error"), std::string::npos) << english;
}

check::Result with_a_waiver() {
  workbook::Workbook workbook = test::changed_sample("cost.R5.total := 260554\n");
  const check::Result result = check::check(workbook, {&test::nagano(), 1});
  workbook::apply(check::waive(result, result.findings.at(0),
                               {.reason = "端数調整", .by = "山田", .on = "2024-05-10"}, {}),
                  workbook);
  return check::check(workbook, {&test::nagano(), 1});
}

TEST(JsonReport, SaysWhatIsWaivedByWhomAndWhy) {
  const Json report = json_of(with_a_waiver());
  EXPECT_EQ(report.at("status"), "ok");
  EXPECT_EQ(report.at("counts").at("error"), 0);
  EXPECT_EQ(report.at("counts").at("waived"), 1);
  EXPECT_EQ(report.at("findings").at(0).at("waived"),
            (Json{{"reason", "端数調整"}, {"by", "山田"}, {"on", "2024-05-10"}}));
}

TEST(TextReport, ListsWaivedFindingsApartWithTheirReason) {
  const std::string japanese = text(with_a_waiver(), message::Language("ja", test::catalogues()));
  const std::size_t heading = japanese.find("【了承済みの指摘】");
  ASSERT_NE(heading, std::string::npos) << japanese;
  EXPECT_GT(japanese.find("BUD001"), heading) << japanese;
  EXPECT_NE(japanese.find("了承の理由: 端数調整（山田、2024-05-10）"), std::string::npos);
  EXPECT_NE(japanese.find("了承済み 1 件"), std::string::npos);
}

TEST(TextReport, ACleanSheetIsTwoPlainSentences) {
  const std::string japanese =
      text(checked(test::sample("clean"), ""), message::Language("ja", test::catalogues()));
  EXPECT_NE(japanese.find("直すところはありません。"), std::string::npos) << japanese;
}

}  // namespace
}  // namespace tenken::report
