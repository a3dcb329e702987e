// SPDX-License-Identifier: MPL-2.0
// The commands that add and remove rows.
#include "uno/commands/grow_commands.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <variant>

#include "logic/grow/removal_with_reason.hpp"
#include "logic/view/grow_texts.hpp"
#include "uno/calc/cursor.hpp"
#include "uno/calc/go_to.hpp"
#include "uno/calc/grow_form.hpp"
#include "uno/calc/snapshot.hpp"
#include "uno/common/application.hpp"
#include "uno/common/message_box.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using grow::Growing;
using message::Message;

struct GrowCommand {
  std::string_view name;
  Growing what;
  bool adds;
};

constexpr std::array<GrowCommand, 6> commands{{
    {"addIndicator", Growing::indicator, true},
    {"addSubproject", Growing::subproject, true},
    {"addActivity", Growing::activity, true},
    {"removeIndicator", Growing::indicator, false},
    {"removeSubproject", Growing::subproject, false},
    {"removeActivity", Growing::activity, false},
}};

const GrowCommand* find(const rtl::OUString& name) {
  const auto* const found = std::ranges::find(commands, to_utf8(name), &GrowCommand::name);
  return found == commands.end() ? nullptr : found;
}

/// One command in one window, from the cursor to the cursor.
class Run {
 public:
  Run(const Reference<css::uno::XComponentContext>& context,
      const Reference<css::frame::XController>& controller,
      const Reference<css::awt::XWindow>& parent, const GrowCommand& command)
      : context_(context),
        controller_(controller),
        parent_(parent),
        command_(command),
        forms_(application(context).forms()),
        workbook_(snapshot(controller->getModel())),
        binding_(bind::bind(forms_, workbook_)),
        // No cell is nowhere: a place that no record has.
        cursor_(cursor_of(controller)
                    .value_or(workbook::Location{.sheet = workbook_.sheets.size(), .cell = {}})) {}

  void run() {
    if (command_.adds) {
      std::visit([&](const auto& result) { act(result); },
                 grow::plan_addition(binding_, workbook_, command_.what, cursor_));
    } else {
      std::visit([&](const auto& result) { act(result); },
                 grow::plan_removal_with_reason(binding_, workbook_, command_.what, cursor_));
    }
  }

 private:
  void act(const grow::Refusal& refusal) const {
    complain(view::refusal_text(refusal, command_.what, command_.adds, workbook_));
  }

  void act(const grow::FreeRecord& record) const {
    if (agreed(view::free_text(record, command_.what, workbook_))) move_to(record.cell);
  }

  void act(const grow::Removal& removal) const {
    if (removal.lost.empty() ||
        agreed(view::question(removal, command_.what, binding_, workbook_))) {
      act(removal.plan);
    }
  }

  void act(const grow::GrowthPlan& plan) const {
    const grow::GrowthResult result =
        grow_form(context_, controller_->getModel(), plan,
                  say(view::step_title(command_.what, command_.adds)), forms_);
    if (result.growth == grow::Growth::done) {
      move_to(plan.cursor);
    } else {
      complain(view::refusal_text(result));
    }
  }

  void move_to(const workbook::Location& place) const {
    // A hidden place is told by the check; the rows are there all the same.
    static_cast<void>(go_to(controller_, workbook_.sheets[place.sheet].name(), place.cell));
  }

  [[nodiscard]] std::string say(const Message& message) const {
    return ui_language(context_).say(message);
  }
  void complain(const Message& text) const {
    show_error(context_, parent_, say(view::step_title(command_.what, command_.adds)), say(text));
  }
  [[nodiscard]] bool agreed(const Message& text) const {
    return confirm(context_, parent_, say(view::step_title(command_.what, command_.adds)),
                   say(text));
  }

  Reference<css::uno::XComponentContext> context_;
  Reference<css::frame::XController> controller_;
  Reference<css::awt::XWindow> parent_;
  const GrowCommand& command_;
  const std::vector<form::Definition>& forms_;
  workbook::Workbook workbook_;
  bind::Binding binding_;
  workbook::Location cursor_;
};

}  // namespace

bool is_grow_command(const rtl::OUString& name) { return find(name) != nullptr; }

void run_grow_command(const Reference<css::uno::XComponentContext>& context,
                      const Reference<css::frame::XController>& controller,
                      const Reference<css::awt::XWindow>& parent, const rtl::OUString& name) {
  const GrowCommand* command = find(name);
  if (command == nullptr || !is_spreadsheet(controller->getModel())) return;
  Run(context, controller, parent, *command).run();
}

}  // namespace tenken::office
