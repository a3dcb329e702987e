// SPDX-License-Identifier: MPL-2.0
// One window's panel: its document on one side, its controls on the other.
#include "uno/panel/panel_element.hpp"

#include <algorithm>
#include <rtl/ref.hxx>

#include "uno/calc/go_to.hpp"
#include "uno/calc/shipped_documents.hpp"
#include "uno/common/application.hpp"
#include "uno/common/later.hpp"
#include "uno/common/rule_pages.hpp"
#include "uno/panel/cell_menu.hpp"
#include "uno/panel/deck.hpp"
#include "uno/panel/finding_actions.hpp"
#include "uno/panel/last_year_actions.hpp"
#include "uno/panel/report_actions.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using message::msg;

// Pixels. The sidebar gives the panel all of its height when that is more.
constexpr sal_Int32 least_height = 480;
constexpr sal_Int32 usual_height = 600;
constexpr sal_Int32 no_limit = -1;

/// What to tell about a cell that a person cannot be taken to; empty when they stand on it.
message::Message obstacle(Arrival arrival, const view::PanelRow& row) {
  switch (arrival) {
    case Arrival::there:
      return {};
    case Arrival::cell_hidden:
      return msg("{1} は非表示の行または列にあります。", row.place);
    case Arrival::sheet_hidden:
      return msg("シート「{1}」は非表示です。表示してから移動してください。", row.sheet);
    case Arrival::gone:
      return msg("{1} は見つかりません。もう一度点検してください。", row.place);
  }
  return {};
}

}  // namespace

PanelElement::PanelElement(const Reference<css::uno::XComponentContext>& context,
                           const rtl::OUString& url, const Reference<css::frame::XFrame>& frame,
                           const Reference<css::ui::XSidebar>& sidebar)
    : SidebarElement(context, url, frame),
      application_(&application(context)),
      size_(std::make_unique<PanelSize>(
          context, sidebar,
          [this](sal_Int32 width) {
            return std::max(least_height, window_ ? window_->needed_height(width) : 0);
          },
          [this] {
            if (window_) window_->lay_out();
          })) {}

void PanelElement::open(const Reference<css::awt::XWindow>& parent) {
  // The window lives as long as this object, so that its actions need no reference of their own.
  window_ = std::make_unique<PanelWindow>(
      context(), parent, language(),
      PanelActions{.check = [this] { check(); },
                   .set_live = [this](bool live) { set_live(live); },
                   .new_sheet = [this] { new_sheet(); },
                   .close_hint = [this] { close_hint(); },
                   .go_to = [this](const view::PanelRow& row, bool stay) { go_to(row, stay); },
                   .follow = [this](const view::Link& link) { follow(link); },
                   .set_filter = [this](const view::ListFilter& filter) { set_filter(filter); },
                   .mend_all = [this] { mend_all(); },
                   .mend = [this](const view::PanelRow& row) { mend(row); },
                   .waive = [this](const view::PanelRow& row) { waive(row); },
                   .explain = [this](const view::PanelRow& row) { explain(row); },
                   .report = [this] { report(); },
                   .come_into_sight = [this] { come_into_sight(); },
                   .other_height = [this] { size_->shown_anew(); },
                   .take_width = [this](std::int32_t width) { return size_->take_width(width); }});
  hint_ = settings(context()).hint;
  settings_watch_ = std::make_unique<SettingsWatch>(context(), [this] { settings_changed(); });
  follow_window();
  // Nobody else does, and a panel that is made in a visible sidebar would stay blank.
  window_->window()->setVisible(true);
}

void PanelElement::joined(const Reference<css::frame::XModel>& document) {
  filter_ = session()->filter();
  add_cell_menu(context(), getFrame()->getController());
  live_ = std::make_unique<LiveCheck>(context(), document, session(), [this] { return seen(); });
}

void PanelElement::show() {
  if (!window_) return;
  view::PanelState state;
  state.spreadsheet = session() != nullptr;
  if (session()) {
    state.result = session()->result();
    state.failure = session()->failure();
    state.stale = session()->stale();
    state.remark = session()->remark();
    state.revision = session()->revision();
    state.live = live_ && live_->active();
    state.filter = filter_;
    state.reasons = [this](std::string_view rule) {
      return why_rule_matters(context(), rule, language().tag());
    };
    state.too_large = live_ && live_->too_large();
    state.last_year = session()->last_year();
    state.hint = hint_;
  }
  window_->show(view::describe(state, language()));
  show_title();
  if (session()) {
    const std::string pointed_at = session()->take_pointed_at();
    if (!pointed_at.empty()) window_->choose(pointed_at);
  }
}

