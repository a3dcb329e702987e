// SPDX-License-Identifier: MPL-2.0
// The panel by the keyboard alone, and for a screen reader.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include "tests/office/office.hpp"
#include "tests/panel/probe/panel_probe.hpp"

namespace tenken::panel_test {
namespace {

using css::uno::Reference;
using test_office::Document;
using test_office::shared;
using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::EndsWith;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;
namespace role = css::accessibility::AccessibleRole;
namespace key = css::awt::Key;

class Access : public ::testing::Test {
 protected:
  Access()
      : document_(shared().load(
            test_office::copy_of(std::filesystem::path(TENKEN_SAMPLES) / "mistakes.ods"), true)),
        panel_(shared(), frame_of(document_)) {
    // A finding with links to other cells is chosen.
    const Reference<css::frame::XController> controller = document_.model()->getCurrentController();
    Reference<css::view::XSelectionSupplier>(controller, css::uno::UNO_QUERY_THROW)
        ->select(css::uno::Any(document_.cell("J26")));
    command(shared(), controller->getFrame(), "showHere");
  }

  [[nodiscard]] const PanelProbe& panel() const { return panel_; }

 private:
  Document document_;
  PanelProbe panel_;
};

TEST_F(Access, EveryControlHasAName) {
  std::vector<std::string> names;
  for (const auto& [kind, name] : panel().controls()) {
    EXPECT_THAT(name, Not(IsEmpty()))
        << "a control of the role " << kind << " behind " << (names.empty() ? "" : names.back());
    names.push_back(name);
  }
  EXPECT_THAT(
      names, AllOf(Contains("一覧に示すもの"), Contains("一覧の並べ方"), Contains("一覧の中を検索"),
                   Contains(StartsWith("見つかったこと")), Contains(StartsWith("記入 "))));
}

TEST_F(Access, TabGoesThroughAllOfItFromTopToBottom) {
  panel().keys_from("点検する", {});
  const std::vector<std::string> from_top{"点検する",
                                          "報告書",
                                          "まとめて直す",
                                          "入力しながら点検する",
                                          "一覧に示すもの",
                                          "一覧の並べ方",
                                          "一覧の中を検索",
                                          "見つかったこと",
                                          "直す",
                                          "了承する",
                                          "説明",
                                          "C26",
                                          "F26",
                                          "H26",
                                          "６ 事業コスト R5年度 合計"};
  for (const std::string& name : from_top) {
    const Accessible part = panel().focused();
    ASSERT_TRUE(part.is()) << "nothing has the focus where this should: " << name;
    EXPECT_THAT(part.name(), StartsWith(name));
    panel().key(key::TAB);
  }
}

/// What the office is asked to open during a test.
class Explains : public Access {
 protected:
  /// The desktop's program runs beside the office: it is waited for.
  [[nodiscard]] std::vector<std::string> opened() const {
    constexpr std::chrono::seconds patience{20};
    constexpr std::chrono::milliseconds interval{50};
    const auto deadline = std::chrono::steady_clock::now() + patience;
    std::vector<std::string> all;
    do {
      panel().settle();
      all = shared().opened();
      if (all.size() > before_) break;
      std::this_thread::sleep_for(interval);
    } while (std::chrono::steady_clock::now() < deadline);
    return {all.begin() + static_cast<std::ptrdiff_t>(before_), all.end()};
  }

 private:
  std::size_t before_ = shared().opened().size();
};

TEST_F(Explains, TheChosenFindingsRuleByItsButton) {
  panel().press("説明");
  EXPECT_THAT(opened(), ElementsAre(EndsWith("help/ja/BUD001.html")));
}

}  // namespace
}  // namespace tenken::panel_test
