// SPDX-License-Identifier: MPL-2.0
// The text of an OpenDocument cell.
#include "logic/files/ods_text.hpp"

#include <algorithm>
#include <string_view>

#include "logic/files/limits.hpp"
#include "logic/files/problem.hpp"
#include "logic/files/xml_part.hpp"

namespace tenken::files {
namespace {

using message::msg;

void add_inline(const pugi::xml_node& parent, std::string& text, int depth) {
  if (depth > max_depth) fail_too_large(msg("文字の書式の入れ子が深すぎます"));
  text += parent.value();
  for (pugi::xml_node node = parent.first_child(); !node.empty(); node = node.next_sibling()) {
    if (text.size() > max_text_bytes) return;  // far more than is kept of a cell's text
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
      text += node.value();
      continue;
    }
    const std::string_view name = node.name();
    if (name == "text:s") {
      const auto count = std::clamp<std::int64_t>(to_integer(value(node, "text:c"), 1), 0,
                                                  static_cast<std::int64_t>(max_text_bytes));
      text.append(static_cast<std::size_t>(count), ' ');
    } else if (name == "text:tab") {
      text += '\t';
    } else if (name == "text:line-break") {
      text += '\n';
    } else if (name != "text:ruby-text" && name != "text:note" && name != "office:annotation" &&
               name != "office:annotation-end" && !name.starts_with("draw:")) {
      add_inline(node, text, depth + 1);
    }
  }
}

}  // namespace

void read_ods_cell_text(const pugi::xml_node& cell, std::string& text) {
  text.clear();
  bool first = true;
  for (pugi::xml_node node = cell.first_child(); !node.empty(); node = node.next_sibling()) {
    if (!is(node.name(), "text:p")) continue;
    if (text.size() > max_text_bytes) break;
    if (!first) text += '\n';
    first = false;
    add_inline(node, text, 0);
  }
}

std::string ods_cell_text(const pugi::xml_node& cell) {
  std::string text;
  read_ods_cell_text(cell, text);
  return text;
}

}  // namespace tenken::files
