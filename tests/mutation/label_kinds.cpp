// SPDX-License-Identifier: MPL-2.0
// The printed labels.
#include <array>
#include <set>

#include "logic/form/label_text.hpp"
#include "tests/mutation/mutant.hpp"

namespace tenken::test {
namespace {

using workbook::text_cell;
using Text = std::optional<std::string>;

void change_each_label(const Original& original, const Emit& emit,
                       const std::function<Text(const bind::LabelPlace&)>& change) {
  for (const bind::LabelPlace& label : original.result.binding.layout.labels) {
    const auto text = change(label);
    if (!text || *text == label.found_text) continue;
    emit(label.field, with_cell(original, *label.place, text_cell(*text)));
  }
}

/// `change` made to the longest printed piece of a label, so that its year or box stays.
Text in_longest_piece(const bind::LabelPlace& label, Text (*change)(const std::string&)) {
  const auto pieces = form::label_pieces(label.label->text);
  std::string longest;
  for (const form::LabelPiece& piece : *pieces) {
    if (piece.kind == form::LabelPiece::Kind::literal && piece.text.size() > longest.size()) {
      longest = piece.text;
    }
  }
  const auto changed = change(longest);
  return changed ? with_replaced(label.found_text, longest, *changed) : std::nullopt;
}

void wrong_character(const Original& original, const Emit& emit) {
  change_each_label(original, emit, [](const bind::LabelPlace& label) {
    return in_longest_piece(label, with_middle_replaced);
  });
}

void lost_character(const Original& original, const Emit& emit) {
  change_each_label(original, emit, [](const bind::LabelPlace& label) {
    return in_longest_piece(label, with_middle_lost);
  });
}

void deleted(const Original& original, const Emit& emit) {
  change_each_label(original, emit, [](const bind::LabelPlace&) { return Text(""); });
}

void replaced(const Original& original, const Emit& emit) {
  change_each_label(original, emit, [](const bind::LabelPlace&) { return Text("参考資料一覧表"); });
}

void radical(const Original& original, const Emit& emit) {
  change_each_label(original, emit, [](const bind::LabelPlace& label) {
    // A formula only repeats the label of page 1.
    return label.cell.has_formula() ? std::nullopt : with_radical(label.found_text);
  });
}

/// Blanks and line breaks, as wrapping by hand leaves them: the label is still the same.
void rewrapped(const Original& original, const Emit& emit) {
  change_each_label(original, emit, [](const bind::LabelPlace& label) {
    return in_longest_piece(label, [](const std::string& text) { return Text(text + "\n"); });
  });
}

constexpr std::array<Kind, 6> kinds = {{
    {"label-wrong-character", "one character of a printed label is another", wrong_character},
    {"label-lost-character", "one character of a printed label is missing", lost_character},
    {"label-radical", "a character of a printed label from a PDF", radical},
    {"label-deleted", "a printed label is gone", deleted},
    {"label-replaced", "another text stands in a printed label's place", replaced},
    {"label-rewrapped", "a line break in a printed label", rewrapped},
}};

}  // namespace

std::span<const Kind> label_kinds() { return kinds; }

}  // namespace tenken::test
