// SPDX-License-Identifier: MPL-2.0
// Edits in an open document: all or none, one undo step, nothing else changed.
#include "uno/calc/apply_edits.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <filesystem>
#include <limits>

#include "tests/office/office.hpp"
#include "tests/support/said.hpp"
#include "uno/calc/document_properties.hpp"
#include "uno/calc/sheet_reader.hpp"
#include "uno/calc/undo_step.hpp"

namespace tenken::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test::said;
using test_office::Document;
using test_office::shared;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Pair;
using workbook::CellType;
using workbook::number_cell;
using workbook::text_cell;

constexpr sal_Int32 text_format = 49;     // Calc's number for @
constexpr sal_Int32 percent_format = 10;  // 0%
constexpr sal_Int32 date_format = 36;     // a date, as the language has it

Reference<css::beans::XPropertySet> properties(const Reference<css::uno::XInterface>& object) {
  return {object, UNO_QUERY_THROW};
}

Reference<css::document::XUndoManager> undo_manager(const Document& document) {
  return Reference<css::document::XUndoManagerSupplier>(document.uno(), UNO_QUERY_THROW)
      ->getUndoManager();
}

/// The undo list, the latest step first.
std::vector<std::string> undo_titles(const Document& document) {
  std::vector<std::string> titles;
  for (const rtl::OUString& title : undo_manager(document)->getAllUndoActionTitles()) {
    titles.push_back(test_office::to_utf8(title));
  }
  return titles;
}

workbook::Cell formula_cell(const char* formula) {
  workbook::Cell cell;
  cell.formula = formula;
  return cell;
}

/// A document with the sheet 一 before its own, and what is done to it.
class ApplyEdits : public ::testing::Test {
 protected:
  ApplyEdits() : document_(shared().new_calc()) {
    document_.uno()->getSheets()->insertNewByName(test_office::to_ustring("一"), 0);
  }

  [[nodiscard]] const Document& document() const { return document_; }

  [[nodiscard]] workbook::Cell content(const char* place) const {
    return read_content(document_.cell(place));
  }

  /// An edit of what stands at `place` now.
  [[nodiscard]] workbook::CellEdit edit(const char* place, workbook::Cell after) const {
    return {.place = {.sheet = 0, .cell = workbook::parse_a1(place).value()},
            .before = content(place),
            .after = std::move(after)};
  }

  /// Makes `edits`; the refusal in Japanese, or "".
  [[nodiscard]] std::string apply(std::vector<workbook::CellEdit> edits,
                                  const char* title = "直す") const {
    return said(apply_edits(shared().context(), document_.model(),
                            {.cells = std::move(edits), .properties = {}}, {"一", "二"}, title));
  }

  void protect_sheet() const {
    const Reference<css::util::XProtectable> sheet(document_.sheet(0), UNO_QUERY_THROW);
    sheet->protect(rtl::OUString());
  }

 private:
  Document document_;
};

TEST_F(ApplyEdits, PutsNumbersTextsFormulasAndNothing) {
  document().set_text("A1", "△ 6,400");
  document().set_text("A2", "ー");
  document().set_value("A3", 46113);
  document().set_value("A4", 5);
  document().set_text("A5", "消す");
  EXPECT_EQ(apply({edit("A1", number_cell(-6400)), edit("A2", text_cell("―")),
                   edit("A3", text_cell("4-1")), edit("A4", formula_cell("=A1*2")), edit("A5", {}),
                   edit("A6", text_cell("=1+2"))}),
            "");
  EXPECT_EQ(content("A1"), number_cell(-6400));
  EXPECT_EQ(content("A2"), text_cell("―"));
  EXPECT_EQ(content("A3"), text_cell("4-1"));
  EXPECT_EQ(content("A4").formula, "=A1*2");
  EXPECT_EQ(document().value("A4"), -12800);
  EXPECT_EQ(content("A5"), workbook::Cell());
  EXPECT_EQ(document().cell("A5")->getType(), css::table::CellContentType_EMPTY);
  EXPECT_EQ(content("A6"), text_cell("=1+2"));
}

