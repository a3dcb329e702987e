// SPDX-License-Identifier: MPL-2.0
// The panel as a screen reader finds it: what it shows, from top to bottom.
#include "tests/panel/probe/panel_probe.hpp"

#include <algorithm>
#include <chrono>
#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <stdexcept>
#include <thread>

#include "logic/workbook/address.hpp"

namespace tenken::panel_test {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using test_office::to_utf8;
namespace role = css::accessibility::AccessibleRole;

/// A button's label without the shortcut that stands behind Japanese ones: 点検する(A).
std::string label_of(const Accessible& button) {
  std::string label = button.name();
  constexpr std::size_t shortcut = 3;
  if (label.size() <= shortcut || !label.ends_with(')')) return label;
  const std::size_t begin = label.size() - shortcut;
  const bool letter =
      label[begin + 1] >= 'A' && label[begin + 1] <= 'Z';  // (1) is a number of things
  if (label[begin] == '(' && letter) label.resize(begin);
  return label;
}

/// Its window; empty when the deck is not open, or the panel is folded.
Reference<css::awt::XWindow> window_of_panel(const Reference<css::frame::XFrame>& frame,
                                             const char* name) {
  const Reference<css::ui::XPanel> panel = panel_of_deck(frame, name);
  return panel.is() && panel->isExpanded() ? panel->getDialog() : Reference<css::awt::XWindow>();
}

/// Goes on from the end of `way` to the container of our controls: the one that holds our button.
/// The document itself is left out, which has millions of children.
bool find_panel(Way& way) {
  const Accessible parent = way.back().object;
  Way below;
  const int count = parent.child_count();
  for (int i = 0; i < count; ++i) {
    const Accessible child = parent.child(i);
    if (!child.is()) continue;
    const sal_Int16 kind = child.role();
    if (kind == role::PUSH_BUTTON) {
      const std::string label = label_of(child);
      if (label == "点検する" || label == "Check") return true;
    }
    if (kind != role::LABEL && kind != role::PUSH_BUTTON && kind != role::TABLE &&
        kind != role::DOCUMENT_SPREADSHEET && kind != role::MENU_BAR && kind != role::TOOL_BAR) {
      below.push_back({child, i});
    }
  }
  for (const Step& step : below) {
    way.push_back(step);
    if (find_panel(way)) return true;
    way.pop_back();
  }
  return false;
}

}  // namespace

bool leads_on(const Way& way, const Accessible& beginning) {
  if (way.empty() || !way.front().object.is_same(beginning)) return false;
  try {
    for (std::size_t i = 1; i < way.size(); ++i) {
      const Accessible& parent = way[i - 1].object;
      if (!parent.child(way[i].place).is_same(way[i].object)) return false;
    }
    return true;
  } catch (const css::uno::Exception&) {
    return false;  // there are fewer children, or the office has made away with one
  }
}

PanelProbe::PanelProbe(const test_office::Office& office,
                       const Reference<css::frame::XFrame>& frame)
    : office_(&office),
      frame_(frame),
      robot_(office.create("com.sun.star.awt.Toolkit"), UNO_QUERY_THROW) {}

void PanelProbe::settle() const { wait_until_idle(*office_); }

Accessible PanelProbe::panel() const {
  settle();
  const std::vector<Accessible> beginnings = readable(*office_, frame_);
  for (const Accessible& beginning : beginnings) {
    if (leads_on(to_panel_, beginning)) return to_panel_.back().object;
  }
  for (const Accessible& beginning : beginnings) {
    to_panel_ = {{beginning, 0}};
    if (find_panel(to_panel_)) return to_panel_.back().object;
  }
  to_panel_.clear();
  return {};
}

bool PanelProbe::shown() const { return panel().is(); }

Accessible PanelProbe::shown_panel() const {
  // A sidebar is laid out when the office's timers come to it, later than the call that shows it.
  constexpr int most_looks = 100;
  constexpr std::chrono::milliseconds between(50);
  for (int look = 0; look < most_looks; ++look) {
    Accessible found = panel();
    if (found.is()) return found;
    std::this_thread::sleep_for(between);
  }
  throw std::runtime_error("the window shows no panel");
}

Accessible PanelProbe::button(const std::string& label) const {
  Accessible found = shown_panel().first_child([&](const Accessible& part) {
    return part.role() == role::PUSH_BUTTON && label_of(part) == label;
  });
  if (!found.is()) throw std::runtime_error("no button " + label);
  return found;
}

Accessible PanelProbe::check_box() const {
  Accessible found = shown_panel().first_child(
      [](const Accessible& part) { return part.role() == role::CHECK_BOX; });
  if (!found.is()) throw std::runtime_error("no check box");
  return found;
}

