// SPDX-License-Identifier: MPL-2.0
// One window's panel: its document on one side, its controls on the other.
#include "uno/panel/panel_element.hpp"

#include <algorithm>
#include <com/sun/star/frame/FrameAction.hpp>
#include <com/sun/star/ui/UIElementType.hpp>
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
using css::uno::UNO_QUERY;
using message::msg;

// Pixels. The sidebar gives the panel all of its height when that is more.
constexpr sal_Int32 least_height = 480;
constexpr sal_Int32 usual_height = 600;
constexpr sal_Int32 no_limit = -1;

Reference<css::frame::XModel> document_of(const Reference<css::frame::XFrame>& frame) {
  if (!frame.is() || !frame->getController().is()) return {};
  return frame->getController()->getModel();
}

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
    : PanelElementBase(m_aMutex),
      context_(context),
      url_(url),
      frame_(frame),
      language_(&ui_language(context_)),
      application_(&application(context_)),
      height_(std::make_unique<PanelHeight>(context_, sidebar, [this](sal_Int32 width) {
        return std::max(least_height, window_ ? window_->needed_height(width) : 0);
      })) {}

void PanelElement::open(const Reference<css::awt::XWindow>& parent) {
  // The window lives as long as this object, so that its actions need no reference of their own.
  window_ = std::make_unique<PanelWindow>(
      context_, parent, *language_,
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
                   .other_height = [this] { height_->shown_anew(); }});
  const Reference<css::frame::XFrame> frame = getFrame();
  if (frame.is()) frame->addFrameActionListener(this);
  hint_ = settings(context_).hint;
  settings_watch_ = std::make_unique<SettingsWatch>(context_, [this] { settings_changed(); });
  follow_document();
  // Nobody else does, and a panel that is made in a visible sidebar would stay blank.
  window_->window()->setVisible(true);
}

void PanelElement::follow_document() {
  leave_document();
  session_ = session_of(document_of(getFrame()));
  if (session_) {
    filter_ = session_->filter();
    observer_ = session_->observe([this] { show(); });
    add_cell_menu(context_, getFrame()->getController());
    live_ = std::make_unique<LiveCheck>(context_, document_of(getFrame()), session_,
                                        [this] { return seen(); });
  }
  show();
}

void PanelElement::leave_document() {
  live_.reset();
  if (session_) session_->forget(observer_);
  session_.reset();
}

void PanelElement::show() {
  if (!window_) return;
  view::PanelState state;
  state.spreadsheet = session_ != nullptr;
  if (session_) {
    state.result = session_->result();
    state.failure = session_->failure();
    state.stale = session_->stale();
    state.remark = session_->remark();
    state.revision = session_->revision();
    state.live = live_ && live_->active();
    state.filter = filter_;
    state.reasons = [this](std::string_view rule) {
      return why_rule_matters(context_, rule, language_->tag());
    };
    state.too_large = live_ && live_->too_large();
    state.last_year = session_->last_year();
    state.hint = hint_;
  }
  window_->show(view::describe(state, *language_));
  show_title();
  if (session_) {
    const std::string pointed_at = session_->take_pointed_at();
    if (!pointed_at.empty()) window_->choose(pointed_at);
  }
}

