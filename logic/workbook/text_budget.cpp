// SPDX-License-Identifier: MPL-2.0
// How much is kept of the texts of a workbook.
#include "logic/workbook/text_budget.hpp"

namespace tenken::workbook {

std::string_view beginning_of(std::string_view text, std::size_t units) {
  // Every byte is at most one unit: most texts are not looked at.
  if (text.size() <= units) return text;
  constexpr unsigned char continuation_mask = 0xC0;
  constexpr unsigned char continuation = 0x80;
  constexpr unsigned char four_bytes = 0xF0;
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if ((byte & continuation_mask) == continuation) continue;
    count += byte >= four_bytes ? 2 : 1;
    if (count > units) return text.substr(0, at);
  }
  return text;
}

void TextBudget::put(std::string_view text, Cell& cell) {
  const std::string_view kept = beginning_of(text, most_units());
  cell.text.assign(kept);
  if (kept.size() < text.size()) cell.cut = true;
  kept_ += kept.size();
}

}  // namespace tenken::workbook
