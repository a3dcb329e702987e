// SPDX-License-Identifier: MPL-2.0
// Hearing of a document's changes.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <functional>

namespace tenken::office {

/// Calls `changed` whenever `document` is changed (saving is no change, though the office reports
/// it as one), and `closed` once when it is closed; `saving` with true when it begins to be saved,
/// and with false when that has ended. False when the document tells nobody.
bool listen_to_changes(const css::uno::Reference<css::frame::XModel>& document,
                       std::function<void()> changed, std::function<void()> closed,
                       std::function<void(bool)> saving = {});

}  // namespace tenken::office
