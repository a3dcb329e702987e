// SPDX-License-Identifier: MPL-2.0
// Where tests find the message catalogues.
#pragma once

#include <string>

namespace tenken::test {

/// The folder of the built message catalogues.
inline std::string catalogues() { return TENKEN_CATALOGUES; }

}  // namespace tenken::test
