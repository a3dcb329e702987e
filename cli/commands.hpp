// SPDX-License-Identifier: MPL-2.0
// What each command does.
#pragma once

#include <string>

#include "cli/arguments.hpp"
#include "cli/data_files.hpp"
#include "logic/message/language.hpp"

namespace tenken::cli {

/// What all commands are given.
struct Context {
  const Arguments& arguments;
  const message::Language& language;
  const DataFiles& data;

  [[nodiscard]] std::string say(const message::Message& message) const {
    return language.say(message);
  }
  /// Tells whoever started the program, beside the report: "tenken: …".
  void complain(const message::Message& message) const;
};

/// --output names what shall not be replaced.
void complain_of_output(const Context& context);

/// Each gives the exit code. They throw OutputError.
[[nodiscard]] int check_command(const Context& context);
[[nodiscard]] int rules_command(const Context& context);
[[nodiscard]] int explain_command(const Context& context);
[[nodiscard]] int forms_command(const Context& context);
[[nodiscard]] int config_command(const Context& context);
[[nodiscard]] int roll_command(const Context& context);

}  // namespace tenken::cli
