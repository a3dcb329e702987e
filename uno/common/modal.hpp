// SPDX-License-Identifier: MPL-2.0
// Whether one of our own questions stands open.
#pragma once

namespace tenken::office {

/// While it lives, a dialog or a box of ours waits for an answer. Main thread only.
class Modal {
 public:
  Modal();
  ~Modal();
  Modal(const Modal&) = delete;
  Modal& operator=(const Modal&) = delete;
  Modal(Modal&&) = delete;
  Modal& operator=(Modal&&) = delete;

  /// Whether any lives.
  [[nodiscard]] static bool any();
};

}  // namespace tenken::office
