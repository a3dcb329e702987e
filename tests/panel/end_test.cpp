// SPDX-License-Identifier: MPL-2.0
// What is left in the office of a list that is no longer shown, and of a panel whose document was
// closed: nothing.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XPanels.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <com/sun/star/uno/XAdapter.hpp>
#include <com/sun/star/uno/XWeak.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "tests/office/office.hpp"
#include "tests/panel/probe/panel_probe.hpp"
#include "uno/panel/panel_controls.hpp"

namespace tenken::panel_test {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using test_office::Document;
using test_office::shared;
using ::testing::IsEmpty;
using Object = Reference<css::uno::XInterface>;

/// Objects of the office, watched without being held.
class Watched {
 public:
  void add(std::string name, const Object& object) {
    const Reference<css::uno::XWeak> weak(object, UNO_QUERY);
    if (weak.is()) all_.emplace_back(std::move(name), weak->queryAdapter());
  }
  [[nodiscard]] std::size_t count() const { return all_.size(); }
  /// The names of those that are still there.
  [[nodiscard]] std::vector<std::string> alive() const {
    std::vector<std::string> names;
    for (const auto& [name, adapter] : all_) {
      if (adapter->queryAdapted().is()) names.push_back(name);
    }
    return names;
  }

 private:
  std::vector<std::pair<std::string, Reference<css::uno::XAdapter>>> all_;
};

/// The sample with mistakes in a window with the panel, live checking on.
class End : public ::testing::Test {
 protected:
  End() {
    set_option("Live/Enabled", Any(true));
    open();
  }
  ~End() override { set_option("Live/Enabled", Any(false)); }

  void open() {
    document_.emplace(shared().load(
        test_office::copy_of(std::filesystem::path(TENKEN_SAMPLES) / "mistakes.ods"), true));
    command(shared(), frame(), "check");
    settle();
  }
  void close() {
    document_.reset();
    settle();
  }
  [[nodiscard]] const Document& document() const { return *document_; }
  [[nodiscard]] Reference<css::frame::XFrame> frame() const {
    return document_->model()->getCurrentController()->getFrame();
  }
  static void settle() { wait_until_idle(shared()); }

  [[nodiscard]] Reference<css::awt::XControlContainer> panel(const char* name) const {
    const auto sidebar =
        Reference<css::frame::XController2>(frame()->getController(), UNO_QUERY_THROW)
            ->getSidebar();
    const Reference<css::ui::XDeck> deck(sidebar->getDecks()->getByName("TenkenDeck"),
                                         UNO_QUERY_THROW);
    const Reference<css::ui::XPanel> panel(
        deck->getPanels()->getByName(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW);
    return {panel->getDialog(), UNO_QUERY_THROW};
  }
  static Reference<css::beans::XPropertySet> model_of(const Object& control) {
    return {Reference<css::awt::XControl>(control, UNO_QUERY_THROW)->getModel(), UNO_QUERY_THROW};
  }
  void focus_list() const {
    const auto tree =
        panel("TenkenPanel")->getControl(rtl::OUString::createFromAscii(office::control::list));
    Reference<css::awt::XWindow>(tree, UNO_QUERY_THROW)->setFocus();
    settle();
  }
  /// What the list shows now, as the tree control knows it.
  [[nodiscard]] Object list() const {
    const auto tree =
        panel("TenkenPanel")->getControl(rtl::OUString::createFromAscii(office::control::list));
    return Object(model_of(tree)->getPropertyValue("DataModel"), UNO_QUERY_THROW);
  }

  /// Every control of both panels, their models, and what they show.
  void watch_panels(Watched& watched) const {
    for (const char* name : {"TenkenPanel", "TenkenGlancePanel"}) {
      const auto container = panel(name);
      watch_control(watched, name, container);
      int number = 0;
      for (const auto& control : container->getControls()) {
        watch_control(watched, std::string(name) + "." + std::to_string(number++), control);
      }
    }
    watched.add("list", list());
  }

 private:
  static void watch_control(Watched& watched, const std::string& name, const Object& control) {
    watched.add(name, control);
    watched.add(name + " peer", Reference<css::awt::XControl>(control, UNO_QUERY_THROW)->getPeer());
    const auto model = model_of(control);
    watched.add(name + " model", model);
    if (!model->getPropertySetInfo()->hasPropertyByName("Graphic")) return;
    watched.add(name + " picture", Object(model->getPropertyValue("Graphic"), UNO_QUERY));
  }

  std::optional<Document> document_;
};

TEST_F(End, AListThatIsShownNoLongerGoes) {
  Watched watched;
  watched.add("list", list());
  document().set_value("H26", -6400);
  settle();
  Watched next;
  next.add("list", list());
  ASSERT_THAT(next.alive(), ::testing::SizeIs(1));
  EXPECT_THAT(watched.alive(), IsEmpty());
}

TEST_F(End, NothingOfAPanelOutlivesItsDocument) {
  constexpr int documents = 3;
  for (int round = 0; round < documents; ++round) {
    if (round > 0) open();
    Watched watched;
    watch_panels(watched);
    watched.add("document", document().model());
    watched.add("window", frame());
    constexpr std::size_t least = 100;
    EXPECT_GT(watched.count(), least);
    EXPECT_THAT(watched.alive(), ::testing::SizeIs(watched.count()));
    // The last one has the focus, and with it the office's keys.
    if (round + 1 == documents) focus_list();
    close();
    EXPECT_THAT(watched.alive(), IsEmpty());
  }
}

}  // namespace
}  // namespace tenken::panel_test
