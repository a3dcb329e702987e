// SPDX-License-Identifier: MPL-2.0
// What several rules say of cells whose page is gone.
#pragma once

#include "logic/check/finding.hpp"

namespace tenken::check {

/// Says that `finding` holds only where every page of the form is there (else LAY005 has said it).
void rest_on_missing_pages(FindingBuilder& finding, const Subject& subject);

}  // namespace tenken::check
