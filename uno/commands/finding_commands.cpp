// SPDX-License-Identifier: MPL-2.0
// Commands on findings, by name.
#include "uno/commands/finding_commands.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <string_view>

#include "logic/report/report.hpp"
#include "logic/view/walk.hpp"
#include "uno/calc/cursor.hpp"
#include "uno/calc/go_to.hpp"
#include "uno/calc/session.hpp"
#include "uno/common/application.hpp"
#include "uno/common/clipboard.hpp"
#include "uno/common/message_box.hpp"
#include "uno/common/rule_pages.hpp"
#include "uno/common/strings.hpp"
#include "uno/panel/cell_menu.hpp"
#include "uno/panel/deck.hpp"
#include "uno/panel/finding_actions.hpp"
#include "uno/panel/last_year_actions.hpp"
#include "uno/panel/report_actions.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using message::Message;
using message::msg;

/// One command in one window.
class Run {
 public:
  Run(const Reference<css::uno::XComponentContext>& context,
      const Reference<css::frame::XFrame>& frame)
      : context_(context),
        frame_(frame),
        controller_(frame->getController()),
        session_(session_of(controller_->getModel())) {}

  void next() { walk(view::Way::next); }
  void previous() { walk(view::Way::previous); }

  void mend_here() {
    if (const auto number = here()) mend_finding(context_, session_, frame_, *number);
  }

  void waive_here() {
    if (const auto number = here()) waive_finding(context_, session_, *number);
  }

  void explain_here() {
    const auto number = here();
    if (!number) return;
    open_page(std::string(session_->result()->findings[*number].rule->id));
  }

  void show_here() {
    if (const auto number = here()) point_at(*number);
  }

  void copy() {
    if (!check()) return;
    const message::Language& language = ui_language(context_);
    copy_text(context_, report::text(*session_->result(), language));
    session_->say(msg("点検の結果を文字でコピーしました。"));
  }

  void show_report() {
    if (check()) office::show_report(context_, session_, frame_);
  }

  void save_report() {
    if (check()) office::save_report(context_, session_, frame_);
  }

  void compare() {
    // What comes of it is said in the panel.
    if (!session_) return;
    show_deck(controller_);
    choose_last_year(context_, session_, frame_);
  }

  void stop_comparing() {
    if (!check()) return;
    if (session_->last_year().name.empty()) {
      return say(msg("前年度のシートは選ばれていません。"));
    }
    session_->compare_with(context_, std::nullopt);
  }

  void rules() { open_page({}); }

 private:
  /// Makes sure that there is a check of the document as it stands.
  bool check() {
    if (!session_) return false;
    if (session_->result() == nullptr || session_->stale()) session_->check(context_);
    add_cell_menu(context_, controller_);
    return session_->result() != nullptr;
  }

  void walk(view::Way way) {
    if (!check()) return;
    const auto cursor = cursor_of(controller_);
    if (!cursor) return;
    const check::Result& result = *session_->result();
    const auto number = view::walk(result, *cursor, way);
    if (!number) {
      return say(result.recognised() ? msg("直すところはありません。")
                                     : msg("事業改善シートとして読み取れませんでした。"));
    }
    const workbook::Location cell = *result.findings[*number].at.cell;
    const Arrival arrival = go_to(controller_, result.sheet_names.at(cell.sheet), cell.cell);
    if (arrival == Arrival::sheet_hidden) {
      say(msg("シート「{1}」は非表示です。表示してから移動してください。",
              result.sheet_names.at(cell.sheet)));
    }
    session_->point_at(result.findings[*number].id);
  }

  /// The finding at the cursor; says so when there is none.
  std::optional<std::size_t> here() {
    if (!check()) return std::nullopt;
    const auto cursor = cursor_of(controller_);
    const auto number =
        cursor ? view::finding_at(*session_->result(), *cursor) : std::optional<std::size_t>();
    if (!number) say(msg("このセルには、点検で見つかったことはありません。"));
    return number;
  }

  void point_at(std::size_t number) {
    const std::string id = session_->result()->findings[number].id;
    show_deck(controller_);
    session_->point_at(id);
  }

  void open_page(const std::string& rule) {
    if (!show_rule_page(context_, rule, ui_language(context_).tag())) {
      say(msg("{1} の説明を開けませんでした。", rule));
    }
  }

  void say(const Message& text) const {
    const message::Language& language = ui_language(context_);
    show_done(context_, frame_->getContainerWindow(), language.say(msg("点検")),
              language.say(text));
  }

  Reference<css::uno::XComponentContext> context_;
  Reference<css::frame::XFrame> frame_;
  Reference<css::frame::XController> controller_;
  std::shared_ptr<Session> session_;
};

struct Command {
  std::string_view name;
  void (Run::*run)();
};

constexpr std::array<Command, 12> commands{{
    {"nextFinding", &Run::next},
    {"previousFinding", &Run::previous},
    {"mendHere", &Run::mend_here},
    {"waiveHere", &Run::waive_here},
    {"explainHere", &Run::explain_here},
    {"showHere", &Run::show_here},
    {"copyFindings", &Run::copy},
    {"showReport", &Run::show_report},
    {"saveReport", &Run::save_report},
    {"compareLastYear", &Run::compare},
    {"stopComparing", &Run::stop_comparing},
    {"rules", &Run::rules},
}};

const Command* find(const rtl::OUString& name) {
  const auto* const found = std::ranges::find(commands, to_utf8(name), &Command::name);
  return found == commands.end() ? nullptr : found;
}

}  // namespace

bool is_finding_command(const rtl::OUString& name) { return find(name) != nullptr; }

void run_finding_command(const Reference<css::uno::XComponentContext>& context,
                         const Reference<css::frame::XFrame>& frame, const rtl::OUString& name) {
  const Command* const command = find(name);
  if (command == nullptr || !frame.is() || !frame->getController().is()) return;
  Run run(context, frame);
  (run.*command->run)();
}

}  // namespace tenken::office
