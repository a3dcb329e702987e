// SPDX-License-Identifier: MPL-2.0
// Takes out of a copy what its pages do not show.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>

#include "logic/message/message.hpp"
#include "uno/calc/hidden_copy.hpp"

namespace tenken::office {

/// What came of leave_out().
struct LeftOut {
  message::Message what;    ///< a line for each kind of thing; empty when there was none
  std::string still_there;  ///< 「シート!A1」 of what could not be taken out; "" for nothing
};

/// Takes out of `copy`, a copy of `original`, what its pages do not show (submission::OutOfSight,
/// submission::DocumentParts) and puts values where formulas read other files or what is gone.
/// Waivers stay, the document's other properties do not. What is an array formula on a
/// protected sheet cannot go. Throws what the office throws.
[[nodiscard]] LeftOut leave_out(const css::uno::Reference<css::uno::XComponentContext>& context,
                                const HiddenCopy& copy,
                                const css::uno::Reference<css::frame::XModel>& original);

}  // namespace tenken::office
