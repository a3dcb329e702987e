// SPDX-License-Identifier: MPL-2.0
// Texts inside XML and HTML.
#pragma once

#include <string>
#include <string_view>

namespace tenken::report {

/// `text` as content or as an attribute in quotes: markup becomes text, and what XML forbids is
/// shown as in without_controls().
[[nodiscard]] std::string escaped(std::string_view text);

}  // namespace tenken::report
