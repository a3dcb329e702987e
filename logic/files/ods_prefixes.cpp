// SPDX-License-Identifier: MPL-2.0
// Finds the bound prefixes of an OpenDocument part, and renames only where one is unusual.
#include "logic/files/ods_prefixes.hpp"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace tenken::files {
namespace {

using Bound = std::map<std::string, std::string_view, std::less<>>;  ///< to the usual prefix

/// The usual prefix of a namespace that is read.
std::optional<std::string_view> usual_prefix(std::string_view space) {
  static constexpr auto known = std::to_array<std::pair<std::string_view, std::string_view>>(
      {{office_namespace, "office"},
       {"urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"},
       {"urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"},
       {"urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"},
       {"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0", "number"},
       {"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo"},
       {"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"},
       {"urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "meta"},
       {"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0", "calcext"}});
  for (const auto& [each, prefix] : known) {
    if (each == space) return prefix;
  }
  return std::nullopt;
}

/// The prefixes that `root` binds in another way than usual; "" is names without one.
Bound unusual_ones(const pugi::xml_node& root) {
  constexpr std::string_view declares = "xmlns";
  Bound bound;
  for (const pugi::xml_attribute& attribute : root.attributes()) {
    std::string_view name = attribute.name();
    if (!name.starts_with(declares)) continue;
    name.remove_prefix(declares.size());
    if (name.starts_with(':')) name.remove_prefix(1);
    const auto usual = usual_prefix(attribute.value());
    if (usual && *usual != name) bound.emplace(name, *usual);
  }
  return bound;
}

/// `name` with the usual prefix; nullopt where it has it.
std::optional<std::string> renamed(std::string_view name, const Bound& bound, bool is_element) {
  const std::size_t colon = name.find(':');
  const bool has_prefix = colon != std::string_view::npos;
  // An attribute without a prefix is in no namespace.
  if (!has_prefix && !is_element) return std::nullopt;
  const auto found = bound.find(has_prefix ? name.substr(0, colon) : std::string_view());
  if (found == bound.end()) return std::nullopt;
  std::string result(found->second);
  return result.append(":").append(has_prefix ? name.substr(colon + 1) : name);
}

class Renamer : public pugi::xml_tree_walker {
 public:
  explicit Renamer(Bound bound) : bound_(std::move(bound)) {}

  bool for_each(pugi::xml_node& node) override {
    rename(node);
    return true;
  }

  void rename(pugi::xml_node& node) const {
    if (node.type() != pugi::node_element) return;
    if (const auto name = renamed(node.name(), bound_, true)) node.set_name(name->c_str());
    for (pugi::xml_attribute attribute : node.attributes()) {
      if (const auto name = renamed(attribute.name(), bound_, false)) {
        attribute.set_name(name->c_str());
      }
    }
  }

 private:
  Bound bound_;
};

}  // namespace

void use_usual_prefixes(const pugi::xml_node& root) {
  Bound bound = unusual_ones(root);
  if (bound.empty()) return;
  Renamer renamer(std::move(bound));
  pugi::xml_node handle = root;  // a node is a handle: its copy speaks of the same element
  renamer.rename(handle);
  handle.traverse(renamer);
}

}  // namespace tenken::files