TEST_F(ApplyEdits, IsOneStepThatCanBeUndoneAndRedone) {
  document().set_text("A1", "△ 6,400");
  document().set("A2", "=1+1");
  const auto before = undo_titles(document());
  ASSERT_EQ(apply({edit("A1", number_cell(-6400)), edit("A2", number_cell(2))}, "まとめて"), "");
  auto after = before;
  after.insert(after.begin(), "まとめて");
  EXPECT_EQ(undo_titles(document()), after);

  undo_manager(document())->undo();
  EXPECT_EQ(content("A1"), text_cell("△ 6,400"));
  EXPECT_EQ(content("A2").formula, "=1+1");
  EXPECT_EQ(undo_titles(document()), before);
  undo_manager(document())->redo();
  EXPECT_EQ(content("A1"), number_cell(-6400));
  EXPECT_EQ(content("A2"), number_cell(2));
}

TEST_F(ApplyEdits, BecomesPartOfAStepAroundIt) {
  const auto before = undo_titles(document());
  {
    UndoStep step(document().model(), "全部");
    ASSERT_EQ(apply({edit("A1", number_cell(1))}, "一つ目"), "");
    ASSERT_EQ(apply({edit("A2", number_cell(2))}, "二つ目"), "");
  }
  auto after = before;
  after.insert(after.begin(), "全部");
  EXPECT_EQ(undo_titles(document()), after);
  undo_manager(document())->undo();
  EXPECT_EQ(content("A1"), workbook::Cell());
  EXPECT_EQ(content("A2"), workbook::Cell());
}

TEST_F(ApplyEdits, MakesCellsAndPropertiesOneStep) {
  document().set_text("A1", "ー");
  const workbook::Edits edits = {
      .cells = {edit("A1", text_cell("―"))},
      .properties = {{.name = "メモ", .before = std::nullopt, .after = "済み"}}};
  const auto before = undo_titles(document());
  ASSERT_EQ(said(apply_edits(shared().context(), document().model(), edits, {"一"}, "両方")), "");
  EXPECT_EQ(undo_titles(document()).size(), before.size() + 1);
  EXPECT_THAT(user_properties(document().model()), ElementsAre(Pair("メモ", "済み")));
  undo_manager(document())->undo();
  EXPECT_EQ(content("A1"), text_cell("ー"));
  EXPECT_THAT(user_properties(document().model()), IsEmpty());
  undo_manager(document())->redo();
  EXPECT_EQ(content("A1"), text_cell("―"));
  EXPECT_THAT(user_properties(document().model()), ElementsAre(Pair("メモ", "済み")));
}

TEST_F(ApplyEdits, PutsCellsBackWhenAPropertyRefuses) {
  document().set_text("A1", "ー");
  const workbook::Edits edits = {.cells = {edit("A1", text_cell("―"))},
                                 .properties = {{.name = "メモ", .before = "前", .after = "済み"}}};
  const auto before = undo_titles(document());
  EXPECT_THAT(said(apply_edits(shared().context(), document().model(), edits, {"一"}, "両方")),
              HasSubstr("メモ"));
  EXPECT_EQ(content("A1"), text_cell("ー"));
  EXPECT_EQ(undo_titles(document()), before);
}

TEST_F(ApplyEdits, KeepsFormatStyleAndDropDown) {
  const auto cell = properties(document().cell("A1"));
  document().set_text("A1", "95%");
  cell->setPropertyValue("NumberFormat", Any(percent_format));
  cell->setPropertyValue("CellBackColor", Any(sal_Int32{0xffff00}));
  const auto validation = properties(
      Reference<css::uno::XInterface>(cell->getPropertyValue("Validation"), UNO_QUERY_THROW));
  validation->setPropertyValue("Type", Any(css::sheet::ValidationType_LIST));
  cell->setPropertyValue("Validation", Any(validation));
  ASSERT_EQ(apply({edit("A1", number_cell(0.95))}), "");
  EXPECT_EQ(document().text("A1"), "95%");
  sal_Int32 format = 0;
  sal_Int32 colour = 0;
  css::sheet::ValidationType type = css::sheet::ValidationType_ANY;
  cell->getPropertyValue("NumberFormat") >>= format;
  cell->getPropertyValue("CellBackColor") >>= colour;
  properties(Reference<css::uno::XInterface>(cell->getPropertyValue("Validation"), UNO_QUERY_THROW))
      ->getPropertyValue("Type") >>= type;
  EXPECT_EQ(format, percent_format);
  EXPECT_EQ(colour, 0xffff00);
  EXPECT_EQ(type, css::sheet::ValidationType_LIST);
}

