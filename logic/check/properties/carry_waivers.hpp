// SPDX-License-Identifier: MPL-2.0
// Waivers when rows come and go: they stay with the finding that they were for.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "logic/check/checker.hpp"
#include "logic/check/properties/waiver.hpp"
#include "logic/workbook/edit.hpp"

namespace tenken::check {

/// The edits by which waivers go along with a step that was not about them: rows that came or went.
/// `before` and `after` are the check's results around the step, `renamed` says which records got
/// another ID by it ("subproject.3" → "subproject.2") and which one is gone (→ ""), `properties`
/// are the document's.
///
/// What was waived before and is found again by the same rule in the same field, with the same
/// amounts, is waived after. A waiver in the record that is gone goes with it. One whose finding is
/// gone, or says something else now, stays as it is, for WVR001 to tell.
[[nodiscard]] std::vector<workbook::PropertyEdit> carry_waivers(
    const Result& before, const Result& after, const std::map<std::string, std::string>& renamed,
    const Properties& properties);

}  // namespace tenken::check
