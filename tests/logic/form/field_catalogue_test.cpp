// SPDX-License-Identifier: MPL-2.0
// The closed set of fields and what a form calls them.
#include "logic/form/field_catalogue.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "logic/form/field_pattern.hpp"
#include "logic/form/known_ids.hpp"
#include "logic/form/segments.hpp"
#include "logic/form/titles.hpp"
#include "tests/logic/support/printed_form.hpp"

namespace tenken::form {
namespace {

/// On the form of Nagano.
std::string field_title(std::string_view id) {
  static const Titles titles = test::nagano_form().titles;
  return titles.field(id);
}

TEST(FieldTitle, SaysWhatAClerkWouldSay) {
  EXPECT_EQ(field_title("cost.R5.total"), "６ 事業コスト R5年度 合計(予算現額)");
  EXPECT_EQ(field_title("indicator.1.status"), "４ 成果指標 ①の達成状況");
  EXPECT_EQ(field_title("indicator.20.actual.R4"), "４ 成果指標 ⑳のR4年度実績");
  EXPECT_EQ(field_title("indicator.21.unit"), "４ 成果指標 21の単位");
  EXPECT_EQ(field_title("indicator.4-1~2.name"), "４ 成果指標 ④-1（2つ目）の指標名");
  EXPECT_EQ(field_title("indicator.?3.no"), "４ 成果指標 （3行目）のNo.");
  EXPECT_EQ(field_title("analysis.4-1.trend.R5"), "８ 要因分析 ④-1のR5年度推移");
  EXPECT_EQ(field_title("subproject.1.settled.R4"), "細事業1の決算額(R4年度)");
  EXPECT_EQ(field_title("subproject.2.activity.10.method"), "細事業2の取組10の実施方法");
  EXPECT_EQ(field_title("page.2.project_name"), "２ページの事業名");
  EXPECT_EQ(field_title("plan.1.recent.3.year"),
            "５ 総合５か年計画 1行目の直近３か年（左から3番目）の年");
}

TEST(FieldTitle, OfPatternsAndUnknownIds) {
  EXPECT_EQ(field_title("cost.{-1}.carried"), "６ 事業コスト 前年度 前年度繰越");
  EXPECT_EQ(field_title("indicator.*.reason"), "４ 成果指標 各行の目標値設定理由");
  EXPECT_EQ(field_title("no.such.field"), "no.such.field");
  EXPECT_EQ(field_title(""), "");
}

TEST(FieldTitle, OfATextIsItsSections) {
  EXPECT_EQ(field_title("text.issues"), "１ 現状と課題");
  EXPECT_EQ(field_title("text.challenges"), "９(1) 課題");
}

TEST(FieldTitle, WithoutAFormHasNoNumberAndNoPlansName) {
  const Titles neutral;
  EXPECT_EQ(neutral.field("cost.R5.total"), "事業コスト R5年度 合計(予算現額)");
  EXPECT_EQ(neutral.field("indicator.4-1.status"), "成果指標 ④-1の達成状況");
  EXPECT_EQ(neutral.field("plan.1.recent.3.year"), "総合計画 1行目の直近（左から3番目）の年");
  EXPECT_EQ(neutral.field("text.measures"), "事業改善の方策");
  EXPECT_EQ(neutral.field("header.department"), "部局");
}

TEST(Titles, NameSectionsAndWhatComesBackToThem) {
  Titles titles;
  titles.set("indicator", "４ 成果指標");
  titles.set("challenges", "９(1) 課題");
  titles.set("analysis", "Ⅲ 分析");
  titles.set("cost", "６");
  EXPECT_EQ(titles.section("indicator"), "４ 成果指標");
  EXPECT_EQ(titles.number("indicator"), "４");
  EXPECT_EQ(titles.number("challenges"), "９(1)");
  EXPECT_EQ(titles.number("analysis"), "Ⅲ 分析");
  EXPECT_EQ(titles.number("cost"), "６");
  EXPECT_EQ(titles.number("plan"), "総合計画");
}

TEST(Titles, OfAFormAreLeftAsTheyAre) {
  Titles titles;
  titles.set("plan", "{r} {1} {s}");
  titles.set("plan_recent", "{r2} {s}");
  EXPECT_EQ(titles.field("plan.2.goal"), "{r} {1} {s} 2行目の達成目標");
}

TEST(FieldCatalogue, EveryEntryIsFoundAndFullyNamed) {
  std::set<std::string> titles;
  const Titles neutral;
  for (const auto& type : field_catalogue()) {
    const std::string pattern(type.pattern);
    if (!pattern.ends_with("**")) {
      EXPECT_EQ(find_field_type(pattern), &type) << pattern;
    }
    const auto title = neutral.field(pattern);
    EXPECT_EQ(title.find('{'), std::string::npos) << title;
    EXPECT_TRUE(titles.insert(title).second) << title << " is said twice";
  }
}

TEST(FieldCatalogue, IsClosed) {
  for (const char* id : {"", "header", "header.stages", "cost.2023.total", "cost.R5",
                         "cost.H31.total", "indicator..no", "indicator.x.no", "indicator.1.target",
                         "indicator.1.no.2", "a.b.c.d.e.f.g.h.i.j"}) {
    EXPECT_EQ(find_field_type(id), nullptr) << id;
  }
  EXPECT_NE(find_field_type("label.anything.at.all"), nullptr);
  EXPECT_EQ(find_field_type("cost.R1.staff")->kind, FieldKind::staff);
}

TEST(MatchesPattern, StarsYearsAndRests) {
  EXPECT_TRUE(matches_pattern("indicator.*.actual.{0}", "indicator.4-1.actual.R5", 2023));
  EXPECT_FALSE(matches_pattern("indicator.*.actual.{0}", "indicator.4-1.actual.R4", 2023));
  EXPECT_TRUE(matches_pattern("cost.{-2}.total", "cost.H31.total", 2021));
  EXPECT_TRUE(matches_pattern("cost.{-1}.**", "cost.R4.staff", 2023));
  EXPECT_FALSE(matches_pattern("cost.{-1}.**", "cost.R4", 2023));
  EXPECT_FALSE(matches_pattern("cost.{-2}.total", "cost.H30.total", 2021));
  EXPECT_TRUE(matches_pattern("text.*", "text.issues", 2023));
  EXPECT_FALSE(matches_pattern("text.*", "text", 2023));
  EXPECT_FALSE(matches_pattern("text", "text.issues", 2023));
}

TEST(FieldPatterns, MatchWhatAnyOfThemDoes) {
  const std::vector<std::string> texts = {"cost.{-1}.**",     "cost.{0}.total", "*.1.unit",
                                          "indicator.*.unit", "text.*",         "header.stage"};
  const FieldPatterns patterns(texts, 2023);
  for (const char* const id :
       {"cost.R4.total", "cost.R5.total", "cost.R3.total", "cost.R4", "plan.1.unit", "plan.2.unit",
        "indicator.4-1.unit", "unit", "text.issues", "text", "header.stage", "header.stages", ""}) {
    const bool any = std::ranges::any_of(
        texts, [&](const std::string& text) { return matches_pattern(text, id, 2023); });
    EXPECT_EQ(patterns.match(Segments(id)), any) << id;
  }
}

TEST(KnownIds, PatternsThatCanMatch) {
  for (const char* pattern : {"text.*", "cost.{-1}.**", "indicator.*.no", "subproject.**",
                              "plan.*.recent.3.year", "header.stage", "*.*.no"}) {
    EXPECT_TRUE(pattern_can_match(pattern)) << pattern;
  }
  for (const char* pattern : {"texts.*", "cost.{x}.total", "indicator.*.number", "header"}) {
    EXPECT_FALSE(pattern_can_match(pattern)) << pattern;
  }
}

TEST(KnownIds, TheNearestId) {
  EXPECT_EQ(nearest_id("header.project_nam"), "header.project_name");
  EXPECT_EQ(nearest_id("indicator.#.target"), "indicator.#.target.{0}");
  EXPECT_EQ(nearest_id("something else altogether"), "");
}

}  // namespace
}  // namespace tenken::form
