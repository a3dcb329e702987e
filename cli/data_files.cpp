// SPDX-License-Identifier: MPL-2.0
// Where the forms, catalogues and rule pages are.
#include "cli/data_files.hpp"

#include <cstdlib>
#include <system_error>

namespace tenken::cli {

namespace fs = std::filesystem;

DataFiles::DataFiles() {
  const char* wish = std::getenv("TENKEN_DATA");
  if (wish != nullptr && *wish != '\0') {
    looked_in_.emplace_back(wish);
  } else {
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    if (!error) {
      looked_in_.push_back(program.parent_path() / "share/tenken");
      looked_in_.push_back(program.parent_path().parent_path() / "share/tenken");
    }
  }
  for (const fs::path& folder : looked_in_) {
    std::error_code error;
    if (!fs::is_directory(folder / "forms", error)) continue;
    folder_ = folder;
    return;
  }
}

fs::path DataFiles::rule_page(std::string_view rule) const {
  return folder_ / "rules" / (std::string(rule) + ".md");
}

}  // namespace tenken::cli
