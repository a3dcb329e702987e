// SPDX-License-Identifier: MPL-2.0
// Next year's sheet from an open document, as a document of its own.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

#include "logic/roll/roll.hpp"

namespace tenken::office {

/// An open document that is to be rolled forward, as it stands now. It is only read.
class NextYear {
 public:
  NextYear(const css::uno::Reference<css::uno::XComponentContext>& context,
           const css::uno::Reference<css::frame::XModel>& document);

  /// Which indicators, goals and 細事業 go on.
  [[nodiscard]] const std::vector<roll::Question>& questions() const { return questions_; }
  /// What was read of the document.
  [[nodiscard]] const check::Result& last_year() const { return last_; }

  /// Makes the new sheet; what it is, or why there is none.
  [[nodiscard]] std::variant<roll::Rolled, message::Message> make(const roll::Answers& answers);

 private:
  css::uno::Reference<css::uno::XComponentContext> context_;
  std::string file_;  ///< the document's path; "" while it was never saved
  workbook::Workbook workbook_;
  check::Result last_;
  std::vector<roll::Question> questions_;
  std::optional<fill::Look> look_;  // what is made refers to it
};

/// Opens what was made in a window of its own, as a document that has no name yet. Throws
/// css::uno::Exception when that fails.
[[nodiscard]] css::uno::Reference<css::frame::XModel> open_rolled(
    const css::uno::Reference<css::uno::XComponentContext>& context, const roll::Rolled& rolled);

}  // namespace tenken::office
