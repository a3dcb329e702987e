// SPDX-License-Identifier: MPL-2.0
// The report on a document: shown in a browser, or kept in a file.
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <memory>

#include "uno/calc/session.hpp"

namespace tenken::office {

/// Opens the report on the session's last check in the browser. Its file is in a folder that only
/// this user can look into, and goes with the office. Says why when that cannot be done.
void show_report(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const std::shared_ptr<Session>& session,
                 const css::uno::Reference<css::frame::XFrame>& frame);

/// Asks where to, and writes it there: an HTML page or a PDF.
void save_report(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const std::shared_ptr<Session>& session,
                 const css::uno::Reference<css::frame::XFrame>& frame);

}  // namespace tenken::office
