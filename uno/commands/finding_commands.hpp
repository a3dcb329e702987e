// SPDX-License-Identifier: MPL-2.0
// The commands that speak of findings: from one to the next, and what to do about the one at the
// cursor.
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ustring.hxx>

namespace tenken::office {

///   nextFinding, previousFinding   goes to the next cell that has one, checking first where needed
///   mendHere, waiveHere, explainHere, showHere   the finding of the cell under the cursor
///   copyFindings      puts all findings as text onto the clipboard
///   showReport        opens the report on the document in the browser
///   saveReport        asks where to, and writes it there as HTML or PDF
///   compareLastYear   asks for last year's workbook and holds the document against it
///   stopComparing     takes that back
///   rules             opens the list of all rules
[[nodiscard]] bool is_finding_command(const rtl::OUString& name);

/// Carries such a command out in the window `frame`.
void run_finding_command(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const css::uno::Reference<css::frame::XFrame>& frame,
                         const rtl::OUString& name);

}  // namespace tenken::office
