// SPDX-License-Identifier: MPL-2.0
// Last year's workbook of an open document: remembered in the document, read without the office.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "logic/check/checker.hpp"
#include "logic/message/message.hpp"

namespace tenken::office {

struct LastYear {
  std::string file;                            ///< its path
  std::shared_ptr<const check::Result> sheet;  ///< nullptr when it could not be read
  message::Message problem;                    ///< then: why not, and what to do
};

/// The workbook that `properties`, those of the document at the path `document`, call last year's;
/// nullopt when they name none. Read again only when the file has changed. Thread-safe.
[[nodiscard]] std::optional<LastYear> last_year_of(
    const css::uno::Reference<css::uno::XComponentContext>& context,
    const std::map<std::string, std::string>& properties, const std::string& document);

/// The same for an open document.
[[nodiscard]] std::optional<LastYear> last_year_of(
    const css::uno::Reference<css::uno::XComponentContext>& context,
    const css::uno::Reference<css::frame::XModel>& document);

/// Remembers the workbook `file` (a path) as last year's in `document`, or forgets it: one step of
/// the undo list. Empty when done, else why nothing was changed.
[[nodiscard]] message::Message set_last_year(
    const css::uno::Reference<css::uno::XComponentContext>& context,
    const css::uno::Reference<css::frame::XModel>& document,
    const std::optional<std::string>& file);

}  // namespace tenken::office
