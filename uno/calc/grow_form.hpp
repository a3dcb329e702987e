// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <cstdint>
#include <span>
#include <string>

#include "logic/form/growth.hpp"
#include "logic/message/message.hpp"

namespace tenken::office {

enum class Growth : std::uint8_t {
  done,
  read_only,        ///< the document cannot be changed
  sheet_protected,  ///< a sheet that would change is protected
  failed,           ///< the office did not do it all; nothing is changed
};

struct GrowthResult {
  Growth growth = Growth::done;
  std::string sheet;        ///< the protected one
  message::Message reason;  ///< of a failure; may be empty
};

/// Carries out `plan`, made from `document` as it is now, as one undo step called `title`.
/// Afterwards the form has to be found with the records that the plan promises, by one of `forms`;
/// else all is taken back.
[[nodiscard]] GrowthResult grow_form(const css::uno::Reference<css::frame::XModel>& document,
                                     const form::GrowthPlan& plan, const std::string& title,
                                     std::span<const form::Definition> forms);

}  // namespace tenken::office
