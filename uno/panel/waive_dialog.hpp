// SPDX-License-Identifier: MPL-2.0
// The box that asks why a finding is right.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <optional>
#include <string>

#include "logic/message/language.hpp"

namespace tenken::office {

/// What a person says who calls a finding right.
struct WaiverAnswer {
  std::string reason;
  std::string by;
};

/// Asks why the finding, told as `finding`, is right as it is, and who says so (`by` to begin
/// with). OK can be pressed once a waiver can be made of the answer. Waits; nullopt when the person
/// changes their mind.
[[nodiscard]] std::optional<WaiverAnswer> ask_for_waiver(
    const css::uno::Reference<css::uno::XComponentContext>& context,
    const message::Language& language, const std::string& finding, const std::string& by);

}  // namespace tenken::office
