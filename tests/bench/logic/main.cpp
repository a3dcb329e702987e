// SPDX-License-Identifier: MPL-2.0
// What each step of a check takes, without an office.
#include <benchmark/benchmark.h>

#include <stdexcept>
#include <string>
#include <string_view>

#include "logic/check/checker.hpp"
#include "logic/prose/analysis_talk.hpp"
#include "logic/report/report.hpp"
#include "tests/bench/support/run.hpp"
#include "tests/support/catalogues.hpp"
#include "tests/support/samples.hpp"

namespace tenken::bench {
namespace {

using benchmark::State;

std::span<const form::Definition> forms() { return {&test::nagano(), 1}; }

/// A sample with what each step of a check makes of it, so that every step can be run alone. Stays
/// where it is: the later parts refer to the earlier ones.
class Steps {
 public:
  explicit Steps(std::string_view name)
      : workbook_{test::sample(name)},
        binding_{bind::bind(forms(), workbook_)},
        sheet_{record::read_sheet(binding_, workbook_)},
        result_{check::check(workbook_, forms())} {
    // Figures of a sample that was not even recognised would look splendid.
    const bool clean = name == "clean";
    if (!result_.recognised() || result_.findings.empty() != clean) {
      throw std::runtime_error("the sample " + std::string(name) + " is not checked as it should");
    }
  }

  [[nodiscard]] const workbook::Workbook& workbook() const { return workbook_; }
  [[nodiscard]] const bind::Binding& binding() const { return binding_; }
  [[nodiscard]] const check::Result& result() const { return result_; }
  [[nodiscard]] check::Subject subject() const {
    return {.sheet = sheet_, .binding = binding_, .form = *binding_.recognition.form};
  }

 private:
  workbook::Workbook workbook_;
  bind::Binding binding_;
  record::ImprovementSheet sheet_;
  check::Result result_;
};

/// Each sample is made once, when a benchmark first asks for it.
template <typename Sample>
const Steps& steps() {
  static const Steps made{Sample::name};
  return made;
}

struct Clean {
  static constexpr const char* name = "clean";
};

struct Mistakes {
  static constexpr const char* name = "mistakes";
};

void run_rule(const check::Rule& rule, const check::Subject& subject, check::Findings& findings) {
  const auto* judge = std::get_if<check::CheckOf<check::Subject>>(&rule.check);
  if (judge == nullptr) {
    return;
  }
  findings.begin(rule);
  (*judge)(subject, findings);
}

template <typename Sample>
void bind(State& state) {
  const workbook::Workbook& workbook = steps<Sample>().workbook();
  for ([[maybe_unused]] auto _ : state) {
    benchmark::DoNotOptimize(bind::bind(forms(), workbook));
  }
}

template <typename Sample>
void read_sheet(State& state) {
  const Steps& sample = steps<Sample>();
  for ([[maybe_unused]] auto _ : state) {
    benchmark::DoNotOptimize(record::read_sheet(sample.binding(), sample.workbook()));
  }
}

template <typename Sample>
void rules(State& state) {
  const check::Subject subject = steps<Sample>().subject();
  for ([[maybe_unused]] auto _ : state) {
    check::Findings findings;
    for (const check::Rule* rule : check::all_rules()) {
      run_rule(*rule, subject, findings);
    }
    benchmark::DoNotOptimize(std::move(findings).sorted());
  }
}

template <typename Sample>
void check_all(State& state) {
  const workbook::Workbook& workbook = steps<Sample>().workbook();
  for ([[maybe_unused]] auto _ : state) {
    benchmark::DoNotOptimize(check::check(workbook, forms()));
  }
}

template <typename Sample>
void json(State& state) {
  const message::Language language("ja", test::catalogues());
  const check::Result& result = steps<Sample>().result();
  for ([[maybe_unused]] auto _ : state) {
    benchmark::DoNotOptimize(report::json(result, language));
  }
}

/// The largest snapshot that a source makes, full of texts that are no labels.
workbook::Workbook largest_workbook() {
  workbook::Sheet sheet("会議の記録");
  for (std::int32_t row = 0; row < workbook::max_rows; ++row) {
    for (std::int32_t column = 0; column < workbook::max_columns; ++column) {
      sheet.set({row, column}, workbook::text_cell("第" + std::to_string(row) + "回の出席者" +
                                                   std::to_string(column)));
    }
  }
  workbook::Workbook workbook;
  workbook.sheets.push_back(std::move(sheet));
  return workbook;
}

void bind_largest(State& state) {
  const workbook::Workbook workbook = largest_workbook();
  for ([[maybe_unused]] auto _ : state) {
    benchmark::DoNotOptimize(bind::bind(forms(), workbook));
  }
  state.counters["cells"] = static_cast<double>(workbook.sheets.front().filled_count());
}

/// One rule alone, on the sample that gives most of them something to say.
void one_rule(State& state, const check::Rule& rule) {
  const check::Subject subject = steps<Mistakes>().subject();
  for ([[maybe_unused]] auto _ : state) {
    check::Findings findings;
    run_rule(rule, subject, findings);
    benchmark::DoNotOptimize(std::move(findings).sorted());
  }
}

/// Section 8's reader on a text of many characters: what one of them takes must not depend on how
/// many there are.
void long_prose(State& state) {
  const std::string piece =
      "受講者は前年度より増加したが、目標25校に対し、一部の地域では目標値を下回った、";
  std::string text;
  while (text.size() < 3 * static_cast<std::size_t>(state.range(0))) text += piece;
  const prose::Measure measure = {.name = "受講者数", .unit = "校", .fiscal_year = 2023};
  for ([[maybe_unused]] auto _ : state) {
    benchmark::DoNotOptimize(prose::analysis_talk(text, measure));
  }
}

template <typename Sample>
void register_steps() {
  const auto add = [](const std::string& step, void (*measure)(State&)) {
    benchmark::RegisterBenchmark((step + "/" + Sample::name).c_str(), measure)
        ->Unit(benchmark::kMicrosecond);
  };
  add("bind", bind<Sample>);
  add("read_sheet", read_sheet<Sample>);
  add("rules", rules<Sample>);
  add("check", check_all<Sample>);
  add("json", json<Sample>);
}

void register_all() {
  register_steps<Clean>();
  register_steps<Mistakes>();
  benchmark::RegisterBenchmark("bind/2000x256_texts", bind_largest)->Unit(benchmark::kMillisecond);
  for (const int characters : {1000, 1'000'000}) {
    benchmark::RegisterBenchmark("prose", long_prose)
        ->Arg(characters)
        ->Unit(benchmark::kMicrosecond);
  }
  for (const check::Rule* rule : check::all_rules()) {
    if (!std::holds_alternative<check::CheckOf<check::Subject>>(rule->check)) {
      continue;
    }
    benchmark::RegisterBenchmark(("rule/" + std::string(rule->id)).c_str(), one_rule, *rule)
        ->Unit(benchmark::kMicrosecond);
  }
}

}  // namespace
}  // namespace tenken::bench

int main(int argc, char** argv) {
  return tenken::bench::run(argc, argv, tenken::bench::register_all);
}
