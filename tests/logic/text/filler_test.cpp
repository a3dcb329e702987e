// SPDX-License-Identifier: MPL-2.0
// What is filler and what is text.
#include <gtest/gtest.h>

#include "logic/text/filler.hpp"

namespace tenken::text {
namespace {

TEST(Filler, IsATextThatOnlyKeepsAPlace) {
  for (const char* text :
       {"ああああ", "アアア", "xxx", "ＸＸＸ", "〇〇", "○○○○", "＊＊", "××", "■■", "x x x",
        "？？？", "〇〇、", "テスト", "あ", "ＴＥＳＴ", "ダミー", "aaa"}) {
    const bool with_comma = std::string_view(text).ends_with("、");
    EXPECT_EQ(is_filler(text), !with_comma) << text;
  }
}

TEST(Filler, IsNoRealTextAndNoMark) {
  for (const char* text :
       {"", " ", "つ", "ア", "―", "…", "――", "人", "×", "○○課", "はは", "ああ、そうか",
        "テスト実施回数", "郷学郷就に向けたキャリア教育の実施", "111", "上", "県", "なし", "xy"}) {
    EXPECT_FALSE(is_filler(text)) << text;
  }
}

}  // namespace
}  // namespace tenken::text
