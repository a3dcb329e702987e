// SPDX-License-Identifier: MPL-2.0
// A label's text is found in whatever way a cell has it.
#include "logic/form/label_texts.hpp"

#include <gtest/gtest.h>

#include <string>

#include "logic/form/definition.hpp"
#include "tests/logic/support/printed_form.hpp"

namespace tenken::form {
namespace {

const Definition& nagano() {
  static const Definition form = test::nagano_form();
  return form;
}

template <typename Visit>
void for_each_label(const Visit& visit) {
  for (const Page& page : nagano().pages) {
    for (const Label& label : page.labels) visit(label);
    for (const Repeat& repeat : page.repeats) {
      for (const Label& label : repeat.labels) visit(label);
    }
  }
}

std::optional<std::size_t> found(const std::string& cell_text) {
  return nagano().label_texts.find(cell_text);
}

/// The number of a label whose text on the form is `text`.
std::optional<std::size_t> number_of(std::string_view text) {
  std::optional<std::size_t> number;
  for_each_label([&](const Label& label) {
    if (label.text == text) number = label.text_number;
  });
  return number;
}

TEST(LabelTexts, AreFoundAsTheFormPrintsThemInAnyYear) {
  for_each_label([](const Label& label) {
    for (const int year : {2019, 2023, 2031}) {
      const std::string text = printed(label.text, year);
      EXPECT_EQ(found(text), label.text_number) << text;
      EXPECT_EQ(found(" " + text + "\n"), label.text_number) << text;
    }
  });
}

TEST(LabelTexts, AreFoundWithTheirYearWrittenInAnyWay) {
  const auto year = number_of("{era-2}年度");
  ASSERT_TRUE(year);
  for (const char* const text : {"R3年度", "R3", "Ｒ３年度", "令和三年", "令和元年度", "2021年度",
                                 "2021", "2021(R3)", "r3 年度"}) {
    EXPECT_EQ(found(text), year) << text;
  }
  for (const char* const text : {"R3年度実績", "3年度", "令和", "年度", "3", ""}) {
    EXPECT_NE(found(text), year) << text;
  }
}

TEST(LabelTexts, OfTheSameTextHaveTheSameNumber) {
  for_each_label([](const Label& label) {
    for_each_label([&](const Label& other) {
      EXPECT_EQ(label.canonical == other.canonical, label.text_number == other.text_number);
    });
    EXPECT_LT(label.text_number, nagano().label_texts.size());
  });
}

TEST(LabelTexts, AreNotFoundInOtherTexts) {
  for (const char* const text : {"参加校数が増えた。", "28", "―", "事業番号（案）"}) {
    EXPECT_FALSE(found(text)) << text;
  }
  EXPECT_FALSE(LabelTexts().find("事業番号"));
}

}  // namespace
}  // namespace tenken::form
