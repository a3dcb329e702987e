// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
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

}  // namespace
}  // namespace tenken::text
