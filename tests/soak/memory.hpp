// SPDX-License-Identifier: MPL-2.0
// What memory the office holds.
#pragma once

#include <cstddef>

#include "tests/office/office.hpp"

namespace tenken::soak {

/// Memory of the office's own, in KiB: what it has allocated and written to, whether it is in the
/// machine's memory or not.
[[nodiscard]] std::size_t own_memory(const test_office::Office& office);

/// Files that it holds open.
[[nodiscard]] std::size_t open_files(const test_office::Office& office);

/// Threads that it has.
[[nodiscard]] std::size_t threads(const test_office::Office& office);

}  // namespace tenken::soak
