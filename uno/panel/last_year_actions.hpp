// SPDX-License-Identifier: MPL-2.0
// Last year's workbook from the panel and the menu.
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <memory>

#include "logic/view/panel_list.hpp"
#include "uno/calc/session.hpp"

namespace tenken::office {

/// Asks for last year's workbook and holds the document against it from now on.
void choose_last_year(const css::uno::Reference<css::uno::XComponentContext>& context,
                      const std::shared_ptr<Session>& session,
                      const css::uno::Reference<css::frame::XFrame>& frame);

/// Opens the other workbook to which `link` leads, read-only, at the cell. Says so when it cannot.
void open_at(const css::uno::Reference<css::uno::XComponentContext>& context,
             const view::Link& link);

}  // namespace tenken::office
