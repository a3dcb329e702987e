// SPDX-License-Identifier: MPL-2.0
// The question why a finding is right, as a person answers it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <filesystem>
#include <string>

#include "tests/office/checker.hpp"
#include "tests/office/office.hpp"
#include "tests/panel/probe/open_dialog.hpp"
#include "tests/panel/probe/panel_probe.hpp"
#include "uno/calc/document_properties.hpp"

namespace tenken::panel_test {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using org::tenken::Finding;
using test_office::Accessible;
using test_office::Document;
using test_office::to_utf8;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;
namespace role = css::accessibility::AccessibleRole;

constexpr const char* name = "了承する人";
constexpr const char* ok = "了承する(";
constexpr const char* cancel = "キャンセル";

/// The sample with mistakes, checked, in an office that asks; a finding that can be waived is
/// chosen.
class Waiving : public ::testing::Test {
 protected:
  Waiving()
      : document_(office().load(
            test_office::copy_of(std::filesystem::path(TENKEN_SAMPLES) / "mistakes.ods"), true)),
        panel_(office(), frame_of(document_)) {
    set_option(office(), "Live/Enabled", css::uno::Any(false));
    command(office(), frame_of(document_), "check");
    panel_.choose("BUD002");
  }

  void SetUp() override {
    if (!dialogs_can_be_answered(office(), frame_of(document_))) {
      GTEST_SKIP() << "this LibreOffice does not describe its windows to other programs";
    }
  }

  static test_office::Office& office() { return test_office::shared({.dialogs = true}); }
  [[nodiscard]] const PanelProbe& panel() const { return panel_; }
  [[nodiscard]] const Document& document() const { return document_; }

  /// Presses the panel's button and has `answer` answer the question.
  template <typename Answer>
  void ask(const Answer& answer) const {
    panel_.press_to_be_asked("了承する…");
    const OpenDialog dialog(office(), "指摘を了承する");
    try {
      answer(dialog);
    } catch (...) {
      dialog.press(cancel);  // the other tests want the office back
      throw;
    }
    if (dialog.open()) {
      ADD_FAILURE() << "the question still stands: " << dialog.labels();
      dialog.press(cancel);
    }
    panel_.settle();
  }

  [[nodiscard]] Finding finding() const {
    for (const Finding& each : test_office::checker(office())->check(document_.model())) {
      if (each.Rule == "BUD002") return each;
    }
    throw std::runtime_error("the sample has no BUD002");
  }
  /// What the document's properties hold of it.
  [[nodiscard]] std::string stored() const {
    return office::user_properties(document_.model())["Tenken.Waiver.1"];
  }
  [[nodiscard]] Reference<css::document::XUndoManager> undo_manager() const {
    return Reference<css::document::XUndoManagerSupplier>(document_.uno(), UNO_QUERY_THROW)
        ->getUndoManager();
  }
  [[nodiscard]] int undo_steps() const {
    return undo_manager()->getAllUndoActionTitles().getLength();
  }

