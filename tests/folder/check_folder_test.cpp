// SPDX-License-Identifier: MPL-2.0
// A folder checked from inside a real office: the window, the workbook of
// results and the report.
#include <gmock/gmock.h>

#include <algorithm>
#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyEvent.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XDialog.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XToolkitRobot.hpp>
#include <com/sun/star/awt/XTopWindow.hpp>
#include <com/sun/star/awt/XVclContainer.hpp>
#include <com/sun/star/awt/XVclWindowPeer.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <filesystem>
#include <fstream>
#include <functional>
#include <optional>

#include "logic/workbook/address.hpp"
#include "tests/folder/folder_command.hpp"
#include "tests/office/accessible.hpp"
#include "tests/office/checker.hpp"
#include "tests/office/office.hpp"

namespace tenken::test {
namespace {

namespace css = com::sun::star;
namespace fs = std::filesystem;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using test_office::Accessible;
using test_office::Document;
using test_office::shared;
using test_office::to_utf8;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// A sheet as texts and numbers, row by row.
std::vector<std::vector<std::string>> rows_of(const Document& document, int index) {
  const auto cursor = document.sheet(index)->createCursor();
  Reference<css::sheet::XUsedAreaCursor>(cursor, UNO_QUERY_THROW)->gotoEndOfUsedArea(true);
  std::vector<std::vector<std::string>> rows;
  for (const auto& line :
       Reference<css::sheet::XCellRangeData>(cursor, UNO_QUERY_THROW)->getDataArray()) {
    std::vector<std::string> row;
    for (const Any& cell : line) {
      rtl::OUString text;
      double number = 0;
      if (cell >>= number) {
        text = rtl::OUString::number(static_cast<sal_Int64>(number));
      } else {
        cell >>= text;
      }
      row.push_back(to_utf8(text));
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

Reference<css::beans::XPropertySet> page_style(const Document& document, int index) {
  rtl::OUString name;
  Reference<css::beans::XPropertySet>(document.sheet(index), UNO_QUERY_THROW)
      ->getPropertyValue("PageStyle") >>= name;
  const auto families =
      Reference<css::style::XStyleFamiliesSupplier>(document.model(), UNO_QUERY_THROW)
          ->getStyleFamilies();
  const Reference<css::container::XNameAccess> pages(families->getByName("PageStyles"),
                                                     UNO_QUERY_THROW);
  return {pages->getByName(name), UNO_QUERY_THROW};
}

/// Whether all columns of a sheet come on one page, and its titles on every
/// page.
bool prints_whole_rows(const Document& document, int index) {
  sal_Int16 across = 0;
  page_style(document, index)->getPropertyValue("ScaleToPagesX") >>= across;
  return across == 1 && Reference<css::sheet::XPrintAreas>(document.sheet(index), UNO_QUERY_THROW)
                            ->getPrintTitleRows();
}

std::string printed_area(const Document& document, int index) {
  const auto areas =
      Reference<css::sheet::XPrintAreas>(document.sheet(index), UNO_QUERY_THROW)->getPrintAreas();
  if (areas.getLength() != 1) return {};
  return workbook::to_a1({.row = areas[0].StartRow, .column = areas[0].StartColumn}) + ":" +
         workbook::to_a1({.row = areas[0].EndRow, .column = areas[0].EndColumn});
}

/// How much smaller a sheet's printed columns become than on the screen, so that all stand on one
/// page.
double printed_scale(const Document& document, int index) {
  const auto sheet = document.sheet(index);
  const auto area = Reference<css::sheet::XPrintAreas>(sheet, UNO_QUERY_THROW)->getPrintAreas()[0];
  const auto columns = Reference<css::table::XColumnRowRange>(sheet, UNO_QUERY_THROW)->getColumns();
  double wide = 0;
  for (sal_Int32 i = area.StartColumn; i <= area.EndColumn; ++i) {
    sal_Int32 width = 0;
    Reference<css::beans::XPropertySet>(columns->getByIndex(i), UNO_QUERY_THROW)
        ->getPropertyValue("Width") >>= width;
    wide += width;
  }
  const auto page = page_style(document, index);
  const auto length = [&](const char* property) {
    sal_Int32 value = 0;
    page->getPropertyValue(rtl::OUString::createFromAscii(property)) >>= value;
    return value;
  };
  return (length("Width") - length("LeftMargin") - length("RightMargin")) / wide;
}

std::string link_in(const Document& document, int sheet, const std::string& place) {
  const Reference<css::text::XTextFieldsSupplier> cell(document.cell(place, sheet),
                                                       UNO_QUERY_THROW);
  const auto fields = cell->getTextFields()->createEnumeration();
  if (!fields->hasMoreElements()) return {};
  rtl::OUString url;
  Reference<css::beans::XPropertySet>(fields->nextElement(), UNO_QUERY_THROW)
      ->getPropertyValue("URL") >>= url;
  return to_utf8(url);
}

// Deprecated in favour of nothing that lists windows.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
constexpr std::string_view window_title = "フォルダーを点検";

/// Whether it is the folder's window, though no accessible object for us, as in
/// LibreOffice 26.
bool is_bare_window(const Reference<css::awt::XTopWindow>& window) {
  const Reference<css::awt::XDialog> dialog(window, UNO_QUERY);
  return dialog.is() && to_utf8(dialog->getTitle()) == window_title;
}

/// Calls `accessible` with the folder's window, or `bare` with one that is no
/// accessible object.
void in_window(const std::function<void(const Accessible&)>& accessible,
               const std::function<void(const Reference<css::awt::XVclContainer>&)>& bare) {
  const Reference<css::awt::XExtendedToolkit> toolkit(css::awt::Toolkit::create(shared().context()),
                                                      UNO_QUERY_THROW);
  for (sal_Int32 i = 0; i < toolkit->getTopWindowCount(); ++i) {
    const Reference<css::awt::XTopWindow> top = toolkit->getTopWindow(i);
    const Accessible window(shared(), top);
    if (window.is()) {
      if (window.name().find(window_title) != std::string::npos) accessible(window);
    } else if (is_bare_window(top)) {
      bare(Reference<css::awt::XVclContainer>(top, UNO_QUERY_THROW));
    }
  }
}

/// `root` and all below it.
void walk(const Accessible& root, const std::function<void(const Accessible&)>& visit) {
  visit(root);
  for (const Accessible& child : root.children()) walk(child, visit);
}

/// The names of all that a screen reader is told of the folder's window, or its
/// labels.
std::vector<std::string> window_says() {
  std::vector<std::string> names;
  in_window(
      [&](const Accessible& window) {
        walk(window, [&](const Accessible& object) { names.push_back(object.name()); });
      },
      [&](const Reference<css::awt::XVclContainer>& window) {
        for (const Reference<css::awt::XWindow>& part : window->getWindows()) {
          const Reference<css::awt::XFixedText> label(part, UNO_QUERY);
          if (label.is()) names.push_back(to_utf8(label->getText()));
        }
      });
  return names;
}

std::string label_of(const Reference<css::awt::XWindow>& part) {
  rtl::OUString label;
  const Reference<css::awt::XVclWindowPeer> peer(part, UNO_QUERY);
  if (peer.is()) peer->getProperty("Label") >>= label;
  return to_utf8(label);
}

/// Presses the window's button whose label begins so, and says in `pressed` when it has.
void press(const std::string& label, bool& pressed) {
  in_window(
      [&](const Accessible& window) {
        walk(window, [&](const Accessible& object) {
          if (pressed || object.role() != css::accessibility::AccessibleRole::PUSH_BUTTON ||
              !object.name().starts_with(label)) {
            return;
          }
          object.act();
          pressed = true;
        });
      },
      [&](const Reference<css::awt::XVclContainer>& window) {
        for (const Reference<css::awt::XWindow>& part : window->getWindows()) {
          const Reference<css::awt::XButton> button(part, UNO_QUERY);
          if (pressed || !button.is() || !label_of(part).starts_with(label)) continue;
          part->setFocus();
          css::awt::KeyEvent key;
          key.Source = part;
          key.KeyCode = css::awt::Key::SPACE;
          key.KeyChar = ' ';
          const Reference<css::awt::XToolkitRobot> robot(
              css::awt::Toolkit::create(shared().context()), UNO_QUERY_THROW);
          robot->keyPress(key);
          robot->keyRelease(key);
          pressed = true;
        }
      });
}
#pragma GCC diagnostic pop

/// Presses the window's button whose label begins so; false when it never has one.
bool press(const std::string& label) {
  bool pressed = false;
  return once([&] {
    if (!pressed) press(label, pressed);
    return pressed;
  });
}

/// What the window says once it contains `text`; nullopt when it never does.
std::optional<std::string> once_window_says(const std::string& text) {
  return once([&text] {
    for (const std::string& name : window_says()) {
      if (name.find(text) != std::string::npos) return std::optional(name);
    }
    return std::optional<std::string>();
  });
}

std::size_t findings_in(const fs::path& file) {
  const Document document = shared().load(test_office::copy_of(file));
  return static_cast<std::size_t>(test_office::checker()->check(document.model()).getLength());
}

TEST(CheckFolder, OpensTheResultsAsAWorkbookAndWritesTheReport) {
  const fs::path folder = new_folder("提出 R5");
  fs::copy_file(sample("mistakes"), folder / "産業労働部" / "誤り 1.ods");
  fs::copy_file(sample("clean"), folder / "clean.ods");
  std::ofstream(folder / "broken.xlsx") << "no workbook";
  const fs::path report = test_office::scratch() / "report.html";
  fs::remove(report);  // or it asks whether to replace it
  const Document window = shared().new_calc(true);
  check_folder(shared(), window, folder, report);

  const std::optional<Document> found = once([] { return results(shared()); });
  ASSERT_TRUE(found) << ::testing::PrintToString(window_says());
  const Document& document = *found;
  const auto overview = rows_of(document, 0);
  EXPECT_THAT(overview, Contains(ElementsAre("点検したブック（冊）", "3")));
  EXPECT_THAT(overview, Contains(ElementsAre("読み込めません（冊）", "1")));

  const auto workbooks = rows_of(document, 3);
  ASSERT_EQ(workbooks.size(), 4U);
  EXPECT_EQ(workbooks[1].front(), "broken.xlsx");
  EXPECT_EQ(workbooks[2].front(), "clean.ods");
  EXPECT_EQ(workbooks[3].front(), "産業労働部/誤り 1.ods");
  for (int sheet = 0; sheet < 7; ++sheet) EXPECT_TRUE(prints_whole_rows(document, sheet)) << sheet;
  // What is for filters only is not printed: on A4 the rest can be read.
  EXPECT_EQ(printed_area(document, 4), "A1:L" + std::to_string(rows_of(document, 4).size()));
  EXPECT_GE(printed_scale(document, 4), 0.75);

  // The same findings as the office itself has of the files, each with a link
  // to its cell.
  const auto findings = rows_of(document, 4);
  // Both samples are of one project, year and stage: that is one more.
  EXPECT_EQ(findings.size() - 1,
            findings_in(sample("mistakes")) + findings_in(sample("clean")) + 1);
  EXPECT_THAT(findings, Contains(Contains("SET001")).Times(1));
  const std::string link = link_in(document, 4, "G2");
  EXPECT_THAT(link, HasSubstr("file:///"));
  EXPECT_THAT(link, HasSubstr(".ods#$'"));
  EXPECT_THAT(link, HasSubstr(findings[1][6]));

  // Four indicators with three years each, in each of two sheets, and three
  // years of costs.
  EXPECT_GT(rows_of(document, 5).size(), 12U);
  EXPECT_EQ(rows_of(document, 6).size(), 7U);

  EXPECT_THAT(content(report), HasSubstr("</html>"));
  for (const fs::directory_entry& beside : fs::directory_iterator(report.parent_path())) {
    EXPECT_FALSE(beside.path().filename().string().starts_with(".tenken-")) << beside;
  }
  // The window says so after the results are shown.
  EXPECT_TRUE(once_window_says("3 冊を点検しました")) << ::testing::PrintToString(window_says());
}

/// So many workbooks that their check can be stopped: names for one file.
fs::path large_folder() {
  fs::path folder = new_folder("多数");
  fs::copy_file(sample("mistakes"), folder / "0.ods");
  constexpr int count = 4000;
  for (int i = 1; i < count; ++i) {
    fs::create_hard_link(folder / "0.ods", folder / (std::to_string(i) + ".ods"));
  }
  return folder;
}

bool is_running() {
  const auto says = window_says();
  return std::ranges::any_of(says, [](const std::string& name) {
    return name.find("4000 冊のうち") != std::string::npos;
  });
}

/// Checks one workbook from `window`: it is as if nothing had been before.
void check_one(const Document& window) {
  const fs::path folder = new_folder("一冊");
  fs::copy_file(sample("clean"), folder / "clean.ods");
  const fs::path report = test_office::scratch() / "one.html";
  fs::remove(report);
  check_folder(shared(), window, folder, report);
  const std::optional<Document> found = once([] { return results(shared()); });
  ASSERT_TRUE(found) << ::testing::PrintToString(window_says());
  EXPECT_EQ(rows_of(*found, 3).size(), 2U);
  EXPECT_TRUE(once_window_says("1 冊を点検しました")) << ::testing::PrintToString(window_says());
  EXPECT_THAT(content(report), HasSubstr("</html>"));
}

TEST(CheckFolder, StopsInTheMiddleAndLeavesNothing) {
  const fs::path folder = large_folder();
  const fs::path reports = new_folder("報告書");
  const Document window = shared().new_calc(true);
  check_folder(shared(), window, folder, reports / "report.html");
  ASSERT_TRUE(once([] { return is_running(); })) << ::testing::PrintToString(window_says());

  // The office goes on meanwhile.
  window.set("B2", "=1+2");
  window.set("B3", "=B2*2");
  EXPECT_EQ(window.value("B3"), 6);
  EXPECT_EQ(findings_in(sample("clean")), 0U);
  ASSERT_TRUE(is_running()) << "the folder is too small";

  ASSERT_TRUE(press("中止"));
  EXPECT_TRUE(once_window_says("途中で止めました。結果は作っていません。"))
      << ::testing::PrintToString(window_says());
  EXPECT_FALSE(is_running());
  EXPECT_FALSE(results(shared()));
  std::vector<fs::path> left;
  for (const auto& each : fs::directory_iterator(reports)) {
    if (each.is_regular_file()) left.push_back(each.path());
  }
  EXPECT_THAT(left, IsEmpty());
  EXPECT_EQ(window.value("B3"), 6);
  check_one(window);
}

/// How many documents the office has open, hidden ones too.
int open_documents() {
  int count = 0;
  const auto documents = shared().desktop()->getComponents()->createEnumeration();
  while (documents->hasMoreElements()) {
    documents->nextElement();
    ++count;
  }
  return count;
}

TEST(CheckFolder, StopsWhileTheResultsAreMade) {
  const fs::path folder = new_folder("結果の途中");
  fs::copy_file(sample("mistakes"), folder / "0.ods");
  // So many rows that they are not all there before somebody has pressed the button.
#ifdef __SANITIZE_ADDRESS__
  constexpr int count = 300;  // each takes many times as long, and so do the results
#else
  constexpr int count = 1500;
#endif
  for (int i = 1; i < count; ++i) {
    fs::create_hard_link(folder / "0.ods", folder / (std::to_string(i) + ".ods"));
  }
  const fs::path report = new_folder("報告書") / "report.html";
  const Document window = shared().new_calc(true);
  const int open = open_documents();
  check_folder(shared(), window, folder, report);
  // A hidden document, not yet complete. To ask for it is one call; the window's texts are many,
  // and each waits for the office to have a moment.
  ASSERT_TRUE(once([&] { return open_documents() > open; }));
  ASSERT_TRUE(once_window_says("結果のブックを作っています"))
      << ::testing::PrintToString(window_says());
  ASSERT_FALSE(results(shared())) << "the folder is too small";
  window.set("B2", "=1+2");
  EXPECT_EQ(window.value("B2"), 3);

  ASSERT_TRUE(press("中止"));
  const auto says = once_window_says("途中で止めました。結果のブックは作っていません。");
  ASSERT_TRUE(says) << ::testing::PrintToString(window_says());
  // It was complete before.
  EXPECT_THAT(*says, HasSubstr(report.string()));
  EXPECT_THAT(content(report), HasSubstr("</html>"));
  EXPECT_FALSE(results(shared()));
  EXPECT_EQ(open_documents(), open);
  EXPECT_EQ(window.value("B2"), 3);
  check_one(window);
}

TEST(CheckFolder, EndsWithTheDocumentFromWhichItWasStarted) {
  const fs::path reports = new_folder("報告書");
  {
    const Document window = shared().new_calc(true);
    check_folder(shared(), window, large_folder(), reports / "report.html");
    ASSERT_TRUE(once([] { return is_running(); })) << ::testing::PrintToString(window_says());
  }
  ASSERT_TRUE(once([] { return window_says().empty(); }));
  EXPECT_FALSE(results(shared()));
  EXPECT_FALSE(fs::exists(reports / "report.html"));
  check_one(shared().new_calc(true));
}

TEST(CheckFolder, SaysWhatIsMissing) {
  const Document window = shared().new_calc(true);
  check_folder(shared(), window, test_office::scratch() / "no such folder");
  const auto says = once_window_says("がありません");
  ASSERT_TRUE(says) << ::testing::PrintToString(window_says());
  EXPECT_THAT(*says, HasSubstr("no such folder"));
  check_folder(shared(), window, new_folder("空"));
  EXPECT_TRUE(once_window_says("点検するブックがありません"));
}

TEST(CheckFolder, SaysWhyTheReportCannotBeWritten) {
  const fs::path folder = new_folder("提出");
  fs::copy_file(sample("clean"), folder / "clean.ods");
  const Document window = shared().new_calc(true);
  check_folder(shared(), window, folder, folder / "no such folder" / "report.html");
  const auto missing = once_window_says("がありません");
  ASSERT_TRUE(missing) << ::testing::PrintToString(window_says());
  EXPECT_THAT(*missing, HasSubstr("no such folder"));
  // Nobody may make a file there.
  check_folder(shared(), window, folder, "/proc/report.html");
  const auto refused = once_window_says("書き込めません");
  ASSERT_TRUE(refused) << ::testing::PrintToString(window_says());
  EXPECT_THAT(*refused, HasSubstr("/proc/report.html"));
  EXPECT_FALSE(results(shared()));
}

}  // namespace
}  // namespace tenken::test
