// SPDX-License-Identifier: MPL-2.0
// How a blank form looks and behaves beyond its definition (extension/templates/*.toml).
#include "logic/fill/look.hpp"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <utility>

#include "logic/form/toml.hpp"

namespace tenken::fill {
namespace {

int line_of(const toml::node& node) { return static_cast<int>(node.source().begin.line); }

/// Reads one look, and notes what it cannot make sense of.
class Reader {
 public:
  explicit Reader(std::string file) { result_.file = std::move(file); }

  void read(const toml::table& root);

  [[nodiscard]] LookResult finish() && {
    if (!problems_.empty()) return {.look = std::nullopt, .problems = std::move(problems_)};
    return {.look = std::move(result_), .problems = {}};
  }

 private:
  void complain(const toml::node& node, std::string message) {
    problems_.push_back(
        {.file = result_.file, .line = line_of(node), .message = std::move(message)});
  }

  template <typename T>
  void get(const toml::node& node, T& into) {
    if (const auto value = node.value<T>()) {
      into = *value;
    } else {
      complain(node, "a value of the wrong type");
    }
  }

  template <typename T>
  void get_list(const toml::node& node, std::vector<T>& into) {
    const toml::array* array = node.as_array();
    if (array == nullptr) return complain(node, "a list is needed here");
    for (const toml::node& element : *array) {
      T value{};
      get(element, value);
      into.push_back(std::move(value));
    }
  }

  using Handler = std::function<void(const toml::node&)>;

  /// Gives every key of `table` to its handler; a key without one is a problem.
  void each_key(const toml::node& node,
                std::initializer_list<std::pair<std::string_view, Handler>> handlers) {
    const toml::table* table = node.as_table();
    if (table == nullptr) return complain(node, "a table is needed here");
    for (const auto& [key, value] : *table) {
      const auto* const found =
          std::ranges::find(handlers, key.str(), &std::pair<std::string_view, Handler>::first);
      if (found == handlers.end()) {
        complain(value, "unknown key: " + std::string(key.str()));
      } else {
        found->second(value);
      }
    }
  }

  void each_entry(const toml::node& node, const Handler& read_one) {
    const toml::array* array = node.as_array();
    if (array == nullptr) return complain(node, "a list of tables is needed here");
    for (const toml::node& element : *array) read_one(element);
  }

  template <typename T>
  Handler into(T& target) {
    return [this, &target](const toml::node& node) { get(node, target); };
  }
  template <typename T>
  Handler into(std::vector<T>& target) {
    return [this, &target](const toml::node& node) { get_list(node, target); };
  }

  void read_paper(const toml::node& node);
  void read_page(const toml::node& node);
  void read_row_heights(const toml::node& node, PageLook& page);
  void read_styles(const toml::node& node);
  Style read_style(const toml::table& styles, const std::string& name, const toml::node& user,
                   int depth);
  void read_cell(const toml::node& node);
  void read_formula(const toml::node& node);
  void read_input(const toml::node& node);

  Look result_;
  Problems problems_;
};

void Reader::read(const toml::table& root) {
  each_key(root, {
                     {"form", into(result_.form)},
                     {"fonts", into(result_.fonts)},
                     {"paper", [&](const toml::node& node) { read_paper(node); }},
                     {"page",
                      [&](const toml::node& node) {
                        each_entry(node, [&](const toml::node& page) { read_page(page); });
                      }},
                     {"style", [&](const toml::node& node) { read_styles(node); }},
                     // After the styles, whatever their order in the file: see below.
                     {"cell", [](const toml::node&) {}},
                     {"formula",
                      [&](const toml::node& node) {
                        each_entry(node, [&](const toml::node& rule) { read_formula(rule); });
                      }},
                     {"input",
                      [&](const toml::node& node) {
                        each_entry(node, [&](const toml::node& rule) { read_input(rule); });
                      }},
                 });
  if (const toml::node* cells = root.get("cell"); cells != nullptr) {
    each_entry(*cells, [&](const toml::node& rule) { read_cell(rule); });
  }
}

void Reader::read_paper(const toml::node& node) {
  Paper& paper = result_.paper;
  each_key(node, {{"width", into(paper.width)},
                  {"height", into(paper.height)},
                  {"margin_top", into(paper.margin_top)},
                  {"margin_bottom", into(paper.margin_bottom)},
                  {"margin_left", into(paper.margin_left)},
                  {"margin_right", into(paper.margin_right)}});
}

void Reader::read_page(const toml::node& node) {
  PageLook page;
  each_key(node, {{"key", into(page.key)},
                  {"columns", into(page.columns)},
                  {"row", into(page.row)},
                  {"freeze_rows", into(page.freeze_rows)},
                  {"may_break", into(page.may_break)},
                  {"rows", [&](const toml::node& rows) { read_row_heights(rows, page); }}});
  result_.pages.push_back(std::move(page));
}

void Reader::read_row_heights(const toml::node& node, PageLook& page) {
  const toml::table* table = node.as_table();
  if (table == nullptr) return complain(node, "a table of row = height is needed here");
  for (const auto& [key, value] : *table) {
    const std::string_view text = key.str();
    std::int32_t row = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), row);
    double height = 0;
    get(value, height);
    if (error != std::errc{} || end != text.data() + text.size() || row < 1) {
      complain(value, "not a row's number: " + std::string(text));
    } else {
      page.rows[row - 1] = height;
    }
  }
}

