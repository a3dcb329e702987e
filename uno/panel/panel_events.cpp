// SPDX-License-Identifier: MPL-2.0
// The office's events of the panel's controls, passed on to it.
#include "uno/panel/panel_events.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/MouseButton.hpp>

#include <iterator>

#include "uno/panel/panel_controls.hpp"
#include "uno/panel/panel_window.hpp"

namespace tenken::office {

void PanelEvents::lay_out_anew() {
  if (panel_ != nullptr) panel_->lay_out_anew();
}

void PanelEvents::explain_chosen() {
  if (panel_ == nullptr) return;
  const PanelActions actions = panel_->actions_;
  panel_->act(actions.explain);
}

void PanelEvents::windowResized(const css::awt::WindowEvent& /*event*/) {
  if (panel_ != nullptr) panel_->lay_out();
}

void PanelEvents::windowMoved(const css::awt::WindowEvent& /*event*/) {}

void PanelEvents::windowShown(const css::lang::EventObject& /*event*/) {
  if (panel_ == nullptr) return;
  panel_->lay_out();
  panel_->actions_.come_into_sight();
}

void PanelEvents::windowHidden(const css::lang::EventObject& /*event*/) {}

void PanelEvents::actionPerformed(const css::awt::ActionEvent& event) {
  if (panel_ == nullptr) return;
  for (std::size_t i = 0; i < control::links.size(); ++i) {
    if (panel_->is(event.Source, control::links[i])) return panel_->follow(i);
  }
  // Copied: what is done may close the panel.
  const PanelActions actions = panel_->actions_;
  const rtl::OUString& command = event.ActionCommand;
  if (command.equalsAscii(control::check)) actions.check();
  if (command.equalsAscii(control::mend_all)) panel_->mend_all();
  if (command.equalsAscii(control::new_sheet)) actions.new_sheet();
  if (command.equalsAscii(control::report)) actions.report();
  if (command.equalsAscii(control::close_hint)) {
    // The button goes, and the keyboard must not be left without a place in the panel.
    panel_->parts_.part(control::check)->setFocus();
    actions.close_hint();
    return;
  }
  if (command.equalsAscii(control::next_blank)) panel_->go_to_next_blank();
  if (command.equalsAscii(control::mend)) panel_->act(actions.mend);
  if (command.equalsAscii(control::waive)) panel_->act(actions.waive);
  if (command.equalsAscii(control::explain)) panel_->act(actions.explain);
}

void PanelEvents::itemStateChanged(const css::awt::ItemEvent& event) {
  if (panel_ == nullptr) return;
  if (panel_->is(event.Source, control::filter) || panel_->is(event.Source, control::order)) {
    return panel_->filter();
  }
  // It is also reported when the box is made to show what holds.
  if ((event.Selected != 0) == panel_->content_.live) return;
  const PanelActions actions = panel_->actions_;
  actions.set_live(event.Selected != 0);
}

void PanelEvents::textChanged(const css::awt::TextEvent& /*event*/) {
  if (panel_ != nullptr) panel_->filter();
}

void PanelEvents::keyPressed(const css::awt::KeyEvent& event) {
  if (panel_ == nullptr) return;
  // Not F1: the office takes it for its own help before a control hears of it (HelpKey).
  if (event.KeyCode == css::awt::Key::RETURN) panel_->go_to(panel_->tree_->chosen(), true);
}

void PanelEvents::keyReleased(const css::awt::KeyEvent& /*event*/) {}

void PanelEvents::mousePressed(const css::awt::MouseEvent& /*event*/) {}

void PanelEvents::mouseReleased(const css::awt::MouseEvent& event) {
  if (panel_ == nullptr || event.Buttons != css::awt::MouseButton::LEFT) return;
  // A click on a group or below the last line means none. Else the chosen line, not the one that is
  // there now: a line that was half in sight has been scrolled meanwhile.
  if (!panel_->tree_->row_at(event.X, event.Y)) return;
  panel_->go_to(panel_->tree_->chosen(), event.ClickCount > 1);
}

void PanelEvents::mouseEntered(const css::awt::MouseEvent& /*event*/) {}

void PanelEvents::mouseExited(const css::awt::MouseEvent& /*event*/) {}

void PanelEvents::selectionChanged(const css::lang::EventObject& /*event*/) {
  if (panel_ != nullptr) panel_->show_chosen();
}

void PanelEvents::disposing(const css::lang::EventObject& /*event*/) {}

}  // namespace tenken::office
