// SPDX-License-Identifier: MPL-2.0
// Where people look for things: menu, toolbar, shortcuts and templates, as the office has them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyEvent.hpp>
#include <com/sun/star/awt/KeyModifier.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/NoSuchElementException.hpp>
#include <com/sun/star/container/XHierarchicalNameAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/DocumentTemplates.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <com/sun/star/ui/GlobalAcceleratorConfiguration.hpp>
#include <com/sun/star/ui/XAcceleratorConfiguration.hpp>
#include <com/sun/star/ui/XModuleUIConfigurationManagerSupplier.hpp>
#include <com/sun/star/ui/XUIConfigurationManager.hpp>
#include <com/sun/star/ui/theModuleUIConfigurationManagerSupplier.hpp>
#include <map>
#include <rtl/uri.hxx>
#include <set>
#include <string>
#include <vector>

#include "tests/office/office.hpp"

namespace tenken {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using test_office::Office;
using test_office::to_ustring;
using test_office::to_utf8;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
namespace key = css::awt::Key;
namespace modifier = css::awt::KeyModifier;

constexpr const char* calc = "com.sun.star.sheet.SpreadsheetDocument";

/// What a key does: in Calc, or anywhere in the office; "" for nothing.
std::string command_of(const Office& office, const css::awt::KeyEvent& event) {
  const auto modules = css::ui::theModuleUIConfigurationManagerSupplier::get(office.context());
  const Reference<css::ui::XUIConfigurationManager> manager(
      modules->getUIConfigurationManager(rtl::OUString::createFromAscii(calc)), UNO_QUERY_THROW);
  const std::vector<Reference<css::ui::XAcceleratorConfiguration>> keys{
      {manager->getShortCutManager(), UNO_QUERY_THROW},
      css::ui::GlobalAcceleratorConfiguration::create(office.context())};
  for (const auto& each : keys) {
    try {
      return to_utf8(each->getCommandByKeyEvent(event));
    } catch (const css::container::NoSuchElementException&) {  // NOLINT(bugprone-empty-catch)
      // Not this one.
    }
  }
  return {};
}

css::awt::KeyEvent with_control_and_alt(sal_Int16 code, bool shift) {
  css::awt::KeyEvent event;
  event.KeyCode = code;
  event.Modifiers = static_cast<sal_Int16>(modifier::MOD1 | modifier::MOD2 |
                                           (shift ? modifier::SHIFT : sal_Int16{0}));
  return event;
}

TEST(Shortcuts, AreOursAndWereFree) {
  const std::map<std::string, css::awt::KeyEvent> ours{
      {"check", with_control_and_alt(key::K, false)},
      {"mendAll", with_control_and_alt(key::K, true)},
      {"nextFinding", with_control_and_alt(key::N, false)},
      {"previousFinding", with_control_and_alt(key::N, true)}};
  const Office& bare = test_office::shared({.extension = false});
  for (const auto& [name, event] : ours) {
    EXPECT_EQ(command_of(test_office::shared(), event), "org.tenken.commands:" + name);
    EXPECT_EQ(command_of(bare, event), "") << name << " takes a key that has a meaning already";
  }
}

/// A part of the office's settings.
Reference<css::container::XNameAccess> settings(const char* path) {
  const Reference<css::lang::XMultiServiceFactory> provider(
      css::configuration::theDefaultProvider::get(test_office::shared().context()),
      UNO_QUERY_THROW);
  css::uno::Sequence<Any> arguments(1);
  arguments.getArray()[0] <<=
      css::beans::NamedValue("nodepath", Any(rtl::OUString::createFromAscii(path)));
  return {provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess",
                                                arguments),
          UNO_QUERY_THROW};
}

std::string text_of(const Reference<css::container::XNameAccess>& node, const char* name) {
  rtl::OUString text;
  node->getByName(rtl::OUString::createFromAscii(name)) >>= text;
  return to_utf8(text);
}

/// The access keys of a menu's entries, below it as well; each level by itself.
void expect_own_access_keys(const Reference<css::container::XNameAccess>& menu) {
  std::set<char> known;
  for (const rtl::OUString& name : menu->getElementNames()) {
    const Reference<css::container::XNameAccess> entry(menu->getByName(name), UNO_QUERY_THROW);
    const std::string title = text_of(entry, "Title");
    if (text_of(entry, "URL") == "private:separator") continue;
    const std::size_t tilde = title.find('~');
    ASSERT_NE(tilde, std::string::npos) << title;
    EXPECT_TRUE(known.insert(title.at(tilde + 1)).second) << title << ": another has this key";
    const Reference<css::container::XNameAccess> below(entry->getByName("Submenu"), UNO_QUERY);
    if (below.is() && below->hasElements()) expect_own_access_keys(below);
  }
}

TEST(Menu, HasAnAccessKeyOfItsOwnForEveryEntry) {
  const auto menu =
      settings("/org.openoffice.Office.Addons/AddonUI/OfficeMenuBar/org.tenken.menu/Submenu");
  ASSERT_GT(menu->getElementNames().getLength(), 10);
  expect_own_access_keys(menu);
}

TEST(Menu, HasWhatIsUsedMostFirstAndWhatBelongsTogetherInOnePlace) {
  const auto menu =
      settings("/org.openoffice.Office.Addons/AddonUI/OfficeMenuBar/org.tenken.menu/Submenu");
  std::vector<std::string> commands;
  for (const rtl::OUString& name : menu->getElementNames()) {
    const Reference<css::container::XNameAccess> entry(menu->getByName(name), UNO_QUERY_THROW);
    const std::string url = text_of(entry, "URL");
    commands.push_back(url.substr(url.find(':') + 1));
  }
  EXPECT_THAT(commands, ElementsAre("check", "mendAll", "nextFinding", "previousFinding",
                                    "copyFindings", "showReport", "saveReport", "submissionCopy",
                                    "separator", "compareLastYear", "stopComparing", "separator",
                                    "", "separator", "nextYear", "checkFolder", "newFromTemplate",
                                    "openSample", "separator", "rules"));
}

TEST(Templates, HaveTheBlankForm) {
  const auto all = css::frame::DocumentTemplates::create(test_office::shared().context());
  all->update();
  const auto files = css::ucb::SimpleFileAccess::create(test_office::shared().context());
  std::vector<std::string> templates;
  // What File > Templates lists: folders of the office's own hierarchy, and what is in them.
  const rtl::OUString root = all->getContent()->getIdentifier()->getContentIdentifier();
  for (const rtl::OUString& group : files->getFolderContents(root, true)) {
    for (const rtl::OUString& each : files->getFolderContents(group, false)) {
      templates.push_back(
          to_utf8(rtl::Uri::decode(each, rtl_UriDecodeWithCharset, RTL_TEXTENCODING_UTF8)));
    }
  }
  EXPECT_THAT(templates, Contains(HasSubstr("事業改善シート"))) << to_utf8(root);
}

}  // namespace
}  // namespace tenken
