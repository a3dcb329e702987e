// SPDX-License-Identifier: MPL-2.0
// The shipped form and samples as snapshots, made by the writer without an office.
#include "tests/support/samples.hpp"

#include <set>
#include <stdexcept>
#include <utility>

#include "logic/bind/binding.hpp"
#include "logic/check/rule.hpp"
#include "logic/fill/filled_form.hpp"
#include "logic/fill/id_pattern.hpp"
#include "logic/fill/look.hpp"
#include "logic/fill/values.hpp"
#include "logic/text/fiscal_year.hpp"
#include "logic/text/year_text.hpp"

namespace tenken::test {
namespace {

const std::string extension_folder = TENKEN_SOURCE_DIR "/extension";

std::string samples_folder() { return extension_folder + "/samples/"; }

[[noreturn]] void fail(const std::string& file, int line, const std::string& message) {
  throw std::runtime_error(file + ":" + std::to_string(line) + ": " + message);
}

const fill::Look& look() {
  static const fill::LookResult result =
      fill::load_look(extension_folder + "/templates/nagano-r5.toml");
  if (!result.look) {
    fail(result.errors[0].file, result.errors[0].line, result.errors[0].message.text);
  }
  return *result.look;
}

fill::FilledForm filled(const form::Definition& definition, const fill::Values& values) {
  fill::FormResult result = fill::fill_form(definition, look(), values);
  if (!result.form) {
    fail(result.problems[0].file, result.problems[0].line, result.problems[0].message.text);
  }
  return std::move(*result.form);
}

workbook::Workbook written(const fill::Values& values) {
  return fill::to_workbook(filled(nagano(), values));
}

/// `text` with every fiscal year that it names `years` later: R5, 2023, R9.
std::string with_years_later(const std::string& text, int years) {
  std::string result;
  std::size_t done = 0;
  for (const text::YearText& year : text::find_years(text)) {
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
void make_later(fill::Entry& entry, int years) {
  std::string id;
  for (const std::string& segment : fill::id_segments(entry.id)) {
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
    const bind::Binding binding = bind::bind(nagano(), clean);
    std::set<std::string> computed;
    for (const bind::BoundField& field : binding.fields) {
      if (clean.at(field.place).has_formula()) computed.insert(field.id);
    }
    return computed;
  }();
  return fields;
}

}  // namespace

const form::Definition& nagano() {
  static const form::DefinitionResult result =
      form::load_definition(extension_folder + "/forms/nagano-r5.toml", &check::known_settings());
  if (!result.definition) {
    fail(result.errors[0].file, result.errors[0].line, result.errors[0].message.text);
  }
  return *result.definition;
}

workbook::Workbook blank_form() { return written({}); }

workbook::Workbook sample(std::string_view name) {
  return written(fill::load_values(samples_folder() + std::string(name) + ".txt"));
}

fill::FilledForm filled_sample(const std::string& changes, int fiscal_year) {
  fill::Values values =
      fill::parse_values("include clean.txt\n" + changes, samples_folder() + "(changes)");
  std::erase_if(values.entries, [](const fill::Entry& entry) {
    return !entry.over && computed_fields().contains(entry.id);
  });
  form::Definition definition = nagano();
  const int years = fiscal_year - definition.fiscal_year;
  definition.fiscal_year = fiscal_year;
  if (years != 0) {
    std::set<std::string> changed;
    for (fill::Entry& entry : values.entries) {
      if (entry.included) {
        make_later(entry, years);
      } else {
        changed.insert(entry.id);
      }
    }
    std::erase_if(values.entries, [&](const fill::Entry& entry) {
      return entry.included && changed.contains(entry.id);
    });
  }
  return filled(definition, values);
}

workbook::Workbook changed_sample(const std::string& changes) {
  return fill::to_workbook(filled_sample(changes, nagano().fiscal_year));
}

}  // namespace tenken::test
