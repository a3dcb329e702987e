// SPDX-License-Identifier: MPL-2.0
// Workbook files as programs that do not compute write them.
#include "tests/packages/without_results.hpp"

#include <pugixml.hpp>
#include <sstream>
#include <string_view>

#include "tests/packages/zip_bytes.hpp"

namespace tenken::test {
namespace {

/// Takes the results of all formulas in and below `node` away.
void drop_results(pugi::xml_node node) {
  if (!node.attribute("table:formula").empty()) {
    for (const char* name :
         {"office:value-type", "office:value", "office:string-value", "calcext:value-type"}) {
      node.remove_attribute(name);
    }
    node.remove_children();
  }
  if (!node.child("f").empty()) {
    node.remove_child("v");
    node.remove_attribute("t");
  }
  for (const pugi::xml_node& child : node.children()) drop_results(child);
}

/// LibreOffice, which always computes, need not do so again with its own files.
void drop_program(pugi::xml_node root) {
  pugi::xml_node meta = root.first_child().child("office:meta");
  meta.remove_child("meta:generator");
  root.child("Properties").remove_child("Application");
}

bool is_of_interest(std::string_view part) {
  return part == "content.xml" || part.starts_with("xl/worksheets/sheet") || part == "meta.xml" ||
         part == "docProps/app.xml";
}

}  // namespace

std::string without_results(const std::string& bytes) {
  Parts parts = zip_parts(bytes);
  for (auto& [name, content] : parts) {
    if (!is_of_interest(name)) continue;
    pugi::xml_document document;
    document.load_string(content.c_str(), pugi::parse_full | pugi::parse_ws_pcdata);
    drop_results(document.root());
    drop_program(document.root());
    std::ostringstream stream;
    document.save(stream, "", pugi::format_raw);
    content = stream.str();
  }
  return zip_bytes(parts);
}

}  // namespace tenken::test
