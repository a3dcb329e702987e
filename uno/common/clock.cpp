// SPDX-License-Identifier: MPL-2.0
// Today and now, as reports and waivers write them.
#include "uno/common/clock.hpp"

#include <array>
#include <ctime>

namespace tenken::office {
namespace {

std::string formatted(const char* format) {
  const std::time_t time = std::time(nullptr);
  std::tm here{};
  ::localtime_r(&time, &here);
  std::array<char, 40> text{};
  return {text.data(), std::strftime(text.data(), text.size(), format, &here)};
}

}  // namespace

std::string today() { return formatted("%Y-%m-%d"); }

std::string now() {
  // strftime writes +0900; ISO 8601's usual form has a colon.
  constexpr std::size_t minutes = 2;
  std::string time = formatted("%Y-%m-%dT%H:%M:%S%z");
  return time.insert(time.size() - minutes, ":");
}

}  // namespace tenken::office