TEST_F(ApplyEdits, MakesNumbersOfTextsInCellsFormattedAsText) {
  properties(document().cell("A1"))->setPropertyValue("NumberFormat", Any(text_format));
  document().set_text("A1", "4,900");
  ASSERT_EQ(content("A1").type, CellType::text);
  ASSERT_EQ(apply({edit("A1", number_cell(4900))}), "");
  EXPECT_EQ(content("A1"), number_cell(4900));
  // And they are numbers still when the file is opened again.
  for (const auto& [name, filter] : {std::pair("text-format.ods", test_office::ods_filter),
                                     std::pair("text-format.xlsx", test_office::xlsx_filter)}) {
    const std::filesystem::path path = test_office::scratch() / name;
    document().store(path, filter);
    const Document saved = shared().load(path);
    EXPECT_EQ(read_content(saved.cell("A1")), number_cell(4900)) << name;
  }
}

TEST_F(ApplyEdits, KeepsLineBreaksWhenSaved) {
  document().set_text("A1", "一行\n⼆行\n三行");
  ASSERT_EQ(apply({edit("A1", text_cell("一行\n二行\n三行"))}), "");
  const std::filesystem::path path = test_office::scratch() / "lines.ods";
  document().store(path, test_office::ods_filter);
  const Document saved = shared().load(path);
  EXPECT_EQ(saved.text("A1"), "一行\n二行\n三行");
}

TEST_F(ApplyEdits, KeepsThePartsOfATextThatLookDifferent) {
  document().set_text("A1", "①見出し\n・⼈材の育成\n・⼒をつける");
  const Reference<css::text::XText> text(document().cell("A1"), UNO_QUERY_THROW);
  const auto bold = [&](sal_Int16 from, sal_Int16 count) {
    const Reference<css::text::XTextCursor> cursor = text->createTextCursor();
    cursor->gotoStart(false);
    cursor->goRight(from, false);
    cursor->goRight(count, true);
    return properties(cursor);
  };
  bold(0, 4)->setPropertyValue("CharWeight", Any(css::awt::FontWeight::BOLD));
  const auto weight = [&](sal_Int16 from, sal_Int16 count) {
    float value = 0;
    bold(from, count)->getPropertyValue("CharWeight") >>= value;
    return value;
  };
  ASSERT_EQ(apply({edit("A1", text_cell("①見出し\n・人材の育成\n・力をつける"))}), "");
  EXPECT_EQ(document().text("A1"), "①見出し\n・人材の育成\n・力をつける");
  EXPECT_EQ(weight(0, 4), css::awt::FontWeight::BOLD);
  EXPECT_EQ(weight(5, 8), css::awt::FontWeight::NORMAL);

  ASSERT_EQ(apply({edit("A1", text_cell("①見出し\n・人の育成\n・力をつける"))}), "");
  EXPECT_EQ(document().text("A1"), "①見出し\n・人の育成\n・力をつける");
  EXPECT_EQ(weight(0, 4), css::awt::FontWeight::BOLD);

  undo_manager(document())->undo();
  undo_manager(document())->undo();
  EXPECT_EQ(document().text("A1"), "①見出し\n・⼈材の育成\n・⼒をつける");
  EXPECT_EQ(weight(0, 4), css::awt::FontWeight::BOLD);
}

/// What is put into A1 as a text, and the format of the cell before.
class ApplyEditsOfTexts : public ApplyEdits {
 protected:
  [[nodiscard]] sal_Int32 format(const char* place) const {
    sal_Int32 key = 0;
    properties(document().cell(place))->getPropertyValue("NumberFormat") >>= key;
    return key;
  }

