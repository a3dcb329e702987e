// SPDX-License-Identifier: MPL-2.0
// Time as the office itself used it.
#pragma once

#include <chrono>
#include <ctime>

#include "tests/office/office.hpp"

namespace tenken::bench {

/// The processor time that the office has used, in all its threads. What else the machine does
/// meanwhile does not count, so figures of a busy machine can still be compared.
class OfficeClock {
 public:
  /// Throws std::system_error.
  explicit OfficeClock(const test_office::Office& office);

  [[nodiscard]] std::chrono::nanoseconds now() const;

 private:
  clockid_t clock_ = 0;
};

}  // namespace tenken::bench
