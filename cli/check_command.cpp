// SPDX-License-Identifier: MPL-2.0
// tenken check: every workbook that is meant, checked and reported in order.
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <optional>
#include <sstream>
#include <system_error>
#include <thread>
#include <utility>

#include "cli/commands.hpp"
#include "cli/forms.hpp"
#include "cli/interrupt.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"
#include "cli/rule_page.hpp"
#include "cli/run.hpp"
#include "logic/folder/check_folder.hpp"
#include "logic/folder/report_writer.hpp"
#include "logic/report/folder_report.hpp"

namespace tenken::cli {
namespace {

namespace fs = std::filesystem;

using folder::FormSet;
using folder::FormSets;
using folder::Input;
using folder::Inputs;
using folder::LastYear;
using folder::ReportWriter;
using message::msg;

/// One workbook, ready to be written.
struct Written {
  report::Part part;
  report::Tally tally;
};

int exit_code(const report::Tally& tally, const std::optional<LastYear>& last_year,
              FailOn fail_on) {
  // What last year's unreadable sheet would have contradicted was not looked at.
  const bool last_years_unreadable =
      last_year && std::ranges::any_of(last_year->problems(), &LastYear::Problem::unreadable);
  if (tally.total.of(view::Status::unreadable) > 0 || last_years_unreadable) {
    return exit_unreadable;
  }
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
  context.complain(msg("{1} は {2} のどれかです（「{3}」ではなく）。", "--stage",
                       context.language.list(known), context.arguments.stage));
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
  const std::vector<std::string>& paths = context.arguments.prior;
  const std::string option = "--prior " + context.language.list(paths);
  const Inputs inputs = folder::collect(paths, nothing);
  if (inputs.items.empty()) {
    context.complain(msg("{1} にブックがありません。", option));
    return false;
  }
  last_year.emplace(inputs, forms, jobs_of(context.arguments), &Interrupt::requested);
  for (const LastYear::Problem& each : last_year->problems()) {
    context.complain(msg("前年度のブック {1} とは比べられません。{2}", each.file, each.reason));
  }
  if (!tell_errors(context, forms)) return false;
  if (last_year->sheets().empty() && !Interrupt::requested()) {
    context.complain(msg("{1} に、比べられるブックがありません。", option));
    return false;
  }
  return true;
}

/// False when --output names something that the report would destroy, which is told.
bool output_may_be_replaced(const Context& context, const Inputs& inputs) {
  const Arguments& arguments = context.arguments;
  std::error_code error;
  if (!fs::is_regular_file(arguments.output, error)) return true;
  const auto is_output = [&](const std::string& path) {
    std::error_code none;
    return fs::equivalent(path, arguments.output, none);
  };
  const bool is_read = std::ranges::any_of(inputs.items, is_output, &Input::path) ||
                       std::ranges::any_of(arguments.prior, is_output) ||
                       std::ranges::any_of(arguments.forms, is_output) ||
                       is_output(arguments.config);
  if (is_read) complain_of_output(context);
  return !is_read;
}

}  // namespace

int check_command(const Context& context) {
  const Arguments& arguments = context.arguments;
  const Inputs inputs = folder::collect(arguments.paths, std::cin);
  // From here on an end leaves nothing half done, and is said; last year's workbooks take long,
  // too.
  const Interrupt interrupt;
  if (!output_may_be_replaced(context, inputs)) return exit_usage;
  FormSets forms(form_sources(context));
  std::vector<const FormSet*> form_sets;
  for (const Input& input : inputs.items) form_sets.push_back(&forms.in(*input.base));
  if (inputs.items.empty()) form_sets.push_back(&forms.in({}));
  if (!tell_errors(context, forms) || !stage_exists(context, forms)) return exit_usage;
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
  ReportWriter writer(*report, inputs.collected,
                      [&](std::string_view text) { output.write(text); });
  const bool screen_is_free = to_file || report->totals_first() || ::isatty(STDOUT_FILENO) == 0;
  Progress progress(screen_is_free && is_terminal(STDERR_FILENO), inputs.items.size(),
                    context.language);
  const bool whole = folder::check_folder(
      inputs, std::move(form_sets),
      {.stage = arguments.stage,
       .last_year = last_year ? &*last_year : nullptr,
       .jobs = jobs_of(arguments)},
      &Interrupt::requested,
      [&](const report::Outcome& outcome) {
        return Written{.part = report->part(outcome), .tally = report::Tally::of(outcome)};
      },
      [&](std::size_t index, const Written& written) {
        writer.add(written.part, written.tally);
        progress.done(index + 1);
      });
  progress.clear();
  if (!whole) {
    context.complain(msg("途中で止めました。"));
    return exit_internal;
  }
  writer.finish();
  output.commit();
  if (inputs.items.empty()) {
    context.complain(msg("点検するブックがありません。"));
    return exit_usage;
  }
  return exit_code(writer.tally(), last_year, arguments.fail_on);
}

}  // namespace tenken::cli
