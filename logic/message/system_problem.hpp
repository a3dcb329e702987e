// SPDX-License-Identifier: MPL-2.0
// What the system says of a file that cannot be opened or written, in the reader's language.
#pragma once

#include <system_error>

#include "logic/message/message.hpp"

namespace tenken::message {

/// A few words without a full stop; what is rare is said in the system's own.
[[nodiscard]] Message system_problem(const std::error_code& error);

/// That of errno.
[[nodiscard]] Message last_system_problem();

}  // namespace tenken::message
