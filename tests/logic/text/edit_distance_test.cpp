// SPDX-License-Identifier: MPL-2.0
// Distances between words.
#include <gmock/gmock.h>

#include <string_view>
#include <vector>

#include "logic/text/fold.hpp"
#include "logic/text/nearest.hpp"
#include "tests/logic/text/random_text.hpp"

namespace tenken::text {
namespace {

using testing::Eq;

struct DistanceCase {
  std::string_view a;
  std::string_view b;
  int limit;
  int distance;
};

TEST(EditDistance, CountsChangedCharacters) {
  const std::vector<DistanceCase> cases = {
      {"", "", 2, 0},
      {"目標値設定理由", "目標値設定理由", 2, 0},
      {"目標値設定理由", "目標値 設定\n理由", 2, 0},  // white space is none of its characters
      {"目標値設定理由", "目標値設定の理由", 2, 1},
      {"目標値設定理由", "目標設定理由", 2, 1},
      {"目標値設定理由", "目標値設定事由", 2, 1},
      {"目標値設定理由", "目標の設定事由", 2, 2},
      {"推移", "移推", 2, 2},
      {"", "実績", 2, 2},
      {"当初予算", "決算額", 2, 3},
      {"当初予算", "決算額", 5, 4},
      {"実績", "現状と課題及び経過", 2, 3},
      {"部局", "課", 0, 1},
  };
  for (const DistanceCase& c : cases) {
    EXPECT_THAT(edit_distance(c.a, c.b, c.limit), Eq(c.distance)) << c.a << " | " << c.b;
  }
}

TEST(Nearest, IsTheFirstOfThoseThatAreTheFewestEditsAway) {
  const std::vector<std::string_view> known = {"BUD001", "BUD002", "IND001"};
  EXPECT_THAT(nearest("BUD002", known, 2), Eq("BUD002"));
  EXPECT_THAT(nearest("bud02", known, 2), Eq("BUD002"));
  EXPECT_THAT(nearest("BUD003", known, 2), Eq("BUD001"));
  EXPECT_THAT(nearest("IND01", known, 0), Eq(""));
  EXPECT_THAT(nearest("summary", known, 2), Eq(""));
  EXPECT_THAT(nearest("BUD001", std::vector<std::string_view>(), 2), Eq(""));
}

TEST(EditDistance, IsSymmetricAndObeysItsLimit) {
  test::RandomText random;
  for (int i = 0; i < 3000; ++i) {
    const std::string a = random.next(6);
    const std::string b = random.next(6);
    const int full = edit_distance(a, b, 1000);
    ASSERT_THAT(edit_distance(b, a, 1000), Eq(full));
    ASSERT_THAT(full == 0, Eq(fold(a) == fold(b))) << a << " | " << b;
    ASSERT_THAT(edit_distance(a, b, 2), Eq(std::min(full, 3))) << a << " | " << b;
  }
}

}  // namespace
}  // namespace tenken::text
