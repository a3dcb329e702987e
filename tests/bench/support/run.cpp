// SPDX-License-Identifier: MPL-2.0
// The frame of a benchmark program.
#include "tests/bench/support/run.hpp"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <exception>
#include <iostream>

namespace tenken::bench {
namespace {

/// The library keeps what is registered until the program's very end, which is too late for what
/// refers to an office.
struct Registered {
  Registered() = default;
  ~Registered() { benchmark::ClearRegisteredBenchmarks(); }

  Registered(const Registered&) = delete;
  Registered& operator=(const Registered&) = delete;
  Registered(Registered&&) = delete;
  Registered& operator=(Registered&&) = delete;
};

}  // namespace

int run(int argc, char** argv, const std::function<void()>& register_all) {
  try {
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
      return EXIT_FAILURE;
    }
    const Registered registered;
    register_all();
    const std::size_t count = benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return count == 0 ? EXIT_FAILURE : EXIT_SUCCESS;
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return EXIT_FAILURE;
  }
}

}  // namespace tenken::bench
