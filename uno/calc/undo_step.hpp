// SPDX-License-Identifier: MPL-2.0
// One entry in the undo list for many changes.
#pragma once

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <string>

namespace tenken::office {

/// While it lives, everything that is done in a document becomes one step of its undo list. Steps
/// within a step are parts of it.
class UndoStep {
 public:
  /// `title` is what the menu calls the step.
  UndoStep(const css::uno::Reference<css::frame::XModel>& document, const std::string& title);
  ~UndoStep();
  UndoStep(const UndoStep&) = delete;
  UndoStep& operator=(const UndoStep&) = delete;
  UndoStep(UndoStep&&) = delete;
  UndoStep& operator=(UndoStep&&) = delete;

  /// Ends the step. When nothing was done there is none.
  void finish();

  /// Ends the step and takes it off the undo list, undone. Within another step it stays a part of
  /// that one, so whoever calls this has put everything back already.
  void discard();

 private:
  css::uno::Reference<css::document::XUndoManager> manager_;  // empty once it has ended
};

}  // namespace tenken::office
