// SPDX-License-Identifier: MPL-2.0
// Headings found and compared.
#include "logic/prose/headings.hpp"

#include <gtest/gtest.h>

namespace tenken::prose {
namespace {

TEST(Headings, AreLinesThatBeginWithACircledNumber) {
  const auto found = headings("前文\n①あ\n・い\n　②　う、\nえ\n※注\nお\n③\n");
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[0].number, "①");
  EXPECT_EQ(found[0].title, "あ");
  EXPECT_EQ(found[0].continuation, "");
  EXPECT_EQ(found[1].number, "②");
  EXPECT_EQ(found[1].title, "う、");
  EXPECT_EQ(found[1].continuation, "え");
  EXPECT_EQ(found[2].title, "");
}

TEST(Headings, OfANumberTheFirstCounts) {
  const auto found = headings("①あ\n・次の取組\n①い\n②う");
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].title, "あ");
}

TEST(Headings, NumbersWithinALineAreProse) {
  EXPECT_TRUE(headings("・①と②を実施\n本文①").empty());
  EXPECT_TRUE(headings("").empty());
}

struct Pair {
  const char* a;
  const char* b;
  bool same;
};

class SameHeading : public testing::TestWithParam<Pair> {};

TEST_P(SameHeading, IsWhatAReaderTakesForTheSame) {
  const auto [a, b, same] = GetParam();
  const auto first = headings(a);
  const auto second = headings(b);
  EXPECT_EQ(same_heading(first.at(0), second.at(0)), same) << a << "\n" << b;
  EXPECT_EQ(same_heading(second.at(0), first.at(0)), same) << b << "\n" << a;
}

INSTANTIATE_TEST_SUITE_P(
    OneByOne, SameHeading,
    testing::Values(
        Pair{"①学びの支援", "①学びの支援", true}, Pair{"①学びの支援", "① 学び の支援。", true},
        Pair{"①ＩＴの支援", "①ITの支援", true}, Pair{"①学びの支援", "①学びの⽀援", true},
        Pair{"①学びの支援と\n人材の育成\n・講座", "①学びの支援と人材の育成\n・講座", true},
        Pair{"①学びの支援", "①学びの支援（新規）", true},
        Pair{"①学びの支援", "①学びの支援：講座を開いた。", true},
        Pair{"①学びの支援", "①学びの支縁", false},
        Pair{"①学びの支援", "①学びの支援と人材の育成", false}, Pair{"①学びの支援", "①", false},
        Pair{"①学びの支援\n講座を開く", "①学びの支援と人材の育成", false}));

}  // namespace
}  // namespace tenken::prose
