// SPDX-License-Identifier: MPL-2.0
// Staff insert rows, columns and pages; the sheet must still be read right.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/table/XTableColumns.hpp>

#include "tests/sheet/checked_document.hpp"

namespace tenken::test {
namespace {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using testing::IsEmpty;

constexpr int first_page = 0;
constexpr int section_6_row = 22;        // row 23 of the shipped sample
constexpr int third_indicator_row = 14;  // row 15

test_office::Document clean() { return test_office::shared().load(sample_file("clean")); }

TEST(MovedRows, TwoRowsAboveSection6) {
  const test_office::Document document = clean();
  const auto before = fields_of(document);
  insert_rows(document, first_page, section_6_row, 2);
  EXPECT_EQ(document.text("A25"), "６　事業コスト（単位：千円、人）");
  EXPECT_THAT(changes(before, fields_of(document)), IsEmpty());
  EXPECT_THAT(difference({parse_finding_line("LAY004 warning label.section.cost | A25 | A23")},
                         findings_of(document)),
              IsEmpty());
}

TEST(MovedRows, AnIndicatorRowAdded) {
  test_office::Document document = clean();
  const auto before = fields_of(document);
  insert_rows(document, first_page, third_indicator_row, 1);
  document.set_text("A15", "②-2");
  document.set_text("B15", "講座の受講者数");
  document.set_text("F15", "人");
  document.set_value("G15", 10);
  document.set_value("H15", 20);
  document.set_text("I15", "↗");
  document.set_value("J15", 30);
  document.set_value("K15", 30);
  document.set_text("L15", "↗");
  document.set_text("M15", "達成");
  const auto after = fields_of(document);
  for (const auto& [id, text] : before) EXPECT_EQ(after.at(id), text) << id;
  EXPECT_EQ(after.at("indicator.2-2.name"), "講座の受講者数");
  EXPECT_EQ(after.at("indicator.2-2.status"), "達成");
  // It has neither a reason nor a block in section 8 …
  const auto no_reason = parse_finding_line("IND006 warning indicator.2-2.reason |");
  const auto no_analysis = parse_finding_line("IND004 error indicator.2-2.no | ②-2");
  EXPECT_THAT(difference({no_reason, no_analysis}, findings_of(document)), IsEmpty());
  // … and is checked like the others.
  document.set_text("M15", "未達成");
  const auto wrong_status = parse_finding_line("IND002 error indicator.2-2.status | 未達成 | 達成");
  EXPECT_THAT(difference({no_reason, no_analysis, wrong_status}, findings_of(document)), IsEmpty());
}

TEST(MovedRows, AColumnInserted) {
  const test_office::Document document = clean();
  const auto before = fields_of(document);
  const Reference<css::table::XColumnRowRange> grid(document.sheet(first_page), UNO_QUERY_THROW);
  grid->getColumns()->insertByIndex(0, 1);
  EXPECT_THAT(changes(before, fields_of(document)), IsEmpty());
  EXPECT_THAT(
      difference({parse_finding_line("LAY004 warning label.header.project_number | B1 | A1")},
                 findings_of(document)),
      IsEmpty());
}

TEST(MovedPages, InAnyOrderAndUnderAnyName) {
  const test_office::Document document = clean();
  const auto before = fields_of(document);
  const auto sheets = document.uno()->getSheets();
  sheets->moveByName(test_office::to_ustring("事業改善シート"), 3);
  sheets->insertNewByName(test_office::to_ustring("メモ"), 0);
  const Reference<css::container::XNamed> renamed(
      sheets->getByName(test_office::to_ustring("細事業一覧")), UNO_QUERY_THROW);
  renamed->setName(test_office::to_ustring("その３"));
  EXPECT_THAT(changes(before, fields_of(document)), IsEmpty());
  EXPECT_THAT(difference({}, findings_of(document)), IsEmpty());
}

}  // namespace
}  // namespace tenken::test
