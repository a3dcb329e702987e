// SPDX-License-Identifier: MPL-2.0
// A short number for a list of values, by which a later change of them is noticed.
#include "logic/check/properties/checksum.hpp"

#include <array>
#include <charconv>

namespace tenken::check {
namespace {

constexpr char end_of_value = '\x1f';

std::string fifteen_digits(double number) {
  if (number == 0) return "0";  // not "-0"
  constexpr int digits = 15;
  std::array<char, 32> text{};
  const auto written = std::to_chars(text.data(), text.data() + text.size(), number,
                                     std::chars_format::general, digits);
  return {text.data(), written.ptr};
}

}  // namespace

void Checksum::add(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool before_line_feed = i + 1 < text.size() && text[i + 1] == '\n';
    if (text[i] == '\r' && before_line_feed) continue;
    crc_.process_byte(static_cast<unsigned char>(text[i]));
  }
  crc_.process_byte(end_of_value);
}

void Checksum::add(const workbook::Cell& cell) {
  switch (cell.type) {
    case workbook::CellType::empty:
      return add("");
    case workbook::CellType::number:
      return add("n" + fifteen_digits(cell.number));
    case workbook::CellType::text:
      return add("t" + cell.text);
    case workbook::CellType::error:
      // Not which one: file formats do not agree on the names.
      return add("e");
  }
}

std::string Checksum::digits() const {
  constexpr int digit_bits = 4;
  constexpr std::string_view hexadecimal = "0123456789abcdef";
  const std::uint64_t sum = crc_.checksum();
  std::string text;
  for (int shift = bits - digit_bits; shift >= 0; shift -= digit_bits) {
    text += hexadecimal[(sum >> static_cast<unsigned>(shift)) & 0xF];
  }
  return text;
}

}  // namespace tenken::check
