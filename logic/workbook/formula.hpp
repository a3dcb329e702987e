// SPDX-License-Identifier: MPL-2.0
// What a formula's text refers to, in the notations of Calc, Excel and OpenDocument.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "logic/workbook/address.hpp"

namespace tenken::workbook {

/// A cell or range that a formula reads.
struct Reference {
  std::string sheet;  ///< the sheet's name; "" for the formula's own sheet
  Range range;
  auto operator<=>(const Reference&) const = default;
};

struct Workbook;

/// The sheet of `workbook` that a formula on sheet `home` means; nullopt for another file's.
[[nodiscard]] std::optional<std::size_t> sheet_of(const Reference& reference, std::size_t home,
                                                  const Workbook& workbook);

/// What `formula` reads, in its own order: A1, $B$4, A1:C3, Sheet2.A1, $'シート 1'.A1:B2 (Calc),
/// Sheet1!A1 and 'シート 1'!A1 (Excel), [.A1:.B2] (OpenDocument). Names, whole columns and text in
/// quotes are passed over.
[[nodiscard]] std::vector<Reference> references(std::string_view formula);

/// A part of a formula's text, from `begin` up to but without `end`.
struct TextSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// A reference with the text that a formula has for it.
struct WrittenReference {
  Reference reference;
  TextSpan text;       ///< "$'シート 1'.A1:B2"
  TextSpan first_row;  ///< the digits of the first row
  TextSpan last_row;   ///< … and of the last one; the same for a single cell
};

/// Calls `visit` for each reference of `formula`, in its own order.
void for_each_reference(std::string_view formula,
                        const std::function<void(const WrittenReference&)>& visit);

/// The references of `formula` with their text, in its own order.
[[nodiscard]] std::vector<WrittenReference> written_references(std::string_view formula);

/// The text that `formula` has for `written`, with other rows (from 0). Columns, the sheet and
/// every
/// "$" stay.
[[nodiscard]] std::string with_rows(std::string_view formula, const WrittenReference& written,
                                    std::int32_t first_row, std::int32_t last_row);

/// `formula` with the text of each reference replaced by what `text` gives for it.
[[nodiscard]] std::string rewritten(
    std::string_view formula, const std::function<std::string(const WrittenReference&)>& text);

}  // namespace tenken::workbook
