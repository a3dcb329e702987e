// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "tests/office/office.hpp"

namespace tenken::bench {

/// Registers the benchmarks of a function's cost a call. `office` must have the extension of
/// tests/bench/noop, and outlive them.
void register_functions(const test_office::Office& office);

}  // namespace tenken::bench