 private:
  Document document_;
  PanelProbe panel_;
};

TEST_F(Waiving, SaysWhatIsWaivedAndWhatIsStillMissing) {
  ask([&](const OpenDialog& dialog) {
    EXPECT_THAT(dialog.labels(), AllOf(HasSubstr("L28  " + to_utf8(finding().Message)),
                                       HasSubstr("了承する理由を入力してください。")));
    const Accessible agree = dialog.part(role::PUSH_BUTTON, ok);
    EXPECT_FALSE(agree.enabled());
    dialog.type("公表済みの数値である");  // the focus is there
    EXPECT_THAT(dialog.labels(), HasSubstr("了承する人の名前を入力してください。"));
    EXPECT_FALSE(agree.enabled());
    dialog.go_to(name);
    dialog.type("財政 花子");
    EXPECT_THAT(dialog.labels(), HasSubstr("この文書の、この指摘だけを了承します。"));
    EXPECT_TRUE(agree.enabled());
    std::string long_one;
    constexpr int longest = 200;
    for (int i = 0; i <= longest; ++i) long_one += "長";
    dialog.go_back();
    dialog.type_instead(long_one);
    EXPECT_THAT(dialog.labels(),
                HasSubstr("理由は 200 文字までにしてください（今は 201 文字です）"));
    EXPECT_FALSE(agree.enabled());
    dialog.press(cancel);
  });
}

TEST_F(Waiving, IsNotAcceptedByAReadersPressWhileSomethingIsMissing) {
  ask([&](const OpenDialog& dialog) {
    dialog.type("公表済みの数値である");
    const Accessible agree = dialog.part(role::PUSH_BUTTON, ok);
    ASSERT_FALSE(agree.enabled());
    agree.act();
    dialog.settle();
    EXPECT_THAT(dialog.labels(), HasSubstr("了承する人の名前を入力してください。"));
    EXPECT_TRUE(finding().WaivedReason.isEmpty());
    dialog.go_to(name);
    dialog.type("財政 花子");
    dialog.press(ok);
  });
  EXPECT_EQ(to_utf8(finding().WaivedReason), "公表済みの数値である");
}

TEST_F(Waiving, KeepsReasonAndNameInOneStep) {
  const int steps = undo_steps();
  ask([](const OpenDialog& dialog) {
    dialog.type("補正で\n財源を振り替えた");
    dialog.go_to(name);
    dialog.type("財政 花子");
    dialog.press(ok);
  });
  EXPECT_EQ(to_utf8(finding().WaivedReason), "補正で 財源を振り替えた");
  EXPECT_THAT(stored(), AllOf(HasSubstr("補正で 財源を振り替えた"), HasSubstr("財政 花子")));
  EXPECT_THAT(panel().labels(), AllOf(HasSubstr("○ 了承済み 1"), HasSubstr("了承しました。")));
  EXPECT_THAT(panel().lines().back(), HasSubstr("了承済み　L28"));
  EXPECT_EQ(undo_steps(), steps + 1);
  EXPECT_EQ(to_utf8(undo_manager()->getCurrentUndoActionTitle()), "指摘を了承");

  undo_manager()->undo();
  EXPECT_EQ(stored(), "");
  EXPECT_TRUE(finding().WaivedReason.isEmpty());
  undo_manager()->redo();
  EXPECT_EQ(to_utf8(finding().WaivedReason), "補正で 財源を振り替えた");
}

TEST_F(Waiving, ProposesReasonsThatCanBeMadeMoreExact) {
  ask([](const OpenDialog& dialog) {
    const Accessible proposals = dialog.part(role::LIST, "よくある理由から選ぶ");
    std::vector<std::string> entries;
    for (const Accessible& entry : proposals.children()) entries.push_back(entry.name());
    ASSERT_EQ(entries.size(), 5U);
    EXPECT_THAT(entries.front(), StartsWith("公表済みの数値"));
    proposals.select(3);
    dialog.settle();
    dialog.type_at_end("県の様式では四捨五入。");
    dialog.go_to(name);
    dialog.type("財政 花子");
    dialog.press(ok);
  });
  EXPECT_EQ(to_utf8(finding().WaivedReason), "端数処理の違いによるため。県の様式では四捨五入。");
}

TEST_F(Waiving, CancelKeepsNothing) {
  const int steps = undo_steps();
  ask([](const OpenDialog& dialog) {
    dialog.type("補正で財源を振り替えた");
    dialog.go_to(name);
    dialog.type("財政 花子");
    ASSERT_TRUE(dialog.part(role::PUSH_BUTTON, ok).enabled());
    dialog.press(cancel);
  });
  EXPECT_TRUE(finding().WaivedReason.isEmpty());
  EXPECT_EQ(stored(), "");
  EXPECT_EQ(undo_steps(), steps);
  EXPECT_THAT(panel().labels(), AllOf(Not(HasSubstr("了承済み")), Not(HasSubstr("了承しました"))));
}

}  // namespace
}  // namespace tenken::panel_test
