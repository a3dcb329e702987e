// SPDX-License-Identifier: MPL-2.0
// A short number for a list of values, by which a later change of them is noticed.
#pragma once

#include <boost/crc.hpp>
#include <cstdint>
#include <string>
#include <string_view>

#include "logic/workbook/cell.hpp"

namespace tenken::check {

/// Tells whether a list of values is still the one that it was (CRC-64). It recognises change, it
/// does not defend against anybody: see docs/decisions/0009-waivers-and-stamps.md.
class Checksum {
 public:
  /// A text. Line breaks count the same however they are written; {"a", "bc"} and {"ab", "c"} are
  /// different lists.
  void add(std::string_view text);

  /// What a cell holds, without its formula and its format: a typed 5 and a computed 5 are the
  /// same. Numbers count with the 15 digits that every file format keeps.
  void add(const workbook::Cell& cell);

  /// 16 hexadecimal digits.
  [[nodiscard]] std::string digits() const;

 private:
  static constexpr int bits = 64;
  static constexpr std::uint64_t polynomial = 0x42F0E1EBA9EA3693;  // ECMA-182, as in xz
  boost::crc_optimal<bits, polynomial, ~std::uint64_t{0}, ~std::uint64_t{0}, true, true> crc_;
};

}  // namespace tenken::check
