// SPDX-License-Identifier: MPL-2.0
// Reading a form's look, and what is said of a wrong one.
#include "logic/fill/look.hpp"

#include <gmock/gmock.h>

#include "logic/message/language.hpp"

namespace tenken::fill {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

TEST(Look, StylesTakeOverFromOthers) {
  const LookResult result = parse_look(R"(
form = "small"
[style.bold]
from = "basis"
bold = true
[style.basis]
size = 6.5
border = "thin"
[[cell]]
match = ["header.**"]
style = "bold"
[[page]]
key = "main"
columns = [8, 9.5]
row = 5
may_break = true
[page.rows]
2 = 12
)",
                                       "look.toml");
  ASSERT_TRUE(result.look);
  const Style& style = result.look->styles.at("bold");
  EXPECT_TRUE(style.bold);
  EXPECT_EQ(style.size, 6.5);
  EXPECT_EQ(style.border, "thin");
  const PageLook* page = result.look->page("main");
  ASSERT_NE(page, nullptr);
  EXPECT_THAT(page->columns, ElementsAre(8, 9.5));
  EXPECT_EQ(page->rows.at(1), 12);
  EXPECT_TRUE(page->may_break);
  EXPECT_EQ(result.look->page("other"), nullptr);
}

TEST(Look, ProblemsNameTheirLine) {
  struct Case {
    const char* toml;
    int line;
    const char* message;
  };
  for (const Case& c : {
           Case{"form = \"x\"\ncolour = 1\n", 2, "「colour」という項目はありません"},
           Case{"[paper]\nwidth = \"wide\"\n", 2, "種類が違います"},
           Case{"fonts = 3\n", 1, "並びを書いて"},
           Case{"[style.a]\nfrom = \"b\"\n", 1, "「b」というスタイルはありません"},
           Case{"[style.a]\nfrom = \"a\"\n", 1, "自分自身に戻って"},
           Case{"[[cell]]\nmatch = [\"a\"]\nstyle = \"b\"\n", 1, "「b」というスタイルはありません"},
           Case{"[[page]]\nkey = \"a\"\n[page.rows]\ntop = 5\n", 4,
                "「top」は行の番号ではありません"},
           Case{"[[page]]\nkey = \"a\"\n[page.rows]\n3 = 0\n", 4, "0 より大きい"},
           Case{"[[page]]\ncolumns = [8, 0]\n", 2, "「columns」には、0 より大きい数"},
           Case{"[paper]\nheight = -297\n", 2, "「height」には、0 より大きい数"},
           Case{"[style.a]\nsize = 0\n", 2, "「size」には、0 より大きい数"},
           Case{"[style.a]\nalign = \"centre\"\n", 2,
                "align は left, center, right のどれかです（「centre」ではなく）"},
           Case{"[style.a]\nformat = \"yen\"\n", 2, "format は general, text, amount"},
           Case{"[style.a]\nfill = \"blue\"\n", 2, "色は #e8eef5 の形で"},
           Case{"[style.b]\nfrom = \"a\"\n[style.a]\nborder = \"thick\"\n", 4, "border は thin"},
           Case{"[[input]]\nother = \"forbid\"\n", 2, "stop, warning, allow"},
           Case{"form = \n", 1, ""},
       }) {
    const message::Language japanese("ja", "");
    const LookResult result = parse_look(c.toml, "look.toml");
    EXPECT_FALSE(result.look) << c.toml;
    ASSERT_FALSE(result.errors.empty()) << c.toml;
    EXPECT_EQ(result.errors[0].file, "look.toml");
    EXPECT_EQ(result.errors[0].line, c.line) << c.toml;
    EXPECT_THAT(japanese.say(result.errors[0].message), HasSubstr(c.message)) << c.toml;
  }
}

TEST(Look, WhatOthersTakeOverIsToldOnce) {
  const LookResult result =
      parse_look("[style.a]\nfrom = \"b\"\n[style.b]\nvalign = \"up\"\n", "x");
  EXPECT_EQ(result.errors.size(), 1U);
}

TEST(Look, AMissingFileIsAProblem) {
  const LookResult result = load_look("/nowhere/look.toml");
  ASSERT_EQ(result.errors.size(), 1U);
  EXPECT_EQ(result.errors[0].line, 0);
}

}  // namespace
}  // namespace tenken::fill
