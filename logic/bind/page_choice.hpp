// SPDX-License-Identifier: MPL-2.0
// Which of a workbook's sheets is which page of a form.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "logic/bind/label_hits.hpp"

namespace tenken::bind {

/// Which sheet each page of `form` is on: the assignment under which most labels are found, no
/// sheet being two pages. Of sheets that fit as well, the one of the page's name, then a visible
/// one, then the first. nullopt for a page that no sheet resembles. `hits` are those of each sheet.
[[nodiscard]] std::vector<std::optional<std::size_t>> choose_pages(
    const form::Definition& form, const std::vector<LabelHits>& hits,
    const workbook::Workbook& workbook);

/// The sheets beside those of `chosen` that are one of the form's pages all the same, in the
/// workbook's order: half of the labels that only this page has are there.
struct PageCopy {
  std::size_t page = 0;
  std::size_t sheet = 0;
};
[[nodiscard]] std::vector<PageCopy> copies_beside(
    const std::vector<std::optional<std::size_t>>& chosen, const form::Definition& form,
    const std::vector<LabelHits>& hits, const workbook::Workbook& workbook);

}  // namespace tenken::bind
