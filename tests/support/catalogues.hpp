// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <string>

namespace tenken::test {

/// The folder of the built message catalogues.
inline std::string catalogues() { return TENKEN_CATALOGUES; }

}  // namespace tenken::test
