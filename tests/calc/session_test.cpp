// SPDX-License-Identifier: MPL-2.0
// A document's last check, and mending what it found.
#include "uno/calc/session.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <filesystem>

#include "logic/check/fixes.hpp"
#include "tests/office/office.hpp"
#include "tests/support/said.hpp"
#include "uno/calc/snapshot.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test::said;
using test_office::Document;
using test_office::shared;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// The sample with mistakes, checked.
class SessionTest : public ::testing::Test {
 protected:
  SessionTest()
      : document_(shared().load(
            test_office::copy_of(std::filesystem::path(TENKEN_SAMPLES) / "mistakes.ods"))),
        session_(document_.model()) {
    session_.check(context());
  }

  [[nodiscard]] static const Reference<css::uno::XComponentContext>& context() {
    return shared().context();
  }
  [[nodiscard]] const Document& document() const { return document_; }
  [[nodiscard]] Session& session() { return session_; }

  [[nodiscard]] const std::vector<check::Finding>& findings() const {
    return session_.result()->findings;
  }

  /// The number of the first finding of a rule.
  [[nodiscard]] std::size_t index_of(std::string_view rule) const {
    const auto found = std::ranges::find_if(
        findings(), [&](const check::Finding& finding) { return finding.rule->id == rule; });
    EXPECT_NE(found, findings().end()) << rule;
    return static_cast<std::size_t>(found - findings().begin());
  }

  [[nodiscard]] bool has(std::string_view rule) const {
    return std::ranges::any_of(findings(), [&](const auto& each) { return each.rule->id == rule; });
  }

  void fix(std::string_view rule) { session_.fix(context(), index_of(rule), session_.revision()); }

  void waive(std::string_view rule, const char* reason) {
    session_.waive(context(), index_of(rule), session_.revision(), reason, "財政 花子");
  }

  [[nodiscard]] std::string remark() const { return said(session_.remark()); }

  void undo() const {
    Reference<css::document::XUndoManagerSupplier>(document_.uno(), UNO_QUERY_THROW)
        ->getUndoManager()
        ->undo();
  }

 private:
  Document document_;
  Session session_;
};

TEST_F(SessionTest, FixesAndChecksAgain) {
  const int revision = session().revision();
  fix("NUM001");
  EXPECT_FALSE(has("NUM001"));
  EXPECT_GT(session().revision(), revision);
  EXPECT_FALSE(session().stale());
  EXPECT_THAT(remark(), HasSubstr("直しました"));
  session().document_changed();
  EXPECT_THAT(remark(), IsEmpty());
  session().check(context());
  EXPECT_THAT(remark(), IsEmpty());
}

TEST_F(SessionTest, RefusesAListThatIsNotTheLatest) {
  const std::size_t index = index_of("NUM001");
  const int revision = session().revision();
  session().check(context());
  session().fix(context(), index, revision);
  EXPECT_TRUE(has("NUM001"));
  EXPECT_THAT(remark(), HasSubstr("もう一度選んでください"));
  session().fix(context(), findings().size(), session().revision());
  EXPECT_THAT(remark(), HasSubstr("もう一度選んでください"));
}

TEST_F(SessionTest, SaysWhyAFindingWasNotMended) {
  const std::size_t index = index_of("NUM001");
  Reference<css::util::XProtectable>(document().sheet(0), UNO_QUERY_THROW)->protect({});
  session().fix(context(), index, session().revision());
  EXPECT_THAT(remark(), HasSubstr("保護されています"));
  session().mend_all(context());
  EXPECT_THAT(remark(), HasSubstr("保護されています"));
}

TEST_F(SessionTest, MendsAllAndTellsItsObservers) {
  int told = 0;
  const int observer = session().observe([&] { ++told; });
  session().mend_all(context());
  session().forget(observer);
  EXPECT_EQ(told, 1);
  EXPECT_EQ(check::safe_fix_count(*session().result()), 0U);
  EXPECT_THAT(remark(), HasSubstr("件を直しました"));
  session().mend_all(context());
  EXPECT_THAT(remark(), HasSubstr("まとめて直せるものはありません"));
}

