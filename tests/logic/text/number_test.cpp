// SPDX-License-Identifier: MPL-2.0
// Numbers in every writing, and what is none.
#include "logic/text/number.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "logic/text/fold.hpp"
#include "tests/logic/text/random_text.hpp"

namespace tenken::text {
namespace {

using testing::Each;
using testing::Eq;
using testing::ResultOf;

constexpr bool plain = true;
constexpr bool by_hand = false;

struct NumberCase {
  std::string_view written;
  double value;
  bool plain;
  std::string_view unit = {};
};

TEST(Number, IsReadHoweverItIsWritten) {
  const std::vector<NumberCase> cases = {
      // as a machine writes it
      {"0", 0, plain},
      {"-0", 0, plain},
      {"5", 5, plain},
      {"-5", -5, plain},
      {"007", 7, plain},
      {"0.953", 0.953, plain},
      {"-6400.25", -6400.25, plain},
      {".5", 0.5, plain},
      {"1E+020", 1e20, plain},
      {"-1.5E+020", -1.5e20, plain},
      {"1E-007", 1e-7, plain},
      // groups, full width, white space
      {"1,234", 1234, by_hand},
      {"1,234,567.5", 1234567.5, by_hand},
      {"4,900", 4900, by_hand},
      {"４，９００", 4900, by_hand},
      {"４９００", 4900, by_hand},
      {"０．９５３", 0.953, by_hand},
      {" 20 ", 20, by_hand},
      {"　２０　", 20, by_hand},
      {"\n20", 20, by_hand},
      {"1, 234", 1234, by_hand},
      {"1 ,234", 1234, by_hand},
      // negative
      {"△6,400", -6400, by_hand},
      {"△ 6,400", -6400, by_hand},
      {"△　６，４００", -6400, by_hand},
      {"▲1", -1, by_hand},
      {"▲１，２３４", -1234, by_hand},
      {"- 5", -5, by_hand},
      {"－5", -5, by_hand},
      {"－５", -5, by_hand},
      {"−5", -5, by_hand},
      {"(5)", -5, by_hand},
      {"( 5 )", -5, by_hand},
      {"（５）", -5, by_hand},
      {"(1,234)", -1234, by_hand},
      {"△0", 0, by_hand},
      {"+5", 5, by_hand},
      {"＋５", 5, by_hand},
      {"マイナス6,400", -6400, by_hand},
      {"マイナス 5", -5, by_hand},
      {"ﾏｲﾅｽ5", -5, by_hand},
      {"プラス5", 5, by_hand},
      {"6,400-", -6400, by_hand},
      {"6,400－", -6400, by_hand},
      {"６，４００−", -6400, by_hand},
      {"5 - ", -5, by_hand},
      // units, never scaled
      {"4,900人", 4900, by_hand, "人"},
      {"４，９００人", 4900, by_hand, "人"},
      {"4,900 人", 4900, by_hand, "人"},
      {"4,900⼈", 4900, by_hand, "人"},
      {"20 校", 20, by_hand, "校"},
      {"２０　校", 20, by_hand, "校"},
      {"△5件", -5, by_hand, "件"},
      {"2講座", 2, by_hand, "講座"},
      {"3箇所", 3, by_hand, "箇所"},
      {"3カ所", 3, by_hand, "カ所"},
      {"12㎡", 12, by_hand, "m2"},
      {"1.5ｈａ", 1.5, by_hand, "ha"},
      {"100円", 100, by_hand, "円"},
      {"100千円", 100, by_hand, "千円"},
      {"3百万円", 3, by_hand, "百万円"},
      {"2兆円", 2, by_hand, "兆円"},
      {"12千人", 12, by_hand, "千人"},
      {"3万人", 3, by_hand, "万人"},
      {"1.5万件", 1.5, by_hand, "万件"},
      {"20件数", 20, by_hand, "件数"},
      {"20回数", 20, by_hand, "回数"},
      {"20人数", 20, by_hand, "人数"},
      {"1式", 1, by_hand, "式"},
      {"2隻", 2, by_hand, "隻"},
      {"47都道府県", 47, by_hand, "都道府県"},
      {"9.5‰", 9.5, by_hand, "‰"},
  };
  for (const NumberCase& c : cases) {
    const Reading reading = read_number(c.written);
    EXPECT_TRUE(reading.is_number()) << c.written;
    EXPECT_THAT(reading.value, Eq(c.value)) << c.written;
    EXPECT_THAT(reading.plain, Eq(c.plain)) << c.written;
    EXPECT_THAT(reading.unit, Eq(c.unit)) << c.written;
    EXPECT_FALSE(reading.percent) << c.written;
  }
}

TEST(Number, PercentDividesByAHundred) {
  for (const std::string_view text : {"95.3%", "９５．３％", "95.3 %", "９５．３　％"}) {
    const Reading reading = read_number(text);
    EXPECT_THAT(reading.value, Eq(0.953)) << text;
    EXPECT_TRUE(reading.percent) << text;
    EXPECT_FALSE(reading.plain) << text;
    EXPECT_THAT(reading.unit, Eq("")) << text;
  }
  EXPECT_THAT(read_number("△2.5%").value, Eq(-0.025));
  EXPECT_THAT(read_number("1,200％").value, Eq(12));
  EXPECT_THAT(read_number("95.3%", {.unit = "％"}).value, Eq(0.953));
}

TEST(Number, NoValueIsBlankAMarkOrAWord) {
  for (const std::string_view text : {"",
                                      " ",
                                      "　",
                                      "\n",
                                      "\u00A0",
                                      "―",
                                      "ー",
                                      "－",
                                      "-",
                                      "−",
                                      "—",
                                      "–",
                                      "‐",
                                      "─",
                                      "ｰ",
                                      "…",
                                      " ― ",
                                      "　ー\n",
                                      "集計中",
                                      "調査中",
                                      "未公表",
                                      "未確定",
                                      "未定",
                                      "該当なし",
                                      "集 計 中",
                                      "未\n定",
                                      " 該当なし　",
                                      "算定中",
                                      "精査中",
                                      "なし",
                                      "(記載なし)",
                                      "（記載なし）",
                                      "設定しない",
                                      "N/A",
                                      "n/a",
                                      "Ｎ／Ａ",
                                      "該当無し",
                                      "〔未定〕",
                                      "――",
                                      "－－",
                                      "--",
                                      "― ―",
                                      "……",
                                      "／",
                                      "/",
                                      "\u2003",
                                      "\u200B",
                                      "\uFEFF",
                                      "\u00AD",
                                      "\u0085",
                                      "\u3164",
                                      "\u2800",
                                      "\uFE0F",
                                      "\u3164―\u3164"}) {
    EXPECT_TRUE(read_number(text).is_missing()) << text;
    EXPECT_TRUE(is_no_value(text)) << text;
  }
}

TEST(Number, EachOfTheTableIsWhatPeopleMean) {
  std::ifstream table(TENKEN_TEST_DATA "/text/values.tsv");
  int rows = 0;
  for (std::string line; std::getline(table, line);) {
    const std::size_t tab = line.find('\t');
    if (line.starts_with('#') || tab == std::string::npos) continue;
    ++rows;
    const Reading reading = read_number(line.substr(0, tab));
    const std::string kind = reading.is_missing()  ? "missing"
                             : reading.is_number() ? "number"
                                                   : "words";
    EXPECT_EQ(kind, line.substr(tab + 1)) << line;
  }
  EXPECT_GT(rows, 100);
}

TEST(Number, OtherTextIsNoNumber) {
  for (const std::string_view text : {"45以下",
                                      "全国1位",
                                      "1位",
                                      "延伸",
                                      "約20",
                                      "20校程度",
                                      "20～25",
                                      "20〜25",
                                      "20-25",
                                      "9,000円/人",
                                      "9,000円／人",
                                      "1/3",
                                      "12:30",
                                      "R5",
                                      "2023(R5)",
                                      "①",
                                      "⑴",
                                      "Ⅳ",
                                      "五",
                                      "1億2千万",
                                      "1千",
                                      "1e5",
                                      "1E5",
                                      "1E",
                                      "1E+",
                                      "1E+5",
                                      "1E+0200",
                                      "１E+020",
                                      "1E+020人",
                                      "1.5.2",
                                      "1.",
                                      "5．",
                                      ".",
                                      ",",
                                      "1,23,4",
                                      "1,23",
                                      "1,2345",
                                      "12,34",
                                      "1234,567",
                                      ",123",
                                      "1,234,",
                                      "1,,234",
                                      "0,123",
                                      "1.234,5",
                                      "1 234",
                                      "07 06 01",
                                      "4-1",
                                      "--5",
                                      "△△5",
                                      "△-5",
                                      "(-5)",
                                      "(△5)",
                                      "(5",
                                      "5)",
                                      "()",
                                      "((5))",
                                      "(5人)",
                                      "5--",
                                      "-5-",
                                      "(5)-",
                                      "5-人",
                                      "マイナス",
                                      "マイナス-5",
                                      "千人",
                                      "5数",
                                      "／／",
                                      "―／",
                                      "5△",
                                      "△",
                                      "▲",
                                      "+",
                                      "(",
                                      "%",
                                      "%5",
                                      "5%%",
                                      "5%人",
                                      "5人%",
                                      "5人人",
                                      "人",
                                      "A/N",
                                      "#N/A",
                                      "nan",
                                      "inf",
                                      "0x10",
                                      "1_000",
                                      "1'000",
                                      "¥500",
                                      "500yen",
                                      "２０２３年度",
                                      "××",
                                      "〇",
                                      "なしの",
                                      "(なし",
                                      "()なし",
                                      "集計中です",
                                      "―0",
                                      "未定(R6)",
                                      "1,234 5",
                                      "\xFF",
                                      "5\xFF"}) {
    EXPECT_TRUE(read_number(text).is_text()) << text;
    EXPECT_FALSE(is_no_value(text)) << text;
  }
}

TEST(Number, TooLargeForADoubleIsText) {
  EXPECT_TRUE(read_number("1E+400").is_text());
  EXPECT_TRUE(read_number(std::string(100, '9')).is_number());
  EXPECT_TRUE(read_number(std::string(500, '9')).is_text());
}

TEST(Number, TheFieldsOwnUnitIsStrippedToo) {
  EXPECT_TRUE(read_number("12艘").is_text());
  const Reading reading = read_number("12 艘", {.unit = "艘"});
  EXPECT_THAT(reading.value, Eq(12));
  EXPECT_THAT(reading.unit, Eq("艘"));
  EXPECT_THAT(read_number("３位", {.unit = "位"}).value, Eq(3))
      << "a rank where ranks are asked for";
  EXPECT_THAT(read_number("1.2ＭＷｈ", {.unit = "MWh"}).value, Eq(1.2)) << "however it is written";
  EXPECT_TRUE(read_number("全国3位", {.unit = "位"}).is_text());
}

TEST(Number, InAnAmountOfThousandYenOtherMoneyIsAMistake) {
  const NumberOptions thousand_yen{.unit = "千円", .money_units_allowed = false};
  for (const std::string_view text :
       {"100円", "100万円", "3百万円", "1億円", "2兆円", "3千万円", "１００　円"}) {
    EXPECT_TRUE(read_number(text, thousand_yen).is_text()) << text;
  }
  EXPECT_THAT(read_number("100千円", thousand_yen).value, Eq(100));
  EXPECT_THAT(read_number("△ 6,400千円", thousand_yen).value, Eq(-6400));
  EXPECT_THAT(read_number("△ 6,400", thousand_yen).value, Eq(-6400));
}

TEST(Number, KnownUnitsAreFolded) {
  EXPECT_THAT(known_units(),
              Each(ResultOf([](const std::string& unit) { return fold(unit) == unit; },
                            testing::IsTrue())));
}

TEST(Number, AnyTextIsReadAsExactlyOneThing) {
  test::RandomText random;
  for (int i = 0; i < 20000; ++i) {
    const std::string text = i % 2 == 0 ? random.next() : random.next_bytes();
    const Reading reading = read_number(text);
    ASSERT_THAT(is_no_value(text), Eq(reading.is_missing())) << text;
    ASSERT_TRUE(reading.is_number() || reading.value == 0) << text;
    ASSERT_TRUE(reading.is_number() || reading.unit.empty()) << text;
  }
}

}  // namespace
}  // namespace tenken::text
