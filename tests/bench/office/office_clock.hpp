// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
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
