// SPDX-License-Identifier: MPL-2.0
// A rule's page, for a terminal.
#include "cli/rule_page.hpp"

#include <fstream>
#include <iterator>

#include "logic/text/lines.hpp"

namespace tenken::cli {
namespace {

/// `line` with [BUD002](BUD002.md) as BUD002, and without ** and `.
std::string plain(std::string_view line) {
  std::string text;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const std::string_view rest = line.substr(i);
    if (rest.starts_with("**")) {
      ++i;
    } else if (rest.front() == '[') {
      const std::size_t middle = rest.find("](");
      const std::size_t end = rest.find(')');
      if (middle == std::string_view::npos || end == std::string_view::npos || end < middle) {
        text += '[';
        continue;
      }
      text += plain(rest.substr(1, middle - 1));
      i += end;
    } else if (rest.front() != '`') {
      text += rest.front();
    }
  }
  return text;
}

}  // namespace

std::string read_page(const DataFiles& data, std::string_view rule) {
  std::ifstream file(data.rule_page(rule));
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string page_as_text(std::string_view page, std::string_view tag, const report::Style& style) {
  const std::string_view wanted = tag == "ja" ? "## 日本語" : "## English";
  std::string text;
  bool inside = false;
  while (!page.empty()) {
    const std::string_view line = text::take_line(page);
    if (line.starts_with("## ")) {
      inside = line == wanted;
      continue;
    }
    if (!inside) continue;
    if (line.starts_with("### ")) {
      text += style.bold(plain(line.substr(4)));
    } else if (line.starts_with("> ")) {
      text += "  " + plain(line.substr(2));
    } else {
      text += plain(line);
    }
    text += '\n';
  }
  const std::size_t first = text.find_first_not_of('\n');
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of('\n') + 1 - first) + "\n";
}

}  // namespace tenken::cli
