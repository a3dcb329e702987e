// SPDX-License-Identifier: MPL-2.0
// The texts of labels: their placeholders, and the form in which they are compared.
#include "logic/form/label_text.hpp"

#include <algorithm>
#include <array>

#include "logic/form/definition.hpp"
#include "logic/form/segments.hpp"
#include "logic/text/characters.hpp"
#include "logic/text/fiscal_year.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/utf8.hpp"
#include "logic/text/year_text.hpp"

namespace tenken::form {
namespace {

// Private-use characters: no form prints them, and folding leaves them alone.
constexpr std::string_view any_year = "\uE000";
constexpr std::string_view any_box = "\uE001";

/// What people tick with. Only ■ counts as a mark; the others still are boxes of the form.
constexpr std::array<std::string_view, 9> boxes{"□", "■", "☐", "☑", "☒", "✔", "✓", "▣", "◻"};

std::string replace_years(std::string_view text) {
  std::string result;
  std::size_t done = 0;
  for (const auto& year : text::find_years(text)) {
    result += text.substr(done, year.begin - done);
    result += any_year;
    done = year.end;
  }
  return result += text.substr(done);
}

void replace_boxes(std::string& text) {
  if (text.find('\xE2') == std::string::npos) return;  // as all boxes begin
  for (const auto box : boxes) {
    for (auto at = text.find(box); at != std::string::npos; at = text.find(box, at)) {
      text.replace(at, box.size(), any_box);
      at += any_box.size();
    }
  }
}

std::optional<LabelPiece> placeholder(std::string_view inner) {
  using Kind = LabelPiece::Kind;
  if (inner == "box") {
    return LabelPiece{Kind::box, {}, 0};
  }
  for (const auto& [name, kind] : {std::pair{std::string_view("era"), Kind::era},
                                   std::pair{std::string_view("nengo"), Kind::nengo}}) {
    if (!inner.starts_with(name)) {
      continue;
    }
    if (inner == name) {
      return LabelPiece{kind, {}, 0};
    }
    const auto offset = year_offset_segment("{" + std::string(inner.substr(name.size())) + "}");
    if (offset) {
      return LabelPiece{kind, {}, *offset};
    }
  }
  return std::nullopt;
}

/// "令和５": the digits full-width, as the form prints them.
std::string printed_nengo(int year) {
  static constexpr std::array<std::string_view, 10> digits{"０", "１", "２", "３", "４",
                                                           "５", "６", "７", "８", "９"};
  constexpr std::string_view year_word = "年度";
  std::string plain = text::era_long(year);
  plain.resize(plain.size() - year_word.size());
  std::string result;
  for (const char c : plain) {
    if (text::is_digit(c)) {
      result += digits.at(static_cast<std::size_t>(c - '0'));
    } else {
      result += c;
    }
  }
  return result;
}

std::string printed(const LabelPiece& piece, int fiscal_year) {
  switch (piece.kind) {
    case LabelPiece::Kind::era:
      return text::era_short(fiscal_year + piece.offset);
    case LabelPiece::Kind::nengo:
      return printed_nengo(fiscal_year + piece.offset);
    case LabelPiece::Kind::box:
      return "□";
    case LabelPiece::Kind::literal:
      break;
  }
  return piece.text;
}

/// The boxes in `text`, from left to right.
std::vector<std::string_view> boxes_in(std::string_view text) {
  std::vector<std::string_view> found;
  while (!text.empty()) {
    const auto* const box = std::find_if(
        boxes.begin(), boxes.end(), [&](std::string_view each) { return text.starts_with(each); });
    if (box != boxes.end()) {
      found.push_back(*box);
    }
    text.remove_prefix(box == boxes.end() ? 1 : box->size());
  }
  return found;
}

}  // namespace

std::optional<std::vector<LabelPiece>> label_pieces(std::string_view text) {
  std::vector<LabelPiece> pieces;
  while (!text.empty()) {
    const auto open = text.find_first_of("{}");
    if (open != 0) {
      pieces.push_back({LabelPiece::Kind::literal, std::string(text.substr(0, open)), 0});
    }
    if (open == std::string_view::npos) {
      break;
    }
    const auto close = text.find('}', open);
    if (text[open] == '}' || close == std::string_view::npos) {
      return std::nullopt;
    }
    auto piece = placeholder(text.substr(open + 1, close - open - 1));
    if (!piece) {
      return std::nullopt;
    }
    pieces.push_back(*std::move(piece));
    text.remove_prefix(close + 1);
  }
  return pieces;
}

std::string printed(std::string_view text, int fiscal_year) {
  const auto pieces = label_pieces(text);
  if (!pieces) {
    return std::string(text);
  }
  std::string result;
  for (const auto& piece : *pieces) {
    result += printed(piece, fiscal_year);
  }
  return result;
}

std::string restored_label(std::string_view label_text, std::string_view cell_text,
                           int fiscal_year) {
  const auto pieces = label_pieces(label_text);
  if (!pieces) {
    return std::string(label_text);
  }
  const auto years = text::find_years(cell_text);
  const auto marks = boxes_in(cell_text);
  auto year = years.begin();
  auto mark = marks.begin();
  std::string result;
  for (const auto& piece : *pieces) {
    const bool is_year =
        piece.kind == LabelPiece::Kind::era || piece.kind == LabelPiece::Kind::nengo;
    if (is_year && year != years.end()) {
      result += (year++)->written;
    } else if (piece.kind == LabelPiece::Kind::box && mark != marks.end()) {
      result += *mark++;
    } else {
      result += printed(piece, fiscal_year);
    }
  }
  return result;
}

std::string canonical_label(std::string_view text) {
  if (text.find('{') == std::string_view::npos) {
    return text::fold(text);
  }
  // A year that is certain to be read back: its value does not matter.
  constexpr int some_year = 2023;
  return canonical_cell(printed(text, some_year));
}

std::string canonical_cell(std::string_view text) {
  auto result = replace_years(text);
  replace_boxes(result);
  return text::fold(result);
}

bool begins_with_year(std::string_view canonical) { return canonical.starts_with(any_year); }
bool ends_with_year(std::string_view canonical) { return canonical.ends_with(any_year); }

bool resembles_label(std::string_view label_text, std::string_view cell_text) {
  constexpr std::size_t most_added_bytes = 32;
  if (cell_text.empty() || cell_text.size() > label_text.size() + most_added_bytes) {
    return false;
  }
  const auto label = canonical_label(label_text);
  const auto characters = text::decode(label).size();
  const auto cell = canonical_cell(cell_text);
  // A year is one sign here, but not a short text: a heading that kept it is known by it.
  const bool same_kind =
      label.find(any_year) != std::string::npos && cell.find(any_year) != std::string::npos;
  const int allowed = same_kind || characters > 2 ? 2 : static_cast<int>(characters) - 1;
  return text::edit_distance(cell, label, allowed) <= allowed;
}

bool has_year_or_box(std::string_view text) {
  if (text::may_hold_year(text)) return true;
  // The rows of Unicode in which boxes stand.
  static constexpr std::array<std::string_view, 4> rows{"\xE2\x96", "\xE2\x97", "\xE2\x98",
                                                        "\xE2\x9C"};
  return text.find('\xE2') != std::string_view::npos &&
         std::ranges::any_of(
             rows, [&](std::string_view row) { return text.find(row) != std::string_view::npos; });
}

std::optional<int> label_year_offset(std::string_view text) {
  const auto pieces = label_pieces(text);
  if (!pieces) {
    return std::nullopt;
  }
  for (const auto& piece : *pieces) {
    if (piece.kind == LabelPiece::Kind::era || piece.kind == LabelPiece::Kind::nengo) {
      return piece.offset;
    }
  }
  return std::nullopt;
}

}  // namespace tenken::form