  void set_format(const char* place, sal_Int32 key) const {
    properties(document().cell(place))->setPropertyValue("NumberFormat", Any(key));
  }
};

TEST_F(ApplyEditsOfTexts, ChangeTheFormatAsTheOfficeDoesAndGiveItBack) {
  for (const char* text : {"5/4", "2026-05-04", "令和3年", "1,234", "50%", "1E3", "¥100", "TRUE",
                           "12:30", "=A2", "=", "'5", "△ 6,400", "―", "28校", "1 234", "①"}) {
    for (const sal_Int32 before : {0, percent_format, date_format, text_format}) {
      const std::string what = std::string(text) + " in " + std::to_string(before);
      for (const char* place : {"A1", "B1"}) {
        document().set_value(place, 46146);
        set_format(place, before);
      }
      const std::string shown = document().text("A1");
      Reference<css::text::XTextRange>(document().cell("B1"), UNO_QUERY_THROW)
          ->setString(test_office::to_ustring(text));
      const sal_Int32 after = format("B1");

      ASSERT_EQ(apply({edit("A1", text_cell(text))}), "") << what;
      EXPECT_EQ(format("A1"), after) << what;
      EXPECT_EQ(document().text("A1"), text) << what;
      undo_manager(document())->undo();
      EXPECT_EQ(format("A1"), before) << what;
      EXPECT_EQ(document().text("A1"), shown) << what;
      undo_manager(document())->redo();
      EXPECT_EQ(format("A1"), after) << what;
      EXPECT_EQ(document().text("A1"), text) << what;
    }
  }
}

TEST_F(ApplyEdits, TakesTheFirstCellOfAMerge) {
  document().set_text("B2", "ー");
  Reference<css::util::XMergeable>(
      document().sheet(0)->getCellRangeByName(test_office::to_ustring("B2:D4")), UNO_QUERY_THROW)
      ->merge(true);
  workbook::CellEdit inside = edit("B2", text_cell("―"));
  inside.place.cell = workbook::parse_a1("C3").value();
  EXPECT_EQ(apply({inside}), "");
  EXPECT_EQ(content("B2"), text_cell("―"));
  EXPECT_EQ(content("C3"), workbook::Cell());
}

TEST_F(ApplyEdits, TakesACoveredCellWhereThatIsMeant) {
  document().set_text("B2", "見える");
  document().set_text("C3", "見えない");
  Reference<css::util::XMergeable>(
      document().sheet(0)->getCellRangeByName(test_office::to_ustring("B2:D4")), UNO_QUERY_THROW)
      ->merge(true);
  ASSERT_EQ(content("C3"), text_cell("見えない"));
  workbook::CellEdit covered = edit("C3", workbook::Cell());
  covered.covered = true;
  ASSERT_EQ(apply({covered}), "");
  EXPECT_EQ(content("C3"), workbook::Cell());
  EXPECT_EQ(content("B2"), text_cell("見える"));
  undo_manager(document())->undo();
  EXPECT_EQ(content("C3"), text_cell("見えない"));
}

TEST_F(ApplyEdits, FollowsASheetThatWasMoved) {
  document().set_text("A1", "ー");
  const workbook::CellEdit dash = edit("A1", text_cell("―"));
  document().uno()->getSheets()->moveByName(test_office::to_ustring("一"), 2);
  EXPECT_EQ(apply({dash}), "");
  EXPECT_EQ(read_content(document().cell("A1", 1)), text_cell("―"));
}

// What follows refuses: nothing is changed, and there is nothing to undo.

class Refuses : public ApplyEdits {
 protected:
  Refuses() {
    document().set_text("A1", "△ 6,400");
    document().set_text("A2", "ー");
    edits_ = {edit("A1", number_cell(-6400)), edit("A2", text_cell("―"))};
  }

  void TearDown() override {
    EXPECT_EQ(content("A1"), text_cell("△ 6,400"));
    EXPECT_EQ(undo_titles(document()), titles_);
  }

  /// Tries the edits; what was done before is not theirs.
  [[nodiscard]] std::string refusal() {
    titles_ = undo_titles(document());
    return apply(edits_);
  }

