// SPDX-License-Identifier: MPL-2.0
// Edits of document properties that can be undone.
#include "uno/calc/property_edit.hpp"

#include <algorithm>
#include <com/sun/star/document/XUndoAction.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <cppuhelper/implbase1.hxx>
#include <utility>

#include "uno/calc/document_properties.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using message::Message;
using message::msg;

/// What the undo list keeps of the edits: the office itself does not record properties.
class PropertyUndo : public cppu::WeakImplHelper1<css::document::XUndoAction> {
 public:
  PropertyUndo(const Reference<css::frame::XModel>& document,
               std::vector<workbook::PropertyEdit> edits, const rtl::OUString& title)
      : document_(document), edits_(std::move(edits)), title_(title) {}

  rtl::OUString SAL_CALL getTitle() override { return title_; }

  void SAL_CALL undo() override {
    std::for_each(edits_.rbegin(), edits_.rend(), [&](const workbook::PropertyEdit& edit) {
      set_user_property(document_, edit.name, edit.before);
    });
  }

  void SAL_CALL redo() override {
    for (const auto& edit : edits_) set_user_property(document_, edit.name, edit.after);
  }

 private:
  // The document owns its undo list, and lets go of it when it is closed. A weak reference would
  // make a call when it ends; where this stands in another process than the document, as in tests,
  // it ends in a thread that may make none: it would wait for its answer where the caller's thread
  // waits.
  Reference<css::frame::XModel> document_;
  std::vector<workbook::PropertyEdit> edits_;
  rtl::OUString title_;
};

Message refusal(const Reference<css::frame::XModel>& document,
                const std::vector<workbook::PropertyEdit>& edits) {
  const Reference<css::frame::XStorable> storable(document, UNO_QUERY);
  if (storable.is() && storable->isReadonly()) {
    return msg("この文書は読み取り専用で開かれているため、変更できません。");
  }
  workbook::Workbook now;
  now.properties = user_properties(document);
  const auto conflict = workbook::conflict(now, {.cells = {}, .properties = edits});
  if (!conflict) return {};
  return msg("文書のプロパティ「{1}」が点検後に変更されています。もう一度点検してください。",
             conflict->property);
}

}  // namespace

Message apply_properties(const Reference<css::frame::XModel>& document,
                         const std::vector<workbook::PropertyEdit>& edits,
                         const std::string& title) {
  if (edits.empty()) return {};
  if (Message reason = refusal(document, edits); !reason.empty()) return reason;
  const Reference<css::document::XUndoAction> action(
      new PropertyUndo(document, edits, to_ustring(title)));
  action->redo();
  const Reference<css::document::XUndoManagerSupplier> supplier(document, UNO_QUERY);
  if (supplier.is()) supplier->getUndoManager()->addUndoAction(action);
  return {};
}

}  // namespace tenken::office
