// SPDX-License-Identifier: MPL-2.0
// What the commands that add and remove rows say.
#pragma once

#include "logic/grow/growth_result.hpp"
#include "logic/message/message.hpp"

namespace tenken::view {

/// The step as the undo menu names it.
[[nodiscard]] message::Message step_title(grow::Growing what, bool adds);

/// Why the rows cannot be added or removed.
[[nodiscard]] message::Message refusal_text(const grow::Refusal& refusal, grow::Growing what,
                                            bool adds, const workbook::Workbook& workbook);
[[nodiscard]] message::Message refusal_text(const grow::GrowthResult& result);

/// Asks whether to go to a record that is not used yet instead.
[[nodiscard]] message::Message free_text(const grow::FreeRecord& record, grow::Growing what,
                                         const workbook::Workbook& workbook);

/// Names what would be lost and asks whether to go on.
[[nodiscard]] message::Message question(const grow::Removal& removal, grow::Growing what,
                                        const bind::Binding& binding,
                                        const workbook::Workbook& workbook);

}  // namespace tenken::view
