// SPDX-License-Identifier: MPL-2.0
// Nodes for groups and lines. A list with other lines than before is built anew, because the
// control of LibreOffice 7.4 tells screen readers the wrong lines when some come or go.
#include "uno/panel/panel_tree.hpp"

#include <algorithm>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/tree/ExpandVetoException.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/view/SelectionType.hpp>
#include <utility>

#include "uno/common/extension_files.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::awt::tree::XTreeNode;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// Outside the office a reference does not become one of a base by itself.
Reference<XTreeNode> plain(const Reference<css::awt::tree::XMutableTreeNode>& node) {
  return {node.get()};
}

const char* picture_file(view::RowKind kind) {
  switch (kind) {
    case view::RowKind::error:
      return "icons/list/error.svg";
    case view::RowKind::warning:
      return "icons/list/warning.svg";
    case view::RowKind::note:
      return "icons/list/note.svg";
    case view::RowKind::to_fill:
      return "icons/list/to_fill.svg";
    case view::RowKind::waived:
      break;
  }
  return "icons/list/waived.svg";
}

}  // namespace

void PanelTree::set_up(const Reference<css::beans::XPropertySet>& model) {
  model->setPropertyValue("RootDisplayed", Any(false));
  model->setPropertyValue("ShowsHandles", Any(true));
  model->setPropertyValue("ShowsRootHandles", Any(true));
  model->setPropertyValue("SelectionType", Any(css::view::SelectionType_SINGLE));
  model->setPropertyValue("HideInactiveSelection", Any(false));
  model->setPropertyValue("Tabstop", Any(true));
}

PanelTree::PanelTree(const Reference<css::uno::XComponentContext>& context,
                     const Reference<css::awt::XControl>& control)
    : context_(context),
      model_(control->getModel(), UNO_QUERY_THROW),
      tree_(control, UNO_QUERY_THROW),
      nowhere_(make_data()) {}

PanelTree::~PanelTree() { let_go(data_); }

PanelTree::Data PanelTree::make_data() const {
  return {context_->getServiceManager()->createInstanceWithContext(
              "com.sun.star.awt.tree.MutableTreeDataModel", context_),
          UNO_QUERY_THROW};
}

void PanelTree::let_go(const Data& data) const {
  if (!data.is()) return;
  try {
    // It holds who listens to it, also a window that is closed, and its root; these hold it. Nobody
    // else ends that, and all of them would stay as long as the office.
    data->dispose();
    data->setRoot(nowhere_->createNode(Any(), false));
  } catch (const css::uno::Exception&) {  // NOLINT(bugprone-empty-catch)
    // Then it stays, as it would have.
  }
}

void PanelTree::show(const std::vector<view::PanelRow>& rows,
                     const std::vector<view::PanelGroup>& groups) {
  if (same_nodes(rows, groups)) return say_anew(rows, groups);
  remember_folds();
  const std::optional<std::size_t> before = chosen();
  const std::string chosen_id = before ? row_ids_[*before] : std::string();
  const std::string top = top_id();
  build(rows, groups);
  if (rows.empty()) return;
  const auto same = std::ranges::find(row_ids_, chosen_id);
  const std::size_t place = same != row_ids_.end()
                                ? static_cast<std::size_t>(same - row_ids_.begin())
                                : std::min(before.value_or(0), rows.size() - 1);
  // A group that is folded hides the line: to choose it would unfold the group.
  const Reference<XTreeNode> group = row_nodes_[place]->getParent();
  if (tree_->isNodeExpanded(group)) {
    tree_->select(Any(plain(row_nodes_[place])));
  } else {
    tree_->select(Any(group));
  }
  scroll_to(top);
}

bool PanelTree::same_nodes(const std::vector<view::PanelRow>& rows,
                           const std::vector<view::PanelGroup>& groups) const {
  return data_.is() && std::ranges::equal(rows, row_ids_, {}, &view::PanelRow::id) &&
         std::ranges::equal(groups, group_ids_, {}, &view::PanelGroup::id) &&
         std::ranges::equal(groups, group_sizes_, {}, &view::PanelGroup::count);
}

void PanelTree::say_anew(const std::vector<view::PanelRow>& rows,
                         const std::vector<view::PanelGroup>& groups) {
  const auto say = [](const Node& node, const std::string& text) {
    const rtl::OUString wanted = to_ustring(text);
    rtl::OUString shown;
    node->getDisplayValue() >>= shown;
    if (shown != wanted) node->setDisplayValue(Any(wanted));
  };
  for (std::size_t i = 0; i < rows.size(); ++i) say(row_nodes_[i], rows[i].line);
  for (std::size_t i = 0; i < groups.size(); ++i) say(group_nodes_[i], groups[i].title);
}

