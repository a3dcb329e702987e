// SPDX-License-Identifier: MPL-2.0
// A person's rules written to a file and read by another one, as the page under Tools > Options
// does it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>

#include "tests/office/office.hpp"
#include "tests/office/options_page.hpp"
#include "tests/panel/probe/open_dialog.hpp"
#include "tests/panel/probe/panel_probe.hpp"
#include "uno/common/application.hpp"
#include "uno/common/settings.hpp"

namespace tenken::panel_test {
namespace {

namespace fs = std::filesystem;
using css::uno::Reference;
using test_office::Accessible;
using test_office::Document;
using test_office::to_utf8;
using ::testing::AllOf;
using ::testing::HasSubstr;
namespace role = css::accessibility::AccessibleRole;

/// The page ルール in a window, in an office that asks.
class SettingsFile : public ::testing::Test {
 protected:
  SettingsFile()
      : before_(office::settings(office().context())),
        document_(office().new_calc(true)),
        page_(office(), document_, test_office::PageName::rules) {}

  ~SettingsFile() override {
    office::keep_settings(office().context(), before_);
    send("ok");
  }

  void SetUp() override {
    if (!dialogs_can_be_answered(office(), frame_of(document_))) {
      GTEST_SKIP() << "this LibreOffice does not describe its windows to other programs";
    }
  }

  static test_office::Office& office() { return test_office::shared({.dialogs = true}); }

  void send(const char* event) const { page_.send(event); }

  /// The page anew, for somebody who has chosen these rules and forms.
  void open_with(const form::SettingLines& rules, const std::string& forms) const {
    office::Settings settings = before_;
    settings.rules = rules;
    settings.forms = forms;
    office::keep_settings(office().context(), settings);
    send("initialize");
  }

  template <typename Control>
  [[nodiscard]] Reference<Control> control(const char* name) const {
    return page_.control<Control>(name);
  }

  /// Presses a button of the page and gives the file for which it asks; `then` answers what it says
  /// of that in a box.
  void press(const char* button, const fs::path& file,
             const std::function<void(const OpenDialog&)>& then = {}) const {
    Accessible(office(), control<css::awt::XWindow>(button)).act();
    const bool writes = std::string_view(button) == "export";
    const std::string title = writes ? "名前を付けて保存" : "開く";
    {
      const OpenDialog picker(office(), title);
      picker.fill("ファイル名", file.string());
      picker.press(writes ? "保存" : "開く");
      ASSERT_FALSE(picker.open()) << picker.names();
    }
    if (then) {
      const OpenDialog box(office(), "点検");
      then(box);
      ASSERT_FALSE(box.open());
    }
    ASSERT_FALSE(dialog_is_open(office(), title)) << "one press asks once";
    wait_until_idle(office());
  }

  /// What the page says below its list.
  [[nodiscard]] std::string says() const {
    return to_utf8(control<css::awt::XFixedText>("help")->getText());
  }
  [[nodiscard]] std::string forms() const {
    return to_utf8(control<css::awt::XTextComponent>("forms")->getText());
  }
  [[nodiscard]] static office::Settings kept() { return office::settings(office().context()); }

 private:
  office::Settings before_;
  Document document_;
  test_office::OptionsPage page_;
};

/// A file of this name that is not there yet.
fs::path new_file(const char* name) {
  const fs::path file = test_office::scratch() / name;
  fs::remove(file);
  return file;
}

const form::SettingLines other_rules{.severities = "NUM001=note TXT001=off",
                                     .thresholds = "NUM006.factor=20"};

TEST_F(SettingsFile, IsReadByAnotherAsItWasWritten) {
  const fs::path file = new_file("部署の設定.toml");
  open_with(other_rules, "file:///srv/%E6%A7%98%E5%BC%8F");
  press("export", file);
  EXPECT_EQ(says(), "書き出しました: " + file.string());

  open_with({}, "");  // somebody else
  press("import", file);
  EXPECT_EQ(says(), "読み込みました: " + file.string());
  EXPECT_EQ(forms(), "/srv/様式");
  EXPECT_EQ(kept().rules.severities, "") << "not before OK";
  send("ok");
  EXPECT_EQ(kept().rules.severities, other_rules.severities);
  EXPECT_EQ(kept().rules.thresholds, other_rules.thresholds);
  EXPECT_EQ(kept().forms, "file:///srv/%E6%A7%98%E5%BC%8F");
}

TEST_F(SettingsFile, IsADivisionsSettingsAsItIs) {
  const fs::path file = new_file("for-all.toml");
  open_with(other_rules, "");
  press("export", fs::path(file).replace_extension());
  ASSERT_TRUE(fs::exists(file)) << "it has the ending that was not typed";
  const std::string shipped = std::string(TENKEN_UNPACKED) + "/tenken/forms/nagano-r5.toml";
  const office::Application application({shipped}, {}, file.string());
  EXPECT_TRUE(application.form_errors().empty());
  ASSERT_EQ(application.forms().size(), 1U);
  const auto& severities = application.forms()[0].severities;
  EXPECT_EQ(severities.at("TXT001"), "off");
  EXPECT_EQ(severities.at("NUM001"), "note");
}

TEST_F(SettingsFile, ThatIsMisspeltIsToldWithItsLineAndSetsNothing) {
  const fs::path file = new_file("wrong.toml");
  std::ofstream(file) << "[severities]\nTXT999 = \"off\"\n";
  open_with(other_rules, "");
  const std::string before = says();
  press("import", file, [](const OpenDialog& box) {
    EXPECT_THAT(box.names(), AllOf(HasSubstr("読み込めませんでした。"), HasSubstr("wrong.toml:2"),
                                   HasSubstr("TXT999")));
    box.press("OK");
  });
  EXPECT_EQ(says(), before);
  send("ok");
  EXPECT_EQ(kept().rules.severities, other_rules.severities);
}

}  // namespace
}  // namespace tenken::panel_test
