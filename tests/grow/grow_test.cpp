// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/grow/grown_document.hpp"

namespace tenken::test {
namespace {

using form::Growing;
using office::Growth;
using testing::IsEmpty;

TEST(AddIndicator, IsFormattedAndComputesLikeTheOthers) {
  GrownDocument sheet(clean_sample());
  ASSERT_EQ(sheet.add(Growing::indicator).growth, Growth::done);
  EXPECT_THAT(sheet.findings(), IsEmpty());
  sheet.type("indicator.?6.no", "⑤");
  sheet.type("indicator.5.name", "講座の受講者数");
  sheet.type("indicator.5.unit", "人");
  sheet.type("indicator.5.actual.R3", 10);
  sheet.type("indicator.5.actual.R4", 20);
  sheet.type("indicator.5.target.R5", 30);
  sheet.type("indicator.5.actual.R5", 15);
  EXPECT_EQ(sheet.text("indicator.5.trend.R4"), "↗");
  EXPECT_EQ(sheet.text("indicator.5.trend.R5"), "↘");
  EXPECT_EQ(sheet.text("indicator.5.status"), "未達成");
  EXPECT_EQ(sheet.text("analysis.5.no"), "⑤");
  EXPECT_EQ(sheet.text("analysis.5.name"), "講座の受講者数");
  EXPECT_EQ(sheet.text("analysis.5.trend.R5"), "↘");
  EXPECT_EQ(sheet.text("analysis.5.status"), "未達成");
}

}  // namespace
}  // namespace tenken::test
