// SPDX-License-Identifier: MPL-2.0
// Mending and waiving in the panel, as a hand does it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <filesystem>
#include <functional>
#include <string>

#include "tests/office/checker.hpp"
#include "tests/office/office.hpp"
#include "tests/panel/probe/panel_probe.hpp"

namespace tenken::panel_test {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using org::tenken::Finding;
using test_office::checker;
using test_office::Document;
using test_office::shared;
using test_office::to_utf8;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

/// The sample with mistakes, checked, in a window with the panel.
class Mending : public ::testing::Test {
 protected:
  Mending()
      : document_(shared().load(
            test_office::copy_of(std::filesystem::path(TENKEN_SAMPLES) / "mistakes.ods"), true)),
        panel_(shared(), frame()) {
    command("check");
  }

  [[nodiscard]] const Document& document() const { return document_; }
  [[nodiscard]] const PanelProbe& panel() const { return panel_; }

  [[nodiscard]] Reference<css::frame::XFrame> frame() const {
    return document_.model()->getCurrentController()->getFrame();
  }

  void command(const char* name) const { panel_test::command(shared(), frame(), name); }

  [[nodiscard]] css::uno::Sequence<Finding> findings() const {
    return checker()->check(document_.model());
  }

  /// The findings whose fix is as safe as this, "" for those that have none.
  [[nodiscard]] int count(const char* safety) const {
    int result = 0;
    for (const Finding& finding : findings()) {
      result += finding.FixSafety.equalsAscii(safety) ? 1 : 0;
    }
    return result;
  }

  /// Chooses the first line that `wanted` accepts, and gives its finding.
  [[nodiscard]] Finding choose(const std::function<bool(const Finding&)>& wanted) const {
    for (const Finding& finding : findings()) {
      if (!wanted(finding)) continue;
      panel_.choose(to_utf8(finding.Message));
      return finding;
    }
    throw std::runtime_error("the sample has no such finding");
  }

  /// The number that was typed as a text.
  [[nodiscard]] Finding choose_number_as_text() const {
    return choose([](const Finding& finding) { return finding.Rule == "NUM001"; });
  }

  [[nodiscard]] bool found(const Finding& wanted) const {
    const css::uno::Sequence<Finding> all = findings();
    return std::any_of(all.begin(), all.end(), [&](const Finding& finding) {
      return finding.Rule == wanted.Rule && finding.Field == wanted.Field;
    });
  }

  [[nodiscard]] Reference<css::document::XUndoManager> undo_manager() const {
    return Reference<css::document::XUndoManagerSupplier>(document_.uno(), UNO_QUERY_THROW)
        ->getUndoManager();
  }

