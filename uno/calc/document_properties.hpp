// SPDX-License-Identifier: MPL-2.0
// A document's own properties, read and set.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <map>
#include <optional>
#include <string>

namespace tenken::office {

/// The user-defined properties of `document` (File > Properties > Custom Properties) as texts.
/// Dates and durations are "".
[[nodiscard]] std::map<std::string, std::string> user_properties(
    const css::uno::Reference<css::frame::XModel>& document);

/// Sets the user-defined property `name`, whatever its type was, or takes it away. The document is
/// modified then, but nothing can be undone: for that see property_edit.hpp.
void set_user_property(const css::uno::Reference<css::frame::XModel>& document,
                       const std::string& name, const std::optional<std::string>& value);

}  // namespace tenken::office
