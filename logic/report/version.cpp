// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/report/report.hpp"

namespace tenken::report {

std::string_view version() { return TENKEN_VERSION; }

}  // namespace tenken::report
