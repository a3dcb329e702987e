// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
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
