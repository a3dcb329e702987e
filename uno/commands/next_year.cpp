// SPDX-License-Identifier: MPL-2.0
// 点検 > 来年度のシートを作る: asks what has ended, opens the new sheet, and says what was done.
#include "uno/commands/next_year.hpp"

#include <com/sun/star/frame/XModel.hpp>

#include "logic/view/roll_text.hpp"
#include "uno/calc/next_year.hpp"
#include "uno/calc/session.hpp"
#include "uno/commands/next_year_dialogs.hpp"
#include "uno/common/application.hpp"
#include "uno/common/message_box.hpp"
#include "uno/panel/deck.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using message::Message;
using message::msg;

/// What a person reads in the end: counts, what to look at, then field by field.
std::string summary(const roll::Rolled& rolled, const NextYear& next,
                    const message::Language& language) {
  std::string text = language.say(view::roll_counts(rolled)) + "\n";
  const std::vector<Message> advice = view::roll_advice(rolled, next.questions());
  if (!advice.empty()) text += "\n" + language.say(msg("確かめてください:")) + "\n";
  for (const Message& line : advice) text += "  " + language.say(line) + "\n";
  return text + view::roll_text(rolled, next.last_year(), language);
}

}  // namespace

void make_next_year(const Reference<css::uno::XComponentContext>& context,
                    const Reference<css::frame::XFrame>& frame) {
  const message::Language& language = ui_language(context);
  const Reference<css::frame::XModel> document = frame->getController()->getModel();
  // No Calc document has no session.
  if (!session_of(document)) return;
  NextYear next(context, document);
  const auto tell = [&](const Message& text) {
    show_error(context, frame->getContainerWindow(), language.say(msg("来年度のシートを作る")),
               language.say(text));
  };
  // Before anybody answers questions in vain.
  const auto attempt = next.make({});
  if (const auto* const reason = std::get_if<Message>(&attempt)) return tell(*reason);
  const auto answers = ask_what_goes_on(context, language, next.questions());
  if (!answers) return;
  const auto made = next.make(*answers);
  if (const auto* const reason = std::get_if<Message>(&made)) return tell(*reason);
  const auto& rolled = std::get<roll::Rolled>(made);
  const Reference<css::frame::XModel> sheet = open_rolled(context, rolled);
  if (const auto session = session_of(sheet)) session->check(context);
  const Reference<css::frame::XController> controller = sheet->getCurrentController();
  if (controller.is()) show_deck(controller);
  show_summary(context, language, summary(rolled, next, language));
}

}  // namespace tenken::office
