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

TEST(ChangeNotes, TellOfAChangeInManyWords) {
  for (const char* text :
       {"※R4実績 誤：4,900 正：4,800", "※R4実績：（誤）4,900人　（正）4,800人",
        "※【誤】4,900【正】4,800", "※計画の改訂による（4,900→4,800）", "※前年度は転記ミス（4,900）",
        "※4,900は誤記", "※対象の記載漏れがあった（4,900）", "※R4実績を4,800に差し替え",
        "※国の確報により4,800となった。"}) {
    EXPECT_EQ(change_notes(text).size(), 1U) << text;
  }
}

TEST(ChangeNotes, WordsThatOnlyLookLikeACorrectionTellOfNone) {
  for (const char* text :
       {"※誤送信を防ぎ、正確に数える。", "※誤差：5%　正答率：90%", "※正：本庁、副：支所",
        "※「正」の字で数えた。", "※（訂）4,900 （正）4,800", "※周知に漏れのないよう努める。"}) {
    EXPECT_TRUE(change_notes(text).empty()) << text;
    EXPECT_EQ(without_change_notes(text).text, text);
  }
}

TEST(ChangeNotes, GoWithTheirLine) {
  const WithoutNotes rest = without_change_notes(
      "４-1.4,900人を目標とする。\n※見込値を修正しました。（修正前：4,900　修正後：4,800）\n"
      "４-２.中間値を目標とする。※R4年度を訂正（修正前：1,325）。\n※ 4,900人は県内の数");
  EXPECT_EQ(rest.text,
            "４-1.4,900人を目標とする。\n４-２.中間値を目標とする。\n※ 4,900人は県内の数");
  EXPECT_EQ(rest.notes.size(), 2U);
}

TEST(ChangeNotes, GoOnWhereTheTextHadWrapped) {
  const WithoutNotes rest = without_change_notes(
      "1.25校を目標とする。\n※補正予算案シートの実績が見込値となってい\nたため修正（修正前：\n"
      "4,900）\n2.20講座を目標とする。\n※見込みを変更\n③デジタル人材");
  EXPECT_EQ(rest.text, "1.25校を目標とする。\n2.20講座を目標とする。\n③デジタル人材");
  ASSERT_EQ(rest.notes.size(), 2U);
  EXPECT_EQ(rest.notes[1], "※見込みを変更");
  EXPECT_EQ(without_change_notes("※見込みを変更\n次の文").text, "次の文");
}

TEST(ChangeNotes, EndWithTheirLineWhicheverSystemBrokeIt) {
  for (const char* text :
       {"1.目標\r※見込みを修正しました。\r2.目標", "1.目標\r\n※見込みを修正しました。\r\n2.目標"}) {
    const WithoutNotes rest = without_change_notes(text);
    EXPECT_EQ(rest.text, "1.目標\n2.目標");
    EXPECT_EQ(rest.notes, std::vector<std::string>{"※見込みを修正しました。"});
  }
  EXPECT_EQ(without_change_notes("1.目標\n").text, "1.目標\n");
}

TEST(ChangeNotes, ATextWithoutAnyStaysAsItIs) {
  for (const char* text : {"", "\n", "1.目標\n\n※県内の数\n修正しました", "※県内の数", "修正※"}) {
    EXPECT_EQ(without_change_notes(text).text, text);
    EXPECT_TRUE(without_change_notes(text).notes.empty());
  }
}

}  // namespace
}  // namespace tenken::prose
