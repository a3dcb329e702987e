// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "logic/message/message.hpp"

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
inline constexpr int submission_steps = 4;

/// Checks `document` and writes a copy for submission: formulas with Tenken's functions replaced by
/// their values, waivers and a stamp in its properties. Files that are there are replaced, and only
/// once the new ones are complete. The document itself, its file and its undo list are not touched.
///
/// Empty when done. Otherwise no file was written, and the message says why: open errors, a target
/// that is the document's own file, a formula that cannot be replaced. Throws
/// css::io::IOException when a file cannot be written.
[[nodiscard]] message::Message write_submission_copy(
    const css::uno::Reference<css::uno::XComponentContext>& context,
    const css::uno::Reference<css::frame::XModel>& document, const SubmissionTarget& target,
    const SubmissionProgress& progress = {});

}  // namespace tenken::office
