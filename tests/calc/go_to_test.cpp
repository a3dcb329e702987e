// SPDX-License-Identifier: MPL-2.0
// Going to a finding's cell, also on another, moved or hidden sheet.
#include "uno/calc/go_to.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XModifiable.hpp>

#include "tests/office/office.hpp"

namespace tenken::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test_office::Document;
using test_office::shared;

/// A visible document with the sheets 一 and 二 and 三.
class GoTo : public ::testing::Test {
 protected:
  GoTo() : document_(shared().new_calc(true)) {
    document_.uno()->getSheets()->insertNewByName(test_office::to_ustring("一"), 0);
    document_.uno()->getSheets()->insertNewByName(test_office::to_ustring("二"), 1);
    document_.uno()->getSheets()->insertNewByName(test_office::to_ustring("三"), 2);
    modified()->setModified(false);
  }

  [[nodiscard]] Reference<css::frame::XController> controller() const {
    return document_.model()->getCurrentController();
  }

  [[nodiscard]] Reference<css::util::XModifiable> modified() const {
    return {document_.uno(), UNO_QUERY_THROW};
  }

  /// The chosen cell: sheet, column, row.
  void expect_cell(sal_Int16 sheet, sal_Int32 column, sal_Int32 row) const {
    const Reference<css::sheet::XCellAddressable> cell(document_.model()->getCurrentSelection(),
                                                       UNO_QUERY_THROW);
    const css::table::CellAddress address = cell->getCellAddress();
    EXPECT_EQ(address.Sheet, sheet);
    EXPECT_EQ(address.Column, column);
    EXPECT_EQ(address.Row, row);
  }

  [[nodiscard]] const Document& document() const { return document_; }

 private:
  Document document_;
};

TEST_F(GoTo, TurnsToAnotherSheet) {
  EXPECT_EQ(go_to(controller(), "三", {.row = 39, .column = 7}), Arrival::there);
  expect_cell(2, 7, 39);
  EXPECT_EQ(go_to(controller(), "一", {.row = 0, .column = 0}), Arrival::there);
  expect_cell(0, 0, 0);
  EXPECT_FALSE(modified()->isModified());
}

TEST_F(GoTo, FollowsASheetThatWasMoved) {
  const rtl::OUString name = test_office::to_ustring("一");
  const auto sheets = document().uno()->getSheets();
  sheets->moveByName(name, 3);
  // Where it came to: before the sheet that had this index, or, in later releases, to this index.
  const auto names = sheets->getElementNames();
  const auto index = std::find(names.begin(), names.end(), name) - names.begin();
  ASSERT_GT(index, 0);
  EXPECT_EQ(go_to(controller(), "一", {.row = 1, .column = 1}), Arrival::there);
  expect_cell(static_cast<sal_Int16>(index), 1, 1);
}

TEST_F(GoTo, SaysThatACellIsHidden) {
  const Reference<css::table::XColumnRowRange> table(document().sheet(0), UNO_QUERY_THROW);
  Reference<css::beans::XPropertySet>(table->getRows()->getByIndex(4), UNO_QUERY_THROW)
      ->setPropertyValue("IsVisible", Any(false));
  EXPECT_EQ(go_to(controller(), "一", {.row = 4, .column = 0}), Arrival::cell_hidden);
  expect_cell(0, 0, 4);
}

TEST_F(GoTo, LeavesAHiddenSheetHidden) {
  Reference<css::beans::XPropertySet>(document().sheet(1), UNO_QUERY_THROW)
      ->setPropertyValue("IsVisible", Any(false));
  EXPECT_EQ(go_to(controller(), "一", {.row = 2, .column = 2}), Arrival::there);
  EXPECT_EQ(go_to(controller(), "二", {.row = 0, .column = 0}), Arrival::sheet_hidden);
  expect_cell(0, 2, 2);
}

TEST_F(GoTo, SaysThatASheetIsGone) {
  document().uno()->getSheets()->removeByName(test_office::to_ustring("二"));
  EXPECT_EQ(go_to(controller(), "二", {.row = 0, .column = 0}), Arrival::gone);
  EXPECT_EQ(go_to({}, "一", {.row = 0, .column = 0}), Arrival::gone);
}

}  // namespace
}  // namespace tenken::office
