// SPDX-License-Identifier: MPL-2.0
// The version, as CMake passes it on.
#include "logic/report/report.hpp"

namespace tenken::report {

std::string_view version() { return TENKEN_VERSION; }

}  // namespace tenken::report
