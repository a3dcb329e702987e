// SPDX-License-Identifier: MPL-2.0
// What ends the reading of a file; caught in read_workbook().
#pragma once

#include <string>
#include <utility>

#include "logic/message/message.hpp"

namespace tenken::files {

/// Thrown inside the readers only: a part that cannot be read ends the whole file.
struct Problem {
  message::Message message;
};

[[noreturn]] void fail(message::Message message);
/// The file is cut off or wrong inside; `part` is where.
[[noreturn]] void fail_damaged(const std::string& part);
/// It is written in a character encoding that is not read.
[[noreturn]] void fail_encoding(const std::string& encoding);
/// It is encrypted.
[[noreturn]] void fail_protected();
/// The file goes beyond a limit that no workbook reaches; `what` says which.
[[noreturn]] void fail_too_large(message::Message what);

}  // namespace tenken::files
