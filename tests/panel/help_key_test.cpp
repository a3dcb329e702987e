// SPDX-License-Identifier: MPL-2.0
// F1 in the panel: which keys are taken, and when the office asks. A key that a test presses goes
// past the office's key handlers, so what is here is the handler itself, in a real office's
// toolkit.
#include <gtest/gtest.h>

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyModifier.hpp>
#include <cppuhelper/weakref.hxx>
#include <rtl/ref.hxx>

#include "tests/office/office.hpp"
#include "tests/panel/probe/office_window.hpp"
#include "uno/panel/help_key.hpp"

namespace tenken::panel_test {
namespace {

using css::awt::XKeyHandler;
using css::uno::Reference;
using office::HelpKey;
using test_office::shared;

css::awt::KeyEvent pressed(sal_Int16 code, sal_Int16 modifiers = 0) {
  css::awt::KeyEvent event;
  event.KeyCode = code;
  event.Modifiers = modifiers;
  return event;
}

class HelpKeyTest : public ::testing::Test {
 protected:
  /// As if a finding were chosen, or none.
  void choose(bool chosen) { chosen_ = chosen; }
  [[nodiscard]] int explained() const { return explained_; }
  [[nodiscard]] rtl::Reference<HelpKey> make() {
    return new HelpKey(shared().context(), [this] {
      explained_ += chosen_ ? 1 : 0;
      return chosen_;
    });
  }
  /// Whether it is gone once the office had time to let go of it: that is told without an answer.
  static bool gone(const css::uno::WeakReference<XKeyHandler>& handler) {
    constexpr int rounds = 50;
    for (int round = 0; round < rounds && handler.get().is(); ++round) wait_until_idle(shared());
    return !handler.get().is();
  }

 private:
  bool chosen_ = true;
  int explained_ = 0;
};

TEST_F(HelpKeyTest, IsTakenWhileThePanelHasTheFocus) {
  const rtl::Reference<HelpKey> key = make();
  EXPECT_FALSE(key->keyPressed(pressed(css::awt::Key::F1)));
  key->focusGained({});
  EXPECT_TRUE(key->keyPressed(pressed(css::awt::Key::F1)));
  EXPECT_EQ(explained(), 1);
  EXPECT_FALSE(key->keyReleased(pressed(css::awt::Key::F1)));
  key->focusLost({});
  EXPECT_FALSE(key->keyPressed(pressed(css::awt::Key::F1)));
  EXPECT_EQ(explained(), 1);
}

TEST_F(HelpKeyTest, IsTheOfficesOwnWhereNothingIsChosen) {
  const rtl::Reference<HelpKey> key = make();
  choose(false);
  key->focusGained({});
  EXPECT_FALSE(key->keyPressed(pressed(css::awt::Key::F1)));
  key->focusLost({});
}

TEST_F(HelpKeyTest, TakesNoOtherKey) {
  const rtl::Reference<HelpKey> key = make();
  key->focusGained({});
  for (const sal_Int16 modifier :
       {css::awt::KeyModifier::SHIFT, css::awt::KeyModifier::MOD1, css::awt::KeyModifier::MOD2}) {
    EXPECT_FALSE(key->keyPressed(pressed(css::awt::Key::F1, modifier))) << modifier;
  }
  constexpr sal_Int16 highest = 2000;  // of css.awt.Key
  for (sal_Int16 code = 0; code < highest; ++code) {
    if (code == css::awt::Key::F1) continue;
    EXPECT_FALSE(key->keyPressed(pressed(code))) << code;
  }
  EXPECT_EQ(explained(), 0);
  key->focusLost({});
}

TEST_F(HelpKeyTest, IsHeldByTheOfficeWhileThePanelHasTheFocusAndNoLonger) {
  rtl::Reference<HelpKey> key = make();
  const css::uno::WeakReference<XKeyHandler> seen{Reference<XKeyHandler>(key.get())};
  key->focusGained({});
  key->focusGained({});  // from one control to the next
  HelpKey* const held = key.get();
  key.clear();
  ASSERT_TRUE(seen.get().is()) << "the office does not have it";
  wait_until_idle(shared());
  ASSERT_TRUE(seen.get().is()) << "the office has let go of it";
  held->focusLost({});
  EXPECT_TRUE(gone(seen));
}

TEST_F(HelpKeyTest, IsHeldNoLongerWhenThePanelGoes) {
  rtl::Reference<HelpKey> key = make();
  const css::uno::WeakReference<XKeyHandler> seen{Reference<XKeyHandler>(key.get())};
  key->focusGained({});
  key->forget();
  EXPECT_FALSE(key->keyPressed(pressed(css::awt::Key::F1)));
  key->focusGained({});  // what is told of a control that goes
  key.clear();
  EXPECT_TRUE(gone(seen));
}

}  // namespace
}  // namespace tenken::panel_test
