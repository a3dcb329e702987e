// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "logic/form/growth.hpp"
#include "logic/message/message.hpp"
#include "uno/calc/grow_form.hpp"

/// What the commands that add and remove rows say.
namespace tenken::office {

/// The step as the undo menu names it.
[[nodiscard]] message::Message step_title(form::Growing what, bool adds);

/// Why the rows cannot be added or removed.
[[nodiscard]] message::Message refusal_text(const form::Refusal& refusal, form::Growing what,
                                            bool adds, const workbook::Workbook& workbook);
[[nodiscard]] message::Message refusal_text(const GrowthResult& result);

/// Asks whether to go to a record that is not used yet instead.
[[nodiscard]] message::Message free_text(const form::FreeRecord& record, form::Growing what,
                                         const workbook::Workbook& workbook);

/// Names what would be lost and asks whether to go on.
[[nodiscard]] message::Message question(const form::Removal& removal, form::Growing what,
                                        const form::Binding& binding,
                                        const workbook::Workbook& workbook);

}  // namespace tenken::office
