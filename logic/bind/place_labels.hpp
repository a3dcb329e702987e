// SPDX-License-Identifier: MPL-2.0
// From the grid of a page to its labels, and in which state each is.
#pragma once

#include <cstddef>
#include <vector>

#include "logic/bind/binding.hpp"
#include "logic/bind/page_grid.hpp"

namespace tenken::bind {

/// Where the labels of a page are on a sheet, in the definition's order; blocks after the page's
/// own.
[[nodiscard]] std::vector<LabelPlace> place_labels(const PageGrid& grid, std::size_t page,
                                                   const LabelHits& hits, const SheetView& view);

/// The labels of a page that is not there, those of one block included.
[[nodiscard]] std::vector<LabelPlace> missing_labels(const form::Page& form_page, std::size_t page);

}  // namespace tenken::bind
