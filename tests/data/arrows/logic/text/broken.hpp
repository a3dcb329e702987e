// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.

// Input of the test arrows_broken; never compiled.
#pragma once

#include <rtl/ustring.hxx>
#include <string>

#include "logic/bind/binding.hpp"
#include "logic/text/fold.hpp"
