// SPDX-License-Identifier: MPL-2.0
// What a check of an open document takes.
#pragma once

#include "tests/office/office.hpp"

namespace tenken::bench {

/// Registers the benchmarks of org.tenken.Checker, called as another program calls it: over the
/// pipe, with the document open. `office` must outlive them.
void register_checks(const test_office::Office& office);

}  // namespace tenken::bench
