// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
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
    const form::Definition& form, const LabelTexts& texts, const std::vector<LabelHits>& hits,
    const workbook::Workbook& workbook);

}  // namespace tenken::bind
