// SPDX-License-Identifier: MPL-2.0
// Links in a cell's text, which an edit leaves in it.
#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <string>

#include "tests/office/office.hpp"
#include "uno/calc/apply_edits.hpp"
#include "uno/calc/sheet_reader.hpp"

namespace tenken::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test_office::Document;
using test_office::shared;

Reference<css::beans::XPropertySet> properties(const Reference<css::uno::XInterface>& object) {
  return {object, UNO_QUERY_THROW};
}

/// "text |link| text", as the parts of a cell's text are.
std::string with_links(const Document& document) {
  const Reference<css::table::XCell> cell = document.cell("A1");
  std::string result =
      test_office::to_utf8(Reference<css::text::XTextRange>(cell, UNO_QUERY_THROW)->getString());
  std::size_t from = 0;
  const auto fields = Reference<css::text::XTextFieldsSupplier>(cell, UNO_QUERY_THROW)
                          ->getTextFields()
                          ->createEnumeration();
  while (fields->hasMoreElements()) {
    const auto field =
        properties(Reference<css::uno::XInterface>(fields->nextElement(), UNO_QUERY_THROW));
    rtl::OUString shown;
    rtl::OUString url;
    field->getPropertyValue("Representation") >>= shown;
    field->getPropertyValue("URL") >>= url;
    const std::string text = test_office::to_utf8(shown);
    const std::string marked = "|" + text + "→" + test_office::to_utf8(url) + "|";
    from = result.find(text, from);
    if (from == std::string::npos) return "no " + text;
    result.replace(from, text.size(), marked);
    from += marked.size();
  }
  return result;
}

/// Puts into A1 a text whose |parts| between strokes are links to e.jp.
void set_linked(const Document& document, const std::string& text) {
  const Reference<css::text::XText> cell(document.cell("A1"), UNO_QUERY_THROW);
  const Reference<css::lang::XMultiServiceFactory> factory(document.uno(), UNO_QUERY_THROW);
  cell->setString(rtl::OUString());
  bool linked = false;
  for (std::size_t begin = 0; begin <= text.size(); linked = !linked) {
    const std::size_t end = std::min(text.find('|', begin), text.size());
    const rtl::OUString part = test_office::to_ustring(text.substr(begin, end - begin));
    const Reference<css::text::XTextCursor> cursor = cell->createTextCursor();
    cursor->gotoEnd(false);
    const Reference<css::text::XTextRange> end_of_text(cursor, UNO_QUERY_THROW);
    if (linked) {
      const Reference<css::text::XTextContent> link(
          factory->createInstance("com.sun.star.text.TextField.URL"), UNO_QUERY_THROW);
      properties(link)->setPropertyValue("URL", Any(rtl::OUString("e.jp")));
      properties(link)->setPropertyValue("Representation", Any(part));
      cell->insertTextContent(end_of_text, link, false);
    } else {
      cell->insertString(end_of_text, part, false);
    }
    begin = end + 1;
  }
}

/// Makes A1 hold `text`, as a fix does.
bool mend(const Document& document, const char* text) {
  return apply_edits(shared().context(), document.model(),
                     {.cells = {{.place = {.sheet = 0, .cell = workbook::parse_a1("A1").value()},
                                 .before = read_content(document.cell("A1")),
                                 .after = workbook::text_cell(text)}},
                      .properties = {}},
                     {test_office::to_utf8(document.uno()->getSheets()->getElementNames()[0])},
                     "直す")
      .empty();
}

}  // namespace

/// Calc makes a link of an address that is typed, and Excel of a cell.
TEST(Links, StayInATextThatIsMended) {
  struct Case {
    const char* before;
    const char* after;
    const char* now;
  };
  const auto cases = std::to_array<Case>({
      {"⼈材|県の⽬標|を⼒に\n|⻑野|と⼈", "人材県の目標を力に\n長野と人",
       "人材|県の目標→e.jp|を力に\n|長野→e.jp|と人"},
      {"|⼈材|⼒と⼈", "人材力と人", "|人材→e.jp|力と人"},  // what changes goes across a link's end
      {"|⼈材の育成|", "人材の育成", "|人材の育成→e.jp|"},
      {"見よ|県の案内|の２3頁", "見よ県の案内の23ページ", "見よ|県の案内→e.jp|の23ページ"},
      {"見よ|県の２3頁|の表", "見よ県の23ページの表", "見よ|県の23ページ→e.jp|の表"},
      {"見よ|県の案内|", "見よ", "見よ"},  // nothing of it is left to be one
      {"見よ|県の案内|の表", "見よ表", "見よ表"},
  });
  const Document document = shared().new_calc();
  const auto undo = Reference<css::document::XUndoManagerSupplier>(document.uno(), UNO_QUERY_THROW)
                        ->getUndoManager();
  for (const auto& [before, after, now] : cases) {
    set_linked(document, before);
    const std::string linked = with_links(document);
    ASSERT_TRUE(mend(document, after)) << before;
    EXPECT_EQ(document.text("A1"), after);
    EXPECT_EQ(with_links(document), now);
    undo->undo();
    EXPECT_EQ(with_links(document), linked);
    undo->redo();
    EXPECT_EQ(with_links(document), now);
  }
}

}  // namespace tenken::office
