// SPDX-License-Identifier: MPL-2.0
// The program `tenken`.
#include <string>
#include <vector>

#include "cli/run.hpp"

int main(int argc, char** argv) {
  return tenken::cli::run(std::vector<std::string>(argv, argv + argc));
}