void Reader::read_styles(const toml::node& node) {
  const toml::table* styles = node.as_table();
  if (styles == nullptr) return complain(node, "styles are tables: [style.name]");
  for (const auto& [key, value] : *styles) {
    const std::string name(key.str());
    result_.styles[name] = read_style(*styles, name, value, 0);
  }
}

Style Reader::read_style(const toml::table& styles, const std::string& name, const toml::node& user,
                         int depth) {
  // Deeper than any sensible chain of `from`: one that leads back to itself.
  constexpr int deepest = 16;
  const toml::node* node = styles.get(name);
  if (node == nullptr || depth > deepest) {
    complain(user, depth > deepest ? "`from` leads back to itself" : "unknown style: " + name);
    return {};
  }
  Style style;
  if (const toml::table* table = node->as_table(); table != nullptr) {
    if (const auto from = (*table)["from"].value<std::string>()) {
      style = read_style(styles, *from, *node, depth + 1);
    }
  }
  std::string from;
  each_key(*node, {{"from", into(from)},
                   {"size", into(style.size)},
                   {"bold", into(style.bold)},
                   {"wrap", into(style.wrap)},
                   {"shrink", into(style.shrink)},
                   {"align", into(style.align)},
                   {"valign", into(style.valign)},
                   {"border", into(style.border)},
                   {"fill", into(style.fill)},
                   {"color", into(style.color)},
                   {"format", into(style.format)},
                   {"padding", into(style.padding)}});
  return style;
}

void Reader::read_cell(const toml::node& node) {
  StyleRule rule;
  each_key(node, {{"match", into(rule.match)}, {"style", into(rule.style)}});
  if (!result_.styles.contains(rule.style)) complain(node, "unknown style: " + rule.style);
  result_.cells.push_back(std::move(rule));
}

void Reader::read_formula(const toml::node& node) {
  FormulaRule rule{.cell = {}, .formula = {}, .line = line_of(node)};
  each_key(node, {{"cell", into(rule.cell)}, {"is", into(rule.formula)}});
  result_.formulas.push_back(std::move(rule));
}

void Reader::read_input(const toml::node& node) {
  InputRule rule;
  each_key(node, {{"match", into(rule.match)},
                  {"choices", into(rule.choices)},
                  {"other", into(rule.other)},
                  {"title", into(rule.title)},
                  {"help", into(rule.help)}});
  result_.inputs.push_back(std::move(rule));
}

}  // namespace

const PageLook* Look::page(std::string_view key) const {
  const auto found = std::ranges::find(pages, key, &PageLook::key);
  return found == pages.end() ? nullptr : &*found;
}

LookResult parse_look(std::string_view toml, std::string file) {
  const toml::parse_result parsed = toml::parse(toml);
  if (!parsed) {
    const toml::parse_error& error = parsed.error();
    return {.look = std::nullopt,
            .problems = {{.file = std::move(file),
                          .line = static_cast<int>(error.source().begin.line),
                          .message = std::string(error.description())}}};
  }
  Reader reader(std::move(file));
  reader.read(parsed.table());
  return std::move(reader).finish();
}

LookResult load_look(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  if (!stream) {
    return {.look = std::nullopt,
            .problems = {{.file = path, .line = 0, .message = "cannot be read"}}};
  }
  const std::string text(std::istreambuf_iterator<char>(stream), {});
  return parse_look(text, path);
}

}  // namespace tenken::fill
