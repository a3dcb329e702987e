// SPDX-License-Identifier: MPL-2.0
// Definitions right and wrong, each mistake with its line.
#include <gmock/gmock.h>

#include <string>

#include "logic/form/definition.hpp"
#include "logic/message/language.hpp"
#include "tests/logic/support/printed_form.hpp"

namespace tenken::form {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

const std::string head = R"(id = "x"
title = "様式"
fiscal_year = 2023
[[stage]]
key = "review"
label = "点検"
[[page]]
key = "main"
name = "シート"
print = "A1:D20"
)";
constexpr int behind_head = 11;

/// The errors of `toml`, as "line: message".
std::vector<std::string> errors_of(const std::string& toml) {
  std::vector<std::string> errors;
  const KnownSettings known = {
      .rules = {"BUD001", "NUM006"},
      .thresholds = {{.key = "NUM006.factor", .least = 2, .most = 100, .whole = false},
                     {.key = "NUM006.least", .least = 1, .most = 1000, .whole = true}}};
  const message::Language japanese("ja", "");
  const auto result = parse_definition(toml, "x.toml", &known);
  EXPECT_EQ(result.definition.has_value(), result.errors.empty());
  for (const auto& error : result.errors) {
    EXPECT_EQ(error.file, "x.toml");
    errors.push_back(std::to_string(error.line) + ": " + japanese.say(error.message));
  }
  return errors;
}

testing::Matcher<std::string> at_line(int line, const std::string& text) {
  return testing::AllOf(testing::StartsWith(std::to_string(line) + ": "), HasSubstr(text));
}

TEST(ParseDefinition, TheRealForm) {
  const auto form = test::nagano_form();
  EXPECT_EQ(form.id, "nagano-r5");
  EXPECT_EQ(form.fiscal_year, 2023);
  ASSERT_EQ(form.pages.size(), 3U);
  ASSERT_EQ(form.stages.size(), 4U);
  EXPECT_EQ(form.stages[3].key, "review");
  const auto& block = form.pages[2].repeats.at(0);
  EXPECT_EQ(block.of, "subproject");
  EXPECT_EQ(block.repeats.at(0).of, "activity");
  EXPECT_EQ(block.repeats.at(0).height(), 2);
}

TEST(ParseDefinition, TheLeastForm) {
  const auto result = parse_definition(head, "x.toml", nullptr);
  ASSERT_TRUE(result.definition.has_value());
  EXPECT_EQ(result.definition->file, "x.toml");
  EXPECT_EQ(result.definition->trend_tolerance, 0);
  EXPECT_EQ(result.definition->titles.section("indicator"), "成果指標");
  EXPECT_EQ(workbook::to_a1(result.definition->pages[0].print), "A1:D20");
}

TEST(ParseDefinition, TitlesAreTheForms) {
  const auto result = parse_definition(
      head + "[titles]\nindicator = \"２ 目標\"\nissues = \"背景\"\n", "x.toml", nullptr);
  ASSERT_TRUE(result.definition.has_value());
  const Titles& titles = result.definition->titles;
  EXPECT_EQ(titles.field("indicator.1.status"), "２ 目標 ①の達成状況");
  EXPECT_EQ(titles.field("text.issues"), "背景");
  EXPECT_EQ(titles.field("cost.R5.total"), "事業コスト R5年度 合計(予算現額)");
}

TEST(ParseDefinition, EveryTitleOfTheRealFormIsItsOwn) {
  const auto form = test::nagano_form();
  for (const std::string_view key : Titles::keys()) {
    EXPECT_NE(form.titles.section(key), Titles().section(key)) << key;
  }
}

TEST(ParseDefinition, SyntaxErrorsHaveTheirLine) {
  EXPECT_THAT(errors_of("id = \"x\"\ntitle = \n"), ElementsAre(at_line(2, "TOMLとして読めません")));
}

