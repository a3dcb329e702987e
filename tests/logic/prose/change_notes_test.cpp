// SPDX-License-Identifier: MPL-2.0
// Which notes tell of a change, and which numbers they name.
#include "logic/prose/change_notes.hpp"

#include <gtest/gtest.h>

namespace tenken::prose {
namespace {

using Numbers = std::vector<double>;

TEST(ChangeNotes, NamesTheValuesAndNeitherYearsNorMonths) {
  const auto notes = change_notes(
      "４-1.直近の実績を上回る4,900人を目標とする。\n"
      "※R5年度２月補正予算案シートに記載したR4年度実績が見込値となっていたため修正しました。"
      "（修正前：4,900　修正後：４，８００）");
  ASSERT_EQ(notes.size(), 1U);
  EXPECT_EQ(notes[0].numbers, (Numbers{4900, 4800}));
}

TEST(ChangeNotes, EachMarkBeginsOne) {
  const auto notes = change_notes("※1,178 に訂正。※ 95.3% に変更");
  ASSERT_EQ(notes.size(), 2U);
  EXPECT_EQ(notes[0].numbers, Numbers{1178});
  EXPECT_EQ(notes[1].numbers, Numbers{95.3});
}

TEST(ChangeNotes, ANoteThatTellsOfNoChangeIsNone) {
  EXPECT_TRUE(change_notes("※ 4,900人は県内の数").empty());
  EXPECT_TRUE(change_notes("4,900 を 4,800 に修正しました。").empty());
}

}  // namespace
}  // namespace tenken::prose
