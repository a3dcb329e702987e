// SPDX-License-Identifier: MPL-2.0
// The panel's controls by name, and what was last written into each.
#include "uno/panel/panel_parts.hpp"

#include <algorithm>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XProgressBar.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XVclWindowPeer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>

#include "uno/common/strings.hpp"
#include "uno/panel/control_size.hpp"

namespace tenken::office {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

/// Whether `written` is not `wanted` yet; then it is from here on.
template <typename Value>
bool differs(std::optional<Value>& written, const Value& wanted) {
  if (written == wanted) return false;
  written = wanted;
  return true;
}

}  // namespace

PanelParts::PanelParts(const Reference<css::awt::XControlContainer>& container)
    : container_(container), root_(container, UNO_QUERY_THROW) {}

void PanelParts::Part::forget_sizes() {
  heights.clear();
  preferred.reset();
}

css::awt::Size PanelParts::to_pixels(std::int32_t width, std::int32_t height) const {
  return office::to_pixels(root_, css::awt::Size(width, height));
}

void PanelParts::look_at_font() const {
  const css::awt::Size letter = font_measure(root_);
  if (letter == letter_) return;
  letter_ = letter;
  for (auto& [name, part] : parts_) part.forget_sizes();
}

PanelParts::Part& PanelParts::known(const char* name) const {
  Part& part = parts_[name];
  if (!part.window.is()) {
    part.window.set(container_->getControl(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW);
    const Reference<css::awt::XFixedText> label(part.window, UNO_QUERY);
    if (label.is()) part.text = to_utf8(label->getText());
  }
  return part;
}

const Reference<css::awt::XWindow>& PanelParts::part(const char* name) const {
  return known(name).window;
}

bool PanelParts::is_label(const char* name) const {
  return Reference<css::awt::XFixedText>(known(name).window, UNO_QUERY).is();
}

void PanelParts::set_text(const char* name, const std::string& text) {
  Part& part = known(name);
  if (!differs(part.text, text)) return;
  part.forget_sizes();
  const Reference<css::awt::XFixedText> label(part.window, UNO_QUERY);
  if (label.is()) {
    label->setText(to_ustring(text));
    return;
  }
  Reference<css::awt::XTextComponent>(part.window, UNO_QUERY_THROW)->setText(to_ustring(text));
}

void PanelParts::set_label(const char* button, const std::string& label) {
  Part& part = known(button);
  if (!differs(part.text, label)) return;
  part.forget_sizes();
  Reference<css::awt::XButton>(part.window, UNO_QUERY_THROW)->setLabel(to_ustring(label));
}

void PanelParts::set_help(const char* name, const std::string& text) {
  Part& part = known(name);
  if (!differs(part.help, text)) return;
  Reference<css::beans::XPropertySet>(
      Reference<css::awt::XControl>(part.window, UNO_QUERY_THROW)->getModel(), UNO_QUERY_THROW)
      ->setPropertyValue("HelpText", css::uno::Any(to_ustring(text)));
}

void PanelParts::set_progress(const char* bar, std::size_t done, std::size_t of,
                              const std::string& words) {
  Part& part = known(bar);
  if (differs(part.text, words)) {
    // No control's property says it, but its window has a text, which nobody sees.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    const Reference<css::awt::XVclWindowPeer> peer(
        Reference<css::awt::XControl>(part.window, UNO_QUERY_THROW)->getPeer(), UNO_QUERY);
    if (peer.is()) peer->setProperty("Text", css::uno::Any(to_ustring(words)));
#pragma GCC diagnostic pop
  }
  const bool other_range = differs(part.of, of);
  if (!differs(part.done, done) && !other_range) return;
  const Reference<css::awt::XProgressBar> control(part.window, UNO_QUERY_THROW);
  if (other_range) control->setRange(0, static_cast<sal_Int32>(std::max<std::size_t>(1, of)));
  control->setValue(static_cast<sal_Int32>(done));
}

void PanelParts::enable(const char* name, bool enabled) {
  Part& part = known(name);
  if (differs(part.enabled, enabled)) part.window->setEnable(enabled);
}

void PanelParts::place(const char* name, const view::Box& box) {
  Part& part = known(name);
  if (!differs(part.box, box)) return;
  part.window->setVisible(box.width > 0 && box.height > 0);
  part.window->setPosSize(box.x, box.y, box.width, box.height, css::awt::PosSize::POSSIZE);
}

std::int32_t PanelParts::text_height(const char* name, std::int32_t width) const {
  Part& part = known(name);
  if (part.text.value_or(std::string()).empty()) return 0;
  const auto [height, unknown] = part.heights.try_emplace(width);
  if (unknown) {
    height->second = office::text_height(part.window, width);
  }
  return height->second;
}

css::awt::Size PanelParts::preferred_size(const char* name) const {
  Part& part = known(name);
  if (!part.preferred) {
    part.preferred = office::preferred_size(part.window);
  }
  return *part.preferred;
}

}  // namespace tenken::office
