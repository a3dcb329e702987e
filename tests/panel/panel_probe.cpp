// SPDX-License-Identifier: MPL-2.0
// Looking at the panel and using it, from outside.
#include "tests/panel/panel_probe.hpp"

#include <gtest/gtest.h>
#include <algorithm>
#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/MouseButton.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/awt/tree/XTreeControl.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XHierarchicalNameReplace.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XPanels.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <cppuhelper/implbase1.hxx>
#include <future>
#include <memory>
#include <rtl/ref.hxx>
#include <stdexcept>

#include "logic/workbook/address.hpp"

namespace tenken::panel_test {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using test_office::to_utf8;
namespace role = css::accessibility::AccessibleRole;

/// Called by the office when its main loop comes to it.
class Turn : public cppu::WeakImplHelper1<css::awt::XCallback> {
 public:
  void SAL_CALL notify(const css::uno::Any& /*data*/) override { come_.set_value(); }
  /// The office's own limit ends a wait that would be endless.
  void wait() { come_.get_future().wait(); }

 private:
  std::promise<void> come_;
};

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

/// A panel of ours in the open deck, whether or not it is in sight; empty when the deck is not
/// open.
Reference<css::ui::XPanel> panel_of_deck(const Reference<css::frame::XFrame>& frame,
                                         const char* name) {
  const Reference<css::ui::XSidebarProvider> sidebar =
      Reference<css::frame::XController2>(frame->getController(), UNO_QUERY_THROW)->getSidebar();
  if (!sidebar->isVisible()) return {};
  const Reference<css::ui::XDeck> deck(sidebar->getDecks()->getByName("TenkenDeck"),
                                       UNO_QUERY_THROW);
  if (!deck->isActive()) return {};
  return {deck->getPanels()->getByName(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW};
}

/// Its window; empty when the deck is not open, or the panel is folded.
Reference<css::awt::XWindow> window_of_panel(const Reference<css::frame::XFrame>& frame,
                                             const char* name) {
  const Reference<css::ui::XPanel> panel = panel_of_deck(frame, name);
  return panel.is() && panel->isExpanded() ? panel->getDialog() : Reference<css::awt::XWindow>();
}

/// The container of our controls below `parent`: the one that holds our button. The document itself
/// is left out, which has millions of children.
Accessible find_panel(const Accessible& parent) {
  const sal_Int16 kind = parent.role();
  if (kind == role::TABLE || kind == role::DOCUMENT_SPREADSHEET || kind == role::MENU_BAR ||
      kind == role::TOOL_BAR) {
    return {};
  }
  for (const Accessible& child : parent.children()) {
    if (child.role() == role::PUSH_BUTTON) {
      const std::string label = label_of(child);
      if (label == "点検する" || label == "Check") return parent;
    }
  }
  for (const Accessible& child : parent.children()) {
    if (const Accessible found = find_panel(child); found.is()) return found;
  }
  return {};
}

}  // namespace

PanelProbe::PanelProbe(const test_office::Office& office,
                       const Reference<css::frame::XFrame>& frame)
    : office_(&office),
      frame_(frame),
      robot_(office.create("com.sun.star.awt.Toolkit"), UNO_QUERY_THROW) {}

Reference<css::frame::XFrame> frame_of(const test_office::Document& document) {
  return document.model()->getCurrentController()->getFrame();
}

void wait_until_idle(const test_office::Office& office) {
  const Reference<css::awt::XToolkitExperimental> toolkit(office.create("com.sun.star.awt.Toolkit"),
                                                          UNO_QUERY_THROW);
  const Reference<css::awt::XRequestCallback> main_loop(
      office.create("com.sun.star.awt.AsyncCallback"), UNO_QUERY_THROW);
  // A press posts an event, which posts what its listeners do, which may post a question: as many
  // rounds through the office's main loop.
  constexpr int rounds = 4;
  for (int round = 0; round < rounds; ++round) {
    toolkit->processEventsToIdle();
    // The office runs listeners without its lock: idle does not mean that they are done. What is
    // posted here has its turn after them.
    const rtl::Reference<Turn> turn(new Turn);
    main_loop->addCallback(turn.get(), css::uno::Any());
    turn->wait();
  }
}

void PanelProbe::settle() const { wait_until_idle(*office_); }

Accessible PanelProbe::panel() const {
  settle();
  for (const Accessible& root : readable(*office_, frame_)) {
    if (const Accessible found = find_panel(root); found.is()) return found;
  }
  return {};
}

bool PanelProbe::shown() const { return panel().is(); }

std::vector<Accessible> PanelProbe::parts(sal_Int16 wanted) const {
  std::vector<Accessible> result;
  const Accessible found = panel();
  if (!found.is()) throw std::runtime_error("the window shows no panel");
  for (const Accessible& child : found.children()) {
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
  for (const Accessible& label : parts(role::LABEL)) {
    if (label.name().find(text) != std::string::npos) return label;
  }
  throw std::runtime_error("no label says " + text);
}

int PanelProbe::lowest() const {
  int lowest = 0;
  for (const Accessible& part : panel().children()) {
    const css::awt::Rectangle bounds = part.bounds();
    lowest = std::max(lowest, static_cast<int>(bounds.Y + bounds.Height));
  }
  return lowest;
}

bool PanelProbe::enabled(const std::string& label) const {
  for (const Accessible& button : parts(role::PUSH_BUTTON)) {
    if (label_of(button) != label) continue;
    return button.enabled();
  }
  throw std::runtime_error("no button " + label);
}

std::vector<std::string> PanelProbe::buttons() const {
  std::vector<std::string> labels;
  for (const Accessible& button : parts(role::PUSH_BUTTON)) {
    labels.push_back(label_of(button));
  }
  return labels;
}

Accessible PanelProbe::list() const {
  const std::vector<Accessible> trees = parts(role::TREE);
  return trees.empty() ? Accessible() : trees.front();
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
  const sal_Int32 top = found.location_on_screen().Y;
  for (const Accessible& leaf : leaves()) {
    if (!leaf.selected()) continue;
    const sal_Int32 line = leaf.location_on_screen().Y;
    return line >= top && line + leaf.bounds().Height <= top + found.bounds().Height;
  }
  return false;
}

int PanelProbe::rows() const { return static_cast<int>(leaves().size()); }

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
    for (const Accessible& each : list().children()) {
      if (!each.selected() || !each.name().starts_with(group)) continue;
      return key_in_list(each.expanded() ? css::awt::Key::LEFT : css::awt::Key::RIGHT);
    }
    key_in_list(css::awt::Key::DOWN);
  }
  throw std::runtime_error("the list has no group " + group);
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

void PanelProbe::choose_from(const char* box, const std::string& entry) const {
  const Reference<css::awt::XListBox> list(control(box), UNO_QUERY_THROW);
  for (sal_Int16 i = 0; i < list->getItemCount(); ++i) {
    if (!to_utf8(list->getItem(i)).starts_with(entry)) continue;
    list->selectItemPos(i, true);
    return settle();
  }
  throw std::runtime_error("nothing to choose begins with " + entry);
}

std::string PanelProbe::chosen_from(const char* box) const {
  return to_utf8(Reference<css::awt::XListBox>(control(box), UNO_QUERY_THROW)->getSelectedItem());
}

void PanelProbe::search(const std::string& text) const {
  Reference<css::awt::XTextComponent>(control("search"), UNO_QUERY_THROW)
      ->setText(test_office::to_ustring(text));
  settle();
}

std::string PanelProbe::searched() const {
  return to_utf8(
      Reference<css::awt::XTextComponent>(control("search"), UNO_QUERY_THROW)->getText());
}

std::vector<std::pair<sal_Int16, std::string>> PanelProbe::controls() const {
  std::vector<std::pair<sal_Int16, std::string>> result;
  for (const Accessible& part : panel().children()) {
    if (part.role() != role::LABEL) result.emplace_back(part.role(), part.name());
  }
  return result;
}

Accessible PanelProbe::focused() const {
  for (const Accessible& part : panel().children()) {
    const sal_Int16 kind = part.role();
    if (kind == role::LABEL) continue;
    if (part.focused()) return part;
    if (kind == role::PUSH_BUTTON || kind == role::CHECK_BOX) continue;
    // What is composed of others hands the focus to one of them: a text that scrolls, a list.
    for (const Accessible& inner : part.children()) {
      if (inner.focused()) return part;
    }
  }
  return {};
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

std::string PanelProbe::detail() const {
  // The last part. Its role differs between releases: a scroll pane, later a text of several lines.
  const Accessible found = panel();
  if (!found.is() || found.child_count() == 0) return {};
  const Accessible last = found.child(found.child_count() - 1);
  return last.role() == role::LABEL || last.role() == role::PUSH_BUTTON ? std::string()
                                                                        : last.name();
}

void PanelProbe::press(const std::string& label) const {
  for (const Accessible& button : parts(role::PUSH_BUTTON)) {
    if (label_of(button) != label) continue;
    button.act();
    settle();
    return;
  }
  throw std::runtime_error("no button " + label);
}

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
  for (const Accessible& button : parts(role::PUSH_BUTTON)) {
    if (label_of(button) != label) continue;
    button.grab_focus();
    for (const sal_Int16 key : keys) press_key(key);
    return;
  }
  throw std::runtime_error("no button " + label);
}

bool PanelProbe::ticked() const { return parts(role::CHECK_BOX).at(0).checked(); }

void PanelProbe::tick() const {
  parts(role::CHECK_BOX).at(0).act();
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

std::string PanelProbe::cursor() const {
  const Reference<css::view::XSelectionSupplier> selection(frame_->getController(),
                                                           UNO_QUERY_THROW);
  const Reference<css::sheet::XCellAddressable> cell(selection->getSelection(), UNO_QUERY);
  if (!cell.is()) return "more than a cell";
  const css::table::CellAddress address = cell->getCellAddress();
  return std::to_string(address.Sheet) + "." +
         workbook::to_a1({.row = address.Row, .column = address.Column});
}

void set_option(const std::string& path, const css::uno::Any& value) {
  set_option(test_office::shared(), path, value);
}

void set_option(const test_office::Office& office, const std::string& path,
                const css::uno::Any& value) {
  const Reference<css::lang::XMultiServiceFactory> provider(
      css::configuration::theDefaultProvider::get(office.context()), UNO_QUERY_THROW);
  css::uno::Sequence<css::uno::Any> arguments(1);
  arguments.getArray()[0] <<=
      css::beans::NamedValue("nodepath", css::uno::Any(rtl::OUString("/org.tenken.Options")));
  const Reference<css::container::XHierarchicalNameReplace> access(
      provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess",
                                            arguments),
      UNO_QUERY_THROW);
  access->replaceByHierarchicalName(test_office::to_ustring(path), value);
  Reference<css::util::XChangesBatch>(access, UNO_QUERY_THROW)->commitChanges();
}

namespace {

class QuietPanel final : public testing::Environment {
 public:
  void SetUp() override {
    set_option("Live/Enabled", css::uno::Any(false));
    set_option("Live/Delay", css::uno::Any(sal_Int32(0)));
    set_option("Panel/Hint", css::uno::Any(false));
  }
};

const testing::Environment* const quiet_panel =
    testing::AddGlobalTestEnvironment(std::make_unique<QuietPanel>().release());

}  // namespace

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

void show_sidebar(const Reference<css::frame::XFrame>& frame, bool shown) {
  Reference<css::frame::XController2>(frame->getController(), UNO_QUERY_THROW)
      ->getSidebar()
      ->setVisible(shown);
}

void show_deck(const Reference<css::frame::XFrame>& frame, const char* deck) {
  const Reference<css::ui::XSidebarProvider> sidebar =
      Reference<css::frame::XController2>(frame->getController(), UNO_QUERY_THROW)->getSidebar();
  const auto name = rtl::OUString::createFromAscii(deck);
  Reference<css::ui::XDeck>(sidebar->getDecks()->getByName(name), UNO_QUERY_THROW)->activate(true);
}

void uno_command(const test_office::Office& office, const Reference<css::frame::XFrame>& frame,
                 const std::string& complete) {
  css::util::URL url;
  url.Complete = test_office::to_ustring(complete);
  css::util::URLTransformer::create(office.context())->parseStrict(url);
  const Reference<css::frame::XDispatchProvider> provider(frame, UNO_QUERY_THROW);
  const auto dispatch = provider->queryDispatch(url, "_self", 0);
  if (!dispatch.is()) throw std::runtime_error("nobody knows the command " + complete);
  dispatch->dispatch(url, {});
}

void command(const test_office::Office& office, const Reference<css::frame::XFrame>& frame,
             const std::string& name) {
  uno_command(office, frame, "org.tenken.commands:" + name);
}

}  // namespace tenken::panel_test
