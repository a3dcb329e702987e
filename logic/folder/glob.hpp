// SPDX-License-Identifier: MPL-2.0
// Patterns of file names, for shells and lists that do not expand them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tenken::folder {

[[nodiscard]] bool has_wildcards(std::string_view path);

/// True when `name`, one part of a path, fits `pattern`: * any characters, ? one, [a-z] [!a] one of
/// a set. Characters are those of UTF-8. A . at the beginning must be written.
[[nodiscard]] bool matches(std::string_view pattern, std::string_view name);

/// The existing files and folders whose paths fit `pattern`, in order; ** as a part stands for any
/// number of folders.
[[nodiscard]] std::vector<std::string> expand(const std::string& pattern);

}  // namespace tenken::folder
