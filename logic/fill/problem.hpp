// SPDX-License-Identifier: MPL-2.0
// The one kind of error that filling a form knows.
#pragma once

#include <string>
#include <vector>

namespace tenken::fill {

/// What is wrong with a text that a form is written from, and where.
struct Problem {
  std::string file;
  int line = 0;  ///< from 1; 0 when the file as a whole is meant
  std::string message;
};

using Problems = std::vector<Problem>;

}  // namespace tenken::fill
