// SPDX-License-Identifier: MPL-2.0
// What a call of each Calc function takes.
#pragma once

#include "tests/office/office.hpp"

namespace tenken::bench {

/// Registers the benchmarks of a function's cost a call. `office` must have the extension of
/// tests/bench/noop, and outlive them.
void register_functions(const test_office::Office& office);

}  // namespace tenken::bench
