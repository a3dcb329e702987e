// SPDX-License-Identifier: MPL-2.0
// A document of the office through the extension's own checker service.
#include "tests/sheet/checked_document.hpp"

#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/table/XTableRows.hpp>
#include <nlohmann/json.hpp>

#include "tests/office/checker.hpp"

namespace tenken::test {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

std::filesystem::path sample_file(const std::string& name) {
  return test_office::copy_of(std::filesystem::path(TENKEN_SAMPLES) / (name + ".ods"));
}

std::vector<FindingLine> findings_of(const test_office::Document& document) {
  return finding_lines_of_report(report_of(document));
}

std::map<std::string, std::string> fields_of(const test_office::Document& document) {
  std::map<std::string, std::string> fields;
  const auto report = nlohmann::json::parse(report_of(document));
  for (const auto& field : report.at("fields")) {
    fields[field.at("id")] = field.at("text");
  }
  return fields;
}

std::vector<std::string> changes(const std::map<std::string, std::string>& before,
                                 const std::map<std::string, std::string>& after) {
  std::map<std::string, std::string> all = before;
  all.insert(after.begin(), after.end());
  const auto text = [](const auto& fields, const std::string& id) {
    const auto found = fields.find(id);
    return found == fields.end() ? std::string("(no such field)") : found->second;
  };
  std::vector<std::string> lines;
  for (const auto& [id, unused] : all) {
    const std::string from = text(before, id);
    const std::string to = text(after, id);
    if (from == to) continue;
    lines.push_back(id);
    lines.back().append(": ").append(from).append(" → ").append(to);
  }
  return lines;
}

void insert_rows(const test_office::Document& document, int sheet, int row, int count) {
  const Reference<css::table::XColumnRowRange> grid(document.sheet(sheet), UNO_QUERY_THROW);
  grid->getRows()->insertByIndex(row, count);
}

}  // namespace tenken::test
