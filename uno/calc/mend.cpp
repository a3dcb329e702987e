// SPDX-License-Identifier: MPL-2.0
// Fixes of findings, made in the checked document.
#include "uno/calc/mend.hpp"

#include <com/sun/star/sheet/XCalculatable.hpp>

#include "logic/check/fixes.hpp"
#include "uno/calc/apply_edits.hpp"
#include "uno/calc/document_check.hpp"
#include "uno/calc/undo_step.hpp"
#include "uno/common/application.hpp"

namespace tenken::office {

using css::uno::Reference;
using message::msg;

message::Message mend(const Reference<css::uno::XComponentContext>& context,
                      const Reference<css::frame::XModel>& document, const check::Finding& finding,
                      const check::Result& result) {
  if (!finding.fix) return msg("この項目に自動の修正はありません。");
  if (finding.fix->recalculates) {
    // Not undoable in the office either; what was stored before was of no use to anybody.
    Reference<css::sheet::XCalculatable>(document, css::uno::UNO_QUERY_THROW)->calculateAll();
    return {};
  }
  return apply_edits(context, document, finding.fix->edits, result.sheet_names,
                     ui_language(context).say(finding.fix->title));
}

Mended mend_all(const Reference<css::uno::XComponentContext>& context,
                const Reference<css::frame::XModel>& document, check::Result& result) {
  Mended mended;
  UndoStep step(document, ui_language(context).say(msg("点検で見つかった誤りをまとめて直す")));
  mended.count = check::mend_all(
      result, {.mend =
                   [&](const check::Finding& finding) {
                     message::Message refusal = mend(context, document, finding, result);
                     const bool done = refusal.empty();
                     if (!done && mended.refusal.empty()) mended.refusal = std::move(refusal);
                     return done;
                   },
               .check = [&] { return check_document(context, document); }});
  step.finish();
  return mended;
}

}  // namespace tenken::office
