// SPDX-License-Identifier: MPL-2.0
// A day of work in an office, many times over: tools/soak.
#include <com/sun/star/uno/Exception.hpp>
#include <cstdint>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <map>
#include <string>

#include "tests/soak/edit_in_turn.hpp"
#include "tests/soak/open_and_close.hpp"

namespace {

/// --rounds N, --edits N, --seed N, --beside 0 (without the offices to compare with): each a name
/// and a number.
std::map<std::string, std::uint32_t> arguments_of(int argc, char** argv) {
  std::map<std::string, std::uint32_t> arguments{
      {"--rounds", 1000}, {"--beside", 1}, {"--edits", 200}, {"--seed", 1}};
  for (int i = 1; i + 1 < argc; i += 2) {
    arguments.at(argv[i]) = static_cast<std::uint32_t>(std::stoul(argv[i + 1]));
  }
  return arguments;
}

}  // namespace

int main(int argc, char** argv) {
  using tenken::soak::With;
  using tenken::test_office::Office;
  constexpr std::chrono::hours limit{12};
  try {
    const auto arguments = arguments_of(argc, argv);
    const auto rounds = static_cast<int>(arguments.at("--rounds"));
    const auto edits = static_cast<int>(arguments.at("--edits"));
    const std::uint32_t seed = arguments.at("--seed");
    if (arguments.at("--beside") != 0) {
      const Office bare({.extension = false, .limit = limit});
      if (rounds > 0) tenken::soak::open_and_close(bare, With::nothing, rounds);
      if (edits > 0) tenken::soak::edit_in_turn(bare, With::nothing, edits, seed);
    }
    if (arguments.at("--beside") != 0 && rounds > 0) {
      const Office quiet({.limit = limit});
      tenken::soak::open_and_close(quiet, With::installed, rounds);
    }
    const Office office({.limit = limit});
    if (rounds > 0) tenken::soak::open_and_close(office, With::panel, rounds);
    if (edits > 0) tenken::soak::edit_in_turn(office, With::panel, edits, seed);
    return EXIT_SUCCESS;
  } catch (const com::sun::star::uno::Exception& error) {
    std::cerr << tenken::test_office::to_utf8(error.Message) << '\n';
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
  }
  return EXIT_FAILURE;
}
