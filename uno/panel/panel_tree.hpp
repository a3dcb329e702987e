// SPDX-License-Identifier: MPL-2.0
// The panel's list of findings, in groups that fold.
#pragma once

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/tree/XMutableTreeDataModel.hpp>
#include <com/sun/star/awt/tree/XMutableTreeNode.hpp>
#include <com/sun/star/awt/tree/XTreeControl.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "logic/view/panel_list.hpp"

namespace tenken::office {

/// Shows a list in a tree control. What a person chose, where they scrolled to and what they folded
/// stays while the list changes: lines and groups are known again by their IDs.
class PanelTree {
 public:
  /// Prepares the model of a tree control before the control is made.
  static void set_up(const css::uno::Reference<css::beans::XPropertySet>& model);

  PanelTree(const css::uno::Reference<css::uno::XComponentContext>& context,
            const css::uno::Reference<css::awt::XControl>& control);
  ~PanelTree();
  PanelTree(const PanelTree&) = delete;
  PanelTree& operator=(const PanelTree&) = delete;
  PanelTree(PanelTree&&) = delete;
  PanelTree& operator=(PanelTree&&) = delete;

  /// Shows `rows` in their `groups`. The line that was chosen stays chosen; when it is gone, the
  /// one in its place is.
  void show(const std::vector<view::PanelRow>& rows, const std::vector<view::PanelGroup>& groups);

  /// The number of the chosen line; nullopt when none is, or a group.
  [[nodiscard]] std::optional<std::size_t> chosen() const;
  /// The number of the line at a point of the control.
  [[nodiscard]] std::optional<std::size_t> row_at(std::int32_t x, std::int32_t y) const;
  /// Chooses a line and brings it into sight.
  void choose(std::size_t row);
  /// Whether the chosen line, or group, is in sight, and bringing it there.
  [[nodiscard]] bool chosen_in_sight() const;
  void show_chosen();

 private:
  using Node = css::uno::Reference<css::awt::tree::XMutableTreeNode>;
  using Data = css::uno::Reference<css::awt::tree::XMutableTreeDataModel>;

  [[nodiscard]] Data make_data() const;
  /// Has `data`, which is not shown any more, end with the last reference to it.
  void let_go(const Data& data) const;
  [[nodiscard]] static std::optional<std::size_t> row_of(
      const css::uno::Reference<css::awt::tree::XTreeNode>& node);
  [[nodiscard]] bool same_nodes(const std::vector<view::PanelRow>& rows,
                                const std::vector<view::PanelGroup>& groups) const;
  void say_anew(const std::vector<view::PanelRow>& rows,
                const std::vector<view::PanelGroup>& groups);
  void build(const std::vector<view::PanelRow>& rows, const std::vector<view::PanelGroup>& groups);
  void remember_folds();
  [[nodiscard]] std::string top_id() const;
  void scroll_to(const std::string& top);
  [[nodiscard]] Node node(const std::string& id) const;
  [[nodiscard]] const rtl::OUString& picture(view::RowKind kind);

  css::uno::Reference<css::uno::XComponentContext> context_;
  css::uno::Reference<css::beans::XPropertySet> model_;
  css::uno::Reference<css::awt::tree::XTreeControl> tree_;
  Data data_;
  Data nowhere_;  // has no root: its nodes hold nothing
  std::vector<std::string> row_ids_;
  std::vector<std::string> group_ids_;
  std::vector<std::size_t> group_sizes_;
  std::vector<Node> row_nodes_;
  std::vector<Node> group_nodes_;
  std::map<view::RowKind, rtl::OUString> pictures_;  // their files
  std::map<std::string, bool> folded_;  // by a group's ID: what a person, or we, made it
};

}  // namespace tenken::office
