// SPDX-License-Identifier: MPL-2.0
// Manual page breaks that keep a form's records whole on paper.
#include "uno/calc/page_breaks.hpp"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XSheetPageBreak.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <ranges>
#include <utility>

namespace tenken::office {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

PageBreaks::PageBreaks(const Reference<css::sheet::XSpreadsheet>& sheet,
                       std::vector<grow::Rows> blocks)
    : sheet_(sheet), blocks_(std::move(blocks)) {}

// Deprecated in favour of nothing that knows where the pages end.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
std::vector<PageBreaks::Break> PageBreaks::breaks() const {
  std::vector<Break> found;
  const Reference<css::sheet::XSheetPageBreak> sheet(sheet_, UNO_QUERY_THROW);
  for (const css::sheet::TablePageBreakData& each : sheet->getRowPageBreaks()) {
    found.push_back({.row = each.Position, .manual = static_cast<bool>(each.ManualBreak)});
  }
  return found;
}
#pragma GCC diagnostic pop

bool PageBreaks::is_cut(const grow::Rows& block) const {
  return std::ranges::any_of(breaks(), [&](const Break& each) {
    return each.row > block.first && each.row <= block.last;
  });
}

void PageBreaks::set(std::int32_t row, bool begins_page) const {
  const Reference<css::table::XColumnRowRange> lines(sheet_, UNO_QUERY_THROW);
  const Reference<css::beans::XPropertySet> line(lines->getRows()->getByIndex(row),
                                                 UNO_QUERY_THROW);
  line->setPropertyValue("IsStartOfNewPage", css::uno::Any(begins_page));
}

void PageBreaks::release() const {
  const std::vector<Break> before = breaks();
  // From below: what is above decides where the pages end.
  for (const grow::Rows& block : blocks_ | std::views::reverse) {
    const bool begins_page = std::ranges::any_of(
        before, [&](const Break& each) { return each.manual && each.row == block.first; });
    if (!begins_page) continue;
    set(block.first, false);
    if (!is_cut(block)) set(block.first, true);
  }
}

void PageBreaks::keep_whole() const {
  // From above: what is moved to the next sheet of paper moves what is below.
  for (const grow::Rows& block : blocks_) {
    const std::vector<Break> now = breaks();
    const bool begins_page =
        std::ranges::any_of(now, [&](const Break& each) { return each.row == block.first; });
    const bool cut = std::ranges::any_of(now, [&](const Break& each) {
      return !each.manual && each.row > block.first && each.row <= block.last;
    });
    if (!cut || begins_page || block.first == 0) continue;
    set(block.first, true);
    // Higher than the paper: it begins where it was.
    if (is_cut(block)) set(block.first, false);
  }
}

}  // namespace tenken::office
