// SPDX-License-Identifier: MPL-2.0
// The shipped form, and forms filled from a few lines.
#include "tests/logic/support/forms.hpp"

#include <stdexcept>

#include "tests/support/said.hpp"

namespace tenken::fill::test {
namespace {

const std::string extension = TENKEN_EXTENSION;

std::string lines(const Problems& problems) {
  std::string text;
  for (const Problem& problem : problems) {
    text += problem.file + ":" + std::to_string(problem.line) + ": " +
            tenken::test::said(problem.message) + "\n";
  }
  return text;
}

}  // namespace

const form::Definition& nagano() {
  static const form::DefinitionResult result =
      form::load_definition(extension + "/forms/nagano-r5.toml", nullptr);
  if (!result.definition) throw std::runtime_error(result.errors[0].message.text);
  return *result.definition;
}

const Look& nagano_look() {
  static const LookResult result = load_look(extension + "/templates/nagano-r5.toml");
  if (!result.look) throw std::runtime_error(result.errors[0].message.text);
  return *result.look;
}

Values sample_values(std::string_view name) {
  return load_values(extension + "/samples/" + std::string(name) + ".txt");
}

FilledForm filled(const Values& values) {
  FormResult result = fill_form(nagano(), nagano_look(), values);
  if (!result.form) throw std::runtime_error(lines(result.problems));
  return std::move(*result.form);
}

FilledForm filled(std::string_view list) { return filled(parse_values(list, "list.txt")); }

std::string problems_of(std::string_view list) {
  return lines(fill_form(nagano(), nagano_look(), parse_values(list, "list.txt")).problems);
}

workbook::Cell cell(const FilledForm& form, std::size_t sheet, std::string_view a1) {
  return to_workbook(form).at({.sheet = sheet, .cell = workbook::parse_a1(a1).value()});
}

}  // namespace tenken::fill::test
