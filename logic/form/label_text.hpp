// SPDX-License-Identifier: MPL-2.0
// The texts of labels: their placeholders, and the form in which they are compared.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tenken::form {

/// A piece of a label's text.
struct LabelPiece {
  enum class Kind : std::uint8_t { literal, era, nengo, box };
  Kind kind = Kind::literal;
  std::string text;  ///< when literal
  int offset = 0;    ///< years from the form's, when era or nengo
};

/// Cuts a label's text at its placeholders; nullopt when a brace holds none that is known.
[[nodiscard]] std::optional<std::vector<LabelPiece>> label_pieces(std::string_view text);

/// A label's text in the form in which it is compared: folded, with one sign for any fiscal year
/// (and a 年度 behind it) and one for any box. Texts without placeholders are folded only, so that
/// a number that happens to look like a year stays what it is.
[[nodiscard]] std::string canonical_label(std::string_view text);

/// The same for what stands in a cell: fiscal years and boxes replaced, then folded.
[[nodiscard]] std::string canonical_cell(std::string_view text);

/// True when the text in that form has a fiscal year, with or without 年度, at its beginning or
/// end.
[[nodiscard]] bool begins_with_year(std::string_view canonical);
[[nodiscard]] bool ends_with_year(std::string_view canonical);

/// True when `cell_text` is the label's text or, but for one or two characters, would be: as far as
/// the label is long enough for something of it to be left.
[[nodiscard]] bool resembles_label(std::string_view label_text, std::string_view cell_text);

/// True when `text` may hold something that canonical_cell() would replace.
[[nodiscard]] bool has_year_or_box(std::string_view text);

/// The number of years from the form's in a label's first year placeholder; nullopt without one.
[[nodiscard]] std::optional<int> label_year_offset(std::string_view text);

}  // namespace tenken::form
