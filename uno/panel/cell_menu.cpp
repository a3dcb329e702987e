// SPDX-License-Identifier: MPL-2.0
// Intercepts context menus of windows whose documents have been checked.
#include "uno/panel/cell_menu.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/ui/ContextMenuExecuteEvent.hpp>
#include <com/sun/star/ui/XContextMenuInterception.hpp>
#include <com/sun/star/ui/XContextMenuInterceptor.hpp>
#include <cppuhelper/implbase2.hxx>
#include <mutex>
#include <rtl/ref.hxx>
#include <set>

#include "logic/check/headline.hpp"
#include "logic/check/properties/waive.hpp"
#include "logic/view/walk.hpp"
#include "uno/calc/cursor.hpp"
#include "uno/calc/session.hpp"
#include "uno/common/application.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using message::msg;

/// The windows that have one, by their controllers' identity. Holds no reference to a window.
class Windows {
 public:
  bool add(const void* window) {
    const std::lock_guard lock(mutex_);
    return known_.insert(window).second;
  }
  void remove(const void* window) {
    const std::lock_guard lock(mutex_);
    known_.erase(window);
  }

 private:
  std::mutex mutex_;
  std::set<const void*> known_;
};

Windows& windows() {
  static Windows instance;
  return instance;
}

const void* identity(const Reference<css::uno::XInterface>& object) {
  return Reference<css::uno::XInterface>(object, UNO_QUERY).get();
}

/// Entries for one menu, made by the menu's own factory.
class Entries {
 public:
  explicit Entries(const Reference<css::container::XIndexContainer>& menu)
      : factory_(menu, UNO_QUERY_THROW),
        list_(factory_->createInstance("com.sun.star.ui.ActionTriggerContainer"), UNO_QUERY_THROW) {
  }

  void add(const std::string& text, const char* command) {
    const auto entry = create("com.sun.star.ui.ActionTrigger");
    entry->setPropertyValue("Text", Any(to_ustring(text)));
    entry->setPropertyValue("CommandURL", Any(rtl::OUString::createFromAscii(command)));
    list_->insertByIndex(list_->getCount(), Any(entry));
  }

  /// Puts them into `menu` at its top, as a menu of its own.
  void put_into(const Reference<css::container::XIndexContainer>& menu,
                const std::string& title) const {
    const auto entry = create("com.sun.star.ui.ActionTrigger");
    entry->setPropertyValue("Text", Any(to_ustring(title)));
    entry->setPropertyValue("CommandURL", Any(rtl::OUString("org.tenken.commands:here")));
    entry->setPropertyValue("SubContainer", Any(list_));
    menu->insertByIndex(0, Any(entry));
    menu->insertByIndex(1, Any(create("com.sun.star.ui.ActionTriggerSeparator")));
  }

 private:
  [[nodiscard]] Reference<css::beans::XPropertySet> create(const char* service) const {
    return {factory_->createInstance(rtl::OUString::createFromAscii(service)), UNO_QUERY_THROW};
  }

  Reference<css::lang::XMultiServiceFactory> factory_;
  Reference<css::container::XIndexContainer> list_;
};

class CellMenu
    : public cppu::WeakImplHelper2<css::ui::XContextMenuInterceptor, css::lang::XEventListener> {
 public:
  CellMenu(const Reference<css::uno::XComponentContext>& context, const void* window)
      : context_(context), window_(window) {}

  css::ui::ContextMenuInterceptorAction SAL_CALL
  notifyContextMenuExecute(const css::ui::ContextMenuExecuteEvent& event) override {
    // Whatever goes wrong here, a person gets the menu that they asked for.
    try {
      if (change(event)) return css::ui::ContextMenuInterceptorAction_CONTINUE_MODIFIED;
    } catch (const css::uno::Exception&) {  // NOLINT(bugprone-empty-catch)
    }
    return css::ui::ContextMenuInterceptorAction_IGNORED;
  }

  void SAL_CALL disposing(const css::lang::EventObject& /*event*/) override {
    windows().remove(window_);
  }

 private:
  bool change(const css::ui::ContextMenuExecuteEvent& event) {
    const Reference<css::frame::XController> controller(event.Selection, UNO_QUERY);
    if (!controller.is() || !event.ActionTriggerContainer.is()) return false;
    const std::shared_ptr<Session> session = session_of(controller->getModel());
    if (!session || session->result() == nullptr) return false;
    const auto cursor = cursor_of(controller);
    if (!cursor) return false;
    const check::Result& result = *session->result();
    const auto number = view::finding_at(result, *cursor);
    if (!number) return false;
    const check::Finding& finding = result.findings[*number];
    const message::Language& language = ui_language(context_);
    Entries entries(event.ActionTriggerContainer);
    if (finding.fix) {
      entries.add(language.say(msg("直す: {1}(~F)", finding.fix->title)),
                  "org.tenken.commands:mendHere");
    }
    if (check::can_be_waived(finding)) {
      entries.add(language.say(msg("了承する…(~W)")), "org.tenken.commands:waiveHere");
    }
    entries.add(language.say(msg("ルールの説明(~E)")), "org.tenken.commands:explainHere");
    entries.add(language.say(msg("点検の一覧で見る(~L)")), "org.tenken.commands:showHere");
    entries.put_into(event.ActionTriggerContainer,
                     language.say(msg("点検: {1}", check::headline(finding))));
    return true;
  }

  Reference<css::uno::XComponentContext> context_;
  const void* window_;
};

}  // namespace

void add_cell_menu(const Reference<css::uno::XComponentContext>& context,
                   const Reference<css::frame::XController>& controller) {
  const Reference<css::ui::XContextMenuInterception> menus(controller, UNO_QUERY);
  const void* const window = identity(controller);
  if (!menus.is() || !windows().add(window)) return;
  const rtl::Reference<CellMenu> menu(new CellMenu(context, window));
  menus->registerContextMenuInterceptor(menu.get());
  controller->addEventListener(menu.get());
}

}  // namespace tenken::office
