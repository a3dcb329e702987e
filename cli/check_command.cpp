// SPDX-License-Identifier: MPL-2.0
// tenken check: every workbook that is meant, checked and reported in order.
#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <optional>
#include <sstream>
#include <thread>
#include <utility>

#include "cli/commands.hpp"
#include "cli/form_sets.hpp"
#include "cli/in_order.hpp"
#include "cli/inputs.hpp"
#include "cli/interrupt.hpp"
#include "cli/last_year.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"
#include "cli/rule_page.hpp"
#include "cli/run.hpp"
#include "logic/check/between/sheet_set.hpp"
#include "logic/files/read_workbook.hpp"
#include "logic/report/folder_report.hpp"

namespace tenken::cli {
namespace {

using message::msg;

/// One workbook, ready to be written.
struct Checked {
  report::Outcome outcome;  ///< kept only where it is held against the others
  std::optional<check::SheetFacts> facts;
  report::Part part;
  report::Tally tally;
};

/// Checks workbooks, each by itself or beside another one. Thread-safe.
class Checker {
 public:
  Checker(const Inputs& inputs, std::vector<const FormSet*> form_sets, std::string stage,
          const LastYear* last_year)
      : inputs_(inputs),
        form_sets_(std::move(form_sets)),
        stage_(std::move(stage)),
        last_year_(last_year) {}

  [[nodiscard]] report::Outcome check(std::size_t index,
                                      const check::Result* other_stage = nullptr) const {
    const Input& input = inputs_.items[index];
    if (!input.problem.empty()) {
      return {.file = input.path, .result = {}, .problem = input.problem};
    }
    files::ReadResult read = files::read_workbook(input.path);
    if (!read.workbook) {
      return {.file = input.path, .result = {}, .problem = std::move(read.problem)};
    }
    check::Options options{
        .stage = stage_, .to_waive = false, .last_year = nullptr, .other_stage = other_stage};
    check::Result result = check::read(*read.workbook, form_sets_[index]->definitions, options);
    const auto last = last_year_ != nullptr ? last_year_->of(result) : std::nullopt;
    if (last) options.last_year = &*last;
    check::judge(result, *read.workbook, options);
    return {.file = input.path,
            .result = std::move(result),
            .problem = {},
            .without_result = read.without_result.size()};
  }

  [[nodiscard]] const std::vector<form::Definition>& forms(std::size_t index) const {
    return form_sets_[index]->definitions;
  }
  [[nodiscard]] bool is_held_against_others() const {
    return last_year_ != nullptr || inputs_.items.size() > 1;
  }
  [[nodiscard]] const check::SheetSet* last_years_sheets() const {
    return last_year_ != nullptr ? &last_year_->sheets() : nullptr;
  }

 private:
  const Inputs& inputs_;
  std::vector<const FormSet*> form_sets_;
  std::string stage_;
  const LastYear* last_year_;
};

/// The workbooks in their order, each held against those before it.
class Set {
 public:
  explicit Set(const Checker& checker) : checker_(checker) {}

  /// True when something was found.
  bool compare(std::size_t index, Checked& checked) {
    if (!checked.facts) return false;
    check::SheetFacts& facts = *checked.facts;
    bool found = false;
    if (const check::SheetFacts* other = sheets_.other_stage(facts)) {
      if (const auto sheet = read_sheet(other->file, checker_.forms(index))) {
        report::Outcome outcome = checker_.check(index, &*sheet);
        // Unless it became unreadable meanwhile.
        if (outcome.result && outcome.result->recognised()) {
          checked.outcome = std::move(outcome);
          found = true;
        }
      }
    }
    check::Result& result = *checked.outcome.result;
    const std::size_t before = result.findings.size();
    check::add_set_findings(result, facts, sheets_, checker_.last_years_sheets());
    sheets_.add(std::move(facts));
    return found || result.findings.size() != before;
  }

 private:
  const Checker& checker_;
  check::SheetSet sheets_;
};

/// Writes parts as they come, or keeps them until the totals are known.
class ReportWriter {
 public:
  ReportWriter(const report::FolderReport& report, const report::Collected& collected,
               Output& output)
      : report_(report), collected_(collected), output_(output) {
    if (!report_.totals_first()) output_.write(report_.head({}, collected_) + report_.middle({}));
  }

  void add(const Checked& checked) {
    tally_.add(checked.tally);
    if (report_.totals_first()) lines_.add(checked.part.line);
    if (checked.part.body.empty()) return;
    const std::string between = std::exchange(any_body_, true) ? report_.between() : std::string();
    if (report_.totals_first()) {
      bodies_.add(between);
      bodies_.add(checked.part.body);
    } else {
      output_.write(between);
      output_.write(checked.part.body);
    }
  }

  void finish() {
    if (report_.totals_first()) {
      output_.write(report_.head(tally_, collected_));
      lines_.copy_to(output_);
      output_.write(report_.middle(tally_));
      bodies_.copy_to(output_);
    }
    output_.write(report_.tail(tally_));
    output_.commit();
  }

  [[nodiscard]] const report::Tally& tally() const { return tally_; }

