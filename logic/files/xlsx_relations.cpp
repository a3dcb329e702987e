// SPDX-License-Identifier: MPL-2.0
// Which part of an .xlsx package is which.
#include "logic/files/xlsx_relations.hpp"

#include <utility>

#include "logic/files/xml_part.hpp"

namespace tenken::files {
namespace {

/// "xl/" + "../docProps/a.xml" → "docProps/a.xml"; "/xl/b.xml" → "xl/b.xml".
std::string resolved(std::string folder, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  while (target.starts_with("../")) {
    target.remove_prefix(3);
    if (!folder.empty()) folder.pop_back();
    folder.erase(folder.rfind('/') + 1);
  }
  if (target.starts_with("./")) target.remove_prefix(2);
  return folder.append(target);
}

}  // namespace

std::map<std::string, Relation> relations_of(ZipPackage& package, const std::string& name) {
  std::map<std::string, Relation> relations;
  const std::size_t slash = name.rfind('/');
  const std::string folder = slash == std::string::npos ? std::string() : name.substr(0, slash + 1);
  const std::string part = folder + "_rels/" + name.substr(folder.size()) + ".rels";
  auto text = package.read(part);
  if (!text) return relations;
  const XmlPart document(std::move(*text), part);
  for (const pugi::xml_node& node : document.root().children()) {
    if (local_name(node) != "Relationship") continue;
    const std::string_view type = value(node, "Type");
    Relation relation{.type = std::string(type.substr(type.rfind('/') + 1)), .part = {}};
    if (value(node, "TargetMode") != "External") {
      relation.part = resolved(folder, value(node, "Target"));
    }
    relations.emplace(value(node, "Id"), std::move(relation));
  }
  return relations;
}

}  // namespace tenken::files
