// SPDX-License-Identifier: MPL-2.0
// What is odd about a page's grid beside its labels and fields.
#pragma once

#include <cstddef>

#include "logic/bind/binding.hpp"
#include "logic/bind/page_grid.hpp"

namespace tenken::bind {

/// Adds to `binding.layout` what is odd about a page whose labels and fields are bound: broken
/// merges, filled cells that nothing is bound to, hidden rows and columns.
void survey(const form::Page& form_page, std::size_t page, const PageGrid& grid,
            const SheetView& view, Binding& binding);

}  // namespace tenken::bind
