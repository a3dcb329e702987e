// SPDX-License-Identifier: MPL-2.0
// What a change mended or broke, between two checks.
#include "logic/view/what_changed.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "logic/message/language.hpp"
#include "tests/support/samples.hpp"

namespace tenken::view {
namespace {

constexpr check::Rule budget = {.id = "BUD001", .name = "budget-total", .summary = "合計が合う"};
constexpr check::Rule dash = {
    .id = "TXT003", .name = "dash", .summary = "横棒", .severity = check::Severity::note};

check::Finding finding(const check::Rule& rule, const std::string& field, std::int32_t row) {
  check::Finding finding;
  finding.rule = &rule;
  finding.severity = rule.severity;
  finding.at = {.field = field, .cell = workbook::Location{.sheet = 0, .cell = {row, 7}}};
  return finding;
}

class WhatChanged : public ::testing::Test {
 protected:
  [[nodiscard]] check::Result checked(std::vector<check::Finding> findings) const {
    check::Result result;
    result.sheet_names = {"一"};
    result.binding.recognition.form = &form_;
    result.binding.recognition.recognised = true;
    result.findings = std::move(findings);
    check::identify(result.findings, result.sheet_names);
    return result;
  }

  [[nodiscard]] static std::string said(const check::Result& before, const check::Result& after) {
    static const message::Language japanese("ja", "");
    const message::Message message = what_changed(before, after);
    return message.empty() ? "" : japanese.say(message);
  }

 private:
  const form::Definition& form_ = test::nagano();
};

TEST_F(WhatChanged, NamesTheOneThatWasMended) {
  const check::Result before =
      checked({finding(budget, "cost.R5.total", 43), finding(budget, "cost.R4.total", 44)});
  const check::Result after = checked({finding(budget, "cost.R4.total", 44)});
  EXPECT_EQ(said(before, after),
            "直りました: H44 ６ 事業コスト R5年度 合計(予算現額)。残り 1 件です。");
  EXPECT_EQ(said(after, checked({})),
            "直りました: H45 ６ 事業コスト R4年度 合計(予算現額)。残りはありません。");
  EXPECT_EQ(said(before, checked({})), "2 件が直りました。残りはありません。");
}

TEST_F(WhatChanged, NamesWhatIsNew) {
  const check::Result before = checked({finding(budget, "cost.R5.total", 43)});
  const check::Result after =
      checked({finding(budget, "cost.R5.total", 43), finding(budget, "cost.R4.total", 44)});
  EXPECT_EQ(said(before, after), "新しい指摘: H45 ６ 事業コスト R4年度 合計(予算現額)。");
  EXPECT_EQ(said(before, checked({finding(budget, "cost.R4.total", 44)})),
            "直りました: H44 ６ 事業コスト R5年度 合計(予算現額)。残り 1 件です。"
            "新しい指摘: H45 ６ 事業コスト R4年度 合計(予算現額)。");
}

TEST_F(WhatChanged, KnowsAFindingThatMovedOrChangedItsWords) {
  check::Finding moved = finding(budget, "cost.R5.total", 50);
  moved.difference = "5";
  EXPECT_EQ(said(checked({finding(budget, "cost.R5.total", 43)}), checked({moved})), "");
}

TEST_F(WhatChanged, LeavesNotesAndWaivedOnesOut) {
  check::Finding waived = finding(budget, "cost.R5.total", 43);
  waived.waived.emplace();
  EXPECT_EQ(said(checked({waived, finding(dash, "text.issues", 9)}), checked({})), "");
}

TEST_F(WhatChanged, SaysNothingOfAnotherSheet) {
  check::Result other = checked({});
  other.binding.recognition.recognised = false;
  EXPECT_EQ(said(checked({finding(budget, "cost.R5.total", 43)}), other), "");
}

}  // namespace
}  // namespace tenken::view
