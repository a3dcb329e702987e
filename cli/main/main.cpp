// SPDX-License-Identifier: MPL-2.0
// The program `tenken`.
#include <string>
#include <vector>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "cli/run.hpp"

namespace {

/// A workbook takes a few megabytes for some milliseconds. They stay for the next one: given back
/// to the system and had anew, each page is cleared again.
void keep_memory_between_workbooks() {
#ifdef __GLIBC__
  constexpr int kept = 16 << 20;  // bytes
  ::mallopt(M_TRIM_THRESHOLD, kept);
  ::mallopt(M_MMAP_THRESHOLD, kept);
#endif
}

}  // namespace

int main(int argc, char** argv) {
  keep_memory_between_workbooks();
  return tenken::cli::run(std::vector<std::string>(argv, argv + argc));
}