TEST(ParseDefinition, EveryErrorIsReportedInOrder) {
  EXPECT_THAT(
      errors_of(head + "labels = []\nlabel = [\n{ key = \"a\", at = \"D3:A1\", text = \"あ\" },\n"
                       "{ key = \"b\", at = \"A1\" },\n]\n"),
      ElementsAre(at_line(behind_head, "「labels」という項目はありません"),
                  at_line(behind_head + 2, "「D3:A1」はセルの範囲として読めません"),
                  at_line(behind_head + 3, "「text」がありません")));
}

struct Mistake {
  const char* toml;
  int line;
  const char* message;
};

class Mistakes : public testing::TestWithParam<Mistake> {};

TEST_P(Mistakes, AreNamed) {
  EXPECT_THAT(errors_of(head + GetParam().toml),
              testing::Contains(at_line(behind_head + GetParam().line, GetParam().message)));
}

INSTANTIATE_TEST_SUITE_P(
    OneByOne, Mistakes,
    testing::Values(
        Mistake{R"(field = [{ id = "header.project_nam", at = "A1" }])", 0,
                "「header.project_name」の誤り"},
        Mistake{R"(field = [{ id = "label.a", at = "A1" }])", 0,
                "「label.a」という項目IDはありません"},
        Mistake{
            R"(field = [{ id = "header.email", at = "A1" }, { id = "header.email", at = "A2" }])",
            0, "「header.email」が2回"},
        Mistake{R"(field = [{ id = "header.stage", parts = ["A1", "B1"] }])", 0, "セルの数"},
        Mistake{R"(field = [{ id = "header.stage", parts = [] }])", 0, "1つ以上のセル"},
        Mistake{R"(field = [{ id = "header.email", at = "A1", row = 3 }])", 0, "「row」という項目"},
        Mistake{R"(field = [{ id = "text.issues", at = "A1", box = [76] }])", 0,
                "[76, 6] のように"},
        Mistake{R"(field = [{ id = "text.issues", at = "A1", box = [0, 6] }])", 0,
                "1から1000までの整数"},
        Mistake{R"(field = [{ id = "text.issues", at = "A1", box = 76 }])", 0, "[ … ] の並び"},
        Mistake{
            R"(field = [{ id = "header.email", at = "A1", box = [76, 6] }, { id = "header.period", at = "A1", box = [76, 6] }])",
            0, "文章の項目ではない"},
        Mistake{R"(field = "A1")", 0, "[ … ] の並び"},
        Mistake{"[titles]\nindicator = \"２ 目標\"\nindicators = \"目標\"", 2,
                "[titles]に「indicators」という項目はありません"},
        Mistake{"[titles]\ntext.issues = \"背景\"", 1, "「text」という項目はありません"},
        Mistake{"[titles]\nindicator = \"\"", 1, "空でない文字列"},
        Mistake{"[titles]\nindicator = 4", 1, "空でない文字列"},
        Mistake{R"(label = [{ key = "a", at = "A1", text = "{year}" }])", 0, "決められた語だけ"},
        Mistake{R"(label = [{ key = "a", at = "A1", text = "" }])", 0, "空でない文字列"},
        Mistake{R"(label = [{ key = "a", at = "A1", text = "あ", optional = 1 }])", 0,
                "true か false"},
        Mistake{R"(label = [{ key = "a", at = "A5000", text = "あ" }])", 0,
                "セルの範囲として読めません"},
        Mistake{
            R"(label = [{ key = "a", at = "A1", text = "あ" }, { key = "a", at = "A2", text = "い" }])",
            0, "「a」が2回"},
        Mistake{"[[page.repeat]]\nof = \"activity\"\nrows = \"3:3\"\ncount = 1", 1, "「of」は"},
        Mistake{"[[page.repeat]]\nof = \"plan\"\nrows = \"3-4\"\ncount = 1", 2,
                "行の範囲として読めません"},
        Mistake{"[[page.repeat]]\nof = \"plan\"\nrows = \"3:3\"\ncount = 0", 3,
                "1から1000までの整数"},
        Mistake{"[[page.repeat]]\nof = \"plan\"\nrows = \"3:3\"\ncount = 1\n"
                "field = [{ id = \"no\", at = \"A4\" }]",
                4, "rows）の外"},
        Mistake{"[[page.repeat]]\nof = \"plan\"\nrows = \"3:3\"\ncount = 5\n[[page.repeat]]\n"
                "of = \"indicator\"\nrows = \"7:7\"\ncount = 2",
                4, "重なっている"},
        Mistake{"label = [{ key = \"a\", at = \"A4\", text = \"あ\" }]\n[[page.repeat]]\nof = "
                "\"plan\"\n"
                "rows = \"3:3\"\ncount = 5",
                0, "繰り返しの行の中"},
        Mistake{"[[page.repeat]]\nof = \"subproject\"\nrows = \"3:6\"\ncount = "
                "1\n[[page.repeat.repeat]]\n"
                "of = \"plan\"\nrows = \"5:5\"\ncount = 2",
                5, "activity だけ"},
        Mistake{"[[page.repeat]]\nof = \"subproject\"\nrows = \"3:6\"\ncount = "
                "1\n[[page.repeat.repeat]]\n"
                "of = \"activity\"\nrows = \"5:5\"\ncount = 3",
                6, "外側の繰り返しの行を越えています"},
        Mistake{"[[stage]]\nkey = \"request\"\nlabel = \"要求\"\nbase = \"proposal\"", 3,
                "「proposal」という作成段階は、これより上に"},
        Mistake{"[[stage]]\nkey = \"final\"\nlabel = \"最終\"", 1, "「final」という作成段階"},
        Mistake{"[[stage]]\nkey = \"request\"\nlabel = \"要求\"\nrequired = "
                "[\n\"text.*\",\n\"texts.*\",\n]",
                5, "「texts.*」という項目ID"},
        Mistake{"field = [{ id = \"cost.{-5}.total\", at = \"A1\" }]", 0, "cost.{-5}.total"},
        Mistake{"field = [{ id = \"cost.{+1}.total\", at = \"A1\" }]", 0, "cost.{+1}.total"},
        Mistake{"field = [{ id = \"cost.{-3}.total\", at = \"A1\" }]", 0, "cost.{-3}.total"},
        Mistake{"field = [{ id = \"cost.{-1}.totl\", at = \"A1\" }]", 0,
                "「cost.{-1}.total」の誤り"},
        Mistake{"[[page.repeat]]\nof = \"plan\"\nrows = \"3:3\"\ncount = 1\n"
                "field = [{ id = \"aera\", at = \"A3\" }]",
                4, "「aera」という項目IDはありません。「area」の誤り"},
        Mistake{"field = [{ id = \"header.email\", at = \"A1\", parts = [\"A1\"] }]", 0,
                "どちらか一方だけ"},
        Mistake{"field = [{ id = \"header.email\", att = \"A1\" }]", 0, "「at」の誤り"},
        Mistake{"[[page.repeat]]\nof = \"plan\"\nrows = \"3:3\"\ncount = 1\n"
                "field = [{ id = \"no\", parts = [\"A3\", \"A4\"] }]",
                4, "「A4」は、繰り返しの1つ目の行（rows）の外"},
        Mistake{"unread = \"A1:B2\"", 0, "「unread」には、[ … ] の並び"},
        Mistake{"unread = [\"A1\", \"表\"]", 0, "「表」はセルの範囲として読めません"},
        Mistake{"unread = [\"C4:C5\"]\n[[page.repeat]]\nof = \"plan\"\nrows = \"3:3\"\ncount = 2",
                0, "「unread」の「C4:C5」が繰り返しの行にかかっています"},
        Mistake{"[[page.repeat]]\nof = \"plan\"\nrows = \"3:3\"\ncount = 2\nunread = [\"C4\"]", 4,
                "「C4」は、繰り返しの1つ目の行（rows）の外"},
        Mistake{"[[stage]]\nkey = \"request\"\nlabel = \"点 検\"", 2, "「点 検」が2回"},
        Mistake{"label = [\n{ key = \"a\", at = \"A1:C1\", text = \"あ\" },\n"
                "{ key = \"b\", at = \"C1:D2\", text = \"い\", optional = true },\n]",
                2, "見出し「b」の場所（C1:D2）が、見出し「a」の場所（A1:C1）と重なって"},
        Mistake{"field = [\n{ id = \"header.email\", at = \"A1:C1\" },\n"
                "{ id = \"header.project_number\", parts = [\"D1\", \"C1\"] },\n]",
                2,
                "項目「header.project_number」の場所（C1）が、項目「header.email」の場所（A1:C1）"},
        Mistake{"field = [{ id = \"header.email\", at = \"A1\" }]\n[[page.repeat]]\n"
                "of = \"plan\"\nrows = \"3:3\"\ncount = 1\nfield = [{ id = \"no\", at = \"A3\" },\n"
                "{ id = \"area\", at = \"A3:B3\" }]",
                6, "項目「area」の場所（A3:B3）が、項目「no」の場所（A3）"},
        Mistake{"[directions]\n\"受講者数\" = \"右\"", 1, "\"上\" か \"下\""},
        Mistake{"[severities]\nBUD001 = \"fatal\"", 1, "「BUD001」の重要度"},
        Mistake{"[thresholds]\nNUM006.factor = 8\nNUM006.facter = 8", 2,
                "「NUM006.facter」というしきい値"},
        Mistake{"[severities]\nBUD001 = \"off\"\nBUD01 = \"off\"", 2, "「BUD01」というルール"},
        Mistake{"[thresholds]\nNUM006.factor = 1.5", 1, "2から100までの数"},
        Mistake{"[thresholds]\nNUM006.factor = nan", 1, "2から100までの数"},
        Mistake{"[thresholds]\nNUM006.least = 2.5", 1, "1から1000までの整数"},
        Mistake{"[thresholds]\nNUM006.factor = \"8\"", 1, "数を書いて"},
        Mistake{"[thresholds]\nNUM006 = 8", 1, "「NUM006.factor = 8」の形"}));

