// SPDX-License-Identifier: MPL-2.0
// 点検 > 来年度のシートを作る: asks what has ended, opens the new sheet, and says what was done.
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace tenken::office {

/// Makes next year's sheet from the document in `frame`, which is only read.
void make_next_year(const css::uno::Reference<css::uno::XComponentContext>& context,
                    const css::uno::Reference<css::frame::XFrame>& frame);

}  // namespace tenken::office
