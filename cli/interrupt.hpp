// SPDX-License-Identifier: MPL-2.0
// Ctrl+C: what is under way is finished or dropped, nothing is left half done.
#pragma once

namespace tenken::cli {

/// While this lives, the first SIGINT, SIGTERM or SIGHUP is only noted; a second one ends the
/// program at once.
class Interrupt {
 public:
  Interrupt();

  [[nodiscard]] static bool requested();

  /// Ends the program as the noted signal would have.
  [[noreturn]] static void end_as_requested();
};

}  // namespace tenken::cli
