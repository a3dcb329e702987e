// SPDX-License-Identifier: MPL-2.0
// What is too much for a workbook of forms: against files made to exhaust whoever reads them.
#pragma once

#include <cstddef>
#include <cstdint>

namespace tenken::files {

/// A form has some 50 KB; the largest workbooks of statistics have 50 MB.
inline constexpr std::uint64_t max_file_bytes = 200'000'000;
/// All parts of a package that are read, unpacked.
inline constexpr std::uint64_t max_unpacked_bytes = 400'000'000;
/// A part above `ratio_applies_from` bytes may not be this many times its packed size. Sheets of
/// equal rows come to 100.
inline constexpr std::uint64_t max_ratio = 500;
inline constexpr std::uint64_t ratio_applies_from = 20'000'000;
/// Entries of a package.
inline constexpr std::uint64_t max_entries = 20'000;
/// Numbers of a sheet whose displayed digits are found out, as for an open document
/// (uno/calc/sheet_reader.hpp): a sheet beyond this is no form.
inline constexpr std::size_t max_shown = 4000;
/// Elements within elements, where they are followed down: spans in a paragraph, groups of rows.
inline constexpr int max_depth = 64;
/// Cells of a workbook, blank ones before filled ones counted too.
inline constexpr std::size_t max_cells = 4'000'000;
inline constexpr std::size_t max_sheets = 1000;
inline constexpr std::size_t max_styles = 200'000;
inline constexpr std::size_t max_shared_strings = 4'000'000;
inline constexpr std::size_t max_merges = 200'000;
inline constexpr std::size_t max_arrays = 100'000;
inline constexpr std::size_t max_array_cells = 1'000'000;
inline constexpr std::size_t max_print_ranges = 1000;
inline constexpr std::size_t max_properties = 10'000;
/// So much of a text is taken from the file, in bytes; still less is kept
/// (workbook/text_budget.hpp).
inline constexpr std::size_t max_text_bytes = 1'000'000;
/// All formulas, comments and kept texts of a workbook together.
inline constexpr std::size_t max_all_text_bytes = 200'000'000;

}  // namespace tenken::files
