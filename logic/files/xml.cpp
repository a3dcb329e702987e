// SPDX-License-Identifier: MPL-2.0
// OpenDocument's XML, written with the namespaces and spaces that it wants.
#include "logic/files/xml.hpp"

#include <cmath>
#include <cstddef>
#include <sstream>

#include "logic/workbook/cell.hpp"

namespace tenken::files {

pugi::xml_node add(const pugi::xml_node& parent, const char* name, Attributes attributes) {
  // A node is a handle: its copy speaks of the same element.
  pugi::xml_node handle = parent;
  pugi::xml_node node = handle.append_child(name);
  for (const auto& [key, value] : attributes) {
    node.append_attribute(key).set_value(std::string(value).c_str());
  }
  return node;
}

pugi::xml_node add_root(pugi::xml_document& document, const char* name) {
  pugi::xml_node declaration = document.append_child(pugi::node_declaration);
  declaration.append_attribute("version").set_value("1.0");
  declaration.append_attribute("encoding").set_value("UTF-8");
  constexpr std::string_view oasis = "urn:oasis:names:tc:opendocument:xmlns:";
  pugi::xml_node root = document.append_child(name);
  const auto space = [&](const char* prefix, std::string_view base, std::string_view rest) {
    root.append_attribute(prefix).set_value(std::string(base).append(rest).c_str());
  };
  space("xmlns:office", oasis, "office:1.0");
  space("xmlns:style", oasis, "style:1.0");
  space("xmlns:text", oasis, "text:1.0");
  space("xmlns:table", oasis, "table:1.0");
  space("xmlns:number", oasis, "datastyle:1.0");
  space("xmlns:fo", oasis, "xsl-fo-compatible:1.0");
  space("xmlns:svg", oasis, "svg-compatible:1.0");
  space("xmlns:of", oasis, "of:1.2");
  space("xmlns:config", oasis, "config:1.0");
  space("xmlns:meta", oasis, "meta:1.0");
  // Without it an office passes over view settings, whose name has this prefix.
  space("xmlns:ooo", "http://openoffice.org/2004/office", "");
  space("xmlns:dc", "http://purl.org/dc/elements/1.1/", "");
  space("xmlns:calcext", "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
        "");
  root.append_attribute("office:version").set_value("1.3");
  return root;
}

namespace {

void add_line(pugi::xml_node paragraph, std::string_view line) {
  while (!line.empty()) {
    const std::size_t blank = line.find(' ');
    const bool leading = blank == 0;
    // One space between characters is itself; a run, or one at an end, would be collapsed.
    std::size_t run = 0;
    if (leading) {
      while (run < line.size() && line[run] == ' ') ++run;
      add(paragraph, "text:s", {{"text:c", std::to_string(run)}});
      line.remove_prefix(run);
      continue;
    }
    std::size_t end = blank;
    while (end != std::string_view::npos && end + 1 < line.size() && line[end + 1] != ' ') {
      end = line.find(' ', end + 1);
    }
    const std::string_view plain = line.substr(0, end);
    paragraph.append_child(pugi::node_pcdata).set_value(std::string(plain).c_str());
    line.remove_prefix(plain.size());
  }
}

}  // namespace

void add_paragraphs(pugi::xml_node parent, std::string_view text) {
  for (;;) {
    const std::size_t end = text.find('\n');
    add_line(add(parent, "text:p"), text.substr(0, end));
    if (end == std::string_view::npos) return;
    text.remove_prefix(end + 1);
  }
}

std::string to_string(const pugi::xml_document& document) {
  std::ostringstream stream;
  document.save(stream, "", pugi::format_raw, pugi::encoding_utf8);
  return stream.str();
}

std::string length(double value, std::string_view unit) {
  return workbook::plain_digits(std::round(value * 1000) / 1000).append(unit);
}

}  // namespace tenken::files
