// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <com/sun/star/table/XCell.hpp>
#include <string>

namespace tenken::office {

/// Puts the text `after`, as it is ("4-1" stays a text), into `cell`, which holds the text
/// `before`. Parts of a text that are bold, coloured and so on keep that; a cell that has no such
/// parts gets a plain text.
void replace_text(const css::uno::Reference<css::table::XCell>& cell, const std::string& before,
                  const std::string& after);

}  // namespace tenken::office
