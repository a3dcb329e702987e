// SPDX-License-Identifier: MPL-2.0
// The folder's window asks before it writes over a report.
#include <gmock/gmock.h>

#include <com/sun/star/frame/XController.hpp>
#include <fstream>
#include <optional>

#include "tests/folder/folder_command.hpp"
#include "tests/office/office.hpp"
#include "tests/panel/probe/open_dialog.hpp"

namespace tenken::test {
namespace {

namespace fs = std::filesystem;
using panel_test::OpenDialog;
using test_office::Document;
using ::testing::AllOf;
using ::testing::HasSubstr;

constexpr const char* before = "前の報告書";
constexpr const char* question = "点検";
constexpr const char* ok = "OK";
constexpr const char* cancel = "キャンセル";

/// A folder with one sheet, checked into a report that is already there, in an office that asks.
class OverwriteTheReport : public ::testing::Test {
 protected:
  OverwriteTheReport() : window_(office().new_calc(true)) {
    fs::copy_file(sample("clean"), folder_ / "clean.ods");
    std::ofstream(report_) << before;
  }

  void SetUp() override {
    if (!panel_test::dialogs_can_be_answered(office(),
                                             window_.model()->getCurrentController()->getFrame())) {
      GTEST_SKIP() << "this LibreOffice does not describe its windows to other programs";
    }
    check_folder(office(), window_, folder_, report_);
  }

  static test_office::Office& office() { return test_office::shared({.dialogs = true}); }
  [[nodiscard]] const fs::path& report() const { return report_; }

  void answer(const char* button) const {
    const OpenDialog box(office(), question);
    EXPECT_THAT(box.names(), AllOf(HasSubstr(report_.string()), HasSubstr("すでにあります")));
    EXPECT_EQ(content(report_), before) << "not before the answer";
    box.press(button);
    ASSERT_FALSE(box.open());
  }
  [[nodiscard]] static OpenDialog folder_window() { return {office(), "フォルダーを点検"}; }

 private:
  fs::path folder_ = new_folder("書き換え");
  fs::path report_ = test_office::scratch() / "before.html";
  Document window_;
};

TEST_F(OverwriteTheReport, YesWritesTheNewOne) {
  answer(ok);
  const std::optional<Document> found = once([] { return results(office()); });
  ASSERT_TRUE(found) << folder_window().labels();
  EXPECT_TRUE(once([] {
    return folder_window().labels().find("1 冊を点検しました") != std::string::npos;
  })) << folder_window().labels();
  EXPECT_THAT(content(report()), HasSubstr("</html>"));
}

TEST_F(OverwriteTheReport, NoLeavesItAsItIsAndAllThatWasChosen) {
  answer(cancel);
  EXPECT_EQ(content(report()), before);
  EXPECT_FALSE(results(office()));
  EXPECT_THAT(folder_window().labels(), HasSubstr("元のファイルは変わりません。"));
  // Nothing has begun, and all that was given is still there.
  folder_window().press("点検する");
  answer(ok);
  const std::optional<Document> found = once([] { return results(office()); });
  ASSERT_TRUE(found) << folder_window().labels();
  EXPECT_THAT(content(report()), HasSubstr("</html>"));
}

}  // namespace
}  // namespace tenken::test
