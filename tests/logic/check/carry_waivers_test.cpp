// SPDX-License-Identifier: MPL-2.0
// Waivers after rows came and went.
#include "logic/check/properties/carry_waivers.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>
#include <vector>

#include "logic/check/properties/waive.hpp"
#include "logic/grow/removal_with_reason.hpp"
#include "tests/logic/support/carried_out.hpp"
#include "tests/support/expected_findings.hpp"
#include "tests/support/samples.hpp"

namespace tenken::check {
namespace {

using grow::Growing;
using testing::ElementsAre;
using testing::IsEmpty;
using workbook::Workbook;

Result checked(const Workbook& workbook) { return check(workbook, {&test::nagano(), 1}); }

/// The clean sample with `changes`, and every finding of it waived.
Workbook waived_sample(const std::string& changes) {
  Workbook workbook = test::changed_sample(changes);
  for (const Finding& finding : checked(workbook).findings) {
    const Result now = checked(workbook);
    workbook::apply(waive_all(now, finding.rule->id, finding.at.field,
                              {.reason = "別に定める。", .by = "財政課", .on = "2024-05-10"},
                              workbook.properties),
                    workbook);
  }
  return workbook;
}

/// `workbook` without the record of `field`, its waivers carried along.
Workbook without(const Workbook& workbook, Growing what, std::string_view field) {
  const Result before = checked(workbook);
  const auto plan =
      std::get<grow::Removal>(grow::plan_removal_with_reason(before.binding, workbook, what,
                                                             before.binding.find(field)->place))
          .plan;
  Workbook now = test::carried_out(plan, workbook);
  const Result after = checked(now);
  const auto records = grow::form_records(after.binding, now, plan.repeat);
  const auto edits =
      carry_waivers(before, after, grow::renamed_records(plan, records), now.properties);
  workbook::apply({.cells = {}, .properties = edits}, now);
  return now;
}

std::vector<std::string> findings(const Workbook& workbook) {
  return test::brief_findings(checked(workbook));
}

TEST(CarryWaivers, FollowTheRecordThatIsNumberedAnew) {
  const Workbook before = waived_sample("subproject.3.activity.2.method = 補てん\n");
  ASSERT_THAT(findings(before), ElementsAre("SUB003 subproject.3.activity.2.method waived"));
  EXPECT_THAT(findings(without(before, Growing::activity, "subproject.3.activity.1.no")),
              ElementsAre("SUB003 subproject.3.activity.1.method waived"));
  EXPECT_THAT(findings(without(before, Growing::activity, "subproject.1.activity.1.no")),
              ElementsAre("SUB003 subproject.3.activity.2.method waived"));
}

TEST(CarryWaivers, FollowItsRecordsWithin) {
  const Workbook before = waived_sample("subproject.3.activity.2.method = 補てん\n");
  EXPECT_THAT(findings(without(before, Growing::subproject, "subproject.1.name")),
              testing::Contains("SUB003 subproject.2.activity.2.method waived"));
}

TEST(CarryWaivers, GoWithTheRecordThatGoes) {
  const Workbook before = waived_sample("subproject.3.activity.1.method = 補てん\n");
  const Workbook after = without(before, Growing::activity, "subproject.3.activity.1.no");
  EXPECT_THAT(findings(after), IsEmpty());
  EXPECT_THAT(after.properties, IsEmpty());
}

TEST(CarryWaivers, StayWhereASharedTextChangedForAnother) {
  const Workbook before = waived_sample("indicator.3.target.R5 = 121\n");
  ASSERT_THAT(findings(before), testing::Contains("IND006 indicator.3.reason waived"));
  EXPECT_THAT(findings(without(before, Growing::indicator, "indicator.1.no")), findings(before));
}

// The amounts of the remaining 細事業 are further from the total than what was waived.
TEST(CarryWaivers, DoNotCoverOtherAmounts) {
  const Workbook before = waived_sample("subproject.3.settled.R5 = 76004\n");
  ASSERT_THAT(findings(before), ElementsAre("SUB001 cost.R5.settled waived"));
  EXPECT_THAT(findings(without(before, Growing::subproject, "subproject.1.name")),
              testing::IsSupersetOf({"SUB001 cost.R5.settled", "WVR001 cost.R5.settled"}));
}

TEST(CarryWaivers, ChangeNothingWhereNothingIsNamedOtherwise) {
  const Workbook before = waived_sample("subproject.1.activity.1.method = 補てん\n");
  const Workbook after = without(before, Growing::indicator, "indicator.2.no");
  EXPECT_EQ(after.properties, before.properties);
}

}  // namespace
}  // namespace tenken::check
