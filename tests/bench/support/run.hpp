// SPDX-License-Identifier: MPL-2.0
// The frame of a benchmark program.
#pragma once

#include <functional>

namespace tenken::bench {

/// A benchmark program's main(): reads Google Benchmark's options, lets `register_all` register the
/// benchmarks, runs them. The exit code is not 0 when an option is unknown, when nothing was run,
/// or when a benchmark threw, because what it wanted to measure did not work.
int run(int argc, char** argv, const std::function<void()>& register_all);

}  // namespace tenken::bench
