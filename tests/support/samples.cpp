// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "tests/support/samples.hpp"

#include <set>
#include <stdexcept>

#include "logic/form/binding.hpp"
#include "writer/filled_form.hpp"
#include "writer/look.hpp"
#include "writer/values.hpp"

namespace tenken::test {
namespace {

const std::string extension_folder = TENKEN_SOURCE_DIR "/extension";

std::string samples_folder() { return extension_folder + "/samples/"; }

[[noreturn]] void fail(const std::string& file, int line, const std::string& message) {
  throw std::runtime_error(file + ":" + std::to_string(line) + ": " + message);
}

const writer::Look& look() {
  static const writer::LookResult result =
      writer::load_look(extension_folder + "/templates/nagano-r5.toml");
  if (!result.look) {
    fail(result.problems[0].file, result.problems[0].line, result.problems[0].message);
  }
  return *result.look;
}

workbook::Workbook written(const writer::Values& values) {
  const writer::FormResult result = writer::fill_form(nagano(), look(), values);
  if (!result.form) {
    fail(result.problems[0].file, result.problems[0].line, result.problems[0].message);
  }
  return writer::to_workbook(*result.form);
}

/// The fields of the clean sample that are computed: what the list says of them holds for the
/// unchanged sample only.
const std::set<std::string>& computed_fields() {
  static const std::set<std::string> fields = [] {
    const workbook::Workbook clean = sample("clean");
    const form::Binding binding = form::bind(nagano(), clean);
    std::set<std::string> computed;
    for (const form::BoundField& field : binding.fields) {
      if (clean.at(field.place).has_formula()) computed.insert(field.id);
    }
    return computed;
  }();
  return fields;
}

}  // namespace

const form::Definition& nagano() {
  static const form::DefinitionResult result =
      form::load_definition(extension_folder + "/forms/nagano-r5.toml");
  if (!result.definition) {
    fail(result.errors[0].file, result.errors[0].line, result.errors[0].message);
  }
  return *result.definition;
}

workbook::Workbook blank_form() { return written({}); }

workbook::Workbook sample(std::string_view name) {
  return written(writer::load_values(samples_folder() + std::string(name) + ".txt"));
}

workbook::Workbook changed_sample(const std::string& changes) {
  writer::Values values =
      writer::parse_values("include clean.txt\n" + changes, samples_folder() + "(changes)");
  std::erase_if(values.entries, [](const writer::Entry& entry) {
    return !entry.over && computed_fields().contains(entry.id);
  });
  return written(values);
}

}  // namespace tenken::test
