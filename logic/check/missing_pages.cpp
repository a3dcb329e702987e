// SPDX-License-Identifier: MPL-2.0
// What several rules say of cells whose page is gone.
#include "logic/check/missing_pages.hpp"

namespace tenken::check {

void rest_on_missing_pages(FindingBuilder& finding, const Subject& subject) {
  for (std::size_t page = 0; page < subject.form.pages.size(); ++page) {
    if (subject.layout().page_sheets.at(page)) continue;
    finding.rests_on(Place{.field = "label." + subject.form.pages[page].key, .cell = {}});
  }
}

}  // namespace tenken::check
