// SPDX-License-Identifier: MPL-2.0
// All findings on inputs that were written before anybody looked at what the rules know:
// tests/data/unseen.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include "tests/logic/check/rule_cases.hpp"

namespace tenken::check {
namespace {

std::vector<std::string> files_of_cases() {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::directory_iterator(TENKEN_TEST_DATA "/unseen")) {
    if (entry.path().extension() == ".cases") paths.push_back(entry.path().string());
  }
  std::ranges::sort(paths);
  return paths;
}

TEST(Unseen, EverySheetIsJudgedAsAReviewerDoes) {
  int speaking = 0;
  int silent = 0;
  for (const std::string& path : files_of_cases()) {
    for (const auto& unseen : test::read_rule_cases(path)) {
      (unseen.findings.empty() ? silent : speaking) += 1;
      const std::string place = path + ":" + std::to_string(unseen.line) + ": " + unseen.title;
      try {
        const std::string difference =
            test::difference(unseen.findings, test::finding_lines(test::result_of(unseen)));
        EXPECT_TRUE(difference.empty()) << place << "\n" << difference;
      } catch (const std::runtime_error& problem) {
        ADD_FAILURE() << place << "\n" << problem.what();
      }
    }
  }
  EXPECT_GE(speaking, 100);
  EXPECT_GE(silent, 100);
}

}  // namespace
}  // namespace tenken::check
