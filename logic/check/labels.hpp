// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "logic/check/rule.hpp"

/// What several rules on the form's labels share.
namespace tenken::check {

/// True for a label that says something else than the form, or nothing.
[[nodiscard]] bool is_astray(const bind::LabelPlace& label);

/// True when `label` is computed from the cell of another one that is astray: that is the cause.
[[nodiscard]] bool repeats_a_label_astray(const Subject& subject, const bind::LabelPlace& label);

/// True when `label` is computed, and its formula has nothing to read since a page is gone
/// (LAY005's), or its cell is an error (NUM003's).
[[nodiscard]] bool has_a_broken_formula(const Subject& subject, const bind::LabelPlace& label);

/// True when a page of the form is not there.
[[nodiscard]] bool lacks_a_page(const Subject& subject);

}  // namespace tenken::check
