// SPDX-License-Identifier: MPL-2.0
// Live checking while nobody types: no check runs, and nothing is set to ring.
#include <gtest/gtest.h>

#include <filesystem>
#include <memory>

#include "tests/office/office.hpp"
#include "tests/panel/probe/panel_probe.hpp"
#include "uno/calc/live_check.hpp"
#include "uno/calc/session.hpp"

namespace tenken::panel_test {
namespace {

using css::uno::Any;
using office::LiveCheck;
using office::Session;
using test_office::Document;
using test_office::shared;

/// Live checking of the sample with mistakes in this program, which can look at it; what it calls
/// is the office.
class Idle : public ::testing::Test {
 protected:
  Idle()
      : document_(shared().load(
            test_office::copy_of(std::filesystem::path(TENKEN_SAMPLES) / "mistakes.ods"))) {
    set_option("Live/Enabled", Any(true));
    session_ = std::make_shared<Session>(document_.model());
    live_ = std::make_unique<LiveCheck>(shared().context(), document_.model(), session_, [this] {
      ++asked_;
      return seen_;
    });
  }
  ~Idle() override { set_option("Live/Enabled", Any(false)); }

  /// Lets the office do all that it was asked to.
  static void settle() { wait_until_idle(shared()); }

  [[nodiscard]] Session& session() { return *session_; }
  [[nodiscard]] LiveCheck& live() { return *live_; }
  void hide() { seen_ = false; }
  /// How often live checking has asked whether anybody sees it: before each thing that it does.
  [[nodiscard]] int asked() const { return asked_; }

  void expect_rest() {
    const int revision = session().revision();
    const int asked_before = asked();
    EXPECT_FALSE(live().pending());
    constexpr int rounds = 10;
    for (int round = 0; round < rounds; ++round) settle();
    EXPECT_FALSE(live().pending());
    EXPECT_EQ(session().revision(), revision);
    EXPECT_EQ(asked(), asked_before);
  }

 private:
  Document document_;
  bool seen_ = true;
  int asked_ = 0;
  std::shared_ptr<Session> session_;
  std::unique_ptr<LiveCheck> live_;
};

TEST_F(Idle, BeforeAnythingWasTyped) {
  session().check(shared().context());
  live().catch_up();
  expect_rest();
}

TEST_F(Idle, AfterWhatWasTypedIsChecked) {
  session().check(shared().context());
  const int revision = session().revision();
  session().document_changed();
  settle();
  EXPECT_EQ(session().revision(), revision + 1);
  expect_rest();
}

TEST_F(Idle, WhenNobodySeesIt) {
  session().check(shared().context());
  hide();
  session().document_changed();
  expect_rest();
  live().catch_up();
  expect_rest();
}

TEST_F(Idle, WhenItIsSwitchedOff) {
  session().check(shared().context());
  set_option("Live/Enabled", Any(false));
  live().set_up(office::settings(shared().context()));
  session().document_changed();
  expect_rest();
}

}  // namespace
}  // namespace tenken::panel_test
