// SPDX-License-Identifier: MPL-2.0
// Opens, checks and closes one document many times.
#pragma once

#include <cstdint>

#include "tests/office/office.hpp"

namespace tenken::soak {

/// What is done with each document between opening, changing and closing it.
enum class With : std::uint8_t {
  nothing,    ///< an office without Tenken
  installed,  ///< Tenken is there and nobody asks it anything: the panel is not shown
  panel,      ///< checked: the panel comes up
};

/// `rounds` times: opens the sample with mistakes in a window, checks it, mends and breaks a cell
/// while live checking is on, goes to a finding, and closes it; without the panel it is opened,
/// changed and closed alone. Prints what the office holds on the way.
void open_and_close(const test_office::Office& office, With with, int rounds);

}  // namespace tenken::soak
