// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/record/read_header.hpp"

#include <algorithm>

#include "logic/text/year_text.hpp"

namespace tenken::record {

Header read_header(const FieldReader& reader, const std::string& page) {
  const std::string prefix = page.empty() ? "header." : "page." + page + ".";
  Header header;
  header.project_number = reader.read(prefix + "project_number");
  header.fiscal_year = reader.read(prefix + "fiscal_year");
  header.stage = reader.read(prefix + "stage");
  header.project_name = reader.read(prefix + "project_name");
  header.department = reader.read(prefix + "department");
  header.division = reader.read(prefix + "division");
  if (page.empty()) {
    header.period = reader.read(prefix + "period");
    header.email = reader.read(prefix + "email");
    header.project_period = prose::read_period(header.period.text());
  }
  header.project_number_parts = reader.read_parts(header.project_number.id);
  header.boxes = reader.read_parts(header.stage.id);
  const auto& stages = reader.binding().recognition.form->stages;
  for (std::size_t i = 0; i < header.boxes.size() && i < stages.size(); ++i) {
    // Only ■ counts: a ☑ would be a mark to one reader and a box to the next.
    if (header.boxes[i].text().find("■") != std::string::npos) {
      header.marked.push_back(stages[i].key);
    }
  }
  // The year stands within the form's title.
  if (const auto year = text::find_year(header.fiscal_year.text())) {
    header.year = year->year;
  }
  return header;
}

std::vector<std::string> pages_with_header(const form::Definition& form) {
  constexpr std::string_view prefix = "page.";
  std::vector<std::string> pages;
  for (const auto& page : form.pages) {
    for (const auto& field : page.fields) {
      if (!field.id.starts_with(prefix)) {
        continue;
      }
      const auto number =
          field.id.substr(prefix.size(), field.id.find('.', prefix.size()) - prefix.size());
      if (std::find(pages.begin(), pages.end(), number) == pages.end()) {
        pages.push_back(number);
      }
    }
  }
  return pages;
}

}  // namespace tenken::record
