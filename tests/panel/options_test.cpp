// SPDX-License-Identifier: MPL-2.0
// The page under Tools > Options, and a division's settings.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XNumericField.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XToolkitExperimental.hpp>
#include <filesystem>
#include <fstream>

#include "tests/office/checker.hpp"
#include "tests/office/office.hpp"
#include "tests/office/options_page.hpp"
#include "tests/panel/probe/panel_probe.hpp"
#include "uno/common/application.hpp"
#include "uno/common/settings.hpp"

namespace tenken::panel_test {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test_office::Document;
using test_office::shared;
using ::testing::AllOf;
using ::testing::EndsWith;
using ::testing::StartsWith;

/// A page in a window, as the office's dialog shows it.
class Page : public ::testing::Test {
 protected:
  explicit Page(test_office::PageName name)
      : before_(office::settings(shared().context())),
        document_(shared().new_calc(true)),
        page_(shared(), document_, name) {
    send("initialize");
  }

  ~Page() override {
    office::keep_settings(shared().context(), before_);
    send("back");
    send("ok");  // the office itself reads what holds again
  }

  void send(const char* event) const { page_.send(event); }

  template <typename Control>
  [[nodiscard]] Reference<Control> control(const char* name) const {
    return page_.control<Control>(name);
  }

  [[nodiscard]] static office::Settings kept() { return office::settings(shared().context()); }

 private:
  office::Settings before_;
  Document document_;
  test_office::OptionsPage page_;
};

class OptionsPage : public Page {
 protected:
  OptionsPage() : Page(test_office::PageName::general) {}
};

class RulesPage : public Page {
 protected:
  RulesPage() : Page(test_office::PageName::rules) {}

  /// Chooses the line that begins with this; its place.
  sal_Int16 choose(const std::string& beginning) const {
    const auto list = control<css::awt::XListBox>("rules");
    for (sal_Int16 i = 0; i < list->getItemCount(); ++i) {
      const std::string line = test_office::to_utf8(list->getItem(i));
      if (line.find(beginning) == std::string::npos) continue;
      list->selectItemPos(i, true);
      settle();
      return i;
    }
    throw std::runtime_error("no line " + beginning);
  }
  [[nodiscard]] std::string line(sal_Int16 place) const {
    return test_office::to_utf8(control<css::awt::XListBox>("rules")->getItem(place));
  }
  static void settle() {
    const Reference<css::awt::XToolkitExperimental> toolkit(
        shared().create("com.sun.star.awt.Toolkit"), UNO_QUERY_THROW);
    toolkit->processEventsToIdle();
  }
};

/// How often Checker reports this rule in the sample with mistakes.
int findings_of(const char* rule) {
  const Document document = shared().load(
      test_office::copy_of(std::filesystem::path(TENKEN_SAMPLES) / "mistakes.ods"), true);
  int count = 0;
  for (const org::tenken::Finding& finding : test_office::checker()->check(document.model())) {
    count += finding.Rule.equalsAscii(rule) ? 1 : 0;
  }
  return count;
}

TEST_F(RulesPage, SwitchesARuleOffAtOnceAndBackAgain) {
  ASSERT_EQ(findings_of("TXT001"), 1);
  const int totals = findings_of("BUD001");
  const sal_Int16 place = choose("TXT001 ");
  control<css::awt::XListBox>("severity")->selectItemPos(4, true);
  settle();
  EXPECT_THAT(line(place), AllOf(StartsWith("＊ TXT001"), EndsWith("使わない")));
  EXPECT_EQ(findings_of("TXT001"), 1) << "not before OK";
  send("ok");
  EXPECT_EQ(kept().rules.severities, "TXT001=off");
  EXPECT_EQ(findings_of("TXT001"), 0);
  EXPECT_EQ(findings_of("BUD001"), totals) << "hides nothing else";
  control<css::awt::XListBox>("severity")->selectItemPos(0, true);
  settle();
  send("ok");
  EXPECT_EQ(kept().rules.severities, "");
  EXPECT_EQ(findings_of("TXT001"), 1);
}

TEST_F(RulesPage, SetsALimit) {
  const sal_Int16 place = choose("隣の年度の何倍");
  EXPECT_THAT(line(place), EndsWith("8 倍"));
  EXPECT_EQ(control<css::awt::XNumericField>("limit")->getValue(), 8);
  control<css::awt::XTextComponent>("limit")->setText("20");
  settle();
  send("ok");
  EXPECT_EQ(kept().rules.thresholds, "NUM006.factor=20");
  send("back");
  EXPECT_THAT(line(place), EndsWith("20 倍"));
}

TEST_F(OptionsPage, LeavesTheRulesAlone) {
  office::Settings settings = kept();
  settings.rules.severities = "TXT001=note";
  office::keep_settings(shared().context(), settings);
  send("ok");
  EXPECT_EQ(kept().rules.severities, "TXT001=note");
}

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
  ASSERT_EQ(application.forms().size(), 1U) << "one with the same ID takes the other's place";
  EXPECT_EQ(application.forms()[0].file, (folder / "forms" / "own.toml").string());
  for (const form::Definition& form : application.forms()) {
    EXPECT_EQ(form.severities.count("TXT002"), 1U) << form.file;
  }
}

TEST(Division, GoesBeforeWhatAPersonHasChosen) {
  const std::string shipped = std::string(TENKEN_UNPACKED) + "/tenken/forms/nagano-r5.toml";
  const std::filesystem::path file = test_office::scratch() / "division.toml";
  std::ofstream(file) << "[severities]\nTXT002 = \"note\"\n";
  const office::Application::Own own{
      .rules = {.severities = "TXT002=off TXT001=off", .thresholds = ""}, .forms = {}};
  const office::Application application({shipped}, {}, file.string(), own);
  EXPECT_TRUE(application.form_errors().empty());
  const auto& severities = application.forms().at(0).severities;
  EXPECT_EQ(severities.find("TXT002")->second, "note");
  EXPECT_EQ(severities.find("TXT001")->second, "off");
}

TEST(Own, RulesThatAreMisspeltAreToldAndSetNothing) {
  const std::string shipped = std::string(TENKEN_UNPACKED) + "/tenken/forms/nagano-r5.toml";
  const office::Application application(
      {shipped}, {}, {}, {.rules = {.severities = "TXT999=off", .thresholds = ""}, .forms = {}});
  ASSERT_EQ(application.form_errors().size(), 1U);
  EXPECT_EQ(application.forms().size(), 1U);
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
