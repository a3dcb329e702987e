// SPDX-License-Identifier: MPL-2.0
// tenken-write-form: the blank form, or one filled from a list of values, as an OpenDocument file.
#include <iostream>
#include <span>
#include <string>
#include <vector>

#include "logic/files/ods.hpp"
#include "logic/fill/filled_form.hpp"
#include "logic/fill/look.hpp"
#include "logic/fill/values.hpp"
#include "logic/form/definition.hpp"
#include "logic/message/language.hpp"

namespace {

namespace fill = tenken::fill;
namespace files = tenken::files;

constexpr int usage_error = 2;

void print(const std::string& file, int line, const std::string& message) {
  std::cerr << file << ":" << line << ": " << message << "\n";
}

int fail(const std::vector<tenken::form::DefinitionError>& errors) {
  const tenken::message::Language japanese("ja", "");
  for (const auto& error : errors) print(error.file, error.line, japanese.say(error.message));
  return 1;
}

int run(std::span<const std::string> arguments) {
  if (arguments.size() < 3 || arguments.size() > 4) {
    std::fputs("usage: tenken-write-form DEFINITION.toml LOOK.toml [VALUES.txt] OUT.ods|OUT.ots\n",
               stderr);
    return usage_error;
  }
  const auto definition = tenken::form::load_definition(arguments[0], nullptr);
  if (!definition.definition) return fail(definition.errors);
  const auto look = fill::load_look(arguments[1]);
  if (!look.look) return fail(look.errors);
  const auto values = arguments.size() == 4 ? fill::load_values(arguments[2]) : fill::Values{};
  const auto form = fill::fill_form(*definition.definition, *look.look, values);
  if (!form.form) return fail(form.problems);
  const std::string& path = arguments.back();
  const auto kind =
      path.ends_with(".ots") ? files::OdsKind::form_template : files::OdsKind::document;
  const std::string problem = files::write_ods(*form.form, kind, path);
  if (problem.empty()) return 0;
  print(path, 0, problem);
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  return run(arguments);
}
