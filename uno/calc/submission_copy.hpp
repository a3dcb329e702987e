// SPDX-License-Identifier: MPL-2.0
// Writing the copy for submission, as a file and as a PDF.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "logic/message/message.hpp"
#include "uno/calc/hidden_copy.hpp"

namespace tenken::office {

/// Where a copy for submission goes.
struct SubmissionTarget {
  std::filesystem::path file;                ///< ends in .ods or .xlsx
  std::optional<std::filesystem::path> pdf;  ///< the same to be read and printed, when wanted
};

/// The target for the file at `url`, with a PDF of the same name beside it `with_pdf`. Empty for
/// what is no file of this machine, or no name that ends in .ods or .xlsx.
[[nodiscard]] std::optional<SubmissionTarget> submission_target(const rtl::OUString& url,
                                                                bool with_pdf);

/// Told before each step; from 0 to submission_steps - 1.
using SubmissionProgress = std::function<void(int step)>;
inline constexpr int submission_steps = 2;

/// A copy for submission that is not written yet: the document with its formulas of Tenken's
/// functions replaced by their values, without what its pages do not show, with waivers and a stamp
/// in its properties. The document itself, its file, its links and its undo list are not touched.
class SubmissionCopy {
 public:
  /// Checks `document` and makes the copy. Throws css::io::IOException when that cannot be done.
  SubmissionCopy(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::frame::XModel>& document);

  /// Why there is no copy: open errors, also those that only show once what nobody sees is left
  /// out; a formula that cannot be replaced. Empty when there is one.
  [[nodiscard]] const message::Message& refusal() const { return refusal_; }

  /// What the document has and the copy has not, a line for each kind of thing; empty for nothing.
  [[nodiscard]] const message::Message& left_out() const { return left_out_; }

  /// Writes it, unless there is a refusal(). Files that are there are replaced, and only once the
  /// new ones are complete. Empty when done. Otherwise no file was written, and the message says
  /// why: a target that is the document's own file, a text that an Excel file would cut. Throws
  /// css::io::IOException when a file cannot be written.
  [[nodiscard]] message::Message write(const SubmissionTarget& target,
                                       const SubmissionProgress& progress = {}) const;

 private:
  /// Gives the refusal.
  message::Message prepare(const css::uno::Reference<css::uno::XComponentContext>& context);

  css::uno::Reference<css::frame::XModel> document_;
  std::unique_ptr<HiddenCopy> copy_;
  message::Message refusal_;
  message::Message left_out_;
};

}  // namespace tenken::office
