// SPDX-License-Identifier: MPL-2.0
// bench_workbooks N FOLDER [--verify]: N workbooks in folders by department.
#include <charconv>
#include <cstdint>
#include <exception>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include "logic/check/checker.hpp"
#include "logic/files/ods.hpp"
#include "tests/bench/workbooks/generator.hpp"
#include "tests/support/expected_findings.hpp"
#include "tests/support/samples.hpp"

namespace tenken::bench {
namespace {

/// What is wrong with the check of `made`; "" when exactly its mistakes are found.
std::string verdict(const Generated& made) {
  const check::Result result = check::check(fill::to_workbook(made.form), {&test::nagano(), 1});
  std::vector<std::string> rules;
  for (const check::Finding& finding : result.findings) rules.emplace_back(finding.rule->id);
  if (rules == made.rules) return {};
  std::string text = made.name + ": ";
  for (const std::string& rule : made.rules) text += rule + " ";
  text += "became";
  for (const std::string& line : test::brief_findings(result)) text += " [" + line + "]";
  return text;
}

int run(const std::vector<std::string>& arguments) {
  std::uint32_t count = 0;
  const bool verify = arguments.size() == 3 && arguments[2] == "--verify";
  if (arguments.size() < 2 || (arguments.size() > 2 && !verify) ||
      std::from_chars(arguments[0].data(), arguments[0].data() + arguments[0].size(), count).ec !=
          std::errc()) {
    std::cerr << "usage: bench_workbooks N FOLDER [--verify]\n";
    return 2;
  }
  constexpr std::uint32_t seed = 20261126;
  int wrong = 0;
  for (std::uint32_t number = 1; number <= count; ++number) {
    const Generated made = generate(number, seed);
    const std::filesystem::path file = std::filesystem::path(arguments[1]) / (made.name + ".ods");
    std::filesystem::create_directories(file.parent_path());
    const std::string problem =
        files::write_ods(made.form, files::OdsKind::document, file.string());
    const std::string found = verify ? verdict(made) : std::string();
    if (problem.empty() && found.empty()) continue;
    std::cerr << problem << found << "\n";
    ++wrong;
  }
  return wrong == 0 ? 0 : 1;
}

}  // namespace
}  // namespace tenken::bench

int main(int argc, char** argv) {
  try {
    return tenken::bench::run({argv + 1, argv + argc});
  } catch (const std::exception& error) {
    std::cerr << error.what() << "\n";
    return 1;
  }
}
