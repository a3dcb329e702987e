// SPDX-License-Identifier: MPL-2.0
// Texts of a million characters: what takes longer a character than a short text would not end
// here.
#include <gtest/gtest.h>

#include <string>

#include "logic/check/checker.hpp"
#include "logic/prose/analysis_talk.hpp"
#include "logic/prose/correction_notes.hpp"
#include "logic/prose/email.hpp"
#include "logic/prose/heading_texts.hpp"
#include "logic/prose/headings.hpp"
#include "logic/prose/left_overs.hpp"
#include "logic/prose/period.hpp"
#include "logic/prose/quoted_amounts.hpp"
#include "logic/prose/reason_parts.hpp"
#include "logic/prose/reason_targets.hpp"
#include "logic/text/filler.hpp"
#include "logic/text/mixed_width.hpp"
#include "logic/text/utf8.hpp"
#include "tests/support/samples.hpp"

namespace tenken::check {
namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr std::size_t very_long = 100'000;
#else
constexpr std::size_t very_long = 1'000'000;
#endif

/// `piece` over and over, a million characters of it (with sanitizers fewer).
std::string long_text(const std::string& piece) {
  const std::size_t characters = text::decode(piece).size();
  std::string text;
  text.reserve(piece.size() * (very_long / characters + 1));
  for (std::size_t written = 0; written < very_long; written += characters) text += piece;
  return text;
}

/// What readers of texts stumble over: each without an end of its sentence.
const std::vector<std::string>& pieces() {
  static const std::vector<std::string> all = {
      "目標値を上回った、",
      "目標25校を上回る",
      "前年度を",
      "前年度より増加した、",
      "5校で実施、",
      "1",
      "1,000千円を支給、",
      "R5に1,000円を支給、",
      "120人を目標とする、",
      "※R4年度実績を修正（修正後：1）",
      "①",
      "①\n",
      "4-1、",
      "(",
      "「",
      "」",
      "●●課、",
      "★確認",
      "令和5年度は、目標",
      "1２",
      "の目標",
      "達成率は85%、",
      "a@b.jp、",
      "（作成中）",
      "受講者数は",
      "～R7",
  };
  return all;
}

TEST(LongTexts, AreReadToTheirEnd) {
  const prose::Measure measure = {.name = "受講者数", .unit = "校", .fiscal_year = 2023};
  std::size_t read = 0;
  for (const std::string& piece : pieces()) {
    const std::string text = long_text(piece);
    static_cast<void>(prose::analysis_talk(text, measure));
    static_cast<void>(prose::correction_notes(text));
    static_cast<void>(prose::email_fault(text));
    static_cast<void>(prose::heading_texts(text));
    static_cast<void>(prose::headings(text));
    static_cast<void>(prose::left_overs(text));
    static_cast<void>(prose::read_period(text));
    static_cast<void>(prose::quoted_amounts(text, measure.fiscal_year));
    static_cast<void>(prose::reason_parts(text, {"1", "2", "4-1", "4-2"}));
    static_cast<void>(prose::reason_targets(text, "人", measure.fiscal_year, "育成人数"));
    static_cast<void>(text::is_filler(text));
    static_cast<void>(text::mixed_widths(text));
    ++read;
  }
  EXPECT_EQ(read, pieces().size());
}

/// All texts of the sheet at once, and every rule.
TEST(LongTexts, InEveryFieldAreCheckedByEveryRule) {
  workbook::Workbook workbook = test::sample("clean");
  const Result clean = check(workbook, {&test::nagano(), 1});
  const std::string prose = long_text("受講者は1２人、目標値を上回った、1,000千円を支給、");
  int filled = 0;
  record::for_each_field(clean.sheet, [&](const record::Field& field) {
    const bool is_text = field.kind == form::FieldKind::text || field.kind == form::FieldKind::name;
    if (!is_text || !field.exists() || field.cell.has_formula()) return;
    workbook.sheets[field.place->sheet].set(field.place->cell, workbook::text_cell(prose));
    ++filled;
  });
  constexpr int many = 40;
  EXPECT_GT(filled, many);
  const Result result = check(workbook, {&test::nagano(), 1});
  EXPECT_TRUE(result.recognised());
  EXPECT_FALSE(result.findings.empty());
}

}  // namespace
}  // namespace tenken::check
