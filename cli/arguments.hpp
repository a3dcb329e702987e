// SPDX-License-Identifier: MPL-2.0
// What the program is asked to do.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "logic/message/language.hpp"
#include "logic/report/folder_report.hpp"

namespace tenken::cli {

enum class Command { check, rules, explain, forms, config, roll };

/// From which severity on findings make the exit code 1.
enum class FailOn { error, warning, never };

struct Arguments {
  Command command = Command::check;
  std::vector<std::string> paths;  ///< to check; for config, where from
  report::Format format = report::Format::text;
  std::string output;  ///< "" for standard output
  std::vector<std::string>
      forms;               ///< definitions, or folders of them, in place of the shipped ones
  std::string config;      ///< settings in place of the .tenken.toml that is found
  bool no_config = false;  ///< no settings at all
  std::vector<std::string> prior;  ///< last year's workbooks, or folders of them
  std::string stage;               ///< "" for what the boxes say
  FailOn fail_on = FailOn::error;
  unsigned jobs = 0;              ///< 0 for one a core
  std::string rule;               ///< to explain
  std::vector<std::string> drop;  ///< for roll: records that end, and records that go on
  std::vector<std::string> keep;
  std::string new_form;  ///< for roll: the definition of the form to fill; "" for the newest
  bool force = false;    ///< for roll: replaces the file that is there
};

/// Either what to do, or what to print and end with.
struct Parsed {
  std::optional<Arguments> arguments;
  std::string print;  ///< help or version for standard output, else an error for the other
  int exit = 0;
};

/// The language that `arguments` ask for with --lang, else the environment's, else Japanese.
[[nodiscard]] std::string language_tag(const std::vector<std::string>& arguments);

/// Help and errors are in `language`.
[[nodiscard]] Parsed parse(const std::vector<std::string>& arguments,
                           const message::Language& language);

}  // namespace tenken::cli
