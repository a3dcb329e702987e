// SPDX-License-Identifier: MPL-2.0
// One entry in the undo list for many changes.
#include "uno/calc/undo_step.hpp"

#include <com/sun/star/document/UndoContextNotClosedException.hpp>
#include <com/sun/star/document/XUndoManagerListener.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>
#include <utility>

#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::document::UndoManagerEvent;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// Hears how a step ends. The office drops one in which nothing was done, without a word to who
/// ends it; to take back "the last step" would then take back the user's own work.
class EndOfStep : public cppu::WeakImplHelper1<css::document::XUndoManagerListener> {
 public:
  [[nodiscard]] bool left() const { return left_; }

  void SAL_CALL leftContext(const UndoManagerEvent& /*event*/) override { left_ = true; }

  void SAL_CALL undoActionAdded(const UndoManagerEvent& /*event*/) override {}
  void SAL_CALL actionUndone(const UndoManagerEvent& /*event*/) override {}
  void SAL_CALL actionRedone(const UndoManagerEvent& /*event*/) override {}
  void SAL_CALL allActionsCleared(const css::lang::EventObject& /*event*/) override {}
  void SAL_CALL redoActionsCleared(const css::lang::EventObject& /*event*/) override {}
  void SAL_CALL resetAll(const css::lang::EventObject& /*event*/) override {}
  void SAL_CALL enteredContext(const UndoManagerEvent& /*event*/) override {}
  void SAL_CALL enteredHiddenContext(const UndoManagerEvent& /*event*/) override {}
  void SAL_CALL leftHiddenContext(const UndoManagerEvent& /*event*/) override {}
  void SAL_CALL cancelledContext(const UndoManagerEvent& /*event*/) override {}
  void SAL_CALL disposing(const css::lang::EventObject& /*event*/) override {}

 private:
  bool left_ = false;
};

}  // namespace

UndoStep::UndoStep(const Reference<css::frame::XModel>& document, const std::string& title)
    : manager_(Reference<css::document::XUndoManagerSupplier>(document, UNO_QUERY_THROW)
                   ->getUndoManager()) {
  manager_->enterUndoContext(to_ustring(title));
}

UndoStep::~UndoStep() {
  try {
    finish();
  } catch (const css::uno::Exception&) {  // NOLINT(bugprone-empty-catch)
    // The document was closed meanwhile, and its undo list with it.
  }
}

void UndoStep::finish() {
  const Reference<css::document::XUndoManager> manager = std::exchange(manager_, {});
  if (manager.is()) manager->leaveUndoContext();
}

void UndoStep::discard() {
  const Reference<css::document::XUndoManager> manager = std::exchange(manager_, {});
  if (!manager.is()) return;
  const rtl::Reference<EndOfStep> end(new EndOfStep);
  manager->addUndoManagerListener(end.get());
  manager->leaveUndoContext();
  manager->removeUndoManagerListener(end.get());
  if (!end->left()) return;
  try {
    manager->undo();
    manager->clearRedo();
  } catch (const css::document::UndoContextNotClosedException&) {  // NOLINT(bugprone-empty-catch)
    // Within another step nothing can be undone yet.
  }
}

}  // namespace tenken::office
