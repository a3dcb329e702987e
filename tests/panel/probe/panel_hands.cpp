// SPDX-License-Identifier: MPL-2.0
// The panel used by hand: the keyboard, the mouse, and what is pressed, chosen and typed.
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/MouseButton.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <stdexcept>

#include "tests/panel/probe/panel_probe.hpp"

namespace tenken::panel_test {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test_office::to_utf8;

void PanelProbe::choose_from(const char* box, const std::string& entry) const {
  const Reference<css::awt::XListBox> list(control(box), UNO_QUERY_THROW);
  for (sal_Int16 i = 0; i < list->getItemCount(); ++i) {
    if (!to_utf8(list->getItem(i)).starts_with(entry)) continue;
    list->selectItemPos(i, true);
    return settle();
  }
  throw std::runtime_error("nothing to choose begins with " + entry);
}

void PanelProbe::search(const std::string& text) const {
  Reference<css::awt::XTextComponent>(control("search"), UNO_QUERY_THROW)
      ->setText(test_office::to_ustring(text));
  settle();
}

void PanelProbe::press(const std::string& label) const {
  button(label).act();
  settle();
}

void PanelProbe::press_to_be_asked(const std::string& label) const { button(label).act(); }

void PanelProbe::press_key(sal_Int16 key) const {
  css::awt::KeyEvent event;
  event.Source = frame_->getContainerWindow();
  event.KeyCode = key;
  if (key == css::awt::Key::SPACE) event.KeyChar = ' ';
  robot_->keyPress(event);
  robot_->keyRelease(event);
  settle();
}

void PanelProbe::key_in_list(sal_Int16 key) const {
  list().grab_focus();
  press_key(key);
}

void PanelProbe::keys_from(const std::string& label, const std::vector<sal_Int16>& keys) const {
  button(label).grab_focus();
  for (const sal_Int16 key : keys) press_key(key);
}

void PanelProbe::tick() const {
  check_box().act();
  settle();
}

void PanelProbe::type(const std::string& text) const {
  frame_->getComponentWindow()->setFocus();
  settle();
  for (const char letter : text) {
    css::awt::KeyEvent event;
    event.Source = frame_->getContainerWindow();
    if (letter == '\n') {
      event.KeyCode = css::awt::Key::RETURN;
    } else {
      event.KeyCode = static_cast<sal_Int16>(css::awt::Key::NUM0 + (letter - '0'));
      event.KeyChar = static_cast<sal_Unicode>(letter);
    }
    robot_->keyPress(event);
    robot_->keyRelease(event);
  }
  settle();
}

void PanelProbe::open_context_menu() const {
  frame_->getComponentWindow()->setFocus();
  settle();
  css::awt::KeyEvent event;
  event.Source = frame_->getContainerWindow();
  event.KeyCode = css::awt::Key::CONTEXTMENU;
  robot_->keyPress(event);
  robot_->keyRelease(event);
  settle();
}

void PanelProbe::click_row(int row) const {
  const Accessible line = leaves().at(static_cast<std::size_t>(row));
  // Where the mouse counts from: below the menu bar, which is a part of the window's own place.
  const Reference<css::awt::XWindow2> window(frame_->getContainerWindow(), UNO_QUERY_THROW);
  const css::awt::Rectangle place = window->getPosSize();
  const css::awt::Point origin(place.X, place.Y + place.Height - window->getOutputSize().Height);
  const css::awt::Point corner = line.location_on_screen();
  const css::awt::Rectangle bounds = line.bounds();
  css::awt::MouseEvent event;
  event.Source = frame_->getContainerWindow();
  event.Buttons = css::awt::MouseButton::LEFT;
  event.ClickCount = 1;
  event.X = corner.X - origin.X + bounds.Width / 2;
  event.Y = corner.Y - origin.Y + bounds.Height / 2;
  robot_->mouseMove(event);
  robot_->mousePress(event);
  robot_->mouseRelease(event);
  settle();
}

}  // namespace tenken::panel_test