void PanelTree::build(const std::vector<view::PanelRow>& rows,
                      const std::vector<view::PanelGroup>& groups) {
  row_ids_.clear();
  row_nodes_.clear();
  group_ids_.clear();
  group_sizes_.clear();
  group_nodes_.clear();
  const Data before = std::exchange(data_, make_data());
  const Node root = data_->createNode(Any(rtl::OUString()), true);
  for (const view::PanelGroup& group : groups) {
    const Node parent = data_->createNode(Any(to_ustring(group.title)), true);
    for (std::size_t i = group.first; i < group.first + group.count; ++i) {
      const Node leaf = data_->createNode(Any(to_ustring(rows[i].line)), false);
      leaf->setDataValue(Any(static_cast<sal_Int32>(i)));
      leaf->setNodeGraphicURL(picture(rows[i].kind));
      parent->appendChild(leaf);
      row_ids_.push_back(rows[i].id);
      row_nodes_.push_back(leaf);
    }
    root->appendChild(parent);
    group_ids_.push_back(group.id);
    group_sizes_.push_back(group.count);
    group_nodes_.push_back(parent);
  }
  data_->setRoot(root);
  // The control reads a model as a whole, and only when it is given one.
  model_->setPropertyValue("DataModel", Any(data_));
  let_go(before);
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const auto known = folded_.find(groups[i].id);
    const bool folded = known == folded_.end() ? groups[i].folded : known->second;
    if (!folded) tree_->expandNode(plain(group_nodes_[i]));
  }
}

void PanelTree::remember_folds() {
  for (std::size_t i = 0; i < group_nodes_.size(); ++i) {
    folded_[group_ids_[i]] = !tree_->isNodeExpanded(plain(group_nodes_[i]));
  }
}

std::string PanelTree::top_id() const {
  if (row_nodes_.empty()) return {};
  const Reference<XTreeNode> top = tree_->getClosestNodeForLocation(1, 1);
  if (!top.is()) return {};
  if (const auto row = row_of(top)) return row_ids_[*row];
  const auto group =
      std::ranges::find_if(group_nodes_, [&](const Node& node) { return plain(node) == top; });
  return group == group_nodes_.end()
             ? std::string()
             : group_ids_[static_cast<std::size_t>(group - group_nodes_.begin())];
}

void PanelTree::scroll_to(const std::string& top) {
  const Node wanted = node(top);
  if (!wanted.is() || wanted == node(group_ids_.front())) return;
  // From below, so that it comes to stand where it was: at the top.
  const Node last =
      tree_->isNodeExpanded(plain(group_nodes_.back())) ? row_nodes_.back() : group_nodes_.back();
  tree_->makeNodeVisible(plain(last));
  tree_->makeNodeVisible(plain(wanted));
}

PanelTree::Node PanelTree::node(const std::string& id) const {
  const auto row = std::ranges::find(row_ids_, id);
  if (row != row_ids_.end()) {
    const Node found = row_nodes_[static_cast<std::size_t>(row - row_ids_.begin())];
    return tree_->isNodeExpanded(found->getParent()) ? found : Node(found->getParent(), UNO_QUERY);
  }
  const auto group = std::ranges::find(group_ids_, id);
  return group == group_ids_.end()
             ? Node()
             : group_nodes_[static_cast<std::size_t>(group - group_ids_.begin())];
}

std::optional<std::size_t> PanelTree::row_of(const Reference<XTreeNode>& node) {
  const Node known(node, UNO_QUERY);
  sal_Int32 row = 0;
  if (!known.is() || !(known->getDataValue() >>= row)) return std::nullopt;
  return static_cast<std::size_t>(row);
}

std::optional<std::size_t> PanelTree::chosen() const {
  Reference<XTreeNode> node;
  tree_->getSelection() >>= node;
  const auto row = row_of(node);
  return row && *row < row_ids_.size() ? row : std::nullopt;
}

std::optional<std::size_t> PanelTree::row_at(std::int32_t x, std::int32_t y) const {
  if (row_nodes_.empty()) return std::nullopt;
  return row_of(tree_->getNodeForLocation(x, y));
}

void PanelTree::choose(std::size_t row) {
  if (row >= row_nodes_.size()) return;
  tree_->expandNode(row_nodes_[row]->getParent());
  tree_->select(Any(plain(row_nodes_[row])));
  tree_->makeNodeVisible(plain(row_nodes_[row]));
}

bool PanelTree::chosen_in_sight() const {
  Reference<XTreeNode> node;
  tree_->getSelection() >>= node;
  if (!node.is()) return false;
  const sal_Int32 top = tree_->getNodeRect(node).Y;
  return top >= 0 &&
         top < Reference<css::awt::XWindow>(tree_, UNO_QUERY_THROW)->getPosSize().Height;
}

void PanelTree::show_chosen() {
  Reference<XTreeNode> node;
  tree_->getSelection() >>= node;
  if (node.is()) tree_->makeNodeVisible(node);
}

const rtl::OUString& PanelTree::picture(view::RowKind kind) {
  // Asked for once: the office looks through its extensions for the answer.
  const auto [known, unknown] = pictures_.try_emplace(kind);
  if (unknown) known->second = extension_url(context_, picture_file(kind));
  return known->second;
}

}  // namespace tenken::office
