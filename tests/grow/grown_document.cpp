// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "tests/grow/grown_document.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <fstream>
#include <iterator>
#include <utility>
#include <variant>

#include "tests/support/samples.hpp"
#include "uno/calc/snapshot.hpp"

namespace tenken::test {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

GrownDocument::GrownDocument(const std::filesystem::path& file)
    : document_(test_office::shared().load(test_office::copy_of(file))) {}

office::GrowthResult GrownDocument::add(form::Growing what, std::string_view field) {
  const workbook::Workbook now = office::snapshot(document_.model());
  const form::Binding binding = form::bind(nagano(), now);
  const workbook::Location cursor = field.empty() ? workbook::Location{} : place(field);
  const auto plan = form::plan_addition(binding, now, what, cursor);
  return office::grow_form(document_.model(), std::get<form::GrowthPlan>(plan), "増やす",
                           {&nagano(), 1});
}

office::GrowthResult GrownDocument::remove(form::Growing what, std::string_view field) {
  const workbook::Workbook now = office::snapshot(document_.model());
  const form::Binding binding = form::bind(nagano(), now);
  const auto removal = form::plan_removal(binding, now, what, place(field));
  return office::grow_form(document_.model(), std::get<form::Removal>(removal).plan, "減らす",
                           {&nagano(), 1});
}

std::size_t GrownDocument::count(std::string_view repeat) const {
  const workbook::Workbook now = office::snapshot(document_.model());
  return form::form_records(form::bind(nagano(), now), now, repeat).size();
}

workbook::Location GrownDocument::place(std::string_view field) const {
  const workbook::Workbook now = office::snapshot(document_.model());
  const form::Binding binding = form::bind(nagano(), now);
  const form::BoundField* bound = binding.find(field);
  if (bound == nullptr) throw std::runtime_error("no field " + std::string(field));
  return bound->place;
}

std::string GrownDocument::text(std::string_view field) const {
  const workbook::Location where = place(field);
  return document_.text(to_a1(where.cell), static_cast<int>(where.sheet));
}

void GrownDocument::type(std::string_view field, const std::string& text) const {
  const workbook::Location where = place(field);
  document_.set_text(to_a1(where.cell), text, static_cast<int>(where.sheet));
}

void GrownDocument::type(std::string_view field, double value) const {
  const workbook::Location where = place(field);
  document_.set_value(to_a1(where.cell), value, static_cast<int>(where.sheet));
}

std::vector<std::string> GrownDocument::findings() const {
  std::vector<std::string> result;
  const check::Result checked = check::check(office::snapshot(document_.model()), {&nagano(), 1});
  for (const check::Finding& finding : checked.findings) {
    result.push_back(std::string(finding.rule->id) + " " + finding.at.field);
  }
  return result;
}

std::string GrownDocument::contents() const {
  const auto path = test_office::scratch() / "contents.fods";
  document_.store(path, test_office::fods_filter);
  std::ifstream file(path);
  const std::string xml(std::istreambuf_iterator<char>(file), {});
  // Before it: who saved it when, and where the windows stand.
  return xml.substr(xml.find("<office:font-face-decls"));
}

Reference<css::document::XUndoManager> GrownDocument::undo() const {
  return Reference<css::document::XUndoManagerSupplier>(document_.uno(), UNO_QUERY_THROW)
      ->getUndoManager();
}

std::filesystem::path clean_sample() { return std::filesystem::path(TENKEN_SAMPLES) / "clean.ods"; }

}  // namespace tenken::test
