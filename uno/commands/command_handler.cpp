// SPDX-License-Identifier: MPL-2.0
// The commands of menu, toolbar and shortcuts.
#include "uno/commands/command_handler.hpp"

#include <com/sun/star/frame/FeatureStateEvent.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Exception.hpp>
#include <cppuhelper/supportsservice.hxx>
#include <memory>

#include "uno/calc/session.hpp"
#include "uno/calc/shipped_documents.hpp"
#include "uno/commands/finding_commands.hpp"
#include "uno/commands/grow_commands.hpp"
#include "uno/commands/next_year.hpp"
#include "uno/commands/submission.hpp"
#include "uno/common/application.hpp"
#include "uno/common/later.hpp"
#include "uno/common/message_box.hpp"
#include "uno/common/strings.hpp"
#include "uno/folder/folder_dialog.hpp"
#include "uno/panel/cell_menu.hpp"
#include "uno/panel/deck.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using message::msg;

constexpr const char* protocol = "org.tenken.commands:";
constexpr const char* command_check = "check";
constexpr const char* command_mend_all = "mendAll";
constexpr const char* command_new = "newFromTemplate";
constexpr const char* command_sample = "openSample";
constexpr const char* command_next_year = "nextYear";
constexpr const char* command_here = "here";  // of a menu that only opens
constexpr const char* command_submission = "submissionCopy";
constexpr const char* command_folder = "checkFolder";

bool known(const css::util::URL& url) {
  if (!url.Protocol.equalsAscii(protocol)) return false;
  return url.Path.equalsAscii(command_check) || url.Path.equalsAscii(command_mend_all) ||
         url.Path.equalsAscii(command_new) || url.Path.equalsAscii(command_sample) ||
         url.Path.equalsAscii(command_submission) || url.Path.equalsAscii(command_next_year) ||
         url.Path.equalsAscii(command_folder) || is_grow_command(url.Path) ||
         is_finding_command(url.Path) || url.Path.equalsAscii(command_here);
}

/// Checks the document and shows its findings in the window of `controller`. The check comes first:
/// the panel opens with its result, and a window without a sidebar is checked all the same.
void check_and_show(const Reference<css::uno::XComponentContext>& context,
                    const Reference<css::frame::XController>& controller) {
  const std::shared_ptr<Session> session = session_of(controller->getModel());
  if (session) {
    session->check(context);
    add_cell_menu(context, controller);
  }
  show_deck(controller);
}

}  // namespace

CommandHandler::CommandHandler(const Reference<css::uno::XComponentContext>& context)
    : context_(context) {}

void CommandHandler::initialize(const css::uno::Sequence<css::uno::Any>& arguments) {
  if (!arguments.hasElements()) return;
  Reference<css::frame::XFrame> frame;
  if (arguments[0] >>= frame) frame_ = frame;
}

Reference<css::frame::XDispatch> CommandHandler::queryDispatch(const css::util::URL& url,
                                                               const rtl::OUString& /*target*/,
                                                               sal_Int32 /*flags*/) {
  return known(url) ? Reference<css::frame::XDispatch>(this) : Reference<css::frame::XDispatch>();
}

css::uno::Sequence<Reference<css::frame::XDispatch>> CommandHandler::queryDispatches(
    const css::uno::Sequence<css::frame::DispatchDescriptor>& requests) {
  css::uno::Sequence<Reference<css::frame::XDispatch>> result(requests.getLength());
  Reference<css::frame::XDispatch>* next = result.getArray();
  for (const css::frame::DispatchDescriptor& request : requests) {
    *next++ = queryDispatch(request.FeatureURL, request.FrameName, request.SearchFlags);
  }
  return result;
}

void CommandHandler::dispatch(const css::util::URL& url,
                              const css::uno::Sequence<css::beans::PropertyValue>& arguments) {
  // Held here: a command may close the window that called it.
  const Reference<css::frame::XDispatch> self(this);
  // Another program calls on a thread of its own, while live checking may be filling the panel.
  do_in_main_loop(context_, [&] { run(url, arguments); });
}

