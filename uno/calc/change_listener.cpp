// SPDX-License-Identifier: MPL-2.0
// Hearing of a document's changes.
#include "uno/calc/change_listener.hpp"

#include <com/sun/star/document/XDocumentEventBroadcaster.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/util/XModifyListener.hpp>
#include <cppuhelper/implbase2.hxx>
#include <rtl/ref.hxx>
#include <utility>

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;

class ChangeListener : public cppu::WeakImplHelper2<css::util::XModifyListener,
                                                    css::document::XDocumentEventListener> {
 public:
  ChangeListener(std::function<void()> changed, std::function<void()> closed,
                 std::function<void(bool)> saving)
      : changed_(std::move(changed)),
        closed_(std::move(closed)),
        told_of_saving_(std::move(saving)) {}

  void SAL_CALL modified(const css::lang::EventObject& event) override {
    if (saving_) return;
    // The flag is also reported when it goes away.
    const Reference<css::util::XModifiable> document(event.Source, UNO_QUERY);
    if (document.is() && document->isModified()) changed_();
  }

  void SAL_CALL documentEventOccured(const css::document::DocumentEvent& event) override {
    const rtl::OUString& name = event.EventName;
    if (name == "OnSave" || name == "OnSaveAs") set_saving(true);
    if (name == "OnSaveDone" || name == "OnSaveAsDone" || name == "OnSaveFailed" ||
        name == "OnSaveAsFailed") {
      set_saving(false);
    }
  }

  void SAL_CALL disposing(const css::lang::EventObject& /*event*/) override {
    // Both of its broadcasters say so; the second finds nothing left to do.
    const std::function<void()> closed = std::exchange(closed_, nullptr);
    if (closed) closed();
  }

 private:
  void set_saving(bool saving) {
    saving_ = saving;
    if (told_of_saving_) told_of_saving_(saving);
  }

  std::function<void()> changed_;
  std::function<void()> closed_;
  std::function<void(bool)> told_of_saving_;
  bool saving_ = false;
};

}  // namespace

bool listen_to_changes(const Reference<css::frame::XModel>& document, std::function<void()> changed,
                       std::function<void()> closed, std::function<void(bool)> saving) {
  const Reference<css::util::XModifyBroadcaster> broadcaster(document, UNO_QUERY);
  if (!broadcaster.is()) return false;
  const rtl::Reference<ChangeListener> listener(
      new ChangeListener(std::move(changed), std::move(closed), std::move(saving)));
  broadcaster->addModifyListener(listener.get());
  const Reference<css::document::XDocumentEventBroadcaster> events(document, UNO_QUERY);
  if (events.is()) events->addDocumentEventListener(listener.get());
  return true;
}

}  // namespace tenken::office