std::vector<Accessible> PanelProbe::parts(sal_Int16 wanted) const {
  std::vector<Accessible> result;
  for (const Accessible& child : shown_panel().children()) {
    if (child.role() == wanted) result.push_back(child);
  }
  return result;
}

std::string PanelProbe::labels() const {
  std::string text;
  for (const Accessible& label : parts(role::LABEL)) {
    text += label.name() + "\n";
  }
  return text;
}

Accessible PanelProbe::label(const std::string& text) const {
  Accessible found = shown_panel().first_child([&](const Accessible& part) {
    return part.role() == role::LABEL && part.name().find(text) != std::string::npos;
  });
  if (!found.is()) throw std::runtime_error("no label says " + text);
  return found;
}

int PanelProbe::lowest() const {
  int lowest = 0;
  for (const Accessible& part : panel().children()) {
    const css::awt::Rectangle bounds = part.bounds();
    lowest = std::max(lowest, static_cast<int>(bounds.Y + bounds.Height));
  }
  return lowest;
}

int PanelProbe::cut_off() const {
  const auto right_edge = [](const Accessible& object) {
    return object.location_on_screen().X + object.bounds().Width;
  };
  const int edge = right_edge(shown_panel());
  int narrowest = edge;
  for (const Step& step : to_panel_) narrowest = std::min(narrowest, right_edge(step.object));
  return edge - narrowest;
}

bool PanelProbe::enabled(const std::string& label) const { return button(label).enabled(); }

std::vector<std::string> PanelProbe::buttons() const {
  std::vector<std::string> labels;
  for (const Accessible& button : parts(role::PUSH_BUTTON)) {
    labels.push_back(label_of(button));
  }
  return labels;
}

std::string PanelProbe::title() const {
  settle();
  return to_utf8(panel_of_deck(frame_, "TenkenPanel")->getTitle());
}

Reference<css::uno::XInterface> PanelProbe::control(const char* name) const {
  settle();
  const Reference<css::awt::XControlContainer> container(
      panel_of_deck(frame_, "TenkenPanel")->getDialog(), UNO_QUERY_THROW);
  return {container->getControl(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW};
}

std::string PanelProbe::chosen_from(const char* box) const {
  return to_utf8(Reference<css::awt::XListBox>(control(box), UNO_QUERY_THROW)->getSelectedItem());
}

std::string PanelProbe::searched() const {
  return to_utf8(
      Reference<css::awt::XTextComponent>(control("search"), UNO_QUERY_THROW)->getText());
}

std::vector<std::pair<sal_Int16, std::string>> PanelProbe::controls() const {
  std::vector<std::pair<sal_Int16, std::string>> result;
  for (const Accessible& part : panel().children()) {
    const sal_Int16 kind = part.role();
    if (kind != role::LABEL) result.emplace_back(kind, part.name());
  }
  return result;
}

Accessible PanelProbe::focused() const {
  return panel().first_child([](const Accessible& part) {
    const sal_Int16 kind = part.role();
    if (kind == role::LABEL) return false;
    if (part.focused()) return true;
    if (kind == role::PUSH_BUTTON || kind == role::CHECK_BOX) return false;
    // What is composed of others hands the focus to one of them: a text that scrolls, a list.
    return part.first_child([](const Accessible& inner) { return inner.focused(); }).is();
  });
}

std::string PanelProbe::detail() const {
  // The last part. Its role differs between releases: a scroll pane, later a text of several lines.
  const Accessible found = panel();
  const int count = found.is() ? found.child_count() : 0;
  if (count == 0) return {};
  const Accessible last = found.child(count - 1);
  const sal_Int16 kind = last.role();
  return kind == role::LABEL || kind == role::PUSH_BUTTON ? std::string() : last.name();
}

bool PanelProbe::ticked() const { return check_box().checked(); }

std::string PanelProbe::cursor() const {
  const Reference<css::view::XSelectionSupplier> selection(frame_->getController(),
                                                           UNO_QUERY_THROW);
  const Reference<css::sheet::XCellAddressable> cell(selection->getSelection(), UNO_QUERY);
  if (!cell.is()) return "more than a cell";
  const css::table::CellAddress address = cell->getCellAddress();
  return std::to_string(address.Sheet) + "." +
         workbook::to_a1({.row = address.Row, .column = address.Column});
}

std::vector<Accessible> readable(const test_office::Office& office,
                                 const Reference<css::frame::XFrame>& frame) {
  if (Accessible window(office, frame->getContainerWindow()); window.is()) return {window};
  std::vector<Accessible> panels;
  for (const char* name : {"TenkenPanel", "TenkenGlancePanel"}) {
    Accessible panel(office, window_of_panel(frame, name));
    if (panel.is()) panels.push_back(std::move(panel));
  }
  return panels;
}

}  // namespace tenken::panel_test
