// SPDX-License-Identifier: MPL-2.0
// Patterns of file names, many things made at once, and texts that wait.
#include <gmock/gmock.h>

#include <numeric>
#include <stdexcept>

#include "logic/folder/glob.hpp"
#include "logic/folder/in_order.hpp"
#include "logic/folder/spool.hpp"

namespace tenken::folder {
namespace {

TEST(Glob, PartsMatchByCharacter) {
  EXPECT_TRUE(matches("*.ods", "事業.ods"));
  EXPECT_TRUE(matches("事?.ods", "事業.ods"));
  EXPECT_TRUE(matches("[あ-ん]*", "かきく"));
  EXPECT_TRUE(matches("[!a-c]x", "dx"));
  EXPECT_TRUE(matches("*a*b*", "xxaxxbxx"));
  EXPECT_TRUE(matches("[x", "[x"));
  EXPECT_TRUE(matches("[]]", "]"));
  EXPECT_FALSE(matches("*.ods", ".hidden.ods"));
  EXPECT_FALSE(matches("[!a-c]x", "ax"));
  EXPECT_FALSE(matches("a*b", "abc"));
  EXPECT_FALSE(matches("?", ""));
}

TEST(Glob, ManyStarsAnswerAtOnce) {
  EXPECT_FALSE(matches("*a*a*a*a*a*a*a*a*a*a*a*a*a*b", std::string(300, 'a')));
}

TEST(InOrder, GivesEveryResultInItsPlace) {
  for (const unsigned jobs : {1U, 2U, 7U}) {
    std::vector<std::size_t> taken;
    in_order(
        1000, jobs, [](std::size_t i) { return i * i; },
        [&](std::size_t i, std::size_t made) {
          EXPECT_EQ(made, i * i);
          taken.push_back(i);
          return true;
        });
    std::vector<std::size_t> all(1000);
    std::iota(all.begin(), all.end(), 0);
    EXPECT_EQ(taken, all);
  }
}

TEST(InOrder, StopsWhenToldAndWhenSomethingFails) {
  for (const unsigned jobs : {1U, 3U}) {
    std::size_t taken = 0;
    in_order(
        1000, jobs, [](std::size_t i) { return i; },
        [&](std::size_t i, std::size_t) { return ++taken, i < 10; });
    EXPECT_EQ(taken, 11U);
    const auto fails = [](std::size_t i) -> int {
      if (i == 20) throw std::runtime_error("20");
      return 0;
    };
    EXPECT_THROW(in_order(1000, jobs, fails, [](std::size_t, int) { return true; }),
                 std::runtime_error);
    const auto refuses = [](std::size_t, int) -> bool { throw std::logic_error("no"); };
    EXPECT_THROW(in_order(
                     1000, jobs, [](std::size_t) { return 0; }, refuses),
                 std::logic_error);
  }
}

TEST(Spool, GivesBackWhatItWasGivenHoweverLong) {
  for (const std::size_t count : {3, 100'000}) {
    Spool spool;
    std::string all;
    for (std::size_t i = 0; i < count; ++i) {
      const std::string text =
          "指摘 " + std::to_string(i) + " 件目、様式の定義どおりではありません。\n";
      spool.add(text);
      all += text;
    }
    std::string given;
    spool.copy_to([&](std::string_view text) { given += text; });
    EXPECT_TRUE(given == all) << count;
  }
}

}  // namespace
}  // namespace tenken::folder
