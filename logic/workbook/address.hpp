// SPDX-License-Identifier: MPL-2.0
// Places of cells: A1, ranges, and on which sheet.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// clang-tidy 14 takes the 0 that a defaulted <=> compares with for a pointer, hence the NOLINTs.
namespace tenken::workbook {

/// A cell's place on its sheet; row and column count from 0, so {0, 0} is A1.
struct Address {
  std::int32_t row = 0;
  std::int32_t column = 0;
  auto operator<=>(const Address&) const = default;  // NOLINT(modernize-use-nullptr)
};

/// A rectangle of cells, both corners included.
struct Range {
  Address first;
  Address last;
  auto operator<=>(const Range&) const = default;  // NOLINT(modernize-use-nullptr)

  [[nodiscard]] bool contains(Address cell) const;
  [[nodiscard]] bool overlaps(const Range& other) const;
  [[nodiscard]] std::int32_t rows() const { return last.row - first.row + 1; }
  [[nodiscard]] std::int32_t columns() const { return last.column - first.column + 1; }
};

/// A cell's place in its workbook; sheet counts from 0.
struct Location {
  std::size_t sheet = 0;
  Address cell;
  auto operator<=>(const Location&) const = default;  // NOLINT(modernize-use-nullptr)
};

/// "H40".
[[nodiscard]] std::string to_a1(Address cell);

/// "A1:C3"; "A1" when the range is a single cell.
[[nodiscard]] std::string to_a1(const Range& range);

/// The column's letters: 0 is "A", 26 is "AA".
[[nodiscard]] std::string column_letters(std::int32_t column);

/// Reads "H40" ("$" allowed, case ignored); nullopt for anything else.
[[nodiscard]] std::optional<Address> parse_a1(std::string_view text);

/// Reads "A1:C3" or "A1"; nullopt for anything else, and when the corners are the wrong way round.
[[nodiscard]] std::optional<Range> parse_a1_range(std::string_view text);

}  // namespace tenken::workbook