TEST(ParseDefinition, AStageBuildsOnAnother) {
  const std::string toml = head +
                           "field = [{ id = \"text.issues\", at = \"A1\" },\n"
                           "{ id = \"text.results\", at = \"A2\" },\n"
                           "{ id = \"text.purpose\", at = \"A3\" }]\n"
                           "[[stage]]\nkey = \"request\"\nlabel = \"要求\"\n"
                           "required = [\"text.issues\"]\nunwanted = [\"text.results\"]\n"
                           "[[stage]]\nkey = \"proposal\"\nlabel = \"案\"\nbase = \"request\"\n"
                           "[[stage]]\nkey = \"supplementary\"\nlabel = \"補正\"\n"
                           "base = \"proposal\"\nrequired = [\"text.purpose\"]\nunwanted = []\n";
  const auto result = parse_definition(toml, "x.toml", nullptr);
  ASSERT_TRUE(result.definition.has_value());
  const Stage* proposal = result.definition->find_stage("proposal");
  ASSERT_NE(proposal, nullptr);
  EXPECT_THAT(proposal->required, ElementsAre("text.issues"));
  EXPECT_THAT(proposal->unwanted, ElementsAre("text.results"));
  const Stage* supplementary = result.definition->find_stage("supplementary");
  ASSERT_NE(supplementary, nullptr);
  EXPECT_THAT(supplementary->required, ElementsAre("text.issues", "text.purpose"));
  EXPECT_TRUE(supplementary->unwanted.empty());
  EXPECT_EQ(result.definition->find_stage("final"), nullptr);
}

