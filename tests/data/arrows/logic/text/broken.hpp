// SPDX-License-Identifier: MPL-2.0
// Input of the test arrows_broken; never compiled.

// Input of the test arrows_broken; never compiled.
#pragma once

#include <rtl/ustring.hxx>
#include <string>

#include "logic/bind/binding.hpp"
#include "logic/text/fold.hpp"