void CommandHandler::run(const css::util::URL& url,
                         const css::uno::Sequence<css::beans::PropertyValue>& arguments) {
  try {
    if (url.Path.equalsAscii(command_check)) check();
    if (url.Path.equalsAscii(command_mend_all)) mend_all();
    if (url.Path.equalsAscii(command_new)) new_from_template();
    if (url.Path.equalsAscii(command_sample)) open_sample();
    if (url.Path.equalsAscii(command_submission)) submission_copy();
    if (url.Path.equalsAscii(command_next_year)) next_year();
    if (url.Path.equalsAscii(command_folder)) {
      show_folder_dialog(context_, Reference<css::frame::XFrame>(frame_.get(), UNO_QUERY),
                         arguments);
    }
    if (is_grow_command(url.Path)) grow(url.Path);
    if (is_finding_command(url.Path)) {
      run_finding_command(context_, Reference<css::frame::XFrame>(frame_.get(), UNO_QUERY),
                          url.Path);
    }
  } catch (const css::uno::Exception& exception) {
    const message::Language& language = ui_language(context_);
    show_error(context_, window(), language.say(msg("点検")),
               language.say(msg("実行できませんでした。{1}", to_utf8(exception.Message))));
  }
}

void CommandHandler::check() {
  const Reference<css::frame::XFrame> frame(frame_.get(), UNO_QUERY);
  if (frame.is() && frame->getController().is()) check_and_show(context_, frame->getController());
}

void CommandHandler::mend_all() {
  const Reference<css::frame::XFrame> frame(frame_.get(), UNO_QUERY);
  if (!frame.is() || !frame->getController().is()) return;
  const Reference<css::frame::XController> controller = frame->getController();
  // The panel comes first: it says what was done.
  show_deck(controller);
  const std::shared_ptr<Session> session = session_of(controller->getModel());
  if (session) session->mend_all(context_);
}

void CommandHandler::new_from_template() { open_copy(context_, Shipped::blank_form, window()); }

void CommandHandler::open_sample() {
  const Reference<css::frame::XModel> sample =
      open_copy(context_, Shipped::mistakes_sample, window());
  if (!sample.is()) return;
  const Reference<css::frame::XController> controller = sample->getCurrentController();
  if (controller.is()) check_and_show(context_, controller);
}

void CommandHandler::submission_copy() {
  const Reference<css::frame::XFrame> frame(frame_.get(), UNO_QUERY);
  if (!frame.is() || !frame->getController().is()) return;
  // What stands in the way is shown where it can be mended.
  check_and_show(context_, frame->getController());
  make_submission_copy(context_, frame);
}

void CommandHandler::next_year() {
  const Reference<css::frame::XFrame> frame(frame_.get(), UNO_QUERY);
  if (frame.is() && frame->getController().is()) make_next_year(context_, frame);
}

void CommandHandler::grow(const rtl::OUString& command) {
  const Reference<css::frame::XFrame> frame(frame_.get(), UNO_QUERY);
  if (!frame.is() || !frame->getController().is()) return;
  run_grow_command(context_, frame->getController(), window(), command);
}

Reference<css::awt::XWindow> CommandHandler::window() const {
  const Reference<css::frame::XFrame> frame(frame_.get(), UNO_QUERY);
  return frame.is() ? frame->getContainerWindow() : Reference<css::awt::XWindow>();
}

void CommandHandler::addStatusListener(const Reference<css::frame::XStatusListener>& listener,
                                       const css::util::URL& url) {
  // Every command can always be given: said once, it never changes.
  css::frame::FeatureStateEvent state;
  state.FeatureURL = url;
  state.IsEnabled = known(url);
  state.Source = Reference<css::frame::XDispatch>(this);
  if (listener.is()) listener->statusChanged(state);
}

void CommandHandler::removeStatusListener(
    const Reference<css::frame::XStatusListener>& /*listener*/, const css::util::URL& /*url*/) {}

rtl::OUString CommandHandler::getImplementationName() { return "org.tenken.CommandHandlerImpl"; }

sal_Bool CommandHandler::supportsService(const rtl::OUString& service) {
  return cppu::supportsService(this, service);
}

css::uno::Sequence<rtl::OUString> CommandHandler::getSupportedServiceNames() {
  const rtl::OUString name("com.sun.star.frame.ProtocolHandler");
  return {&name, 1};
}

}  // namespace tenken::office

// The names are the office's way to call a constructor, and it takes what is made.
// NOLINTBEGIN(readability-identifier-naming, cppcoreguidelines-owning-memory)
extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* org_tenken_CommandHandler_get_implementation(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>& /*arguments*/) {
  return cppu::acquire(new tenken::office::CommandHandler(context));
}
// NOLINTEND(readability-identifier-naming, cppcoreguidelines-owning-memory)
