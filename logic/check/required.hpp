// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "logic/check/rule.hpp"

namespace tenken::check {

/// True when `field` is blank though the stage in force demands it: REQ001's, and what is computed
/// from it is not to be judged. False while the boxes do not name a stage.
[[nodiscard]] bool is_left_out(const Subject& subject, const record::Field& field);

/// True when the total of `row` is computed from a part that is left out.
[[nodiscard]] bool total_lacks_part(const Subject& subject, const record::CostRow& row);

}  // namespace tenken::check
