// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
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
