// SPDX-License-Identifier: MPL-2.0
// From the grid of a page to the cells of its fields.
#pragma once

#include <cstddef>
#include <optional>

#include "logic/bind/binding.hpp"
#include "logic/bind/page_grid.hpp"

namespace tenken::bind {

/// Adds the fields and repeats of a page to `binding`, whose fiscal year is known by now.
void place_fields(const PageGrid& grid, std::size_t page, const SheetView& view, Binding& binding);

/// The fiscal year that the page's header names; nullopt when it has none that can be read, or one
/// so early that the years before it have no era.
[[nodiscard]] std::optional<int> header_year(const PageGrid& grid, const SheetView& view);

}  // namespace tenken::bind
