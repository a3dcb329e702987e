// SPDX-License-Identifier: MPL-2.0
// Time as the office itself used it.
#include "tests/bench/office/office_clock.hpp"

#include <cerrno>
#include <system_error>

namespace tenken::bench {

OfficeClock::OfficeClock(const test_office::Office& office) {
  if (const int error = ::clock_getcpuclockid(office.process_id(), &clock_); error != 0) {
    throw std::system_error(error, std::generic_category(), "the office's clock");
  }
}

std::chrono::nanoseconds OfficeClock::now() const {
  std::timespec time{};
  if (::clock_gettime(clock_, &time) != 0) {
    throw std::system_error(errno, std::generic_category(), "the office's clock");
  }
  return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

}  // namespace tenken::bench
