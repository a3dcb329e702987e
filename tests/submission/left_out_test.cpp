// SPDX-License-Identifier: MPL-2.0
// What no page shows does not leave the house: copies are searched for it, byte by byte.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSheetAnnotations.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <filesystem>

#include "tests/submission/checked.hpp"
#include "tests/submission/package.hpp"

namespace tenken::test {
namespace {

namespace fs = std::filesystem;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test_office::Document;
using test_office::shared;
using test_office::to_ustring;
using test_office::to_utf8;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

/// What stands in everything that must not be in a copy.
constexpr const char* secret = "ZQSECRET";

std::string with_secret(const std::string& text) { return secret + text; }

void comment(const Document& document, int sheet, sal_Int32 column, sal_Int32 row) {
  Reference<css::sheet::XSheetAnnotationsSupplier>(document.sheet(sheet), UNO_QUERY_THROW)
      ->getAnnotations()
      ->insertNew(css::table::CellAddress(static_cast<sal_Int16>(sheet), column, row),
                  to_ustring(with_secret("要確認？")));
}

void hide_row(const Document& document, sal_Int32 row) {
  const Reference<css::table::XColumnRowRange> table(document.sheet(0), UNO_QUERY_THROW);
  Reference<css::beans::XPropertySet>(table->getRows()->getByIndex(row), UNO_QUERY_THROW)
      ->setPropertyValue("IsVisible", Any(false));
}

void fill_properties(const Document& document) {
  const auto properties =
      Reference<css::document::XDocumentPropertiesSupplier>(document.uno(), UNO_QUERY_THROW)
          ->getDocumentProperties();
  const auto value = [](const char* text) { return to_ustring(with_secret(text)); };
  properties->setAuthor(value("author"));
  properties->setModifiedBy(value("modified"));
  properties->setPrintedBy(value("printed"));
  properties->setTitle(value("title"));
  properties->setSubject(value("subject"));
  properties->setDescription(value("description"));
  properties->getUserDefinedProperties()->addProperty("Checked by", 0, Any(value("custom")));
}

void add_name(const Document& document) {
  Reference<css::sheet::XNamedRanges>(
      Reference<css::beans::XPropertySet>(document.uno(), UNO_QUERY_THROW)
          ->getPropertyValue("NamedRanges"),
      UNO_QUERY_THROW)
      ->addNewByName(to_ustring(with_secret("name")), to_ustring("\"" + with_secret("text") + "\""),
                     {}, 0);
}

Reference<css::drawing::XDrawPage> drawings(const Document& document) {
  return {Reference<css::drawing::XDrawPagesSupplier>(document.uno(), UNO_QUERY_THROW)
              ->getDrawPages()
              ->getByIndex(0),
          UNO_QUERY_THROW};
}

/// Draws a text box of 30 by 20 mm whose left upper corner is at `x`, `y` of the first sheet, in
/// 1/100 mm.
Reference<css::beans::XPropertySet> draw(const Document& document, sal_Int32 x, sal_Int32 y,
                                         const std::string& text) {
  const Reference<css::drawing::XShape> shape(
      Reference<css::lang::XMultiServiceFactory>(document.uno(), UNO_QUERY_THROW)
          ->createInstance("com.sun.star.drawing.RectangleShape"),
      UNO_QUERY_THROW);
  shape->setPosition({x, y});
  shape->setSize({3000, 2000});
  drawings(document)->add(shape);
  Reference<css::text::XText>(shape, UNO_QUERY_THROW)->setString(to_ustring(text));
  return {shape, UNO_QUERY_THROW};
}

/// Puts tracked changes and a macro into the file, as another day's work would have.
void add_to_package(const fs::path& file) {
  auto parts = parts_of(file);
  std::string& content = parts.at("content.xml");
  const std::size_t body = content.find('>', content.find("<office:spreadsheet")) + 1;
  content.insert(body,
                 "<table:tracked-changes><table:cell-content-change table:id=\"ct1\">"
                 "<table:cell-address table:column=\"0\" table:row=\"60\" table:table=\"0\"/>"
                 "<office:change-info><dc:creator>" +
                     with_secret("tracker") +
                     "</dc:creator><dc:date>2024-01-01T00:00:00</dc:date></office:change-info>"
                     "<table:previous><table:change-track-table-cell "
                     "office:value-type=\"string\"><text:p>" +
                     with_secret("before") +
                     "</text:p></table:change-track-table-cell></table:previous>"
                     "</table:cell-content-change></table:tracked-changes>");
  write_package(parts, file);
}

class LeftOut : public testing::TestWithParam<const char*> {};

TEST_P(LeftOut, IsWhatNoPageShows) {
  const fs::path own = test_office::scratch() / "unseen.ods";
  const fs::path copy = test_office::scratch() / (std::string("unseen-copy") + GetParam());
  {
    const Document document = shared().load(sample_file("clean"));
    comment(document, 0, 1, 1);
    comment(document, 2, 1, 1);
    document.set_text("AK3", with_secret("beside"));
    document.set("AL3", "=AK3&\"x\"");
    hide_row(document, 59);
    document.set_text("A60", with_secret("hidden"));
    fill_properties(document);
    add_name(document);
    const auto sheets = document.uno()->getSheets();
    sheets->insertNewByName(to_ustring(with_secret("シート")), 3);
    document.set_text("B2", with_secret("sheet"), 3);
    // A total that is computed from elsewhere is still right.
    const double total = document.value("J26");
    document.set_value("C3", total, 3);
    document.set("J26", "=$" + with_secret("シート") + ".C3");
    ASSERT_EQ(document.value("J26"), total);
    document.store(own, test_office::ods_filter);
  }
  add_to_package(own);
  ASSERT_THAT(parts_with(secret, own), ElementsAre("content.xml", "meta.xml", "settings.xml"));
  const Document document = shared().load(own);
  submit(document, copy);
  EXPECT_THAT(parts_with(secret, copy), IsEmpty());
  const Document read = shared().load(copy);
  EXPECT_EQ(read.value("J26"), document.value("J26"));
  EXPECT_THAT(findings_of(read), IsEmpty());
  EXPECT_EQ(read.uno()->getSheets()->getElementNames().getLength(), 3);
  // The document itself still has it all.
  EXPECT_EQ(document.text("AK3"), with_secret("beside"));
  EXPECT_EQ(document.uno()->getSheets()->getElementNames().getLength(), 4);
}

/// What is drawn over a page stays, be it only with a corner.
TEST_P(LeftOut, IsWhatIsDrawnBesideThePages) {
  const fs::path copy = test_office::scratch() / (std::string("drawn-copy") + GetParam());
  const Document document = shared().load(sample_file("clean"));
  css::awt::Size page;
  Reference<css::beans::XPropertySet>(document.sheet(0)->getCellRangeByName(to_ustring("A1:T28")),
                                      UNO_QUERY_THROW)
      ->getPropertyValue("Size") >>= page;
  draw(document, page.Width - 500, 1000, "ONPAPER");
  draw(document, page.Width + 500, 1000, with_secret("right"));
  draw(document, 1000, page.Height + 500, with_secret("below"));
  draw(document, 1000, 1000, with_secret("not on paper"))
      ->setPropertyValue("Printable", Any(false));
  draw(document, 1000, 1000, with_secret("hidden"))->setPropertyValue("Visible", Any(false));
  submit(document, copy);
  EXPECT_THAT(parts_with(secret, copy), IsEmpty());
  EXPECT_THAT(parts_with("ONPAPER", copy), Not(IsEmpty()));
  EXPECT_EQ(drawings(document)->getCount(), 5);
}

TEST_P(LeftOut, IsWhatAMergeCovers) {
  const fs::path copy = test_office::scratch() / (std::string("covered-copy") + GetParam());
  const Document document = shared().load(sample_file("clean"));
  document.set_text("AK30", "題");
  const Reference<css::util::XMergeable> block(document.sheet(0)->getCellRangeByName("AK30:AL31"),
                                               UNO_QUERY_THROW);
  document.set_text("AL31", with_secret("covered"));
  block->merge(true);
  submit(document, copy);
  EXPECT_THAT(parts_with(secret, copy), IsEmpty());
  EXPECT_EQ(document.text("AL31"), with_secret("covered"));
}

INSTANTIATE_TEST_SUITE_P(Formats, LeftOut, testing::Values(".ods", ".xlsx"));

TEST(Submission, RefusesATextThatExcelWouldCut) {
  const Document document = shared().load(sample_file("clean"));
  std::string longest;
  while (longest.size() < 3 * 33000) longest += "長";
  document.set_text("A5", longest);
  const fs::path copy = test_office::scratch() / "long.xlsx";
  EXPECT_THAT(veto_of(document, copy), HasSubstr("Excel"));
  EXPECT_FALSE(fs::exists(copy));
  const fs::path ods = test_office::scratch() / "long.ods";
  submit(document, ods);
  EXPECT_EQ(shared().load(ods).text("A5"), longest);
}

}  // namespace
}  // namespace tenken::test
