// SPDX-License-Identifier: MPL-2.0
// Mixed widths, found and unified.
#include "logic/text/mixed_width.hpp"

#include <gtest/gtest.h>

namespace tenken::text {
namespace {

struct Pair {
  const char* text;
  const char* unified;
};

class MixedWidths : public testing::TestWithParam<Pair> {};

TEST_P(MixedWidths, AreUnified) {
  const auto [text, unified] = GetParam();
  EXPECT_EQ(unify_widths(text), unified);
  EXPECT_EQ(unify_widths(unified), unified) << "twice changes nothing";
  EXPECT_EQ(mixed_widths(text).empty(), std::string_view(text) == unified);
  EXPECT_TRUE(mixed_widths(unified).empty());
}

INSTANTIATE_TEST_SUITE_P(
    OneByOne, MixedWidths,
    testing::Values(Pair{"1２人", "12人"}, Pair{"1２人、３４人", "１２人、３４人"},
                    Pair{"４,900人", "4,900人"}, Pair{"ＩTの活用", "ITの活用"},
                    Pair{"ﾃﾞジタル", "デジタル"}, Pair{"（随時)", "（随時）"},
                    Pair{"(随時）と(定期)", "(随時)と(定期)"}, Pair{"（(ア）)", "（（ア））"},
                    // Not mixed within themselves.
                    Pair{"R5とＲ５", "R5とＲ５"}, Pair{"５校、6校", "５校、6校"},
                    Pair{"ＳＮＳ2回", "ＳＮＳ2回"}, Pair{"４-1.", "４-1."}, Pair{"１/3", "１/3"},
                    Pair{"ITとＩＴ", "ITとＩＴ"}, Pair{"ｾﾐﾅｰとゼミ", "ｾﾐﾅｰとゼミ"},
                    Pair{"(1)（2）", "(1)（2）"}, Pair{"（注1)と2)）", "（注1)と2)）"},
                    Pair{"３．5校で", "３．5校で"}, Pair{"abc (12)", "abc (12)"}, Pair{"", ""}));

TEST(MixedWidth, SaysWhatItFoundAndWhere) {
  const auto found = mixed_widths("約1２人");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].offset, 3U);
  EXPECT_EQ(found[0].found, "1２");
  EXPECT_EQ(found[0].unified, "12");
}

}  // namespace
}  // namespace tenken::text
