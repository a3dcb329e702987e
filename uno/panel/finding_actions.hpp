// SPDX-License-Identifier: MPL-2.0
// What a person can do about one finding, in the panel or at its cell.
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cstddef>
#include <memory>

#include "uno/calc/session.hpp"

namespace tenken::office {

/// Mends finding `index` of the session's check, after a question where a person must look first.
void mend_finding(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const std::shared_ptr<Session>& session,
                  const css::uno::Reference<css::frame::XFrame>& frame, std::size_t index);

/// Asks for the reason and calls the finding right; or takes that back.
void waive_finding(const css::uno::Reference<css::uno::XComponentContext>& context,
                   const std::shared_ptr<Session>& session, std::size_t index);

}  // namespace tenken::office
