// SPDX-License-Identifier: MPL-2.0
// [severities] and [thresholds], as a form definition and a division's settings both have them.
#pragma once

#include "logic/form/settings.hpp"
#include "logic/form/toml_reader.hpp"

namespace tenken::form {

/// Both tables of `reader`'s; what is wrong in them goes to its errors. `known` may be nullptr:
/// then every rule and limit is.
[[nodiscard]] RuleSettings read_rule_settings(const TableReader& reader,
                                              const KnownSettings* known);

}  // namespace tenken::form
