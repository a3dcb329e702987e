// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "tests/office/office.hpp"

namespace tenken::bench {

/// Registers the benchmarks of org.tenken.Checker, called as another program calls it: over the
/// pipe, with the document open. `office` must outlive them.
void register_checks(const test_office::Office& office);

}  // namespace tenken::bench