 private:
  Document document_;
  PanelProbe panel_;
};

TEST_F(Mending, MendsTheChosenFinding) {
  const int rows = panel().rows();
  const Finding finding = choose_number_as_text();
  EXPECT_THAT(panel().labels(), AllOf(HasSubstr("直し方: " + to_utf8(finding.Fix)),
                                      HasSubstr("「△ 6,400」 → 数値 △6,400")));
  panel().press("直す");
  EXPECT_FALSE(found(finding));
  EXPECT_EQ(panel().rows(), rows - 1);
  EXPECT_THAT(panel().labels(), HasSubstr("直しました: " + to_utf8(finding.Fix)));
  EXPECT_EQ(document().value(to_utf8(finding.Cell)), -6400);
  EXPECT_EQ(undo_manager()->getCurrentUndoActionTitle(), finding.Fix);

  undo_manager()->undo();
  EXPECT_TRUE(found(finding));
  EXPECT_THAT(panel().labels(),
              AllOf(HasSubstr("点検後に変更されています"), Not(HasSubstr("直しました"))));
}

TEST_F(Mending, ChoosesTheNextFindingAfterwards) {
  const css::uno::Sequence<Finding> all = findings();
  const Finding finding = choose_number_as_text();
  std::string next;
  for (sal_Int32 i = 0; i + 1 < all.getLength(); ++i) {
    if (all[i].Rule == finding.Rule) next = to_utf8(all[i + 1].Message);
  }
  panel().press("直す");
  EXPECT_THAT(panel().detail(), HasSubstr(next));
}

TEST_F(Mending, OffersNothingWhereNothingCanBeMended) {
  (void)choose([](const Finding& finding) { return finding.Fix.isEmpty(); });
  EXPECT_FALSE(panel().enabled("直す"));
  EXPECT_THAT(panel().labels(), HasSubstr("自動では直せません"));
  EXPECT_TRUE(panel().enabled("了承する…"));
}

TEST_F(Mending, MendsAnOutdatedListAsLongAsTheCellIsTheSame) {
  const Finding finding = choose_number_as_text();
  document().set_text("A200", "あとから");
  panel().press("直す");
  EXPECT_FALSE(found(finding));
}

TEST_F(Mending, RefusesWhenTheCellWasChanged) {
  const Finding finding = choose_number_as_text();
  document().set_value(to_utf8(finding.Cell), 5);
  panel().press("直す");
  EXPECT_THAT(panel().labels(), AllOf(HasSubstr("点検後に変更されています（点検したとき"),
                                      HasSubstr(to_utf8(finding.Sheet + "!" + finding.Cell))));
  EXPECT_EQ(document().value(to_utf8(finding.Cell)), 5);
}

TEST_F(Mending, MendsAllThatIsCertainAtOnce) {
  const int safe = count("safe");
  ASSERT_GT(safe, 0);
  panel().press("まとめて直す（" + std::to_string(safe) + "件）");
  EXPECT_EQ(count("safe"), safe) << "mended before anybody saw what would be";
  EXPECT_THAT(panel().detail(), HasSubstr("「△ 6,400」 → 数値 △6,400"));
  panel().press("この " + std::to_string(safe) + " 件を直す");
  EXPECT_EQ(count("safe"), 0);
  EXPECT_FALSE(panel().enabled("まとめて直す（0件）"));
  EXPECT_THAT(panel().labels(), HasSubstr("件を直しました。"));
  EXPECT_EQ(panel().rows(), findings().getLength());
}

TEST_F(Mending, ObeysTheMenu) {
  command("mendAll");
  EXPECT_EQ(count("safe"), 0);
  EXPECT_THAT(panel().labels(), HasSubstr("件を直しました。"));
  command("mendAll");
  EXPECT_THAT(panel().labels(), HasSubstr("まとめて直せるものはありません。"));
}

TEST_F(Mending, ShowsWhatIsWaivedAtTheEndAndTakesItBack) {
  const int rows = panel().rows();
  const Finding finding = choose([](const Finding& each) { return each.Rule == "BUD002"; });
  EXPECT_EQ(checker()->waive(document().model(), finding.Rule, finding.Field,
                             test_office::to_ustring("補正で財源を振り替えた"),
                             test_office::to_ustring("財政 花子")),
            1);
  panel().press("点検する");
  EXPECT_EQ(panel().rows(), rows);
  EXPECT_THAT(panel().labels(), HasSubstr("○ 了承済み 1"));
  EXPECT_THAT(panel().lines().back(), HasSubstr("了承済み　L28"));
  panel().choose(to_utf8(finding.Message));
  EXPECT_THAT(panel().labels(), HasSubstr("了承の理由: 補正で財源を振り替えた（財政 花子、"));
  EXPECT_FALSE(panel().enabled("直す"));

  panel().press("了承を取り消す");
  EXPECT_THAT(panel().labels(),
              AllOf(Not(HasSubstr("○ 了承済み")), HasSubstr("了承を取り消しました。")));
  EXPECT_EQ(panel().rows(), rows);
}

// A headless office answers every question with "cancel"; what a person says is
// waive_dialog_test's.
TEST_F(Mending, WaivesNothingWhenTheQuestionIsCancelled) {
  (void)choose([](const Finding& each) { return each.Rule == "BUD002"; });
  panel().press("了承する…");
  for (const Finding& finding : findings()) EXPECT_TRUE(finding.WaivedReason.isEmpty());
  EXPECT_THAT(panel().labels(), Not(HasSubstr("○ 了承済み")));
}

}  // namespace
}  // namespace tenken::panel_test