 private:
  const report::FolderReport& report_;
  const report::Collected& collected_;
  Output& output_;
  report::Tally tally_;
  Spool lines_;
  Spool bodies_;
  bool any_body_ = false;
};

int exit_code(const report::Tally& tally, FailOn fail_on) {
  if (tally.total.of(view::Status::unreadable) > 0) return exit_unreadable;
  const view::Counts& counts = tally.total.counts;
  const bool errors = fail_on != FailOn::never && counts.errors > 0;
  const bool warnings = fail_on == FailOn::warning && counts.warnings > 0;
  return errors || warnings ? exit_findings : exit_clean;
}

/// True when some form has the stage that is asked for, or none is; else says which there are.
bool stage_exists(const Context& context, const FormSets& forms) {
  if (context.arguments.stage.empty()) return true;
  std::vector<std::string> known;
  for (const FormSet* set : forms.all()) {
    for (const form::Definition& form : set->definitions) {
      for (const form::Stage& stage : form.stages) {
        if (std::ranges::find(known, stage.key) == known.end()) known.push_back(stage.key);
      }
    }
  }
  if (std::ranges::find(known, context.arguments.stage) != known.end()) return true;
  std::string list;
  for (const std::string& key : known) list += (list.empty() ? "" : "、") + key;
  context.complain(msg("{1} は {2} のどれかです（「{3}」ではなく）。", "--stage", list,
                       context.arguments.stage));
  return false;
}

unsigned jobs_of(const Arguments& arguments) {
  return arguments.jobs > 0 ? arguments.jobs : std::max(1U, std::thread::hardware_concurrency());
}

/// Looks at what --prior names. What of it cannot be compared with is told; false when it is
/// nothing.
bool look_at_last_year(const Context& context, FormSets& forms,
                       std::optional<LastYear>& last_year) {
  std::istringstream nothing;
  const Inputs inputs = collect(context.arguments.prior, nothing);
  if (inputs.items.empty()) {
    context.complain(msg("{1} にブックがありません。", "--prior"));
    return false;
  }
  last_year.emplace(inputs, forms, jobs_of(context.arguments));
  for (const auto& [file, problem] : last_year->problems()) {
    context.complain(msg("前年度のブック {1} とは比べられません。{2}", file, problem));
  }
  return forms.right();
}

}  // namespace

int check_command(const Context& context) {
  const Arguments& arguments = context.arguments;
  const Inputs inputs = collect(arguments.paths, std::cin);
  FormSets forms(context);
  std::vector<const FormSet*> form_sets;
  for (const Input& input : inputs.items) form_sets.push_back(&forms.in(input.base));
  if (inputs.items.empty()) form_sets.push_back(&forms.in({}));
  if (!forms.right() || !stage_exists(context, forms)) return exit_usage;
  std::optional<LastYear> last_year;
  if (!arguments.prior.empty() && !look_at_last_year(context, forms, last_year)) return exit_usage;

  const bool to_file = !arguments.output.empty() && arguments.output != "-";
  const auto report = report::make_report(
      arguments.format, context.language,
      {.single = inputs.single,
       .colour = !to_file && wants_colour(),
       .fails_from =
           arguments.fail_on == FailOn::warning ? check::Severity::warning : check::Severity::error,
       .page = [&](std::string_view rule) {
         return page_as_text(read_page(context.data, rule), context.language.tag(),
                             report::Style());
       }});
  Output output(arguments.output);
  const Interrupt interrupt;
  ReportWriter writer(*report, inputs.collected, output);
  const bool screen_is_free = to_file || report->totals_first() || ::isatty(STDOUT_FILENO) == 0;
  Progress progress(screen_is_free && is_terminal(STDERR_FILENO), inputs.items.size(),
                    context.language);
  const Checker checker(inputs, std::move(form_sets), arguments.stage,
                        last_year ? &*last_year : nullptr);
  Set set(checker);
  const auto prepare = [&](Checked& checked) {
    checked.part = report->part(checked.outcome);
    checked.tally = report::Tally::of(checked.outcome);
  };
  in_order(
      inputs.items.size(), jobs_of(arguments),
      [&](std::size_t index) {
        Checked checked;
        if (Interrupt::requested()) return checked;
        checked.outcome = checker.check(index);
        if (checker.is_held_against_others() && checked.outcome.result) {
          checked.facts = check::facts_of(*checked.outcome.result);
        }
        prepare(checked);
        if (!checked.facts) checked.outcome = {};
        return checked;
      },
      [&](std::size_t index, Checked checked) {
        if (Interrupt::requested()) return false;
        if (set.compare(index, checked)) prepare(checked);
        writer.add(checked);
        progress.done(index + 1);
        return true;
      });
  progress.clear();
  if (Interrupt::requested()) {
    context.complain(msg("途中で止めました。"));
    return exit_internal;
  }
  writer.finish();
  if (inputs.items.empty()) {
    context.complain(msg("点検するブックがありません。"));
    return exit_usage;
  }
  return exit_code(writer.tally(), arguments.fail_on);
}

}  // namespace tenken::cli
