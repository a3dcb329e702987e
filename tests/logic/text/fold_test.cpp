// SPDX-License-Identifier: MPL-2.0
// Which texts fold alike.
#include "logic/text/fold.hpp"

#include <gmock/gmock.h>

#include <string_view>
#include <vector>

#include "logic/text/utf8.hpp"
#include "tests/logic/text/random_text.hpp"

namespace tenken::text {
namespace {

using testing::Eq;
using testing::Ne;

struct FoldCase {
  std::string_view written;
  std::string_view folded;
  std::string_view what;
};

TEST(Fold, BringsTextsIntoTheFormInWhichTheyAreCompared) {
  const std::vector<FoldCase> cases = {
      {"", "", "nothing"},
      {"E-mail", "e-mail", "small letters"},
      {"E mail\n", "email", "white space in ASCII"},
      {"事　業　名", "事業名", "full-width spaces"},
      {"達成\n状況", "達成状況", "a label that wraps"},
      {"達成\r\n状況", "達成状況", "a label that wraps, as Windows writes it"},
      {"合計\u00A0（予算現額）", "合計(予算現額)", "no-break space, full-width parentheses"},
      {"産業\u200B人材", "産業人材", "zero-width space"},
      {"葛\U000E0100城", "葛城", "a variation selector"},
      {"産\u3164業\u2800人\u2063材", "産業人材", "fillers and invisible signs"},
      {"令和５年度", "令和5年度", "full-width digits"},
      {"ＩＴスキル", "itスキル", "full-width letters"},
      {"①", "1", "circled"},
      {"⑨", "9", "circled"},
      {"⑩", "10", "circled, two digits"},
      {"④-1", "4-1", "a branch"},
      {"④－１", "4-1", "a branch in full width"},
      {"④ー１", "4-1", "a branch with the long-vowel mark"},
      {"ｱ", "ア", "half-width kana"},
      {"ﾃﾞｰﾀ", "データ", "half-width kana with marks"},
      {"㈱", "(株)", "a squared abbreviation"},
      {"㎡", "m2", "a squared unit"},
      {"㌔", "キロ", "squared kana"},
      {"㋿5", "令和5", "the squared era"},
      {"が\u3099", "が\u3099", "a mark that has nothing to join"},
      {"か\u3099", "が", "a mark that joins"},
      {"Ω", "ω", "small letters beyond ASCII"},
      {"：", ":", "full-width colon"},
      {"︓", ":", "vertical colon"},
      {"…", "...", "ellipsis"},
      {"⻑野県", "長野県", "a radical of the supplement"},
      {"産業⼈材育成⽀援事業", "産業人材育成支援事業", "Kangxi radicals"},
      {"⼾⿊⿈", "戸黒黄", "where Unicode names the traditional form"},
      {"⺡", "⺡", "a part of a character stays"},
      {"↗", "↗", "arrows stay"},
      {"■", "■", "boxes stay"},
      {"△６,４００", "△6,400", "the sign of a negative amount stays"},
  };
  for (const FoldCase& c : cases) {
    EXPECT_THAT(fold(c.written), Eq(c.folded)) << c.what << ": " << c.written;
  }
}

TEST(Fold, KnowsOneDash) {
  for (const std::string_view dash :
       {"-", "―", "ー", "－", "—", "–", "‐", "‑", "−", "─", "━", "ｰ"}) {
    EXPECT_THAT(fold(dash), Eq("-")) << dash;
    EXPECT_THAT(fold("4" + std::string(dash) + "1"), Eq("4-1")) << dash;
  }
}

TEST(Fold, LeavesTheLongVowelMarkInsideKana) {
  for (const std::string_view word : {"データ", "サポート", "スーパーー", "らーめん", "コー(2)"}) {
    EXPECT_THAT(fold(word), Eq(word));
  }
  EXPECT_THAT(fold("デ\nータ"), Eq("データ")) << "also when the line breaks before it";
  EXPECT_THAT(fold("データ"), Ne(fold("デタ")));
  EXPECT_THAT(fold("データ"), Ne(fold("デ-タ")));
  EXPECT_THAT(fold("実績ー"), Eq("実績-")) << "after a kanji it is a dash";
}

TEST(Fold, KnowsOneWaveDash) {
  for (const std::string_view wave : {"~", "〜", "～", "∼", "〰"}) {
    EXPECT_THAT(fold("S46 " + std::string(wave)), Eq("s46~")) << wave;
  }
}

TEST(Fold, ReadsInvalidBytesAsReplacementCharacters) {
  EXPECT_THAT(fold("a\xFF"), Eq("a\uFFFD"));
  EXPECT_THAT(fold("\xE4\xBA"), Eq("\uFFFD\uFFFD"));
}

TEST(Fold, TwiceChangesNothing) {
  test::RandomText random;
  for (int i = 0; i < 20000; ++i) {
    const std::string text = random.next();
    const std::string once = fold(text);
    ASSERT_THAT(fold(once), Eq(once)) << "of: " << text;
  }
  for (int i = 0; i < 5000; ++i) {
    const std::string once = fold(random.next_bytes());
    ASSERT_THAT(fold(once), Eq(once));
  }
}

TEST(Fold, DoesNotSeeWhiteSpaceAnywhere) {
  test::RandomText random;
  for (int i = 0; i < 3000; ++i) {
    const std::u32string characters = decode(random.next());
    std::string together;
    std::string apart;
    for (const char32_t c : characters) {
      append_utf8(together, c);
      append_utf8(apart.append(i % 2 == 0 ? "\n" : "　"), c);
    }
    ASSERT_THAT(fold(apart), Eq(fold(together))) << together;
  }
}

TEST(SameFolded, ComparesAsAReaderDoes) {
  EXPECT_TRUE(same_folded("令和５", "令和5"));
  EXPECT_TRUE(same_folded("産業⼈材育成課", "産業人材\n育成課"));
  EXPECT_TRUE(same_folded("2023〜2027年度", "2023～2027年度"));
  EXPECT_FALSE(same_folded("産業人材育成課", "産業人材育成室"));
}

}  // namespace
}  // namespace tenken::text
