// SPDX-License-Identifier: MPL-2.0
// Reads the few kinds of Markdown that a rule's page uses, and writes them as HTML.
#include "logic/view/rule_page.hpp"

#include <algorithm>
#include <array>

#include "logic/text/lines.hpp"

namespace tenken::view {
namespace {

constexpr std::string_view looks =
    ":root{color-scheme:light dark}"
    "body{font:16px/1.7 sans-serif;max-width:42em;margin:2em auto;padding:0 1em}"
    "h1{font-size:1.5em}h2{font-size:1.15em;margin-top:1.6em}"
    "blockquote{margin:.8em 0;padding:.1em 1em;border-left:4px solid #d68a00}"
    "code{font-family:monospace;padding:0 .2em;border:1px solid #8886;border-radius:3px}"
    ".summary{font-weight:bold}li{margin:.3em 0}";

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) lines.push_back(text::take_line(text));
  return lines;
}

/// What a link [text](target) says, and where the text goes on.
struct Link {
  std::string_view text;
  std::string_view target;
  std::size_t end = 0;
};

bool read_link(std::string_view line, std::size_t at, Link& link) {
  const std::size_t close = line.find("](", at);
  if (line[at] != '[' || close == std::string_view::npos) return false;
  const std::size_t end = line.find(')', close);
  if (end == std::string_view::npos) return false;
  link = {.text = line.substr(at + 1, close - at - 1),
          .target = line.substr(close + 2, end - close - 2),
          .end = end + 1};
  return true;
}

std::string link_html(const Link& link) {
  constexpr std::string_view page = ".md";
  // Other rules' pages lie beside this one; what else the repository holds is not here.
  if (!link.target.ends_with(page) || link.target.find('/') != std::string_view::npos) {
    return html_text(link.text);
  }
  const std::string_view name = link.target.substr(0, link.target.size() - page.size());
  return "<a href=\"" + std::string(name) + ".html\">" + html_text(link.text) + "</a>";
}

/// `code`, **strong** and links of one line.
std::string inline_html(std::string_view line) {
  std::string html;
  bool strong = false;
  for (std::size_t i = 0; i < line.size();) {
    Link link;
    const std::size_t code_end = line[i] == '`' ? line.find('`', i + 1) : std::string_view::npos;
    if (code_end != std::string_view::npos) {
      html += "<code>" + html_text(line.substr(i + 1, code_end - i - 1)) + "</code>";
      i = code_end + 1;
    } else if (line.substr(i).starts_with("**")) {
      html += strong ? "</strong>" : "<strong>";
      strong = !strong;
      i += 2;
    } else if (read_link(line, i, link)) {
      html += link_html(link);
      i = link.end;
    } else {
      html += html_text(line.substr(i, 1));
      ++i;
    }
  }
  return html;
}

std::string plain(std::string_view line) {
  std::string text;
  for (std::size_t i = 0; i < line.size();) {
    Link link;
    if (read_link(line, i, link)) {
      text += link.text;
      i = link.end;
    } else {
      if (line[i] != '`' && line[i] != '*') text += line[i];
      ++i;
    }
  }
  return text;
}

/// What a line begins, and what is left of it.
enum class Block { none, paragraph, bullets, numbers, quote };

Block block_of(std::string_view& line) {
  if (line.empty()) return Block::none;
  if (line.starts_with("- ")) {
    line.remove_prefix(2);
    return Block::bullets;
  }
  if (line.starts_with(">")) {
    line.remove_prefix(line.starts_with("> ") ? 2 : 1);
    return Block::quote;
  }
  const std::size_t digits = line.find_first_not_of("0123456789");
  if (digits != 0 && digits != std::string_view::npos && line.substr(digits).starts_with(". ")) {
    line.remove_prefix(digits + 2);
    return Block::numbers;
  }
  return Block::paragraph;
}

std::string_view opening(Block block) {
  constexpr std::array<std::string_view, 5> tags{"", "<p>", "<ul><li>", "<ol><li>",
                                                 "<blockquote><p>"};
  return tags.at(static_cast<std::size_t>(block));
}

std::string_view closing(Block block) {
  constexpr std::array<std::string_view, 5> tags{"", "</p>\n", "</li></ul>\n", "</li></ol>\n",
                                                 "</p></blockquote>\n"};
  return tags.at(static_cast<std::size_t>(block));
}

std::string blocks_html(std::string_view text) {
  std::string html;
  Block open = Block::none;
  for (std::string_view line : lines_of(text)) {
    const bool indented = line.starts_with("  ");
    while (line.starts_with(' ')) line.remove_prefix(1);
    const Block block = indented && open != Block::none ? open : block_of(line);
    if (block != open) {
      html += closing(open);
      html += opening(block);
    } else if ((block == Block::bullets || block == Block::numbers) && !indented) {
      html += "</li><li>";
    } else if (block != Block::none) {
      html += ' ';
    }
    html += inline_html(line);
    open = block;
  }
  html += closing(open);
  return html;
}

}  // namespace

RulePage read_rule_page(std::string_view markdown, std::string_view tag) {
  const std::string_view wanted = tag == "ja" ? "## 日本語" : "## English";
  RulePage page;
  bool inside = false;
  for (const std::string_view line : lines_of(markdown)) {
    if (line.starts_with("# ")) {
      page.title = line.substr(2);
    } else if (line.starts_with("## ")) {
      inside = line == wanted;
    } else if (inside && line.starts_with("### ")) {
      page.sections.push_back({.heading = std::string(line.substr(4)), .text = {}});
    } else if (inside && !page.sections.empty()) {
      page.sections.back().text += std::string(line) + "\n";
    }
  }
  return page;
}

std::string why_it_matters(const RulePage& page) {
  const auto why = std::ranges::find_if(page.sections, [](const RulePage::Section& section) {
    return section.heading == "なぜ大切か" || section.heading == "Why it matters";
  });
  if (why == page.sections.end()) return {};
  std::string text;
  for (const std::string_view line : lines_of(why->text)) {
    if (line.empty()) continue;
    if (!text.empty()) text += ' ';
    text += plain(line);
  }
  return text;
}

std::string html_text(std::string_view text) {
  std::string html;
  for (const char c : text) {
    switch (c) {
      case '&':
        html += "&amp;";
        break;
      case '<':
        html += "&lt;";
        break;
      case '>':
        html += "&gt;";
        break;
      default:
        html += c;
    }
  }
  return html;
}

std::string html_page(std::string_view title, std::string_view body, std::string_view tag) {
  std::string html = "<!DOCTYPE html>\n<html lang=\"";
  html += tag;
  html +=
      "\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n";
  html += "<title>" + html_text(title) + "</title>\n<style>" + std::string(looks) + "</style>\n";
  html += "<h1>" + html_text(title) + "</h1>\n";
  html += body;
  html += "</html>\n";
  return html;
}

std::string rule_page_html(const RulePage& page, std::string_view summary, std::string_view tag) {
  std::string body = "<p class=\"summary\">" + html_text(summary) + "</p>\n";
  for (const RulePage::Section& section : page.sections) {
    body += "<h2>" + html_text(section.heading) + "</h2>\n" + blocks_html(section.text);
  }
  body += std::string("<p><a href=\"index.html\">") + (tag == "ja" ? "ルールの一覧" : "All rules") +
          "</a></p>\n";
  return html_page(page.title, body, tag);
}

}  // namespace tenken::view
