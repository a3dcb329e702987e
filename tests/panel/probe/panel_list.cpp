// SPDX-License-Identifier: MPL-2.0
// The panel's list as a screen reader finds it, and the way to one of its lines.
#include <algorithm>
#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/tree/XTreeControl.hpp>
#include <stdexcept>

#include "tests/panel/probe/panel_probe.hpp"

namespace tenken::panel_test {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test_office::to_utf8;
namespace role = css::accessibility::AccessibleRole;

Accessible PanelProbe::list() const {
  const Accessible panel = shown_panel();
  if (leads_on(to_list_, panel)) return to_list_.back().object;
  to_list_.clear();
  const int count = panel.child_count();
  for (int i = 0; i < count; ++i) {
    const Accessible part = panel.child(i);
    if (!part.is() || part.role() != role::TREE) continue;
    to_list_ = {{panel, 0}, {part, i}};
    return part;
  }
  return {};
}

std::vector<Accessible> PanelProbe::leaves() const {
  std::vector<Accessible> result;
  const Accessible found = list();
  if (!found.is()) return result;
  for (const Accessible& group : found.children()) {
    for (const Accessible& leaf : group.children()) result.push_back(leaf);
  }
  return result;
}

bool PanelProbe::chosen_in_sight() const {
  const Accessible found = list();
  Accessible chosen;
  (void)found.first_child([&](const Accessible& group) {
    chosen = group.first_child([](const Accessible& leaf) { return leaf.selected(); });
    return chosen.is();
  });
  if (!chosen.is()) return false;
  const sal_Int32 top = found.location_on_screen().Y;
  const sal_Int32 line = chosen.location_on_screen().Y;
  return line >= top && line + chosen.bounds().Height <= top + found.bounds().Height;
}

int PanelProbe::rows() const {
  const Accessible found = list();
  int count = 0;
  if (!found.is()) return count;
  for (const Accessible& group : found.children()) count += group.child_count();
  return count;
}

std::vector<std::string> PanelProbe::lines() const {
  std::vector<std::string> names;
  for (const Accessible& leaf : leaves()) names.push_back(leaf.name());
  return names;
}

std::vector<std::string> PanelProbe::groups() const {
  std::vector<std::string> names;
  const Accessible found = list();
  if (!found.is()) return names;
  for (const Accessible& group : found.children()) {
    names.push_back(group.name());
  }
  return names;
}

std::vector<std::string> PanelProbe::open_groups() const {
  std::vector<std::string> names;
  for (const Accessible& group : list().children()) {
    if (group.expanded()) names.push_back(group.name());
  }
  return names;
}

std::string PanelProbe::first_in_sight() const {
  const Reference<css::awt::tree::XTreeControl> tree(control("list"), UNO_QUERY_THROW);
  const Reference<css::awt::tree::XTreeNode> node = tree->getClosestNodeForLocation(1, 1);
  rtl::OUString line;
  if (node.is()) node->getDisplayValue() >>= line;
  return to_utf8(line);
}

void PanelProbe::fold(const std::string& group) const {
  key_in_list(css::awt::Key::HOME);
  constexpr int longest = 60;
  for (int step = 0; step < longest; ++step) {
    const Accessible here = list().first_child(
        [&](const Accessible& each) { return each.selected() && each.name().starts_with(group); });
    if (here.is()) return key_in_list(here.expanded() ? css::awt::Key::LEFT : css::awt::Key::RIGHT);
    key_in_list(css::awt::Key::DOWN);
  }
  throw std::runtime_error("the list has no group " + group);
}

void PanelProbe::choose(const std::string& text) const {
  // From where it stands to the end, and then once from the beginning. No list of the samples is
  // longer, and a list that does not obey the keys must not keep the test going.
  constexpr int longest = 60;
  for (int round = 0; round < 2; ++round) {
    std::string before;
    for (int step = 0; step < longest; ++step) {
      const std::string shown = detail();
      if (shown.find(text) != std::string::npos) return;
      if (shown == before && !shown.empty()) break;
      before = shown;
      if (shown.empty()) key_in_list(css::awt::Key::RIGHT);  // a group, which may be folded
      key_in_list(css::awt::Key::DOWN);
    }
    key_in_list(css::awt::Key::HOME);
  }
  throw std::runtime_error("the list has no " + text);
}

}  // namespace tenken::panel_test
