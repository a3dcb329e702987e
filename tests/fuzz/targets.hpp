// SPDX-License-Identifier: MPL-2.0
// What is given whatever a file or a cell may hold. None may crash, hang or throw; each says no
// more than it must.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace tenken::fuzz {

struct Target {
  std::string_view name;  ///< that of its folder in tests/data/fuzz
  void (*run)(const std::string& input);
};

[[nodiscard]] std::span<const Target> targets();

/// Throws std::out_of_range for no such target.
[[nodiscard]] const Target& target(std::string_view name);

}  // namespace tenken::fuzz
