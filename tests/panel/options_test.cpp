// SPDX-License-Identifier: MPL-2.0
// The page under Tools > Options, and a division's settings.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <filesystem>
#include <fstream>

#include "tests/office/office.hpp"
#include "tests/panel/panel_probe.hpp"
#include "uno/common/application.hpp"
#include "uno/common/settings.hpp"

namespace tenken::panel_test {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test_office::Document;
using test_office::shared;

/// The page in a window, as the office's dialog shows it.
class OptionsPage : public ::testing::Test {
 protected:
  OptionsPage()
      : before_(office::settings(shared().context())),
        document_(shared().new_calc(true)),
        handler_(shared().create("org.tenken.OptionsPage"), UNO_QUERY_THROW) {
    const Reference<css::awt::XWindowPeer> parent(
        document_.model()->getCurrentController()->getFrame()->getContainerWindow(),
        UNO_QUERY_THROW);
    const std::string page =
        "file://" + std::string(TENKEN_UNPACKED) + "/tenken/dialogs/options.xdl";
    window_ = css::awt::ContainerWindowProvider::create(shared().context())
                  ->createContainerWindow(test_office::to_ustring(page), {}, parent, handler_);
    send("initialize");
  }

  ~OptionsPage() override {
    Reference<css::lang::XComponent>(window_, UNO_QUERY_THROW)->dispose();
    office::keep_settings(shared().context(), before_);
  }

  void send(const char* event) const {
    handler_->callHandlerMethod(window_, Any(rtl::OUString::createFromAscii(event)),
                                "external_event");
  }

  template <typename Control>
  [[nodiscard]] Reference<Control> control(const char* name) const {
    return {Reference<css::awt::XControlContainer>(window_, UNO_QUERY_THROW)
                ->getControl(rtl::OUString::createFromAscii(name)),
            UNO_QUERY_THROW};
  }

  [[nodiscard]] static office::Settings kept() { return office::settings(shared().context()); }

 private:
  office::Settings before_;
  Document document_;
  Reference<css::awt::XContainerWindowEventHandler> handler_;
  Reference<css::awt::XWindow> window_;
};

TEST_F(OptionsPage, KeepsWhatWasChosenOnlyWithOk) {
  EXPECT_EQ(control<css::awt::XCheckBox>("live")->getState(), kept().live ? 1 : 0);
  const sal_Int16 other = kept().live ? 0 : 1;
  control<css::awt::XCheckBox>("live")->setState(other);
  control<css::awt::XListBox>("language")->selectItemPos(2, true);
  control<css::awt::XTextComponent>("division")
      ->setText(test_office::to_ustring("/tmp/部署/.tenken.toml"));
  EXPECT_EQ(kept().language, "");
  send("ok");
  EXPECT_EQ(kept().live, other == 1);
  EXPECT_EQ(kept().language, "en");
  EXPECT_EQ(kept().division, "file:///tmp/%E9%83%A8%E7%BD%B2/.tenken.toml");
}

TEST_F(OptionsPage, TakesBackWhatWasNotKept) {
  control<css::awt::XCheckBox>("live")->setState(kept().live ? 0 : 1);
  send("back");
  EXPECT_EQ(control<css::awt::XCheckBox>("live")->getState(), kept().live ? 1 : 0);
}

TEST(Division, SetsRulesForEveryFormAndBringsItsOwn) {
  namespace fs = std::filesystem;
  const std::string shipped = std::string(TENKEN_UNPACKED) + "/tenken/forms/nagano-r5.toml";
  const fs::path folder = test_office::scratch() / "division";
  fs::create_directories(folder / "forms");
  fs::copy_file(shipped, folder / "forms" / "own.toml", fs::copy_options::overwrite_existing);
  std::ofstream(folder / ".tenken.toml") << "forms = [\"forms\"]\n[severities]\nTXT002 = \"off\"\n";
  const office::Application application({shipped}, {}, (folder / ".tenken.toml").string());
  EXPECT_TRUE(application.form_errors().empty());
  ASSERT_EQ(application.forms().size(), 2U);
  for (const form::Definition& form : application.forms()) {
    EXPECT_EQ(form.severities.count("TXT002"), 1U) << form.file;
  }
}

TEST(Division, IsSaidToBeWrongWithItsLine) {
  const std::filesystem::path file = test_office::scratch() / "wrong.toml";
  std::ofstream(file) << "[severities]\nTXT999 = \"off\"\n";
  const office::Application application({}, {}, file.string());
  ASSERT_EQ(application.form_errors().size(), 1U);
  EXPECT_EQ(application.form_errors()[0].line, 2);
}

}  // namespace
}  // namespace tenken::panel_test
