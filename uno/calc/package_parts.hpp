// SPDX-License-Identifier: MPL-2.0
// Takes out of an OpenDocument package what no page shows and no interface of the office takes
// away.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

namespace tenken::office {

/// What was taken out of a package.
struct RemovedParts {
  bool tracked_changes = false;
  bool versions = false;
  bool macros = false;
};

/// Takes tracked changes, earlier versions, macros, the preview, the document's properties and the
/// printer's settings out of the .ods file at `url`, which the office has just written and nobody
/// has open. Throws css::uno::Exception when that cannot be done.
RemovedParts remove_unseen_parts(const css::uno::Reference<css::uno::XComponentContext>& context,
                                 const rtl::OUString& url);

}  // namespace tenken::office