TEST(StaleResults, AreNamedAndComputedAnewWhenAsked) {
  const Document document =
      shared().load(test_office::copy_of(std::filesystem::path(TENKEN_SAMPLES) / "clean.ods"));
  const Reference<css::sheet::XCalculatable> calculation(document.uno(), UNO_QUERY_THROW);
  calculation->enableAutomaticCalculation(false);
  // 実績 of ①, below its target: its status, its trend and section 8's repeat of both depend on it.
  document.set_value("K13", 24);
  document.set_value("F26", 250000);
  Session session(document.model());
  session.check(shared().context());
  ASSERT_EQ(session.result()->findings.front().rule->id, "NUM012");
  EXPECT_THAT(said(session.result()->findings.front().message), HasSubstr("Ctrl+Shift+F9"));
  for (const check::Finding& finding : session.result()->findings) {
    // What is left speaks of the inputs themselves.
    EXPECT_THAT((std::vector<std::string>{"NUM012", "IND007", "BUD004"}),
                ::testing::Contains(std::string(finding.rule->id)))
        << finding.id;
  }
  session.fix(shared().context(), 0, session.revision());
  EXPECT_EQ(said(session.remark()), "計算し直しました。");
  EXPECT_EQ(document.text("M13"), "未達成");
  EXPECT_EQ(document.value("J26"), 14922 + 250000 - 6400);
  for (const check::Finding& finding : session.result()->findings) {
    EXPECT_NE(finding.rule->id, "NUM012");
    EXPECT_NE(finding.rule->id, "IND002");
  }
}

TEST_F(SessionTest, WaivesAndTakesItBack) {
  const std::size_t count = findings().size();
  waive("BUD002", "補正で財源を振り替えた");
  EXPECT_EQ(findings().size(), count);
  const check::Finding& waived = findings()[index_of("BUD002")];
  ASSERT_TRUE(waived.waived.has_value());
  EXPECT_EQ(waived.waived->reason, "補正で財源を振り替えた");
  EXPECT_EQ(waived.waived->by, "財政 花子");
  EXPECT_THAT(remark(), HasSubstr("了承しました"));

  session().withdraw(context(), index_of("BUD002"), session().revision());
  EXPECT_FALSE(findings()[index_of("BUD002")].waived.has_value());
  EXPECT_THAT(remark(), HasSubstr("了承を取り消しました"));
  session().withdraw(context(), index_of("BUD002"), session().revision());
  EXPECT_THAT(remark(), HasSubstr("了承されていません"));
}

TEST_F(SessionTest, AWaiverCanBeUndone) {
  waive("BUD002", "補正で財源を振り替えた");
  undo();
  session().check(context());
  EXPECT_FALSE(findings()[index_of("BUD002")].waived.has_value());
}

TEST_F(SessionTest, WaivesNothingWithoutAReason) {
  waive("BUD002", "　");
  EXPECT_FALSE(findings()[index_of("BUD002")].waived.has_value());
  EXPECT_THAT(remark(), HasSubstr("理由"));
}

TEST_F(SessionTest, RemovesAWaiverThatIsStaleAsAFix) {
  waive("BUD002", "補正で財源を振り替えた");
  const workbook::Location cell = findings()[index_of("BUD002")].at.cell.value();
  document().set_value(workbook::to_a1(cell.cell), 100);
  session().check(context());
  ASSERT_TRUE(has("WVR001"));
  fix("WVR001");
  EXPECT_FALSE(has("WVR001"));
  EXPECT_THAT(snapshot(document().model()).properties, IsEmpty());
  undo();
  session().check(context());
  EXPECT_TRUE(has("WVR001"));
}

}  // namespace
}  // namespace tenken::office
