// SPDX-License-Identifier: MPL-2.0
// Messages in Japanese and English: arguments, plurals, missing ones.
#include "logic/message/language.hpp"

#include <gtest/gtest.h>

#include "tests/support/catalogues.hpp"

namespace tenken::message {
namespace {

Language japanese() { return {"ja", test::catalogues()}; }
Language english() { return {"en", test::catalogues()}; }

TEST(Language, SaysTheTextOfTheCodeInJapanese) {
  EXPECT_EQ(japanese().say(msg("エラー")), "エラー");
}

TEST(Language, SaysTheCataloguesTextInEnglish) { EXPECT_EQ(english().say(msg("エラー")), "Error"); }

TEST(Language, PutsArgumentsWhereTheTextWantsThem) {
  EXPECT_EQ(japanese().say(msg("{2} は {1}", "A1", 3)), "3 は A1");
}

TEST(Language, SaysNestedMessagesInTheSameLanguage) {
  EXPECT_EQ(english().say(msg("[{1}]", msg("警告"))), "[Warning]");
}

TEST(Language, BracesInArgumentsAreNoPlaceholders) {
  EXPECT_EQ(japanese().say(msg("「{1}」", "{2}{x}")), "「{2}{x}」");
}

TEST(Language, ChoosesThePluralInEnglish) {
  const auto mistakes = [](long count) {
    return msgn("提出前に直すところが {1} 件あります。", "提出前に直すところが {1} 件あります。",
                count, count);
  };
  const std::string one = english().say(mistakes(1));
  const std::string two = english().say(mistakes(2));
  EXPECT_NE(one.find('1'), std::string::npos);
  EXPECT_NE(one.substr(0, one.find('.')), two.substr(0, two.find('.')));
  EXPECT_EQ(japanese().say(mistakes(2)), "提出前に直すところが 2 件あります。");
}

TEST(Language, ListsWordsAndLeavesOutEmptyOnes) {
  EXPECT_EQ(japanese().list({"", "A1", "", "B2", "C3", ""}), "A1、B2、C3");
  EXPECT_EQ(english().list({"A1", "B2"}), "A1, B2");
  EXPECT_EQ(japanese().list({""}), "");
}

TEST(Language, OtherLanguagesAreSaidInEnglish) {
  EXPECT_EQ(Language("de-DE", test::catalogues()).tag(), "en");
  EXPECT_EQ(Language("ja-JP", test::catalogues()).tag(), "ja");
}

TEST(Language, WithoutCataloguesEverythingIsJapanese) {
  EXPECT_EQ(Language("en", "/nowhere").say(msg("エラー")), "エラー");
}

TEST(Language, AnEmptyMessageSaysNothing) { EXPECT_EQ(japanese().say({}), ""); }

}  // namespace
}  // namespace tenken::message
