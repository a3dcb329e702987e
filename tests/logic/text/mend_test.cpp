// SPDX-License-Identifier: MPL-2.0
// Characters from a PDF, and text that must stay.
#include "logic/text/mend.hpp"

#include <gmock/gmock.h>

#include <boost/locale.hpp>
#include <fstream>
#include <string_view>

#include "logic/text/foreign.hpp"
#include "logic/text/utf8.hpp"
#include "tests/logic/text/random_text.hpp"

namespace tenken::text {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::Eq;
using testing::Field;
using testing::IsEmpty;

std::string utf8(char32_t c) {
  std::string text;
  append_utf8(text, c);
  return text;
}

auto foreign(std::size_t offset, std::size_t index, std::string_view found,
             std::string_view replacement) {
  return AllOf(Field("offset", &ForeignCharacter::offset, offset),
               Field("index", &ForeignCharacter::index, index),
               Field("found", &ForeignCharacter::found, found),
               Field("replacement", &ForeignCharacter::replacement, replacement));
}

TEST(ForeignCharacters, SaysWhereTheyStandAndWhatTheyShouldBe) {
  EXPECT_THAT(foreign_characters("県⼈︓⺡x⻑"),
              ElementsAre(foreign(3, 1, "⼈", "人"), foreign(6, 2, "︓", "："),
                          foreign(9, 3, "⺡", ""), foreign(13, 5, "⻑", "長")));
}

TEST(ForeignCharacters, FindsNoneInOrdinaryText) {
  EXPECT_THAT(foreign_characters(""), IsEmpty());
  EXPECT_THAT(foreign_characters("E-mail"), IsEmpty());
  EXPECT_THAT(foreign_characters("① ２０校、ﾃﾞｰﾀ（※）：㎡ 〜 ― → 氵辶"), IsEmpty());
}

TEST(Mend, ReplacesWhatCameFromAPdf) {
  EXPECT_THAT(mend("↗︓改善　産業⼈材育成⽀援事業"), Eq("↗：改善　産業人材育成支援事業"));
  EXPECT_THAT(mend("⼾⿊⿈"), Eq("戸黒黄"));
  EXPECT_THAT(mend("︐︑︒︓︔︕︖︗︘︙"), Eq("，、。：；！？〖〗…"));
}

TEST(Mend, ChangesNothingElse) {
  for (const std::string_view text :
       {"", "①④-1", "Ｒ５年度（２０２３）", "ﾃﾞｰﾀ", "：", "一行目\n二行目\r\n　三行目", "㎡ ㈱ 令",
        "⺡⻌⺾⺅⺮", "\xE2\xBA", "\xFF\xE2"}) {
    EXPECT_EQ(mend(text), text);
  }
}

TEST(Mend, KeepsInvalidBytesBesideWhatItMends) {
  EXPECT_THAT(mend("\xFF⼈\xE2\xBA"), Eq("\xFF人\xE2\xBA"));
}

TEST(Mend, TwiceChangesNothing) {
  test::RandomText random;
  for (int i = 0; i < 5000; ++i) {
    const std::string once = mend(random.next());
    ASSERT_THAT(mend(once), Eq(once));
  }
}

TEST(Mend, MendsEveryCharacterOfARealSheet) {
  std::ifstream table(TENKEN_TEST_DATA "/text/pdf-characters.tsv");
  std::string line;
  int pairs = 0;
  while (std::getline(table, line)) {
    if (line.empty() || line.front() == '#') {
      continue;
    }
    const std::size_t first = line.find('\t');
    const std::size_t second = line.find('\t', first + 1);
    ASSERT_NE(second, std::string::npos) << line;
    EXPECT_THAT(mend(line.substr(first + 1, second - first - 1)), Eq(line.substr(second + 1)));
    ++pairs;
  }
  EXPECT_THAT(pairs, Eq(26));
}

TEST(RadicalTable, AgreesWithCompatibilityNormalisationOnAllKangxiRadicals) {
  const std::locale locale = boost::locale::generator()("ja_JP.UTF-8");
  for (char32_t c = 0x2F00; c <= 0x2FD5; ++c) {
    const std::string radical = utf8(c);
    const std::string normal = boost::locale::normalize(radical, boost::locale::norm_nfkc, locale);
    const std::string expected = normal == "戶"   ? "戸"
                                 : normal == "黑" ? "黒"
                                 : normal == "黃" ? "黄"
                                                  : normal;
    EXPECT_THAT(mend(radical), Eq(expected));
  }
}

TEST(RadicalTable, KnowsEveryCharacterOfTheSupplementOnce) {
  for (char32_t c = 0x2E80; c <= 0x2EFF; ++c) {
    const bool assigned = c != 0x2E9A && c <= 0x2EF3;
    const int known = (radical_character(c) != 0 ? 1 : 0) + (is_partial_radical(c) ? 1 : 0);
    EXPECT_THAT(known, Eq(assigned ? 1 : 0)) << utf8(c);
  }
}

TEST(RadicalTable, MendsWholeCharactersOnly) {
  EXPECT_THAT(mend("⺠⻑⺟⻄⻘⻝⻣⻤⻨⻩⻫⻭⻯⻲"), Eq("民長母西青食骨鬼麦黄斉歯竜亀"));
  for (const std::string_view part :
       {"⺅", "⺈", "⺉", "⺌", "⺖", "⺘", "⺡", "⺣", "⺨", "⺩", "⺭",
        "⺮", "⺾", "⻂", "⻊", "⻌", "⻍", "⻏", "⻖", "⻗", "⻟"}) {
    EXPECT_THAT(foreign_characters(part), ElementsAre(foreign(0, 0, part, "")));
  }
}

}  // namespace
}  // namespace tenken::text
