// SPDX-License-Identifier: MPL-2.0
// The program `tenken` from its arguments to its exit code.
#include "cli/run.hpp"

#include <cstdio>
#include <exception>
#include <filesystem>
#include <system_error>

#include "cli/arguments.hpp"
#include "cli/commands.hpp"
#include "cli/data_files.hpp"
#include "cli/interrupt.hpp"
#include "cli/output.hpp"
#include "logic/folder/inputs.hpp"
#include "logic/report/plain_text.hpp"

namespace tenken::cli {
namespace {

namespace fs = std::filesystem;
using message::msg;

/// A workbook is the work of a person, whether this run reads it or not: most likely the name of
/// what shall be written was left out.
bool output_is_a_workbook(const Arguments& arguments) {
  std::error_code error;
  return fs::is_regular_file(arguments.output, error) &&
         folder::named_like_a_workbook(arguments.output);
}

int run_command(const Context& context) {
  // What roll makes is a workbook, and it asks before it replaces one.
  if (context.arguments.command != Command::roll && output_is_a_workbook(context.arguments)) {
    complain_of_output(context);
    return exit_usage;
  }
  switch (context.arguments.command) {
    case Command::check:
      return check_command(context);
    case Command::rules:
      return rules_command(context);
    case Command::explain:
      return explain_command(context);
    case Command::forms:
      return forms_command(context);
    case Command::config:
      return config_command(context);
    case Command::roll:
      return roll_command(context);
  }
  return exit_internal;
}

void print_error(const std::string& text) { std::fputs(text.c_str(), stderr); }

void complain_in(const message::Language& language, const message::Message& message) {
  print_error("tenken: " + report::without_controls(language.say(message)) + "\n");
}

int run_parsed(const Parsed& parsed, const message::Language& language, const DataFiles& data) {
  if (!parsed.arguments) {
    if (parsed.exit != exit_clean) {
      print_error(parsed.print);
      return parsed.exit;
    }
    Output output("");
    output.write(parsed.print);
    output.commit();
    return exit_clean;
  }
  const Context context{.arguments = *parsed.arguments, .language = language, .data = data};
  if (!data.found()) {
    std::string places;
    for (const fs::path& place : data.looked_in()) places += "\n  " + place.string();
    context.complain(msg("付属のファイル（様式など）が見つかりません。探した場所: {1}", places));
    return exit_usage;
  }
  return run_command(context);
}

int run_in_language(const std::vector<std::string>& arguments) {
  const DataFiles data;
  const message::Language language(language_tag(arguments), data.catalogues());
  const Parsed parsed = parse(arguments, language);
  try {
    return run_parsed(parsed, language, data);
  } catch (const OutputError& error) {
    complain_in(language, msg("書き込めません（{1}）。", error.message()));
    const bool to_file =
        parsed.arguments && !parsed.arguments->output.empty() && parsed.arguments->output != "-";
    return to_file ? exit_usage : exit_internal;
  }
}

}  // namespace

void Context::complain(const message::Message& message) const { complain_in(language, message); }

void complain_of_output(const Context& context) {
  context.complain(
      msg("{1} を結果で置き換えることはできません。{2} には別の名前を指定してください。",
          context.arguments.output, "--output"));
}

int run(const std::vector<std::string>& arguments) {
  int code = exit_internal;
  try {
    code = run_in_language(arguments);
  } catch (const std::exception& error) {
    print_error(std::string("tenken: ") + error.what() + "\n");
  } catch (...) {
    print_error("tenken: unknown error\n");
  }
  if (Interrupt::requested()) Interrupt::end_as_requested();
  return code;
}

}  // namespace tenken::cli
