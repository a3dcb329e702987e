// SPDX-License-Identifier: MPL-2.0
// Sheets with one mistake each, made from the sample without any.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "logic/check/checker.hpp"
#include "logic/workbook/workbook.hpp"

namespace tenken::test {

/// What every mutant is made from.
struct Original {
  workbook::Workbook workbook;
  check::Result result;
};

/// The clean sample.
[[nodiscard]] const Original& original();

/// Takes one mutant: what was changed (a field's or label's ID, or "main.row.26"), and the whole
/// workbook after it.
using Emit = std::function<void(const std::string& target, workbook::Workbook workbook)>;

/// A kind of mistake.
struct Kind {
  std::string_view name;  ///< "off-by-one"
  std::string_view what;  ///< what happened, in a few words
  void (*make)(const Original& original, const Emit& emit);
  /// The check of a mutant, where it is more than that of a workbook by itself.
  check::Result (*check)(const workbook::Workbook& mutant) = nullptr;
};

[[nodiscard]] std::span<const Kind> amount_kinds();
[[nodiscard]] std::span<const Kind> typing_kinds();
[[nodiscard]] std::span<const Kind> format_kinds();
[[nodiscard]] std::span<const Kind> formula_kinds();
[[nodiscard]] std::span<const Kind> text_kinds();
[[nodiscard]] std::span<const Kind> wording_kinds();
[[nodiscard]] std::span<const Kind> analysis_kinds();
[[nodiscard]] std::span<const Kind> header_kinds();
[[nodiscard]] std::span<const Kind> number_kinds();
[[nodiscard]] std::span<const Kind> label_kinds();
[[nodiscard]] std::span<const Kind> layout_kinds();
[[nodiscard]] std::span<const Kind> copy_kinds();
/// Of two sheets: this year's and last year's, two stages', two files of a folder.
[[nodiscard]] std::span<const Kind> pair_kinds();

/// All of them, in the order of docs/quality.md.
[[nodiscard]] std::vector<Kind> all_kinds();

/// The original with `cell` at `place`, and every formula worked out again.
[[nodiscard]] workbook::Workbook with_cell(const Original& original,
                                           const workbook::Location& place, workbook::Cell cell);

/// What an edit makes of a field's cell; nullopt where it cannot happen.
using Edit = std::function<std::optional<workbook::Cell>(const record::Field& field)>;

/// A mutant for every filled cell of a field that a person types: no formula, no printed label, one
/// cell. A cell that several fields share is edited once.
void edit_each_input(const Original& original, const Emit& emit, const Edit& edit);

/// A mutant for every cell of a field in which a formula stands.
void edit_each_formula(const Original& original, const Emit& emit, const Edit& edit);

/// Likewise for texts that people type: `change` gets the text and gives another one.
void change_each_text(const Original& original, const Emit& emit,
                      const std::function<std::optional<std::string>(const record::Field&,
                                                                     const std::string&)>& change);

/// True for an amount, value or staff with a number in it.
[[nodiscard]] bool holds_number(const record::Field& field);

/// The number as a person types it as text: 252031.
[[nodiscard]] std::string digits(const record::Field& field);

/// A text with the character in its middle replaced, or removed; nullopt for fewer than 3.
[[nodiscard]] std::optional<std::string> with_middle_replaced(const std::string& text);
[[nodiscard]] std::optional<std::string> with_middle_lost(const std::string& text);

/// The text with its first character that has a radical twin replaced by that; nullopt when none
/// has one.
[[nodiscard]] std::optional<std::string> with_radical(const std::string& text);

/// `text` with the first `from` replaced by `to`; nullopt when it is not there.
[[nodiscard]] std::optional<std::string> with_replaced(const std::string& text,
                                                       std::string_view from, std::string_view to);

}  // namespace tenken::test
