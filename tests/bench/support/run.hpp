// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <functional>

namespace tenken::bench {

/// A benchmark program's main(): reads Google Benchmark's options, lets `register_all` register the
/// benchmarks, runs them. The exit code is not 0 when an option is unknown, when nothing was run,
/// or when a benchmark threw, because what it wanted to measure did not work.
int run(int argc, char** argv, const std::function<void()>& register_all);

}  // namespace tenken::bench