  [[nodiscard]] std::vector<workbook::CellEdit>& edits() { return edits_; }

 private:
  std::vector<workbook::CellEdit> edits_;
  std::vector<std::string> titles_;
};

TEST_F(Refuses, ACellThatWasChangedMeanwhile) {
  document().set_value("A2", 12);
  EXPECT_THAT(refusal(), AllOf(HasSubstr("一!A2"), HasSubstr("「ー」"), HasSubstr("「12」")));
  EXPECT_EQ(content("A2"), number_cell(12));
}

TEST_F(Refuses, ACellThatGotAFormulaWithTheSameResult) {
  document().set("A2", "=\"ー\"");
  EXPECT_THAT(refusal(), HasSubstr("一!A2"));
}

TEST_F(Refuses, AProtectedCell) {
  css::util::CellProtection open;
  open.IsLocked = false;
  properties(document().cell("A1"))->setPropertyValue("CellProtection", Any(open));
  protect_sheet();
  EXPECT_THAT(refusal(), AllOf(HasSubstr("一!A2"), HasSubstr("保護")));
}

TEST_F(Refuses, ASheetThatIsGone) {
  document().uno()->getSheets()->insertNewByName(test_office::to_ustring("二"), 1);
  workbook::CellEdit elsewhere = edits()[1];
  elsewhere.place.sheet = 1;
  elsewhere.before = {};
  edits().push_back(elsewhere);
  document().uno()->getSheets()->removeByName(test_office::to_ustring("二"));
  EXPECT_THAT(refusal(), HasSubstr("シート「二」"));
}

TEST_F(Refuses, APartOfAnArrayFormula) {
  const Reference<css::sheet::XArrayFormulaRange> range(
      document().sheet(0)->getCellRangeByName("C1:C3"), UNO_QUERY_THROW);
  range->setArrayFormula("=ROW(A1:A3)");
  edits().push_back(edit("C2", number_cell(5)));
  EXPECT_THAT(refusal(), HasSubstr("一!C2"));
  EXPECT_EQ(content("A2"), text_cell("ー"));
  EXPECT_EQ(document().value("C2"), 2);
}

TEST_F(Refuses, WhatTheOfficeDoesNotTakeAndPutsTheRestBack) {
  // A number that is none becomes an error in the cell.
  edits().push_back(edit("A3", number_cell(std::numeric_limits<double>::quiet_NaN())));
  EXPECT_THAT(refusal(), HasSubstr("一!A3"));
  EXPECT_EQ(content("A2"), text_cell("ー"));
  EXPECT_EQ(content("A3"), workbook::Cell());
}

TEST(ApplyEditsToAFile, RefusesAReadOnlyDocument) {
  const std::filesystem::path path = test_office::scratch() / "read-only.ods";
  {
    const Document made = shared().new_calc();
    made.set_text("A1", "ー");
    made.store(path, test_office::ods_filter);
  }
  const Document document = shared().load_read_only(path);
  const std::string sheet = test_office::to_utf8(document.uno()->getSheets()->getElementNames()[0]);
  const workbook::CellEdit dash = {.place = {}, .before = text_cell("ー"), .after = text_cell("―")};
  const message::Message refusal = apply_edits(
      shared().context(), document.model(), {.cells = {dash}, .properties = {}}, {sheet}, "直す");
  EXPECT_THAT(said(refusal), HasSubstr("読み取り専用"));
  EXPECT_EQ(document.text("A1"), "ー");
}

TEST_F(ApplyEdits, SaysNothingAndDoesNothingWithoutEdits) {
  const auto before = undo_titles(document());
  EXPECT_EQ(apply({}), "");
  EXPECT_EQ(undo_titles(document()), before);
}

TEST_F(ApplyEdits, MarksTheDocumentAsModified) {
  const Reference<css::util::XModifiable> modifiable(document().uno(), UNO_QUERY_THROW);
  document().set_text("A1", "ー");
  modifiable->setModified(false);
  ASSERT_EQ(apply({edit("A1", text_cell("―"))}), "");
  EXPECT_TRUE(modifiable->isModified());
}

}  // namespace
}  // namespace tenken::office
