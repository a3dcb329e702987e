// SPDX-License-Identifier: MPL-2.0
// tenken-help PAGES CATALOGUES OUT: the rules' pages as HTML, ja/ and en/, with a list of all.
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>

#include "logic/check/rule.hpp"
#include "logic/message/language.hpp"
#include "logic/view/rule_page.hpp"

namespace {

namespace fs = std::filesystem;
using namespace tenken;

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path.string());
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

void write(const fs::path& path, const std::string& text) {
  std::ofstream out(path, std::ios::binary);
  out << text;
  if (!out.flush()) throw std::runtime_error("cannot write " + path.string());
}

/// How people come to these pages: what works everywhere first.
std::string ways_here(const message::Language& language) {
  const char* const text =
      language.tag() == "ja"
          ? "<p>すべてのルールの一覧で、メニューの「点検 ▸ "
            "ルールの説明」で開きます。パネルで指摘を選んで「説明」を"
            "押すか、指摘のあるセルを右クリックして「ルールの説明」を選ぶと、そのルールのページが開"
            "きます。どれもイン"
            "ターネットには接続しません。</p>\n"
            "<p>パネルでの F1 キーは、LibreOffice が GTK を使わずに X11 "
            "で動いているときに、同じページを開きます。"
            "GTK で動いているときは、LibreOffice "
            "のヘルプが開きます。「説明」はどの環境でも使えます。</p>\n"
          : "<p>These are all rules; “Help on the Rules” in Tenken’s menu opens this list. Choose "
            "a "
            "finding in the panel and press “Explain”, or “Explain the rule” in the context menu "
            "of its "
            "cell, and the page of its rule opens. None of them needs the internet.</p>\n"
            "<p>F1 in the panel opens the same page where LibreOffice runs on X11 without GTK. "
            "Under GTK "
            "that key opens LibreOffice’s own help. The button “Explain” works everywhere.</p>\n";
  return text;
}

void write_language(const fs::path& pages, const message::Language& language,
                    const fs::path& folder) {
  fs::create_directories(folder);
  std::string list = "<ul>\n";
  std::string why;
  for (const check::Rule* rule : check::all_rules()) {
    const std::string id(rule->id);
    const auto said = [&](std::string_view text) {
      return language.say(message::msg(std::string(text).c_str()));
    };
    const std::string summary = said(rule->summary);
    const view::RulePage page = view::read_rule_page(read(pages / (id + ".md")), language.tag());
    write(folder / (id + ".html"), view::rule_page_html(page, summary, language.tag()));
    list += "<li><a href=\"" + id + ".html\">" + id + " " + view::html_text(said(rule->headline)) +
            "</a><br>" + view::html_text(summary) + "</li>\n";
    why += id + "\t" + view::why_it_matters(page) + "\n";
  }
  const char* const title = language.tag() == "ja" ? "点検のルール" : "The rules";
  write(folder / "index.html",
        view::html_page(title, ways_here(language) + list + "</ul>\n", language.tag()));
  write(folder / "why.txt", why);
}

}  // namespace

int main(int argc, char** argv) {
  try {
    if (argc != 4) throw std::runtime_error("tenken-help PAGES CATALOGUES OUT");
    const fs::path out = argv[3];  // NOLINT(cppcoreguidelines-pro-bounds-pointer-arithmetic)
    for (const char* tag : {"ja", "en"}) {
      write_language(argv[1], message::Language(tag, argv[2]), out / tag);  // NOLINT
    }
    return 0;
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
