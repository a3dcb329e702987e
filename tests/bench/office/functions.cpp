// SPDX-License-Identifier: MPL-2.0
// What a call of each Calc function takes.
#include "tests/bench/office/functions.hpp"

#include <benchmark/benchmark.h>

#include <map>
#include <memory>
#include <rtl/ref.hxx>
#include <string>

#include "tests/bench/office/function_sheets.hpp"
#include "uno/functions/kpi_addin.hpp"

namespace tenken::bench {
namespace {

/// KPI_STATUS called as a C++ function: what of its cost is our own. The rest is Calc's.
void status_itself(benchmark::State& state) {
  const rtl::Reference<functions::KpiAddin> addin =
      new functions::KpiAddin(functions::DecimalSeparator('.'));
  const rtl::OUString actual("12345");
  const rtl::OUString target("20000");
  const com::sun::star::uno::Any direction;
  for ([[maybe_unused]] auto _ : state) {
    benchmark::DoNotOptimize(addin->status(actual, target, direction));
  }
}

/// The sheets are filled when they are first asked for, and then used by every repetition.
class Rounds {
 public:
  explicit Rounds(const test_office::Office& office) : office_{office} {}

  /// Computes every sheet once, one after another, so that what else the machine does meets them
  /// all. A round begins with another sheet than the one before. Nanoseconds a call, by function.
  std::map<std::string, double> next() {
    if (!sheets_) {
      sheets_ = std::make_unique<FunctionSheets>(office_);
    }
    std::map<std::string, double> times;
    const std::size_t count = sheets_->count();
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t index = (first_ + i) % count;
      times[sheets_->name(index)] = sheets_->recalculate(index);
    }
    ++first_;
    return times;
  }

 private:
  const test_office::Office& office_;
  std::unique_ptr<FunctionSheets> sheets_;
  std::size_t first_ = 0;
};

void one_round(benchmark::State& state, Rounds& rounds) {
  std::map<std::string, double> times;
  for ([[maybe_unused]] auto _ : state) {
    times = rounds.next();
  }
  for (const auto& [name, time] : times) {
    state.counters[name] = time;
    // Within one round: what disturbs the machine disturbs both.
    state.counters[name + "_to_noop"] = time / times[FunctionSheets::noop];
  }
}

}  // namespace

void register_functions(const test_office::Office& office) {
  benchmark::RegisterBenchmark("status_itself", status_itself)->Unit(benchmark::kNanosecond);
  const auto rounds = std::make_shared<Rounds>(office);
  // One round a repetition: the library then makes the median of every counter.
  benchmark::RegisterBenchmark("office/functions",
                               [rounds](auto& state) { one_round(state, *rounds); })
      ->Iterations(1)
      ->UseRealTime()
      ->Unit(benchmark::kMillisecond);
}

}  // namespace tenken::bench
