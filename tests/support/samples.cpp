// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "tests/support/samples.hpp"

#include <set>
#include <stdexcept>
#include <utility>

#include "logic/form/binding.hpp"
#include "logic/form/year_text.hpp"
#include "logic/text/fiscal_year.hpp"
#include "writer/filled_form.hpp"
#include "writer/id_pattern.hpp"
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

writer::FilledForm filled(const form::Definition& definition, const writer::Values& values) {
  writer::FormResult result = writer::fill_form(definition, look(), values);
  if (!result.form) {
    fail(result.problems[0].file, result.problems[0].line, result.problems[0].message);
  }
  return std::move(*result.form);
}

workbook::Workbook written(const writer::Values& values) {
  return writer::to_workbook(filled(nagano(), values));
}

/// `text` with every fiscal year that it names `years` later: R5, 2023, R9.
std::string with_years_later(const std::string& text, int years) {
  std::string result;
  std::size_t done = 0;
  for (const form::YearText& year : form::find_years(text)) {
    if (!year.year) continue;
    const bool is_short = year.written.find_first_not_of("RH0123456789") == std::string::npos;
    const int later = *year.year + years;
    result += text.substr(done, year.begin - done);
    result += is_short ? text::era_short(later)
                       : std::to_string(later) + "\n(" + text::era_short(later) + ")";
    done = year.end;
  }
  return result + text.substr(done);
}

/// The clean sample's line, for a sheet that is `years` younger: cost.R5.initial, and the years of
/// section 5.
void make_later(writer::Entry& entry, int years) {
  std::string id;
  for (const std::string& segment : writer::id_segments(entry.id)) {
    if (!id.empty()) id += '.';
    const bool is_year = segment.size() == 2 && segment[0] == 'R';
    id += is_year ? with_years_later(segment, years) : segment;
  }
  entry.id = id;
  if (id.starts_with("plan.") && id.ends_with(".year")) {
    entry.value = with_years_later(entry.value, years);
  }
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

writer::FilledForm filled_sample(const std::string& changes, int fiscal_year) {
  writer::Values values =
      writer::parse_values("include clean.txt\n" + changes, samples_folder() + "(changes)");
  std::erase_if(values.entries, [](const writer::Entry& entry) {
    return !entry.over && computed_fields().contains(entry.id);
  });
  form::Definition definition = nagano();
  const int years = fiscal_year - definition.fiscal_year;
  definition.fiscal_year = fiscal_year;
  if (years != 0) {
    for (writer::Entry& entry : values.entries) {
      if (entry.included) make_later(entry, years);
    }
  }
  return filled(definition, values);
}

workbook::Workbook changed_sample(const std::string& changes) {
  return writer::to_workbook(filled_sample(changes, nagano().fiscal_year));
}

}  // namespace tenken::test
