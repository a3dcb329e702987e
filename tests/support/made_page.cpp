// SPDX-License-Identifier: MPL-2.0
// Pages of docs/ that a test makes.
#include "tests/support/made_page.hpp"

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace tenken::test {

std::string difference_of_made_page(const std::string& path, const std::string& page) {
  if (std::getenv("TENKEN_UPDATE") != nullptr) std::ofstream(path) << page;
  std::ostringstream content;
  content << std::ifstream(path).rdbuf();
  if (content.str() == page) return {};
  std::istringstream before(content.str());
  std::istringstream now(page);
  std::string line_before;
  std::string line_now;
  int number = 0;
  bool more = true;
  while (more && line_before == line_now) {
    ++number;
    line_before.clear();
    line_now.clear();
    more = static_cast<bool>(std::getline(before, line_before));
    more = static_cast<bool>(std::getline(now, line_now)) || more;
  }
  return path + ":" + std::to_string(number) + "\n  has       " + line_before + "\n  should be " +
         line_now + "\nTENKEN_UPDATE=1 writes it anew.";
}

}  // namespace tenken::test
