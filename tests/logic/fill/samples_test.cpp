// SPDX-License-Identifier: MPL-2.0
// The shipped samples: written without a problem, every value found again.
#include <gmock/gmock.h>

#include <set>

#include "logic/bind/binding.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/mend.hpp"
#include "tests/logic/support/forms.hpp"
#include "tests/support/said.hpp"

namespace tenken::fill {
namespace {

using tenken::test::said;
using test::filled;
using test::nagano;
using test::sample_values;

class Sample : public testing::TestWithParam<const char*> {};

INSTANTIATE_TEST_SUITE_P(All, Sample, testing::Values("clean", "mistakes", "pdf"));

TEST_P(Sample, IsWrittenWithoutProblems) {
  const FormResult result = fill_form(nagano(), test::nagano_look(), sample_values(GetParam()));
  for (const Problem& problem : result.problems) {
    ADD_FAILURE() << problem.file << ":" << problem.line << ": " << said(problem.message);
  }
}

TEST_P(Sample, EveryFieldIsFoundAgain) {
  const workbook::Workbook workbook = to_workbook(filled(sample_values(GetParam())));
  const bind::Binding binding = bind::bind(nagano(), workbook);
  const auto missing = binding.recognition.labels_total - binding.recognition.labels_found;
  // The sample with mistakes lacks the one label that it is meant to lack.
  EXPECT_EQ(missing, std::string_view(GetParam()) == "mistakes" ? 1U : 0U);
  for (const bind::LabelPlace& label : binding.layout.labels) {
    EXPECT_NE(label.state, bind::LabelState::moved) << label.field;
  }
}

/// The clean sample's texts must not hold what the PDF leaves behind.
TEST(Samples, CleanHasNoForeignCharacters) {
  const FilledForm form = filled(sample_values("clean"));
  for (const FormSheet& sheet : form.sheets) {
    for (const FormCell& cell : sheet.cells) {
      EXPECT_TRUE(text::foreign_characters(cell.content.text).empty()) << cell.content.text;
    }
  }
}

/// The PDF's sheet says the same as the clean one, in other characters.
TEST(Samples, PdfMendsToTheCleanOne) {
  const workbook::Workbook clean = to_workbook(filled(sample_values("clean")));
  const workbook::Workbook pdf = to_workbook(filled(sample_values("pdf")));
  ASSERT_EQ(clean.sheets.size(), pdf.sheets.size());
  std::size_t differing = 0;
  for (std::size_t sheet = 0; sheet < clean.sheets.size(); ++sheet) {
    clean.sheets[sheet].for_each_filled([&](workbook::Address at, const workbook::Cell& cell) {
      const workbook::Cell& other = pdf.sheets[sheet].at(at);
      if (cell.type != workbook::CellType::text) return;
      EXPECT_EQ(text::fold(cell.text), text::fold(other.text)) << workbook::to_a1(at);
      if (cell.text != other.text) ++differing;
    });
  }
  EXPECT_GT(differing, 50U);
}

TEST(Samples, MistakesDifferFromCleanOnlyWhereTheySay) {
  const Values values = sample_values("mistakes");
  const workbook::Workbook clean = to_workbook(filled(sample_values("clean")));
  const workbook::Workbook wrong = to_workbook(filled(values));
  const bind::Binding binding = bind::bind(nagano(), clean);
  std::set<workbook::Location> typed;
  for (std::size_t sheet = 0; sheet < clean.sheets.size(); ++sheet) {
    const auto compare = [&](workbook::Address at, const workbook::Cell&) {
      const workbook::Cell& before = clean.sheets[sheet].at(at);
      const workbook::Cell& after = wrong.sheets[sheet].at(at);
      const bool both_formulas = before.has_formula() && after.formula == before.formula;
      if (before != after && !both_formulas) typed.insert({.sheet = sheet, .cell = at});
    };
    clean.sheets[sheet].for_each_filled(compare);
    wrong.sheets[sheet].for_each_filled(compare);
  }
  std::size_t own = 0;
  for (const Entry& entry : values.entries) {
    if (!entry.included) ++own;
  }
  // page.2.stage is one entry over four cells, two of which show something else.
  EXPECT_GE(typed.size(), own);
  EXPECT_LE(typed.size(), own + 3);
}

}  // namespace
}  // namespace tenken::fill