void PanelElement::show_title() {
  if (window_->title() == title_) return;
  title_ = window_->title();
  // Not now: this may be the moment in which the office makes the panel and does not know it yet.
  const rtl::Reference<PanelElement> self(this);
  do_later(context(), [self] {
    const Reference<css::frame::XFrame> frame = self->getFrame();
    if (!self->window_ || !frame.is()) return;
    try {
      set_panel_title(frame->getController(), self->title_);
    } catch (const css::uno::Exception&) {  // NOLINT(bugprone-empty-catch)
      // The window is being closed.
    }
  });
}

void PanelElement::check() {
  // Held here: what is found may close this panel.
  const Reference<css::ui::XUIElement> self(this);
  if (session()) session()->check(context());
}

void PanelElement::set_live(bool live) {
  // Every panel hears of it, this one too. Where it may not be set the box shows what holds.
  if (!office::set_live(context(), live)) show();
}

void PanelElement::close_hint() {
  // Every panel hears of it. Where it may not be set it is closed in this one.
  if (office::close_hint(context())) return;
  hint_ = false;
  show();
}

void PanelElement::settings_changed() {
  const Reference<css::ui::XUIElement> self(this);
  const Settings chosen = settings(context());
  if (live_) live_->set_up(chosen);
  hint_ = chosen.hint;
  const Application* const now = &application(context());
  const bool other_rules = now != application_;
  application_ = now;
  // What was found by the rules that held until now says nothing any more.
  if (other_rules && session() && session()->result() != nullptr)
    return session()->check(context());
  show();
}

void PanelElement::come_into_sight() {
  // Nothing could be written above it while the sidebar showed something else.
  title_.clear();
  show_title();
  if (live_) live_->catch_up();
}

bool PanelElement::seen() {
  const Reference<css::frame::XFrame> frame = getFrame();
  return window_ && frame.is() && deck_is_shown(frame->getController());
}

void PanelElement::new_sheet() {
  const Reference<css::frame::XFrame> frame = getFrame();
  if (!frame.is()) return;
  do_later(context(), [context = context(), window = frame->getContainerWindow()] {
    open_copy(context, Shipped::blank_form, window);
  });
}

void PanelElement::go_to(const view::PanelRow& row, bool stay) {
  const Reference<css::ui::XUIElement> self(this);
  const Reference<css::frame::XFrame> frame = getFrame();
  if (!row.cell || !frame.is()) return;
  const Arrival arrival = office::go_to(frame->getController(), row.sheet, *row.cell);
  if (window_) window_->say(language().say(obstacle(arrival, row)));
  const bool arrived = arrival == Arrival::there || arrival == Arrival::cell_hidden;
  if (stay && arrived) frame->getComponentWindow()->setFocus();
}

void PanelElement::follow(const view::Link& link) {
  if (!link.file.empty()) {
    // Another document's window comes up: not in the midst of this one's event.
    do_later(context(), [context = context(), link] { open_at(context, link); });
    return;
  }
  view::PanelRow row;
  row.place = workbook::to_a1(link.cell);
  row.sheet = link.sheet;
  row.cell = link.cell;
  go_to(row, true);
}

void PanelElement::set_filter(const view::ListFilter& filter) {
  if (filter == filter_) return;
  filter_ = filter;
  if (session()) session()->set_filter(filter);
  show();
}

void PanelElement::explain(const view::PanelRow& row) {
  const Reference<css::ui::XUIElement> self(this);
  if (!show_rule_page(context(), row.rule, language().tag()) && window_) {
    window_->say(language().say(msg("{1} の説明を開けませんでした。", row.rule)));
  }
}

void PanelElement::report() {
  const Reference<css::frame::XFrame> frame = getFrame();
  if (!session() || !frame.is()) return;
  do_later(context(), [context = context(), session = session(), frame] {
    show_report(context, session, frame);
  });
}

void PanelElement::mend_all() {
  const Reference<css::ui::XUIElement> self(this);
  if (session()) session()->mend_all(context());
}

void PanelElement::mend(const view::PanelRow& row) {
  const Reference<css::ui::XUIElement> self(this);
  if (session()) mend_finding(context(), session(), getFrame(), row.finding);
}

void PanelElement::waive(const view::PanelRow& row) {
  const Reference<css::ui::XUIElement> self(this);
  if (session()) waive_finding(context(), session(), row.finding);
}

Reference<css::awt::XWindow> PanelElement::getWindow() {
  return window_ ? window_->window() : Reference<css::awt::XWindow>();
}

css::ui::LayoutSize PanelElement::getHeightForWidth(sal_Int32 width) {
  const sal_Int32 height = size_->tell(width);
  return {height, no_limit, std::max(usual_height, height)};
}

sal_Int32 PanelElement::getMinimalWidth() { return window_ ? window_->minimal_width() : 0; }

void PanelElement::close() {
  settings_watch_.reset();
  window_.reset();
}

}  // namespace tenken::office
