// SPDX-License-Identifier: MPL-2.0
// Units that count, and units that measure.
#include "logic/text/units.hpp"

#include <gtest/gtest.h>

namespace tenken::text {
namespace {

TEST(Units, OfThingsThatAreCountedAreWhole) {
  for (const char* unit :
       {"人", "校", "講座", "件", "か所", "団体", "件数", "人数", "都道府県", "隻"}) {
    EXPECT_TRUE(counts_whole(unit)) << unit;
  }
}

TEST(Units, OfWhatIsMeasuredAreNot) {
  for (const char* unit :
       {"", "%", "点", "年", "時間", "ha", "千円", "人日", "人/回", "千人", "万件", "‰"}) {
    EXPECT_FALSE(counts_whole(unit)) << unit;
  }
}

TEST(Units, OfAnotherMultipleThanTheFieldsOwnAreRefused) {
  EXPECT_EQ(accepted_unit("千人", "千人", true), "千人");
  EXPECT_EQ(accepted_unit("千人", "", true), "千人");
  EXPECT_EQ(accepted_unit("件", "人", true), "件");
  EXPECT_EQ(accepted_unit("千人", "人", true), std::nullopt);
  EXPECT_EQ(accepted_unit("人", "千人", true), std::nullopt);
  EXPECT_EQ(accepted_unit("億円", "百万円", true), std::nullopt);
}

}  // namespace
}  // namespace tenken::text
