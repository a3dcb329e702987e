// SPDX-License-Identifier: MPL-2.0
// What a check of an open document takes.
#include "tests/bench/office/checks.hpp"

#include <benchmark/benchmark.h>

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <filesystem>
#include <functional>
#include <stdexcept>

#include "tests/bench/office/office_clock.hpp"
#include "tests/office/checker.hpp"

namespace tenken::bench {
namespace {

namespace css = com::sun::star;

using benchmark::State;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using org::tenken::XChecker;
using test_office::Document;
using test_office::Office;

const std::filesystem::path samples = TENKEN_SAMPLES;

/// 4000 rows of 250 numbers.
Document million_cells(const Office& office) {
  Document document = office.new_calc();
  document.set_value("A1", 1);
  const auto fill = [&](const char* range, css::sheet::FillDirection direction) {
    const Reference<css::sheet::XCellSeries> cells(
        document.sheet(0)->getCellRangeByName(test_office::to_ustring(range)), UNO_QUERY_THROW);
    cells->fillAuto(direction, 1);
  };
  fill("A1:A4000", css::sheet::FillDirection_TO_BOTTOM);
  fill("A1:IP4000", css::sheet::FillDirection_TO_RIGHT);
  if (document.value("IP4000") == 0) {
    throw std::runtime_error("the sheet of a million cells was not filled");
  }
  return document;
}

enum class Expected : std::uint8_t { no_finding, findings, no_form };

// Figures of a check that did not do its work would look splendid.
void expect(const Reference<XChecker>& checker, const Document& document, Expected expected) {
  const css::uno::Sequence<org::tenken::Finding> findings = checker->check(document.model());
  const bool no_form = findings.getLength() == 1 && findings[0].Rule == "LAY001";
  const bool right = expected == Expected::no_form      ? no_form
                     : expected == Expected::no_finding ? !findings.hasElements()
                                                        : findings.getLength() > 1;
  if (!right) {
    throw std::runtime_error("the checker does not say of a document what it should");
  }
}

void check(State& state, const Office& office, const std::function<Document()>& open,
           Expected expected) {
  const Document document = open();
  const Reference<XChecker> checker = test_office::checker(office);
  const Reference<css::frame::XModel> model = document.model();
  expect(checker, document, expected);
  const OfficeClock clock{office};
  const std::chrono::nanoseconds start = clock.now();
  for ([[maybe_unused]] auto _ : state) {
    benchmark::DoNotOptimize(checker->check(model));
  }
  const std::chrono::duration<double, std::milli> busy = clock.now() - start;
  state.counters["office_ms"] = {busy.count(), benchmark::Counter::kAvgIterations};
}

/// What every call from another program costs: to the office and back, for next to nothing.
void empty_call(State& state, const Office& office) {
  const Reference<css::lang::XServiceInfo> service(test_office::checker(office), UNO_QUERY_THROW);
  for ([[maybe_unused]] auto _ : state) {
    benchmark::DoNotOptimize(service->getImplementationName());
  }
}

}  // namespace

void register_checks(const Office& office) {
  const auto add_check = [&office](const char* name, std::function<Document()> open,
                                   Expected expected) {
    benchmark::RegisterBenchmark(name, [&office, open = std::move(open), expected](
                                           State& state) { check(state, office, open, expected); })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
  };
  const auto sample = [&office](const char* file) {
    return [&office, file] { return office.load(samples / file); };
  };
  benchmark::RegisterBenchmark("office/empty_call",
                               [&office](State& state) { empty_call(state, office); })
      ->Unit(benchmark::kMillisecond)
      ->UseRealTime();
  add_check("office/check/clean", sample("clean.ods"), Expected::no_finding);
  add_check("office/check/mistakes", sample("mistakes.ods"), Expected::findings);
  add_check(
      "office/check/million_cells", [&office] { return million_cells(office); }, Expected::no_form);
}

}  // namespace tenken::bench
