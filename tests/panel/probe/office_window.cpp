// SPDX-License-Identifier: MPL-2.0
// An office's window and its sidebar from outside: commands, decks, waiting.
#include "tests/panel/probe/office_window.hpp"

#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/awt/XRequestCallback.hpp>
#include <com/sun/star/awt/XToolkitExperimental.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XPanels.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <cppuhelper/implbase1.hxx>
#include <future>
#include <rtl/ref.hxx>
#include <stdexcept>

namespace tenken::panel_test {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// Called by the office when its main loop comes to it.
class Turn : public cppu::WeakImplHelper1<css::awt::XCallback> {
 public:
  void SAL_CALL notify(const css::uno::Any& /*data*/) override { come_.set_value(); }
  /// The office's own limit ends a wait that would be endless.
  void wait() { come_.get_future().wait(); }

 private:
  std::promise<void> come_;
};

}  // namespace

Reference<css::frame::XFrame> frame_of(const test_office::Document& document) {
  return document.model()->getCurrentController()->getFrame();
}

void let_main_loop_turn(const test_office::Office& office) {
  const Reference<css::awt::XRequestCallback> main_loop(
      office.create("com.sun.star.awt.AsyncCallback"), UNO_QUERY_THROW);
  const rtl::Reference<Turn> turn(new Turn);
  main_loop->addCallback(turn.get(), css::uno::Any());
  turn->wait();
}

void wait_until_idle(const test_office::Office& office) {
  const Reference<css::awt::XToolkitExperimental> toolkit(office.create("com.sun.star.awt.Toolkit"),
                                                          UNO_QUERY_THROW);
  // A press posts an event, which posts what its listeners do, which may post a question: as many
  // rounds through the office's main loop.
  constexpr int rounds = 4;
  for (int round = 0; round < rounds; ++round) {
    toolkit->processEventsToIdle();
    // The office runs listeners without its lock: idle does not mean that they are done. What is
    // posted here has its turn after them.
    let_main_loop_turn(office);
  }
}

void show_sidebar(const Reference<css::frame::XFrame>& frame, bool shown) {
  Reference<css::frame::XController2>(frame->getController(), UNO_QUERY_THROW)
      ->getSidebar()
      ->setVisible(shown);
}

void show_deck(const Reference<css::frame::XFrame>& frame, const char* deck) {
  const Reference<css::ui::XSidebarProvider> sidebar =
      Reference<css::frame::XController2>(frame->getController(), UNO_QUERY_THROW)->getSidebar();
  const auto name = rtl::OUString::createFromAscii(deck);
  Reference<css::ui::XDeck>(sidebar->getDecks()->getByName(name), UNO_QUERY_THROW)->activate(true);
}

void uno_command(const test_office::Office& office, const Reference<css::frame::XFrame>& frame,
                 const std::string& complete) {
  css::util::URL url;
  url.Complete = test_office::to_ustring(complete);
  css::util::URLTransformer::create(office.context())->parseStrict(url);
  const Reference<css::frame::XDispatchProvider> provider(frame, UNO_QUERY_THROW);
  const auto dispatch = provider->queryDispatch(url, "_self", 0);
  if (!dispatch.is()) throw std::runtime_error("nobody knows the command " + complete);
  dispatch->dispatch(url, {});
}

void command(const test_office::Office& office, const Reference<css::frame::XFrame>& frame,
             const std::string& name) {
  uno_command(office, frame, "org.tenken.commands:" + name);
}

Reference<css::ui::XPanel> panel_of_deck(const Reference<css::frame::XFrame>& frame,
                                         const char* name) {
  const Reference<css::ui::XSidebarProvider> sidebar =
      Reference<css::frame::XController2>(frame->getController(), UNO_QUERY_THROW)->getSidebar();
  if (!sidebar->isVisible()) return {};
  const Reference<css::ui::XDeck> deck(sidebar->getDecks()->getByName("TenkenDeck"),
                                       UNO_QUERY_THROW);
  if (!deck->isActive()) return {};
  return {deck->getPanels()->getByName(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW};
}

}  // namespace tenken::panel_test
