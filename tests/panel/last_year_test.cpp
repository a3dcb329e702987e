// SPDX-License-Identifier: MPL-2.0
// A document that remembers last year's workbook.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <filesystem>
#include <string>

#include "logic/check/properties/last_year_path.hpp"
#include "logic/files/ods.hpp"
#include "tests/office/office.hpp"
#include "tests/panel/probe/panel_probe.hpp"
#include "tests/support/beside.hpp"
#include "uno/calc/document_properties.hpp"
#include "uno/calc/last_year.hpp"

namespace tenken::panel_test {
namespace {

namespace fs = std::filesystem;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test_office::Document;
using test_office::shared;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* comparing = "前年度: R4.ods と比べています";

/// The clean sample beside last year's, from which one value differs, in a window with the panel.
class LastYear : public ::testing::Test {
 protected:
  LastYear()
      : file_(test_office::scratch() / "R4.ods"),
        document_(
            shared().load(test_office::copy_of(fs::path(TENKEN_SAMPLES) / "clean.ods"), true)),
        panel_(shared(), frame()) {
    write("indicator.2.actual.R4 = 9\n");
  }

  void write(const std::string& changes) const {
    EXPECT_EQ(
        files::write_ods(test::last_years_form(changes), files::OdsKind::document, file_.string()),
        "");
  }

  /// As the menu does after the file was chosen.
  void choose(const fs::path& file) const {
    EXPECT_TRUE(
        office::set_last_year(shared().context(), document_.model(), file.string()).empty());
    command("check");
  }

  void command(const char* name) const { panel_test::command(shared(), frame(), name); }
  [[nodiscard]] Reference<css::frame::XFrame> frame() const {
    return document_.model()->getCurrentController()->getFrame();
  }
  [[nodiscard]] const Document& document() const { return document_; }
  [[nodiscard]] const PanelProbe& panel() const { return panel_; }
  [[nodiscard]] const fs::path& file() const { return file_; }
  [[nodiscard]] std::string kept() const {
    return office::user_properties(document_.model())[std::string(check::last_year_property)];
  }

 private:
  fs::path file_;
  Document document_;
  PanelProbe panel_;
};

TEST_F(LastYear, IsComparedWithInThePanel) {
  choose(file());
  EXPECT_EQ(kept(), "R4.ods") << "the way from the document";
  EXPECT_THAT(panel().labels(), HasSubstr(comparing));
  panel().choose("IND010");
  EXPECT_THAT(panel().detail(), HasSubstr("R4.ods"));
}

TEST_F(LastYear, IsReadAgainWhenItChanges) {
  choose(file());
  EXPECT_EQ(panel().rows(), 1);
  write("");
  command("check");
  EXPECT_EQ(panel().rows(), 0);
  EXPECT_THAT(panel().labels(), HasSubstr(comparing));
}

TEST_F(LastYear, IsSaidToBeGone) {
  choose(file());
  fs::remove(file());
  command("check");
  EXPECT_EQ(panel().rows(), 0);
  EXPECT_THAT(panel().labels(),
              AllOf(HasSubstr("「R4.ods」とは比べていません。ファイルが見つかりません。"),
                    Not(HasSubstr(comparing))));
}

TEST_F(LastYear, IsTakenOffAndBackWithUndo) {
  choose(file());
  command("stopComparing");
  EXPECT_EQ(kept(), "");
  EXPECT_EQ(panel().rows(), 0);
  EXPECT_THAT(panel().labels(),
              AllOf(HasSubstr("前年度のシートとの比較をやめました"), Not(HasSubstr(comparing))));
  Reference<css::document::XUndoManagerSupplier>(document().uno(), UNO_QUERY_THROW)
      ->getUndoManager()
      ->undo();
  EXPECT_EQ(kept(), "R4.ods");
  command("check");
  EXPECT_THAT(panel().labels(), HasSubstr(comparing));
}

TEST_F(LastYear, IsRememberedInTheFile) {
  choose(file());
  for (const auto& [name, filter] : {std::pair("kept.ods", test_office::ods_filter),
                                     std::pair("kept.xlsx", test_office::xlsx_filter)}) {
    const fs::path saved = test_office::scratch() / name;
    document().store(saved, filter);
    const Document again = shared().load(saved, true);
    const auto last_year = office::last_year_of(shared().context(), again.model());
    ASSERT_TRUE(last_year) << name;
    EXPECT_EQ(last_year->file, file().string()) << name;
    EXPECT_TRUE(last_year->sheet) << name;
  }
}

}  // namespace
}  // namespace tenken::panel_test
