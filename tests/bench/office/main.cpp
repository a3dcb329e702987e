// SPDX-License-Identifier: MPL-2.0
// Benchmarks that need an office.
#include <com/sun/star/uno/Exception.hpp>
#include <cstdlib>
#include <exception>
#include <iostream>

#include "tests/bench/office/checks.hpp"
#include "tests/bench/office/functions.hpp"
#include "tests/bench/support/run.hpp"

int main(int argc, char** argv) {
  using tenken::test_office::Office;
  constexpr std::chrono::minutes limit{30};
  try {
    const Office office({.extensions = TENKEN_BENCH_EXTENSIONS, .limit = limit});
    return tenken::bench::run(argc, argv, [&office] {
      tenken::bench::register_checks(office);
      tenken::bench::register_functions(office);
    });
  } catch (const com::sun::star::uno::Exception& error) {
    std::cerr << tenken::test_office::to_utf8(error.Message) << '\n';
    return EXIT_FAILURE;
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return EXIT_FAILURE;
  }
}
