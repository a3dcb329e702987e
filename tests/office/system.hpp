// SPDX-License-Identifier: MPL-2.0
// Whose LibreOffice the tests run: this machine's, or that of another system in a folder.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tenken::test_office {

/// The value of an environment variable, empty where there is none.
[[nodiscard]] std::string_view environment(const char* name);

/// `command` as it must be called to run where the tests' LibreOffice is. That is this machine, or,
/// when the environment variable TENKEN_OFFICE_SYSTEM names the root folder of another Debian (made
/// by tools/lib/system), that one. The test itself stays a program of this machine and reaches the
/// office through a pipe in /tmp, which both see.
[[nodiscard]] std::vector<std::string> in_office_system(std::vector<std::string> command);

/// Where this machine sees the file at `path` ("/types/offapi.rdb") of that LibreOffice's program
/// folder.
[[nodiscard]] std::string office_file(std::string_view path);

/// The folder with unpacked extensions that an office is given: the built one, or that which the
/// environment variable TENKEN_OFFICE_EXTENSIONS names, such as an earlier release's.
[[nodiscard]] std::filesystem::path built_extensions();

}  // namespace tenken::test_office
