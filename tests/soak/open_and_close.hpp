// SPDX-License-Identifier: MPL-2.0
// Opens, checks and closes one document many times.
#pragma once

#include "tests/office/office.hpp"

namespace tenken::soak {

/// `rounds` times: opens the sample with mistakes in a window, checks it (the panel comes up),
/// mends and breaks a cell while live checking is on, goes to a finding, and closes it. Without
/// Tenken in `office` it is opened, changed and closed alone. Prints what the office holds on the
/// way.
void open_and_close(const test_office::Office& office, bool with_tenken, int rounds);

}  // namespace tenken::soak
