// SPDX-License-Identifier: MPL-2.0
// Workbooks that are no form at all: an honest answer, and no harm.
#include <gtest/gtest.h>

#include <string>

#include "logic/bind/binding.hpp"
#include "logic/form/label_text.hpp"
#include "tests/logic/support/printed_form.hpp"

namespace tenken::bind {
namespace {

TEST(ForeignWorkbooks, WithoutForms) {
  const auto binding = bind::bind(std::span<const form::Definition>(), workbook::Workbook());
  EXPECT_EQ(binding.recognition.form, nullptr);
  EXPECT_FALSE(binding.recognition.recognised);
  EXPECT_TRUE(binding.fields.empty());
}

TEST(ForeignWorkbooks, WithoutSheets) {
  const auto nagano = test::nagano_form();
  const auto binding = bind::bind(nagano, workbook::Workbook());
  EXPECT_EQ(binding.recognition.form, &nagano);
  EXPECT_FALSE(binding.recognition.recognised);
  EXPECT_EQ(binding.recognition.labels_found, 0U);
  EXPECT_GT(binding.recognition.labels_total, 80U);
}

TEST(ForeignWorkbooks, BlankAndProseSheets) {
  workbook::Workbook workbook;
  workbook.sheets.emplace_back("Sheet1");
  workbook.sheets.emplace_back("Sheet2");
  workbook.sheets[1].set({0, 0}, workbook::text_cell("事業名と単位について"));
  workbook.sheets[1].set({1, 0}, workbook::text_cell("単位"));
  const auto nagano = test::nagano_form();
  EXPECT_FALSE(bind::bind(nagano, workbook).recognition.recognised);
}

TEST(ForeignWorkbooks, FullOfTheFormsOwnWords) {
  const auto nagano = test::nagano_form();
  workbook::Workbook workbook;
  for (int i = 0; i < 3; ++i) {
    auto& sheet = workbook.sheets.emplace_back("Sheet" + std::to_string(i));
    for (std::int32_t row = 0; row < workbook::max_rows; ++row) {
      for (std::int32_t column = 0; column < workbook::max_columns; ++column) {
        const auto& labels = nagano.pages[static_cast<std::size_t>(i)].labels;
        const auto index = static_cast<std::size_t>(row + column) % labels.size();
        sheet.set({row, column}, workbook::text_cell(labels[index].text));
      }
    }
  }
  const auto binding = bind::bind(nagano, workbook);
  EXPECT_LE(binding.recognition.labels_found, binding.recognition.labels_total);
}

TEST(ForeignWorkbooks, TheBestOfSeveralForms) {
  const auto nagano = test::nagano_form();
  auto other = nagano;
  other.id = "other";
  for (auto& page : other.pages) {
    for (auto& label : page.labels) {
      label.text += "その他";
      label.canonical = form::canonical_label(label.text);
    }
  }
  other.label_texts = form::LabelTexts(other.pages);
  const std::vector<form::Definition> forms{other, nagano};
  const auto binding = bind::bind(forms, test::filled_form(nagano));
  ASSERT_NE(binding.recognition.form, nullptr);
  EXPECT_EQ(binding.recognition.form->id, "nagano-r5");
}

}  // namespace
}  // namespace tenken::bind