TEST(ParseDefinition, AThresholdIsKept) {
  const std::string toml = head + "[thresholds]\nNUM006.factor = 20\n";
  const auto result = parse_definition(toml, "x.toml", nullptr);
  ASSERT_TRUE(result.definition.has_value());
  EXPECT_EQ(result.definition->thresholds.at("NUM006.factor"), 20);
  EXPECT_FALSE(result.definition->thresholds.contains("NUM006.least"));
}

TEST(ParseDefinition, WhatIsNotRead) {
  const auto result = parse_definition(head + R"(unread = ["A4:C4", "D4"]
[[page.repeat]]
of = "plan"
rows = "5:6"
count = 2
unread = ["C5:D6"]
)",
                                       "x.toml", nullptr);
  ASSERT_TRUE(result.definition.has_value());
  const Page& page = result.definition->pages[0];
  ASSERT_EQ(page.unread.size(), 2U);
  EXPECT_EQ(workbook::to_a1(page.unread[0]), "A4:C4");
  ASSERT_EQ(page.repeats[0].unread.size(), 1U);
  EXPECT_EQ(workbook::to_a1(page.repeats[0].unread[0]), "C5:D6");
}

TEST(ParseDefinition, CellsThatMayBeShared) {
  // The boxes and the year stand in the title; two wordings of an explanation in one place.
  EXPECT_THAT(errors_of(head + R"(label = [
  { key = "title", at = "A1:D1", text = "{nengo}年度 {box}点検" },
  { key = "legend", at = "A2", text = "凡例", optional = true },
  { key = "note", at = "A2", text = "注", optional = true },
]
field = [
  { id = "header.fiscal_year", at = "A1:D1" },
  { id = "header.stage", at = "A1:D1" },
  { id = "header.email", at = "A3:B3" },
  { id = "header.division", at = "C3:D3" },
  { id = "indicator.*.reason", at = "D5:D7" },
]
[[page.repeat]]
of = "indicator"
rows = "5:5"
count = 3
field = [ { id = "name", at = "A5:C5" } ]
)"),
              testing::IsEmpty());
}

