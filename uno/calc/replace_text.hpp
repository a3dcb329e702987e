// SPDX-License-Identifier: MPL-2.0
// Another text in a cell, in the looks of the one before.
#pragma once

#include <com/sun/star/table/XCell.hpp>
#include <string>

namespace tenken::office {

/// Puts the text `after`, as it is ("4-1" stays a text), into `cell`, which holds the text
/// `before`. Parts of a text that are bold, coloured and so on keep that, and links stay links; a
/// cell that has no such parts gets a plain text.
void replace_text(const css::uno::Reference<css::table::XCell>& cell, const std::string& before,
                  const std::string& after);

}  // namespace tenken::office
