// SPDX-License-Identifier: MPL-2.0
// Questions before what is done about a finding.
#include "uno/panel/finding_actions.hpp"

#include "logic/view/finding_text.hpp"
#include "logic/view/summary.hpp"
#include "uno/calc/waivers.hpp"
#include "uno/common/application.hpp"
#include "uno/common/later.hpp"
#include "uno/common/message_box.hpp"
#include "uno/panel/waive_dialog.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using message::msg;

const check::Finding* finding_of(const Session& session, std::size_t index) {
  const check::Result* const result = session.result();
  return result != nullptr && index < result->findings.size() ? &result->findings[index] : nullptr;
}

}  // namespace

void mend_finding(const Reference<css::uno::XComponentContext>& context,
                  const std::shared_ptr<Session>& session,
                  const Reference<css::frame::XFrame>& frame, std::size_t index) {
  const check::Finding* const finding = finding_of(*session, index);
  if (finding == nullptr || !frame.is()) return;
  const int revision = session->revision();
  const message::Language& language = ui_language(context);
  const std::string question = view::question_text(*finding, *session->result(), language);
  if (question.empty()) return session->fix(context, index, revision);
  // The question outlives this event, and maybe who asked for it.
  do_later(context, [context, session, window = frame->getContainerWindow(),
                     title = language.say(msg("直す前の確認")), question, index, revision] {
    if (confirm(context, window, title, question)) session->fix(context, index, revision);
  });
}

void waive_finding(const Reference<css::uno::XComponentContext>& context,
                   const std::shared_ptr<Session>& session, std::size_t index) {
  const check::Finding* const finding = finding_of(*session, index);
  if (finding == nullptr) return;
  const int revision = session->revision();
  if (finding->waived) return session->withdraw(context, index, revision);
  const message::Language& language = ui_language(context);
  do_later(context, [context, session, language = &language,
                     text = view::cell_of(finding->at) + "  " + language.say(finding->message),
                     index, revision] {
    const auto answer = ask_for_waiver(context, *language, text, user_name(context));
    if (answer) session->waive(context, index, revision, answer->reason, answer->by);
  });
}

}  // namespace tenken::office
