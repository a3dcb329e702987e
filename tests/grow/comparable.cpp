// SPDX-License-Identifier: MPL-2.0
// Flat OpenDocument files, made comparable.
#include "tests/grow/comparable.hpp"

#include <fstream>
#include <iterator>
#include <map>
#include <regex>

namespace tenken::test {
namespace {

void replace_all(std::string& text, const std::string& from, const std::string& to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

/// A condition says the same wherever it stands once its own cell is "here".
std::string condition_here(std::string map) {
  static const std::regex base(R"re( style:base-cell-address="[^"]*\.([A-Z]+[0-9]+)")re");
  std::smatch found;
  if (!std::regex_search(map, found, base)) return map;
  const std::string cell = found[1];
  map = found.prefix().str() + found.suffix().str();
  replace_all(map, "[." + cell + "]", "[here]");
  return map;
}

/// What each automatic style of a cell says, by its name.
std::map<std::string, std::string> cell_styles(const std::string& xml) {
  static const std::regex name(R"re(style:name="([^"]*)")re");
  std::map<std::string, std::string> styles;
  const std::string begin = "<style:style style:name=\"ce";
  const std::string end = "</style:style>";
  for (auto at = xml.find(begin); at != std::string::npos; at = xml.find(begin, at + 1)) {
    auto close = xml.find(end, at);
    const auto head = xml.find('>', at);
    if (xml[head - 1] == '/') close = head;
    std::string style = xml.substr(at, close - at);
    std::smatch found;
    std::regex_search(style, found, name);
    const std::string key = found[1];
    style = found.suffix();
    std::string text;
    for (auto map = style.find("<style:map"); map != std::string::npos;
         map = style.find("<style:map")) {
      const auto map_end = style.find("/>", map) + 2;
      text += condition_here(style.substr(map, map_end - map));
      style.erase(map, map_end - map);
    }
    styles[key] = std::regex_replace(style + text, std::regex("[\\s\"]+"), " ");
  }
  return styles;
}

}  // namespace

std::string comparable(const std::filesystem::path& fods) {
  std::ifstream file(fods);
  const std::string xml(std::istreambuf_iterator<char>(file), {});
  const auto styles = cell_styles(xml);
  static const std::regex reference(R"re((style-name|default-cell-style-name)="(ce[0-9]+)")re");
  static const std::regex base(R"re( table:base-cell-address="[^"]*")re");
  std::string result;
  bool conditions = false;
  std::ifstream lines(fods);
  // Before the body stand the styles, who saved it when, and where the windows stand.
  bool body = false;
  for (std::string line; std::getline(lines, line);) {
    body = body || line.find("<office:body>") != std::string::npos;
    if (line.find("<calcext:conditional-formats>") != std::string::npos) conditions = true;
    const bool drawings = line.find("<office:forms ") != std::string::npos;
    if (body && !conditions && !drawings) {
      line = std::regex_replace(line, base, "");
      std::smatch found;
      while (std::regex_search(line, found, reference)) {
        line = found.prefix().str() + found[1].str() + "='" + styles.at(found[2]) + "'" +
               found.suffix().str();
      }
      result += line + "\n";
    }
    if (line.find("</calcext:conditional-formats>") != std::string::npos) conditions = false;
  }
  return result;
}

}  // namespace tenken::test
