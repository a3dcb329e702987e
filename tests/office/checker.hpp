// SPDX-License-Identifier: MPL-2.0
// The checks, asked as another program asks them.
#pragma once

#include <org/tenken/XChecker.hpp>
#include <string>

#include "tests/office/office.hpp"

namespace tenken::test_office {

/// The checker of an office, by default the program's own.
[[nodiscard]] com::sun::star::uno::Reference<::org::tenken::XChecker> checker(
    const Office& office = shared());

/// All fields and findings as JSON: two documents that give the same are the same to us.
[[nodiscard]] std::string report_of(const Document& document);

}  // namespace tenken::test_office