void PanelElement::show_title() {
  if (window_->title() == title_) return;
  title_ = window_->title();
  // Not now: this may be the moment in which the office makes the panel and does not know it yet.
  const rtl::Reference<PanelElement> self(this);
  do_later(context_, [self] {
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
  if (session_) session_->check(context_);
}

void PanelElement::set_live(bool live) {
  // Every panel hears of it, this one too. Where it may not be set the box shows what holds.
  if (!office::set_live(context_, live)) show();
}

void PanelElement::close_hint() {
  // Every panel hears of it. Where it may not be set it is closed in this one.
  if (office::close_hint(context_)) return;
  hint_ = false;
  show();
}

void PanelElement::settings_changed() {
  const Reference<css::ui::XUIElement> self(this);
  const Settings chosen = settings(context_);
  if (live_) live_->set_up(chosen);
  hint_ = chosen.hint;
  const Application* const now = &application(context_);
  const bool other_rules = now != application_;
  application_ = now;
  // What was found by the rules that held until now says nothing any more.
  if (other_rules && session_ && session_->result() != nullptr) return session_->check(context_);
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
  do_later(context_, [context = context_, window = frame->getContainerWindow()] {
    open_copy(context, Shipped::blank_form, window);
  });
}

void PanelElement::go_to(const view::PanelRow& row, bool stay) {
  const Reference<css::ui::XUIElement> self(this);
  const Reference<css::frame::XFrame> frame = getFrame();
  if (!row.cell || !frame.is()) return;
  const Arrival arrival = office::go_to(frame->getController(), row.sheet, *row.cell);
  if (window_) window_->say(language_->say(obstacle(arrival, row)));
  const bool arrived = arrival == Arrival::there || arrival == Arrival::cell_hidden;
  if (stay && arrived) frame->getComponentWindow()->setFocus();
}

void PanelElement::follow(const view::Link& link) {
  if (!link.file.empty()) {
    // Another document's window comes up: not in the midst of this one's event.
    do_later(context_, [context = context_, link] { open_at(context, link); });
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
  if (session_) session_->set_filter(filter);
  show();
}

void PanelElement::explain(const view::PanelRow& row) {
  const Reference<css::ui::XUIElement> self(this);
  if (!show_rule_page(context_, row.rule, language_->tag()) && window_) {
    window_->say(language_->say(msg("{1} の説明を開けませんでした。", row.rule)));
  }
}

void PanelElement::report() {
  const Reference<css::frame::XFrame> frame = getFrame();
  if (!session_ || !frame.is()) return;
  do_later(context_, [context = context_, session = session_, frame] {
    show_report(context, session, frame);
  });
}

void PanelElement::mend_all() {
  const Reference<css::ui::XUIElement> self(this);
  if (session_) session_->mend_all(context_);
}

void PanelElement::mend(const view::PanelRow& row) {
  const Reference<css::ui::XUIElement> self(this);
  if (session_) mend_finding(context_, session_, getFrame(), row.finding);
}

void PanelElement::waive(const view::PanelRow& row) {
  const Reference<css::ui::XUIElement> self(this);
  if (session_) waive_finding(context_, session_, row.finding);
}

Reference<css::frame::XFrame> PanelElement::getFrame() { return {frame_.get(), UNO_QUERY}; }

rtl::OUString PanelElement::getResourceURL() { return url_; }

sal_Int16 PanelElement::getType() { return css::ui::UIElementType::TOOLPANEL; }

Reference<css::uno::XInterface> PanelElement::getRealInterface() {
  return static_cast<css::ui::XToolPanel*>(this);
}

Reference<css::accessibility::XAccessible> PanelElement::createAccessible(
    const Reference<css::accessibility::XAccessible>& /*parent*/) {
  return {getWindow(), UNO_QUERY};
}

Reference<css::awt::XWindow> PanelElement::getWindow() {
  return window_ ? window_->window() : Reference<css::awt::XWindow>();
}

css::ui::LayoutSize PanelElement::getHeightForWidth(sal_Int32 width) {
  const sal_Int32 height = height_->tell(width);
  return {height, no_limit, std::max(usual_height, height)};
}

sal_Int32 PanelElement::getMinimalWidth() { return window_ ? window_->minimal_width() : 0; }

void PanelElement::frameAction(const css::frame::FrameActionEvent& event) {
  switch (event.Action) {
    case css::frame::FrameAction_COMPONENT_DETACHING:
      leave_document();
      break;
    case css::frame::FrameAction_COMPONENT_ATTACHED:
    case css::frame::FrameAction_COMPONENT_REATTACHED:
      follow_document();
      break;
    default:
      break;
  }
}

void PanelElement::disposing(const css::lang::EventObject& /*event*/) { leave_document(); }

void PanelElement::disposing() {
  leave_document();
  const Reference<css::frame::XFrame> frame = getFrame();
  if (frame.is()) frame->removeFrameActionListener(this);
  settings_watch_.reset();
  window_.reset();
}

}  // namespace tenken::office
