// SPDX-License-Identifier: MPL-2.0
// Two documents edited in turn, at random.
#pragma once

#include <cstdint>

#include "tests/office/office.hpp"
#include "tests/soak/open_and_close.hpp"

namespace tenken::soak {

/// `rounds` rounds of ten actions each, at random but the same for the same `seed`: typing into two
/// open documents, undo and redo, mending, waiving nothing, going to findings, saving, closing and
/// opening again, showing and hiding the sidebar, live checking on and off.
///
/// Before a document is closed all its steps are taken back, and every cell must hold what it held
/// when it was opened; on the way the panel's list must be that of the Checker. Throws
/// std::runtime_error, with the seed and the action, when something is not so. Without Tenken what
/// only Tenken does is left out. Prints what the office holds on the way.
void edit_in_turn(const test_office::Office& office, With with, int rounds, std::uint32_t seed);

}  // namespace tenken::soak
