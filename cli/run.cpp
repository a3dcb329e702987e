// SPDX-License-Identifier: MPL-2.0
// The program `tenken` from its arguments to its exit code.
#include "cli/run.hpp"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <iterator>
#include <system_error>

#include "cli/arguments.hpp"
#include "cli/commands.hpp"
#include "cli/data_files.hpp"
#include "cli/interrupt.hpp"
#include "cli/output.hpp"
#include "logic/check/rule.hpp"
#include "logic/report/plain_text.hpp"

namespace tenken::cli {
namespace {

namespace fs = std::filesystem;
using message::msg;

/// The .toml files that `paths` name; folders stand for those in them.
std::vector<std::string> definition_files(const std::vector<std::string>& paths) {
  std::vector<std::string> files;
  for (const std::string& path : paths) {
    std::error_code error;
    if (!fs::is_directory(path, error)) {
      files.push_back(path);
      continue;
    }
    std::vector<std::string> inside;
    fs::directory_iterator next(path, error);
    for (; !error && next != fs::directory_iterator(); next.increment(error)) {
      if (next->path().extension() == ".toml") inside.push_back(next->path().string());
    }
    std::ranges::sort(inside);
    std::ranges::move(inside, std::back_inserter(files));
  }
  return files;
}

int run_command(const Context& context) {
  switch (context.arguments.command) {
    case Command::check:
      return check_command(context);
    case Command::rules:
      return rules_command(context);
    case Command::explain:
      return explain_command(context);
    case Command::forms:
      return forms_command(context);
  }
  return exit_internal;
}

void print_error(const std::string& text) { std::fputs(text.c_str(), stderr); }

int run_unguarded(const std::vector<std::string>& arguments) {
  const DataFiles data;
  const message::Language language(language_tag(arguments), data.catalogues());
  const Parsed parsed = parse(arguments, language);
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
  try {
    return run_command(context);
  } catch (const OutputError& error) {
    context.complain(msg("書き込めません（{1}）。", error.what()));
    return parsed.arguments->output.empty() ? exit_internal : exit_usage;
  }
}

}  // namespace

void Context::complain(const message::Message& message) const {
  print_error("tenken: " + report::without_controls(say(message)) + "\n");
}

Forms load_forms(const Context& context) {
  Forms forms;
  const std::vector<std::string>& wished = context.arguments.forms;
  const std::vector<std::string> files =
      definition_files(wished.empty() ? std::vector{context.data.forms().string()} : wished);
  for (const std::string& file : files) {
    form::DefinitionResult read = form::load_definition(file, &check::known_settings());
    for (const form::DefinitionError& error : read.errors) {
      const std::string line = error.line > 0 ? ":" + std::to_string(error.line) : "";
      print_error(report::without_controls(error.file + line + ": " + error.message) + "\n");
      forms.right = false;
    }
    if (read.definition) forms.definitions.push_back(std::move(*read.definition));
  }
  if (files.empty()) {
    context.complain(msg("様式の定義ファイル（.toml）がありません。"));
    forms.right = false;
  }
  return forms;
}

int run(const std::vector<std::string>& arguments) {
  int code = exit_internal;
  try {
    code = run_unguarded(arguments);
  } catch (const std::exception& error) {
    print_error(std::string("tenken: ") + error.what() + "\n");
  } catch (...) {
    print_error("tenken: unknown error\n");
  }
  if (Interrupt::requested()) Interrupt::end_as_requested();
  return code;
}

}  // namespace tenken::cli