TEST(ParseDefinition, AStageMayDemandMoreThanTheFormHas) {
  // One list serves several forms; what is not there is asked of nobody.
  EXPECT_THAT(errors_of(head + R"([[stage]]
key = "request"
label = "要求"
required = ["text.*", "cost.{0}.total"]
)"),
              testing::IsEmpty());
}

TEST(ParseDefinition, WhatCannotBeReadIsToldOnce) {
  // Not every label of the page as well, nor every field in the repeat.
  const std::string page = R"(label = [{ key = "a", at = "A1", text = "あ" }]
[[page.repeat]]
count = 1
field = [ { id = "no", at = "A3" } ]
)";
  EXPECT_THAT(errors_of(head + page + "of = \"plan\"\nrows = \"3-4\"\n"),
              ElementsAre(at_line(behind_head + 5, "行の範囲として読めません")));
  EXPECT_THAT(errors_of(head + page + "of = \"plans\"\nrows = \"3:3\"\n"),
              ElementsAre(at_line(behind_head + 4, "「of」は")));
  EXPECT_THAT(errors_of(head + R"(field = [{ id = "cost.{0}.totl", at = "A1" }]
[[stage]]
key = "request"
label = "要求"
required = ["cost.{0}.total"]
)"),
              ElementsAre(at_line(behind_head, "cost.{0}.total")));
}

TEST(ParseDefinition, WhatIsMissingAltogether) {
  const auto errors = errors_of("");
  EXPECT_THAT(errors, testing::Contains(HasSubstr("「id」がありません")));
  EXPECT_THAT(errors, testing::Contains(HasSubstr("[[page]]")));
  EXPECT_THAT(errors, testing::Contains(HasSubstr("[[stage]]")));
}

TEST(ParseDefinition, ATableWithoutItsKeysNamesItsLine) {
  EXPECT_THAT(errors_of(head + "[[page]]\nname = \"二\"\nprint = \"A1\"\n"),
              ElementsAre(at_line(behind_head, "「key」がありません")));
}

TEST(LoadDefinition, AFileThatIsNotThere) {
  const auto result = load_definition("/no/such/form.toml", nullptr);
  EXPECT_FALSE(result.definition.has_value());
  ASSERT_EQ(result.errors.size(), 1U);
  EXPECT_EQ(result.errors[0].line, 0);
  EXPECT_EQ(result.errors[0].file, "/no/such/form.toml");
  EXPECT_FALSE(load_definition("/", nullptr).definition.has_value());
}

}  // namespace
}  // namespace tenken::form
