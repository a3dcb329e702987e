// SPDX-License-Identifier: MPL-2.0
// Tenken's settings in an office, as tests want them.
#pragma once

#include <com/sun/star/uno/Any.hxx>
#include <string>

#include "tests/office/office.hpp"

namespace tenken::panel_test {

/// Sets one of Tenken's settings ("Live/Enabled"). To begin with, live checking is off, does not
/// wait for a pause when it is on, and the hint is closed.
void set_option(const std::string& path, const css::uno::Any& value);
void set_option(const test_office::Office& office, const std::string& path,
                const css::uno::Any& value);

}  // namespace tenken::panel_test
